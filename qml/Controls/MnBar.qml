import QtQuick
import Mnemosyne.Theme

// A part of a whole, 0 to 1, as a bar. Whoever shows it says it in words too.
Rectangle {
    id: root

    property real value: 0
    property color fill: Theme.accent

    implicitWidth: 160 * Theme.scale
    implicitHeight: 6 * Theme.scale
    radius: height / 2
    color: Theme.track
    border { width: Theme.high ? 1 : 0; color: Theme.outline }
    Accessible.ignored: true

    Rectangle {
        visible: root.value > 0
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.max(root.height, root.width * Math.min(1, root.value))
        radius: height / 2
        color: root.fill
    }
}
