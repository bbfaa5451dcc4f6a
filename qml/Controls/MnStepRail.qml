pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// The side of the first run: what is being made, and which steps there are.
// steps: { text, note, state }, state 0 to come, 1 now, 2 done, 3 put off.
Rectangle {
    id: root

    property string title
    property string text
    property var steps: []
    property string foot

    implicitWidth: Theme.size.listPane
    color: Theme.chrome

    MnLine {
        visible: Theme.high
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    Flickable {
        id: flick
        anchors { fill: parent; bottomMargin: footRow.visible ? footRow.height + Theme.space.page : 0 }
        contentHeight: column.implicitHeight + 2 * Theme.space.screen
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.space.page; rightMargin: Theme.space.page }
            y: Theme.space.screen
            spacing: 0

            MnLogo { Layout.bottomMargin: 22 * Theme.scale }
            MnText {
                Layout.fillWidth: true
                text: root.title
                style: Theme.type.display
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                Layout.bottomMargin: 36 * Theme.scale
                text: root.text
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Repeater {
                model: root.steps

                RowLayout {
                    id: step
                    required property var modelData
                    required property int index
                    readonly property int at: modelData.state ?? 0
                    readonly property bool last: index === root.steps.length - 1

                    Layout.fillWidth: true
                    spacing: 15 * Theme.scale
                    Accessible.role: Accessible.ListItem
                    Accessible.name: [qsTr("%1, to come"), qsTr("%1, now"), qsTr("%1, done"), qsTr("%1, put off")][at].arg(modelData.text)

                    ColumnLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: false
                        spacing: 5 * Theme.scale

                        Rectangle {
                            Layout.alignment: Qt.AlignTop
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
                            visible: !step.last
                            Layout.fillHeight: true
                            Layout.minimumHeight: 26 * Theme.scale
                            Layout.alignment: Qt.AlignHCenter
                            Layout.bottomMargin: 5 * Theme.scale
                            implicitWidth: 1.5 * Theme.scale
                            color: step.at === 2 ? Theme.accent : Theme.unfilled
                        }
                    }
                    ColumnLayout {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2 * Theme.scale
                        Layout.bottomMargin: step.last ? 0 : Theme.space.m
                        spacing: 0

                        MnText {
                            Layout.fillWidth: true
                            text: step.modelData.text
                            style: step.at === 1 ? Theme.type.strong : Theme.type.body
                            color: step.at === 0 ? Theme.ink3 : Theme.ink
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            decorative: true
                        }
                        MnText {
                            visible: text !== ""
                            Layout.fillWidth: true
                            text: step.modelData.note ?? ""
                            style: Theme.type.caption
                            color: Theme.ink3
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                    }
                }
            }
        }
    }
    RowLayout {
        id: footRow
        visible: root.foot !== ""
        anchors {
            left: parent.left; leftMargin: Theme.space.page
            right: parent.right; rightMargin: Theme.space.page
            bottom: parent.bottom; bottomMargin: 36 * Theme.scale
        }
        spacing: Theme.space.s

        MnIcon {
            Layout.alignment: Qt.AlignTop
            name: "clock"
            size: 16
            tint: Theme.ink3
        }
        MnText {
            Layout.fillWidth: true
            text: root.foot
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
