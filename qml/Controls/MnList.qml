import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A list that keeps its rows for reuse and has the keyboard: arrows, Home, End, page keys.
ListView {
    id: root

    property string name
    property bool ringed: activeFocus       // rows show where the keyboard is only while the list has it

    signal opened(int index)                // Enter

    function page(by: int) {
        const rows = Math.max(1, Math.floor(height / Math.max(1, currentItem ? currentItem.height : Theme.size.listRow)) - 1);
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by * rows));
    }

    reuseItems: true
    cacheBuffer: 200
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    highlightFollowsCurrentItem: true
    T.ScrollBar.vertical: MnScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: name
    Accessible.focusable: true

    Keys.onReturnPressed: root.opened(root.currentIndex)
    Keys.onEnterPressed: root.opened(root.currentIndex)
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Home:
            root.currentIndex = 0;
            break;
        case Qt.Key_End:
            root.currentIndex = root.count - 1;
            break;
        case Qt.Key_PageUp:
            root.page(-1);
            break;
        case Qt.Key_PageDown:
            root.page(1);
            break;
        default:
            return;
        }
        event.accepted = true;
    }
}
