import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// What can be done with one saved search. It is known by its name: rows change with other windows.
MnMenu {
    id: menu
    required property SavedSearches searches
    property string called
    property int row: -1                    // when the menu was opened
    signal openWanted()
    signal renameWanted()

    function openFor(called: string, from: Item, x: real, y: real) {
        menu.called = called;
        menu.row = menu.searches.rowOf(called);
        menu.popup(from, x, y);
    }
    function step(by: int) {
        const at = menu.searches.rowOf(menu.called);
        menu.searches.move(at, at + by);
    }

    title: qsTr("Saved search “%1”").arg(called)

    MnMenuItem {
        text: qsTr("Search")
        glyph: "search"
        onTriggered: menu.openWanted()
    }
    MnMenuSeparator {}
    MnMenuItem {
        text: qsTr("Rename…")
        glyph: "compose"
        keys: ["F2"]
        onTriggered: menu.renameWanted()
    }
    MnMenuItem {
        text: qsTr("Move up")
        glyph: "chevron-up"
        keys: ["Alt", "↑"]
        enabled: menu.row > 0
        onTriggered: menu.step(-1)
    }
    MnMenuItem {
        text: qsTr("Move down")
        glyph: "chevron-down"
        keys: ["Alt", "↓"]
        enabled: menu.row >= 0 && menu.row < menu.searches.count - 1
        onTriggered: menu.step(1)
    }
    MnMenuSeparator {}
    MnMenuItem {
        text: qsTr("Delete")
        glyph: "trash"
        keys: ["Del"]
        danger: true
        onTriggered: menu.searches.remove(menu.searches.rowOf(menu.called))
    }
}
