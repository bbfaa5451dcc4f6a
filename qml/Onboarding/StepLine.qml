pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// The rail of the first run where the window is narrow: its steps on one line, the present one in words.
// steps: as MnStepRail has them.
Rectangle {
    id: root
    property var steps: []
    readonly property int at: steps.findIndex(step => step.state === 1)

    implicitHeight: grid.implicitHeight + 2 * Theme.space.m
    color: Theme.chrome
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps")

    MnLine {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    GridLayout {
        id: grid
        readonly property bool beside: dots.implicitWidth + words.implicitWidth + columnSpacing <= width
        anchors {
            left: parent.left; leftMargin: Theme.space.xxl
            right: parent.right; rightMargin: Theme.space.xxl
            verticalCenter: parent.verticalCenter
        }
        columns: beside ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.s

        RowLayout {
            id: dots
            spacing: 5 * Theme.scale

            Repeater {
                model: root.steps

                RowLayout {
                    id: step
                    required property var modelData
                    required property int index
                    readonly property int at: modelData.state

                    spacing: 5 * Theme.scale
                    Accessible.role: Accessible.ListItem
                    Accessible.name: [qsTr("%1, to come"), qsTr("%1, now"), qsTr("%1, done"), qsTr("%1, put off")][at].arg(modelData.text)

                    Rectangle {
                        implicitWidth: 25 * Theme.scale
                        implicitHeight: 25 * Theme.scale
                        radius: height / 2
                        color: step.at === 2 ? Theme.accent : step.at === 1 ? Theme.surface : step.at === 3 ? Theme.warnSoft : "transparent"
                        border {
                            width: step.at > 1 ? (Theme.high ? 1 : 0) : step.at === 1 ? 2 : 1.5
                            color: step.at === 1 ? Theme.accent : step.at === 3 ? Theme.warn : Theme.outline
                        }

                        MnIcon {
                            visible: step.at > 1
                            anchors.centerIn: parent
                            name: step.at === 3 ? "clock" : "check"
                            size: 16
                            tint: step.at === 3 ? Theme.warn : Theme.accentText
                        }
                        MnText {
                            visible: step.at < 2
                            anchors.centerIn: parent
                            text: Number(step.index + 1).toLocaleString(Theme.locale, "f", 0)
                            style: Theme.type.captionStrong
                            color: step.at === 1 ? Theme.accentInk : Theme.ink3
                            decorative: true
                        }
                    }
                    Rectangle {
                        visible: step.index < root.steps.length - 1
                        implicitWidth: 18 * Theme.scale
                        implicitHeight: 1.5 * Theme.scale
                        color: step.at === 2 ? Theme.accent : Theme.unfilled
                    }
                }
            }
        }
        MnText {
            id: words
            Layout.fillWidth: true
            text: root.at < 0 ? "" : root.steps[root.at].text
            style: Theme.type.strong
            decorative: true
        }
    }
}
