pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// Where one is in a wizard. All before `current` is done.
RowLayout {
    id: root

    property var steps: []                  // the words
    property int current: 0
    readonly property bool wordless: width < full
    readonly property real full: 130 * Theme.scale * steps.length

    spacing: Theme.space.s
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current] ?? "")

    Repeater {
        model: root.steps

        RowLayout {
            id: step
            required property string modelData
            required property int index
            readonly property bool done: index < root.current
            readonly property bool now: index === root.current

            Layout.fillWidth: false
            spacing: Theme.space.s

            Rectangle {
                implicitWidth: 20 * Theme.scale
                implicitHeight: 20 * Theme.scale
                radius: height / 2
                color: step.done ? Theme.accent : "transparent"
                border { width: step.done ? 0 : step.now ? 2 : 1.5; color: step.now ? Theme.accent : Theme.outline }

                MnIcon {
                    visible: step.done
                    anchors.centerIn: parent
                    name: "check"
                    size: 14
                    tint: Theme.accentText
                }
                Rectangle {
                    visible: step.now
                    anchors.centerIn: parent
                    width: 8 * Theme.scale
                    height: width
                    radius: width / 2
                    color: Theme.accent
                }
            }
            MnText {
                // Where there is no room for all, only the present step has its word.
                visible: step.now || !root.wordless
                text: step.modelData
                style: step.now ? Theme.type.smallStrong : Theme.type.small
                color: step.done || step.now ? Theme.ink : Theme.ink3
                decorative: true
            }
            Rectangle {
                visible: step.index < root.steps.length - 1
                implicitWidth: (root.wordless ? 16 : 40) * Theme.scale
                implicitHeight: 1.5 * Theme.scale
                color: Theme.unfilled
            }
        }
    }
    Item { Layout.fillWidth: true }
}
