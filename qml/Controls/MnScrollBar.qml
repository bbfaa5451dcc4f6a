import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// Where one is in what is longer than its place: ScrollBar.vertical: MnScrollBar {}
T.ScrollBar {
    id: root

    implicitWidth: 10 * Theme.scale
    implicitHeight: 10 * Theme.scale
    padding: 2 * Theme.scale
    Accessible.ignored: true                // what scrolls follows the keyboard
    // Never so small that it looks like a letter or cannot be grasped.
    minimumSize: Math.min(1, 28 * Theme.scale / Math.max(1, orientation === Qt.Vertical ? height : width))
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)

    contentItem: Rectangle {
        radius: Math.min(width, height) / 2
        color: root.pressed ? Theme.ink3 : Theme.veil(Theme.ink, root.hovered ? 0.4 : 0.22)
        border { width: Theme.high ? 1 : 0; color: Theme.outline }
    }
}
