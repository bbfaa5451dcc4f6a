import QtQuick
import Mnemosyne.Theme

// Importance, 0 to 1, as strokes. `editable`: arrows, Home, End, or a click.
// The number stands beside it wherever it can be changed.
FocusScope {
    id: root

    property real value: 0.5
    property bool editable: false
    property color tint: Theme.ink2
    property bool ringed: activeFocus && editable
    readonly property real from: 0          // what a screen reader asks a slider for
    readonly property real to: 1
    readonly property real stepSize: 0.1

    signal moved(real value)                // the owner changed it

    function move(to: real) {
        const next = Math.max(0, Math.min(1, Math.round(to * 10) / 10));
        if (next !== root.value) {
            root.value = next;
            root.moved(next);
        }
    }

    implicitWidth: strokes.implicitWidth
    implicitHeight: strokes.implicitHeight
    activeFocusOnTab: editable
    Accessible.role: editable ? Accessible.Slider : Accessible.Indicator
    Accessible.name: qsTr("Importance %1 of 1").arg(Number(value).toLocaleString(Theme.locale, "f", 1))
    Accessible.focusable: editable
    Accessible.onIncreaseAction: root.move(root.value + root.stepSize)
    Accessible.onDecreaseAction: root.move(root.value - root.stepSize)

    Keys.enabled: editable
    Keys.onLeftPressed: root.move(root.value - root.stepSize)
    Keys.onDownPressed: root.move(root.value - root.stepSize)
    Keys.onRightPressed: root.move(root.value + root.stepSize)
    Keys.onUpPressed: root.move(root.value + root.stepSize)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.move(0);
        else if (event.key === Qt.Key_End)
            root.move(1);
        else
            return;
        event.accepted = true;
    }

    MnFocusRing { visible: root.ringed; gap: 3; cornerRadius: 2 }
    MnStrokes {
        id: strokes
        anchors.centerIn: parent
        value: root.value
        tint: root.tint
    }
    MouseArea {
        anchors { fill: strokes; margins: -8 * Theme.scale }
        enabled: root.editable
        onClicked: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.move(Math.ceil((mouse.x - 8 * Theme.scale) / strokes.width * 5) / 5);
        }
    }
}
