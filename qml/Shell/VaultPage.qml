// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the page by its id.)
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Editor
import Mnemosyne.Library
import Mnemosyne.Palette
import Mnemosyne.Theme

// An open vault: sidebar, list and editor side by side as far as the width allows; a page (search, timeline, settings, ...)
// in place of the last two. Which one, the navigation says; the page table knows where it lies.
FocusScope {
    id: page
    objectName: "vaultPage"
    required property VaultModel vault
    property AppModel app: null             // for the pages that are about more than this vault
    readonly property Navigation navigation: vault.navigation
    readonly property Commands commands: vault.commands
    readonly property bool showsPage: navigation.page !== ""
    property WindowPlace place: null        // how wide the list is on this device; null: as it comes

    // Widths count in text: double text has room for half as many panes.
    readonly property real room: width / Theme.scale
    readonly property bool isWide: room >= 1100
    readonly property bool isNarrow: room < 700
    readonly property real listWidth: place ? place.listPane : 368
    property bool showsEditor: false        // in one pane, over the list
    // In one pane an empty vault shows how one begins in place of a list without rows.
    readonly property bool showsBeginnings: isNarrow && !showsEditor && vault !== null
        && vault.list.state === MemoryListModel.Empty && vault.list.place === MemoryListModel.Everything && vault.list.filterText === ""
        && vault.editor.state === MemoryEditor.Closed
    property bool isSidebarHidden: false    // by its person, where there would be room
    property bool showsPlaces: false        // where it has no room, the whole sidebar lies over the panes
    property Item cameFrom: null            // where the keyboard was before it did

    // What the page does, by the ids of the command table. The memory's own acts are the editor's.
    readonly property var acts: ({
            "memory.new": () => page.newMemory(),
            "search.open": () => page.startSearch(""),
            "palette.open": () => palette.open(),
            "pane.next": () => page.nextPane(1),
            "pane.last": () => page.nextPane(-1),
            "go.back": () => page.travel(() => page.navigation.back()),
            "go.forward": () => page.travel(() => page.navigation.forward()),
            "edit.undo": () => page.vault.undo(),
            "settings.open": () => page.showPage("settings"),
            "keys.show": () => sheet.open(),
            "keys.change": () => sheet.change(),
            "window.closeOne": () => page.goBack(),
            "go.library": () => page.showPlace(MemoryListModel.Everything, ""),
            "go.timeline": () => page.showPage("timeline"),
            "go.graph": () => page.showPage("graph"),
            "go.insights": () => page.showPage("insights"),
            "go.pinned": () => page.showPlace(MemoryListModel.Pinned, ""),
            "go.decisions": () => page.showPlace(MemoryListModel.Conflicts, ""),
            "go.devices": () => page.showPage("devices"),
            "go.shelf": () => page.showPage("shelf"),
            "go.archive": () => page.showPlace(MemoryListModel.Archive, ""),
            "go.trash": () => page.showTrash(),
            "go.import": () => page.showPage("import"),
            "go.export": () => page.showExport(),
            "search.save": () => page.vault.savedSearches.save("", page.vault.search.text),
            "search.forget": () => page.vault.search.recent.clear(),
            "backup.now": () => page.backUp(),
            "index.rebuild": () => page.rebuildIndex(),
            "doctor.run": () => page.check(),
            "doctor.report": () => page.perform("diagnostics", "makeReport"),
            "passphrase.change": () => page.perform("security", "changePassphrase"),
            "words.check": () => page.perform("security", "checkWords"),
            "words.renew": () => page.perform("security", "renewWords"),
            "vault.move": () => page.perform("storage", "chooseFolder"),
            "vault.folder": () => Qt.openUrlExternally(page.vault.storage.folderUrl),
            "vault.tidy": () => page.perform("storage", "tidy"),
            "settings.appearance": () => page.showSettings("appearance"),
            "settings.search": () => page.showSettings("search"),
            "settings.storage": () => page.showSettings("storage"),
            "settings.security": () => page.showSettings("security"),
            "settings.backups": () => page.showSettings("backups"),
            "settings.diagnostics": () => page.showSettings("diagnostics"),
            "settings.keys": () => page.showSettings("keys"),
            "settings.about": () => page.showSettings("about"),
            "sidebar.toggle": () => page.toggleSidebar()
        })

    function toggleSidebar() {
        if (page.isWide)
            page.isSidebarHidden = !page.isSidebarHidden;
        else if (page.showsPlaces)
            page.closePlaces();
        else
            page.openPlaces();
    }
    function openPlaces() {
        page.cameFrom = page.Window.activeFocusItem;
        page.showsPlaces = true;
        sidebar.takeFocus();
    }
    function closePlaces() {
        page.showsPlaces = false;
        if (page.cameFrom && page.cameFrom.visible)
            page.cameFrom.forceActiveFocus(Qt.TabFocusReason);
        else
            page.enter();
    }
    function showPage(name: string) {
        page.showsPlaces = false;
        page.navigation.show(name);
    }
    function showSettings(section: string) {
        page.showPage("settings");
        host.shown.showSection(section);
        host.shown.takeFocus();
    }
    // An act of a section: what it asks, and what comes of it, is seen there.
    function perform(section: string, act: string) {
        page.showSettings(section);
        host.shown.perform(section, act);
    }
    // What takes its time is seen, and stopped, where it is chosen else. There one chooses a folder for backups, too, where
    // there is none.
    function backUp() {
        page.showSettings("backups");
        page.app?.backups?.backUpNow();
    }
    function rebuildIndex() {
        page.showSettings("search");
        page.vault.index.rebuild();
    }
    function check() {
        page.showSettings("diagnostics");
        page.app?.diagnostics?.check();
    }
    function showExport() {
        page.showPage("import");
        host.shown.isExporting = true;
        host.shown.takeFocus();
    }
    function linkThisDevice() {
        page.showPage("devices");
        host.shown.linkThis();
    }
    function showPlace(place: int, label: string) {
        page.showsPlaces = false;
        page.showsEditor = false;
        editor.isFocusMode = false;
        page.navigation.showPlace(place, label);
        page.enter();
    }
    // All of a place, whatever the list was narrowed by.
    function showWhole(place: int, label: string) {
        page.vault.filters.clear();
        page.showPlace(place, label);
    }
    function showTrash() {
        if (page.navigation.has("trash"))
            page.showPage("trash");
        else
            page.showPlace(MemoryListModel.Trash, "");
    }
    // Over what was visited; the keyboard goes along.
    function travel(step: var) {
        step();
        page.enter();
    }
    function startSearch(text: string) {
        if (text !== "")
            page.vault.search.text = text;
        page.navigation.show("search");
        page.enter();
    }
    // The page that is shown has the keyboard; list and editor, where there is none.
    function enter() {
        page.showsPlaces = false;
        if (page.showsPage)
            host.shown.takeFocus();
        else if (list.visible)
            list.takeFocus();
        else
            editor.takeFocus();
    }
    function leavePage() {
        page.navigation.leave();
        page.enter();
    }
    // Of a program that has the page; this one is compiled without it too.
    function historyOf(models: var): var {
        return models.history;
    }
    function showHistory(id: string) {
        page.historyOf(page.vault).open(id);
        page.navigation.show("history");
    }
    function showConflict(id: string) {
        page.vault.conflict.open(id);
        page.navigation.show("conflict");
    }
    function newMemory() {
        page.showsPlaces = false;
        page.vault.openNew("");
        editor.takeFocus();
    }
    // One thing at a time: the page, then the memory over the list, then the chosen ones.
    function goBack() {
        if (page.showsPlaces)
            page.closePlaces();
        else if (page.showsPage)
            page.leavePage();
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
            page.showsEditor = true;
        }
        function onSaid(sentence: string, canUndo: bool) {
            toast.show(sentence, canUndo ? qsTr("Undo") : "", canUndo ? page.commands.hints["edit.undo"] : []);
        }
    }

    Connections {
        target: page.commands
        function onWanted(id: string) {
            if (id in page.acts)
                page.acts[id]();
        }
    }
    CommandPalette {
        id: palette
        objectName: "palette"
        offers: page.vault.palette
        onSearchWanted: text => page.startSearch(text)
    }
    ShortcutSheet {
        id: sheet
        objectName: "keySheet"
        commands: page.commands
    }

    function nextPane(direction: int) {
        const panes = [sidebar, page.showsPage ? host.shown : list, editor];
        let at = sidebar.activeFocus ? 0 : editor.activeFocus ? 2 : 1;
        page.showsPlaces = false;
        do
            at = (at + direction + 3) % 3;
        while (!panes[at].visible);
        panes[at].takeFocus();
    }

    // A page is given the vault, and the program where it asks for that. Asked of the navigation itself: showsPage may
    // not have followed it yet.
    function loadPage() {
        if (page.navigation.page === "")
            host.source = "";
        else if (page.navigation.takesApp)
            host.setSource(page.navigation.source, { vault: page.vault, app: page.app });
        else
            host.setSource(page.navigation.source, { vault: page.vault });
    }

    onIsNarrowChanged: showsPlaces = false
    onIsWideChanged: showsPlaces = false
    Component.onCompleted: page.loadPage()

    // Where the panes begin: the whole sidebar lies over them where they have no room for it.
    Item {
        id: edge
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: page.isWide ? sidebar.width : page.isNarrow || editor.isFocusMode ? 0 : Theme.size.rail
    }
    MnScrim {
        anchors.fill: parent
        z: 1
        visible: page.showsPlaces
        MouseArea {
            anchors.fill: parent
            onClicked: page.closePlaces()
        }
    }
    Sidebar {
        id: sidebar
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        z: 2
        visible: page.showsPlaces || (!page.isNarrow && !editor.isFocusMode && !(page.isWide && page.isSidebarHidden))
        width: !visible ? 0 : isRail ? Theme.size.rail : Theme.size.sidebar
        isRail: !page.isWide && !page.isNarrow && !page.showsPlaces
        vault: page.vault
        onNewMemoryWanted: {
            page.showsPlaces = false;
            page.newMemory();
        }
        onWholeWanted: page.openPlaces()
        onPlaceChosen: {
            page.showsEditor = false;
            if (page.showsPlaces)
                page.enter();
        }
        onSearchChosen: text => {
            page.showsPlaces = false;
            page.startSearch(text);
        }
    }
    ImportDrop {
        anchors.fill: parent
        z: -1
        onGiven: files => page.vault.importFiles(files)
    }
    QuietNotice {
        id: notice
        anchors { left: edge.right; right: parent.right; top: parent.top }
        // Not where it would leave no room for what is shown.
        visible: shown !== "" && !editor.isFocusMode && page.height >= 400 * Theme.scale
        app: page.app
        readonly property Item keyboard: page.Window.activeFocusItem
        isWriting: keyboard instanceof TextInput || keyboard instanceof TextEdit || palette.visible || sheet.visible
        onSettingsWanted: section => page.showSettings(section)
        onPutAway: page.enter()
    }
    NarrowBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.isNarrow && implicitHeight > 0 && !editor.isFocusMode
        isBelowMemory: page.showsEditor && !page.showsPage
        navigation: page.navigation
        commands: page.commands
        importing: page.vault?.importingSoFar ?? null
        height: visible ? implicitHeight : 0
        onPlacesWanted: page.openPlaces()
        onNewMemoryWanted: page.newMemory()
        onSearchWanted: page.startSearch("")
        onImportWanted: page.showPage("import")
    }
    MemoryListPane {
        id: list
        anchors { left: edge.right; top: notice.bottom; bottom: bar.top }
        visible: !page.showsPage && !(page.isNarrow && page.showsEditor) && !page.showsBeginnings && !editor.isFocusMode
        width: page.isNarrow ? page.width : page.isWide ? page.listWidth * Theme.scale : 316 * Theme.scale
        vault: page.vault
        chosenWidth: page.isWide && page.place ? page.listWidth : 0
        narrowest: 300
        widest: 480
        onWidthChosen: width => page.place.listPane = width
        offersHistory: page.navigation.has("history")
        offersExport: page.navigation.has("import")
        onAskWanted: id => {
            page.showsEditor = true;
            page.navigation.settle();
            editor.askFor(id);
        }
        onExportWanted: {
            page.showPage("import");
            host.shown.exportChosen();
        }
        onSearchWanted: text => page.startSearch(text)
        onOpened: {
            page.showsEditor = true;
            page.navigation.settle();
        }
    }
    EditorPane {
        id: editor
        anchors {
            left: page.isNarrow || editor.isFocusMode ? parent.left : list.right
            right: parent.right
            top: notice.bottom
            bottom: bar.top
        }
        visible: !page.showsPage && (!page.isNarrow || page.showsEditor || page.showsBeginnings)
        vault: page.vault
        showsBack: page.isNarrow && !page.showsBeginnings
        offersHistory: page.navigation.has("history")
        onHistoryWanted: id => page.showHistory(id)
        onConflictWanted: id => page.showConflict(id)
        onPlaceWanted: (place, label) => page.showWhole(place, label)
        onBackWanted: page.showsEditor = false
        onSaid: sentence => toast.show(sentence, "", [])
    }
    Loader {
        id: host
        objectName: "host"
        anchors { left: edge.right; right: parent.right; top: notice.bottom; bottom: bar.top }
        readonly property var shown: item
        readonly property url wanted: page.navigation.source
        onWantedChanged: page.loadPage()
        onLoaded: shown.takeFocus()
    }
    Connections {
        target: host.item
        ignoreUnknownSignals: true
        function onClosed() {
            page.leavePage();
        }
        function onSearchWanted(text: string) {
            page.startSearch(text);
        }
        function onPlaceWanted(place: int, label: string) {
            page.showWhole(place, label);
        }
        function onDecisionsWanted() {
            page.showPlace(MemoryListModel.Conflicts, "");
        }
        function onShelfWanted() {
            page.showPage("shelf");
        }
        function onSaid(sentence: string) {
            toast.show(sentence, "", []);
        }
    }
    Connections {
        target: page.vault
        function onSearchWanted() {
            page.startSearch("");
        }
        function onImportWanted() {
            page.showPage("import");
        }
    }
    MnToast {
        id: toast
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.screen }
        onActed: page.vault.undo()
    }
}
