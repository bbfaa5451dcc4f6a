pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A number on a line, with ticks at its steps.
T.Slider {
    id: root

    property string name
    property bool ticks: stepSize > 0
    property bool lit: hovered
    property bool ringed: visualFocus
    readonly property int steps: ticks ? Math.round((to - from) / stepSize) : 0

    implicitWidth: 190 * Theme.scale
    implicitHeight: Theme.size.target
    focusPolicy: Qt.StrongFocus
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: name

    background: Item {
        Rectangle {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: 4 * Theme.scale
            radius: height / 2
            color: Theme.track
            border { width: Theme.high ? 1 : 0; color: Theme.outline }

            Rectangle {
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: root.position * parent.width
                radius: height / 2
                color: root.enabled ? Theme.accent : Theme.inkOff
            }
        }
        Repeater {
            model: root.steps > 0 && root.steps <= 20 ? root.steps - 1 : 0

            Rectangle {
                required property int index

                x: 8 * Theme.scale + (index + 1) / root.steps * (root.width - 16 * Theme.scale)
                y: root.height / 2 + 7 * Theme.scale
                width: 1.5
                height: 5 * Theme.scale
                color: Theme.ink3
            }
        }
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        implicitWidth: 16 * Theme.scale
        implicitHeight: 16 * Theme.scale
        radius: width / 2
        color: !root.enabled ? Theme.inkOff : root.lit || root.pressed ? Theme.accentHot : Theme.accent
        border { width: 2; color: Theme.surface }
        MnFocusRing { visible: root.ringed; cornerRadius: 8 * Theme.scale }
    }
}
