import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A menu, of MnMenuItem, MnMenuSeparator and further menus. Arrows, Enter, Escape, first letters by the template.
T.Menu {
    id: root

    property string glyph                   // shown where it stands in another menu
    readonly property real widest: Array.from({ length: count }, (_, i) => itemAt(i).implicitWidth).reduce((a, b) => Math.max(a, b), 0)

    implicitWidth: Math.max(200 * Theme.scale, widest + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    padding: 6 * Theme.scale
    overlap: 4 * Theme.scale
    delegate: MnMenuItem {}

    // The keyboard goes back to where it came from; the template does so only within an ApplicationWindow.
    property Item cameFrom
    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.TabFocusReason);
        cameFrom = null;
        soon.start();
    }

    // What takes the keyboard elsewhere, or opens something that does, waits until it has been given back.
    property var next: null
    readonly property Timer soon: Timer {
        interval: 0
        onTriggered: {
            const act = root.next;
            root.next = null;
            if (act)
                act();
        }
    }
    function afterwards(act: var) {
        root.next = act;
        if (!root.visible)
            root.soon.start();
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: Window.window ? contentHeight + root.topPadding + root.bottomPadding > root.height : false
        clip: interactive
        currentIndex: root.currentIndex
        keyNavigationWraps: true
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.title
    }
    background: MnRaised {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.hover; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.hover; easing.type: Easing.InCubic }
    }
}
