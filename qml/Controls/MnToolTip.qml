import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// What an icon means, what was cut off. Shows after a moment, beside its parent, within the window.
T.ToolTip {
    id: root

    property var keys: []                   // the shortcut, if there is one

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: Math.min(320 * Theme.scale, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    horizontalPadding: Theme.space.s
    verticalPadding: Theme.space.xs
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.hover; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.hover; easing.type: Easing.InCubic }
    }

    contentItem: Row {
        spacing: Theme.space.s

        MnText {
            width: Math.min(implicitWidth, 320 * Theme.scale - 2 * Theme.space.s)
            text: root.text
            style: Theme.type.caption
            color: Theme.toastInk
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnKbd {
            visible: root.keys.length > 0
            keys: root.keys
            dark: true
        }
    }
    background: Rectangle {
        radius: Theme.radius.key
        color: Theme.toast
        border { width: Theme.high ? 1 : 0; color: Theme.edge }
    }
}
