import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A page that slides in from the end of the window, over it: details, filters where panes have no room.
T.Drawer {
    id: root

    property string name

    // The keyboard goes back to where it came from; the template does so only within an ApplicationWindow.
    property Item cameFrom
    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.TabFocusReason);
        cameFrom = null;
    }

    edge: mirrored ? Qt.LeftEdge : Qt.RightEdge
    parent: T.Overlay.overlay
    width: Math.min(400 * Theme.scale, parent ? parent.width - Theme.space.screen : 400 * Theme.scale)
    height: parent ? parent.height : 0
    padding: Theme.space.xl
    modal: true
    focus: true
    dragMargin: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: MnRaised { level: 3; cornerRadius: 0 }
    T.Overlay.modal: MnScrim {}

    enter: Transition {
        SmoothedAnimation { velocity: -1; duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        SmoothedAnimation { velocity: -1; duration: Theme.motion.dialog; easing.type: Easing.InCubic }
    }
}
