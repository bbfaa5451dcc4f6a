import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// Holds what may be higher than its place. It scrolls then, and what has the keyboard comes into sight.
//   MnScroller { contentHeight: column.implicitHeight; ColumnLayout { id: column } }
Flickable {
    id: root
    readonly property Item focused: Window.activeFocusItem

    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: MnScrollBar {}
    onFocusedChanged: {
        for (let at = focused; at; at = at.parent) {
            if (at !== contentItem)
                continue;
            const top = focused.mapToItem(contentItem, 0, 0).y - Theme.space.xxl;
            const bottom = top + focused.height + 2 * Theme.space.xxl;
            contentY = Math.max(0, Math.min(top, contentHeight - height, Math.max(contentY, bottom - height)));
        }
    }
}
