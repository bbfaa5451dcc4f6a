// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the page by its id.)
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Editor
import Mnemosyne.Library
import Mnemosyne.Search
import Mnemosyne.Theme

// An open vault: sidebar, list and editor side by side as far as the width allows; the search page in place of the last
// two while somebody searches.
FocusScope {
    id: page
    required property VaultModel vault

    // Widths count in text: double text has room for half as many panes.
    readonly property real room: width / Theme.scale
    readonly property bool isWide: room >= 1100
    readonly property bool isNarrow: room < 700
    property bool isSearching: false
    property bool showsEditor: false        // in one pane, over the list
    property bool isSidebarHidden: false    // by its person, where there would be room
    property bool showsPlaces: false        // in one pane: the sidebar, over it

    function startSearch(text: string) {
        if (text !== "")
            page.vault.search.text = text;
        page.isSearching = true;
        if (searchLoader.item)
            (searchLoader.item as SearchPage).takeFocus();
    }
    function endSearch() {
        page.isSearching = false;
        list.takeFocus();
    }
    function newMemory() {
        page.vault.openNew("");
        editor.takeFocus();
    }
    // One thing at a time: the search, then the memory over the list, then the chosen ones.
    function goBack() {
        if (page.showsPlaces)
            page.showsPlaces = false;
        else if (page.isSearching)
            page.endSearch();
        else if (editor.leaveOne())
            return;
        else if (page.isNarrow && page.showsEditor)
            page.showsEditor = false;
        else if (page.vault.selection.count > 1)
            page.vault.selection.clear();
    }

    focus: true

    Connections {
        target: page.vault
        function onMemoryOpened() {
            page.isSearching = false;
            page.showsEditor = true;
        }
        function onSaid(sentence: string, canUndo: bool) {
            toast.show(sentence, canUndo ? qsTr("Undo") : "", canUndo ? ["Ctrl", "Z"] : []);
        }
    }

    Shortcut { sequences: [StandardKey.New]; onActivated: page.newMemory() }
    Shortcut { sequences: [StandardKey.Find]; onActivated: page.startSearch("") }
    Shortcut { sequence: "Esc"; onActivated: page.goBack() }
    Shortcut { sequence: "Ctrl+\\"; onActivated: page.isSidebarHidden = !page.isSidebarHidden }
    Shortcut { sequence: "F6"; onActivated: page.nextPane(1) }
    Shortcut { sequence: "Shift+F6"; onActivated: page.nextPane(-1) }

    function nextPane(direction: int) {
        let at = sidebar.activeFocus ? 0 : list.activeFocus ? 1 : 2;
        do
            at = (at + direction + 3) % 3;
        while (!(at === 0 ? sidebar : at === 1 ? list : editor).visible);
        if (at === 0)
            sidebar.takeFocus();
        else if (at === 1)
            list.takeFocus();
        else
            editor.takeFocus();
    }

    onIsNarrowChanged: showsPlaces = false

    // Where the panes begin: in one pane the sidebar lies over them.
    Item {
        id: edge
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: page.isNarrow ? 0 : sidebar.width
    }
    MnScrim {
        anchors.fill: parent
        z: 1
        visible: page.isNarrow && page.showsPlaces
        TapHandler { onTapped: page.showsPlaces = false }
    }
    Sidebar {
        id: sidebar
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        z: 2
        visible: page.isNarrow ? page.showsPlaces : !page.isSidebarHidden && !editor.isFocusMode
        width: !visible ? 0 : page.isWide || page.isNarrow ? Theme.size.sidebar : Theme.size.rail
        isRail: !page.isWide && !page.isNarrow
        vault: page.vault
        onNewMemoryWanted: {
            page.showsPlaces = false;
            page.newMemory();
        }
        onPlaceChosen: {
            page.isSearching = false;
            page.showsEditor = false;
            page.showsPlaces = false;
        }
        onSearchChosen: text => {
            page.showsPlaces = false;
            page.startSearch(text);
        }
    }
    NarrowBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.isNarrow && !page.showsEditor && !page.isSearching
        height: visible ? implicitHeight : 0
        onPlacesWanted: {
            page.showsPlaces = true;
            sidebar.takeFocus();
        }
        onNewMemoryWanted: page.newMemory()
        onSearchWanted: page.startSearch("")
    }
    MemoryListPane {
        id: list
        anchors { left: edge.right; top: parent.top; bottom: bar.top }
        visible: !page.isSearching && !(page.isNarrow && page.showsEditor) && !editor.isFocusMode
        width: page.isNarrow ? page.width : page.isWide ? Theme.size.listPane : 316 * Theme.scale
        vault: page.vault
        onSearchWanted: text => page.startSearch(text)
        onOpened: page.showsEditor = true
    }
    EditorPane {
        id: editor
        anchors {
            left: page.isNarrow || editor.isFocusMode ? parent.left : list.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        visible: !page.isSearching && (!page.isNarrow || page.showsEditor)
        vault: page.vault
        showsBack: page.isNarrow
        onBackWanted: page.showsEditor = false
        onSaid: sentence => toast.show(sentence, "", [])
    }
    Loader {
        id: searchLoader
        anchors { left: edge.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        active: page.isSearching
        sourceComponent: SearchPage {
            vault: page.vault
            onClosed: page.endSearch()
            Component.onCompleted: takeFocus()
        }
    }
    MnToast {
        id: toast
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.screen }
        onActed: page.vault.selection.undo()
    }
}
