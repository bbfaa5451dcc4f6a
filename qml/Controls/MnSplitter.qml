import QtQuick
import Mnemosyne.Theme

// The edge between two panes, which can be dragged, or moved by the arrow keys: MnSplitter { value: list.width; from: 300;
// to: 480; onMoved: width => ... }. It lies over the edge and takes no room; `value` is the width of the pane before it,
// without Theme.scale.
Item {
    id: root

    property string name: qsTr("Width of the list")
    property real value: 0
    property real from: 0
    property real to: 0
    property real stepSize: 16
    property bool lit: pointer.hovered || drag.active
    property bool ringed: activeFocus

    signal moved(real value)

    function moveTo(value: real) {
        const fit = Math.max(root.from, Math.min(root.to, value));
        if (fit !== root.value)
            root.moved(fit);
    }

    width: 8 * Theme.scale
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: name
    Accessible.focusable: true

    Keys.onPressed: event => {
        const on = root.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = root.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === on)
            root.moveTo(root.value + root.stepSize);
        else if (event.key === back)
            root.moveTo(root.value - root.stepSize);
        else if (event.key === Qt.Key_Home)
            root.moveTo(root.from);
        else if (event.key === Qt.Key_End)
            root.moveTo(root.to);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: root.ringed ? Theme.size.ring : 2
        color: root.ringed && Theme.high ? Theme.ink : Theme.accent
        opacity: root.ringed ? 1 : root.lit ? 0.6 : 0

        Behavior on opacity { NumberAnimation { duration: Theme.motion.hover } }
    }
    HoverHandler {
        id: pointer
        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag
        property real begun: 0
        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: if (active) begun = root.value
        onActiveTranslationChanged: {
            const by = activeTranslation.x / Theme.scale;
            if (active)
                root.moveTo(begun + (root.LayoutMirroring.enabled ? -by : by));
        }
    }
}
