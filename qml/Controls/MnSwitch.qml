import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// On or off, at once. Its words stand beside it, in an MnSettingRow; they are its `name`.
T.Switch {
    id: root

    property string name: text
    property bool lit: hovered
    property bool ringed: visualFocus

    implicitWidth: 36 * Theme.scale
    implicitHeight: 20 * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox    // the platforms' bridges of Qt 6.4 know no switch
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked

    Keys.onReturnPressed: root.toggleByKey()
    Keys.onEnterPressed: root.toggleByKey()

    function toggleByKey() {
        root.toggle();
        root.toggled();
    }

    // The pointer may come as near as to any other control.
    MouseArea {
        anchors { fill: parent; margins: -4 * Theme.scale }
        z: -1
        onClicked: root.toggleByKey()
    }

    indicator: Rectangle {
        implicitWidth: 36 * Theme.scale
        implicitHeight: 20 * Theme.scale
        width: root.width
        height: root.height
        radius: height / 2
        color: !root.enabled ? Theme.sunken : root.checked ? (root.lit ? Theme.accentHot : Theme.accent) : root.lit ? Qt.darker(Theme.knobTrack, Theme.high ? 1 : 1.08) : Theme.knobTrack
        border { width: Theme.high ? 1.5 : 0; color: Theme.outline }

        Rectangle {
            x: 2 + root.visualPosition * (parent.width - width - 4) // visualPosition is mirrored already
            y: 2
            width: parent.height - 4
            height: width
            radius: width / 2
            color: !root.enabled ? Theme.inkOff : root.checked ? Theme.accentText : Theme.knob

            Behavior on x {
                enabled: !root.pressed
                NumberAnimation { duration: Theme.motion.hover; easing.type: Easing.OutCubic }
            }
        }
        MnFocusRing { visible: root.ringed; cornerRadius: root.height / 2 }
    }
}
