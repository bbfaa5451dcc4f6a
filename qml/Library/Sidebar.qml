// qmllint disable unqualified
// (A heading of a section cannot be bound in Qt 6.4: it sees the page by its id.)
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Where to look: places, saved searches, domains, tags. As a rail, only the places, by their signs.
FocusScope {
    id: sidebar
    required property VaultModel vault
    property bool isRail: false
    signal newMemoryWanted()
    signal wholeWanted()                    // of a rail
    signal placeChosen()                    // a place of the list, or a page
    signal searchChosen(string text)

    function takeFocus() {
        entries.forceActiveFocus(Qt.TabFocusReason);
    }
    function choose(entry: int, place: int, label: string, shownPage: string) {
        if (entry === SidebarModel.SavedSearch) {
            sidebar.searchChosen(label);
            return;
        }
        if (shownPage !== "")
            sidebar.vault.navigation.show(shownPage);
        else
            sidebar.vault.navigation.showPlace(place, label);
        sidebar.placeChosen();
    }
    // The keys of a saved search's row; those of all others are the list's own.
    function takeKey(event: var) {
        const row = entries.currentItem as SidebarRow;
        if (!row || !row.visible || row.entry !== SidebarModel.SavedSearch)
            return;
        const searches = sidebar.vault.savedSearches;
        const at = searches.rowOf(row.name);
        if (event.key === Qt.Key_Delete)
            searches.remove(at);
        else if (event.key === Qt.Key_F2)
            renaming.openFor(row.name);
        else if (event.key === Qt.Key_Up && (event.modifiers & Qt.AltModifier))
            searches.move(at, at - 1);
        else if (event.key === Qt.Key_Down && (event.modifiers & Qt.AltModifier))
            searches.move(at, at + 1);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))
            savedMenu.openFor(row.name, row, Theme.space.xl, row.height);
        else
            return;
        event.accepted = true;
    }
    function isHere(entry: int, place: int, label: string, shownPage: string): bool {
        if (!sidebar.vault)
            return false;
        const now = sidebar.vault.navigation.page;
        if (shownPage !== "" || now !== "")
            return shownPage === now;
        return entry !== SidebarModel.SavedSearch && sidebar.vault.list.place === place && sidebar.vault.list.label === label;
    }
    function glyphOf(entry: int, place: int): string {
        switch (entry) {
        case SidebarModel.SavedSearch:
            return "search";
        case SidebarModel.Tag:
            return "tag";
        case SidebarModel.Domain:
            return "";
        }
        switch (place) {
        case MemoryListModel.Pinned:
            return "pin";
        case MemoryListModel.Archive:
            return "folder";
        case MemoryListModel.Trash:
            return "trash";
        case MemoryListModel.Conflicts:
            return "merge";
        default:
            return "library";
        }
    }
    // A section is called by the name of its enumerator.
    function headingOf(section: string): string {
        switch (section) {
        case "SavedSearch":
            return qsTr("Saved searches");
        case "Domain":
            return qsTr("Domains");
        case "Tag":
            return qsTr("Tags");
        default:
            return "";
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.chrome
    }
    MnLine {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    ColumnLayout {
        anchors { fill: parent; topMargin: Theme.space.m }
        spacing: 0

        GridLayout {
            columns: sidebar.isRail ? 1 : 3
            columnSpacing: 10 * Theme.scale
            rowSpacing: Theme.space.s
            Layout.fillWidth: !sidebar.isRail
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: (sidebar.isRail ? 0 : 17) * Theme.scale
            Layout.rightMargin: sidebar.isRail ? 0 : Theme.space.m
            Layout.minimumHeight: 40 * Theme.scale

            MnLogo {
                size: 26
                Layout.alignment: Qt.AlignCenter
            }
            MnText {
                visible: !sidebar.isRail
                text: sidebar.vault.name
                style: Theme.type.strong
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            MnIconButton {
                objectName: "newMemory"
                glyph: "compose"
                name: qsTr("New memory")
                keys: sidebar.vault.commands.hints["memory.new"]
                Layout.alignment: Qt.AlignCenter
                onClicked: sidebar.newMemoryWanted()
            }
            MnIconButton {
                objectName: "wholeSidebar"
                visible: sidebar.isRail
                glyph: "panel"
                name: qsTr("Places, domains and tags")
                keys: sidebar.vault.commands.hints["sidebar.toggle"]
                Layout.alignment: Qt.AlignCenter
                onClicked: sidebar.wholeWanted()
            }
        }
        MnList {
            id: entries
            objectName: "entries"
            name: qsTr("Places, domains and tags")
            focus: true
            model: sidebar.vault.sidebar
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space.s - topMargin
            topMargin: Theme.size.ring // of the first
            onOpened: (currentItem as SidebarRow).choose()

            // A heading over the first of a kind; the places need none, and the rail shows nothing else.
            section.property: "entry"
            section.delegate: MnSectionLabel {
                required property string section
                readonly property bool isShown: text !== "" && !sidebar.isRail
                width: ListView.view.width
                height: isShown ? 40 * Theme.scale : 0
                opacity: isShown ? 1 : 0
                topPadding: isShown ? 18 * Theme.scale : 0
                leftPadding: Theme.space.xl
                rightPadding: Theme.space.xl
                text: sidebar.headingOf(section)
            }
            delegate: SidebarRow {
                width: entries.width
                isRail: sidebar.isRail
                // The vault can go first. What could not be counted is not waited for.
                isCounted: sidebar.vault?.sidebar.isLoaded || sidebar.vault?.sidebar.problem !== ""
                isHere: sidebar.isHere(entry, place, label, page)
                glyph: pageGlyph !== "" ? pageGlyph : sidebar.glyphOf(entry, place)
                ringed: entries.ringed && ListView.isCurrentItem
                onChosen: {
                    entries.currentIndex = index;
                    sidebar.choose(entry, place, label, page);
                }
                onExpandedWanted: expanded => sidebar.vault.sidebar.setExpanded(index, expanded)
                onMenuWanted: (x, y) => {
                    entries.currentIndex = index;
                    savedMenu.openFor(name, this, x, y);
                }
            }
            Keys.onPressed: event => sidebar.takeKey(event)
            Keys.onSpacePressed: (currentItem as SidebarRow).choose()
            Keys.onRightPressed: sidebar.vault.sidebar.setExpanded(currentIndex, true)
            Keys.onLeftPressed: sidebar.vault.sidebar.setExpanded(currentIndex, false)
        }
        // The foot begins here: a row above it that is cut in two goes on, and can be scrolled to.
        MnLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.m
            Layout.rightMargin: Theme.space.m
            opacity: entries.atYEnd ? 0 : 1
        }
        Loader {
            id: running
            objectName: "runningImport"
            readonly property ImportModel importing: sidebar.vault?.importingSoFar ?? null
            active: importing !== null && importing.isRunning
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: sidebar.isRail ? Theme.space.s : Theme.space.m
            Layout.rightMargin: Layout.leftMargin
            sourceComponent: ImportProgress {
                importing: running.importing
                isRail: sidebar.isRail
                onClicked: {
                    sidebar.vault.navigation.show("import");
                    sidebar.placeChosen();
                }
            }
        }
        MnNavItem {
            objectName: "devicesEntry"
            visible: sidebar.vault.navigation.has("devices")
            Layout.fillWidth: true
            Layout.leftMargin: sidebar.isRail ? Theme.space.s : Theme.space.m
            Layout.rightMargin: Layout.leftMargin
            Layout.topMargin: Theme.space.s
            text: qsTr("Devices & sync")
            glyph: "devices"
            rail: sidebar.isRail
            selected: sidebar.vault.navigation.page === "devices"
            onClicked: {
                sidebar.vault.navigation.show("devices");
                sidebar.placeChosen();
            }
        }
        MnNavItem {
            objectName: "settingsEntry"
            visible: sidebar.vault.navigation.has("settings")
            Layout.fillWidth: true
            Layout.leftMargin: sidebar.isRail ? Theme.space.s : Theme.space.m
            Layout.rightMargin: Layout.leftMargin
            Layout.bottomMargin: Theme.space.s
            text: qsTr("Settings")
            glyph: "sliders"
            rail: sidebar.isRail
            selected: sidebar.vault.navigation.page === "settings"
            onClicked: {
                sidebar.vault.navigation.show("settings");
                sidebar.placeChosen();
            }
        }
        SidebarFoot {
            vault: sidebar.vault
            isRail: sidebar.isRail
            Layout.fillWidth: true
        }
    }
    SavedSearchMenu {
        id: savedMenu
        objectName: "savedSearchMenu"
        searches: sidebar.vault.savedSearches
        onOpenWanted: {
            const at = searches.rowOf(called);
            if (at >= 0)
                sidebar.searchChosen(searches.textAt(at));
        }
        onRenameWanted: renaming.openFor(called)
    }
    SavedSearchDialog {
        id: renaming
        objectName: "renameSearch"
        searches: sidebar.vault.savedSearches
        onClosed: if (sidebar.visible) sidebar.takeFocus() // the menu is gone
    }
}
