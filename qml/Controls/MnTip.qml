import QtQuick
import Mnemosyne.Theme

// A tooltip that a control loads by its address when it is wanted: a window has many controls, and the first frame is to be
// early. Over the control it fills, it shows while the pointer is there, or at once with `always`.
Item {
    id: root

    property string text
    property var keys: []
    property bool always: false
    property bool beside: false             // at the control's end instead of below it

    HoverHandler { id: pointer }
    MnToolTip {
        visible: root.text !== "" && (root.always || pointer.hovered)
        text: root.text
        keys: root.keys
        x: !root.beside ? (root.width - implicitWidth) / 2 : root.LayoutMirroring.enabled ? -implicitWidth - Theme.space.s : root.width + Theme.space.s
        y: root.beside ? (root.height - implicitHeight) / 2 : root.height + Theme.space.xs
    }
}
