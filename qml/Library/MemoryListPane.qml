// qmllint disable unqualified
// (A heading of a section cannot be bound in Qt 6.4: it sees the page by its id.)
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The list of memories: any length, grouped by day, chosen by mouse or keyboard.
FocusScope {
    id: pane
    objectName: "memoryList"
    required property VaultModel vault
    readonly property MemoryListModel list: vault.list
    readonly property MemorySelection selection: vault.selection
    readonly property bool hasUnsaved: vault?.editor.saveState === MemoryEditor.NotSaved // the memory that is open
    property real chosenWidth: 0            // what its person made it, without Theme.scale; 0: it cannot be changed
    property real narrowest: 0
    property real widest: 0
    property bool offersHistory: false      // the window has a page of it
    property bool offersExport: false
    // What is done with the list and what is chosen in it, by the ids of the command table.
    readonly property var acts: ({
            "list.trash": () => pane.selection.trash(),
            "list.archive": () => pane.selection.setArchived(pane.selection.archived !== Qt.Checked),
            "list.erase": () => pane.eraseChosen(),
            "list.all": () => pane.selection.chooseAll(),
            "list.none": () => pane.selection.clear(),
            "list.pin": () => pane.selection.setPinned(pane.selection.pinned !== Qt.Checked),
            "list.tags": () => pane.askWanted("memory.tags"),
            "list.domain": () => pane.askWanted("memory.domain"),
            "list.kind": () => pane.askWanted("memory.kind"),
            "list.importance": () => pane.askWanted("memory.importance"),
            "list.copy": () => pane.vault.copyChosen(),
            "list.export": () => pane.exportWanted(),
            "list.restore": () => pane.selection.restore(),
            "list.restoreAll": () => pane.restoreAll(),
            "list.eraseAll": () => pane.eraseAll(),
            "list.unfilter": () => pane.vault.filters.clear(),
            "list.newest": () => pane.list.order = MemoryListModel.Newest,
            "list.oldest": () => pane.list.order = MemoryListModel.Oldest,
            "list.changed": () => pane.list.order = MemoryListModel.RecentlyChanged,
            "list.important": () => pane.list.order = MemoryListModel.MostImportant
        })
    signal searchWanted(string text)
    signal opened()
    signal askWanted(string id)             // about what is chosen, by the ids of the command table: the editor asks
    signal exportWanted()                   // of what is chosen
    signal widthChosen(real width)

    function takeFocus() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }
    function heading(): string {
        switch (pane.list.place) {
        case MemoryListModel.Pinned:
            return qsTr("Pinned");
        case MemoryListModel.Archive:
            return qsTr("Archive");
        case MemoryListModel.Trash:
            return qsTr("Trash");
        case MemoryListModel.Conflicts:
            return qsTr("Needs a decision");
        case MemoryListModel.Tag:
            return "#" + pane.list.label;
        case MemoryListModel.Imported:
            return qsTr("What came in");
        case MemoryListModel.Everything:
            return qsTr("All memories");
        default:
            return pane.list.label;
        }
    }
    function eraseChosen() {
        erasing.openForChosen();
    }
    function restoreAll() {
        pane.selection.chooseAll();
        pane.selection.restore();
    }
    function eraseAll() {
        pane.selection.chooseAll();
        pane.eraseChosen();
    }
    function emptySentence(): string {
        if (pane.vault.filters.count > 0)
            return qsTr("Nothing here fits the filters.");
        switch (pane.list.place) {
        case MemoryListModel.Trash:
            return qsTr("What you delete lies here until you erase it.");
        case MemoryListModel.Everything:
            return qsTr("Your memories come here, the newest first.");
        default:
            return qsTr("Nothing is here yet.");
        }
    }
    // What a drag brings of text: words, or addresses that are no files. Nothing where it comes from this very list.
    function textIn(event: var): string {
        if (event.source)
            return "";
        const addresses = Array.from(event.urls || []).map(url => url.toString()).filter(url => !url.startsWith("file:"));
        if (addresses.length > 0)
            return addresses.join("\n");
        return event.hasText && !event.hasUrls ? event.text.trim() : "";
    }
    function openRow(row: int) {
        pane.vault.openRow(row);
        pane.opened();
    }
    function choose(row: int, modifiers: int) {
        rows.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ControlModifier)
            pane.selection.toggle(row);
        else if (modifiers & Qt.ShiftModifier)
            pane.selection.extendTo(row);
        else
            pane.openRow(row);
    }
    // Of the chosen ones where the row is one of several; else of the row, which is opened beside the list: what is asked
    // about it is asked there.
    function showMenu(row: int, from: Item, x: real, y: real) {
        if (pane.selection.count < 2 || !pane.selection.contains(row)) {
            rows.forceActiveFocus(Qt.MouseFocusReason);
            pane.vault.openRow(row);
        }
        actions.popup(from, x, y);
    }
    // The arrows move, with Shift they extend; what is current is shown at once, as a click does.
    function moveTo(row: int, modifiers: int) {
        const to = Math.max(0, Math.min(pane.list.count - 1, row));
        if (pane.list.count === 0)
            return;
        if (modifiers & Qt.ShiftModifier)
            pane.selection.extendTo(to);
        else
            pane.vault.openRow(to);
        rows.positionViewAtIndex(to, ListView.Contain);
    }

    Connections {
        target: pane.vault.commands
        function onWanted(id: string) {
            if (id in pane.acts)
                pane.acts[id]();
        }
    }

    // Too much changed for single steps: the list is there anew, and what stood at the top of it stands there again.
    // Another list begins at its beginning.
    Connections {
        id: anchor
        property int number: 0              // of the memory; 0: none
        property real offset: 0             // how far it was out of sight
        property bool isOther: true
        target: pane.list
        function onSettledChanged() {
            if (!pane.list.isSettled)
                anchor.isOther = true;
        }
        function onAboutToRearrange() {
            let row = -1;
            // A heading belongs to no row: the one below it.
            for (let y = 0; row < 0 && y < 3; ++y)
                row = rows.indexAt(1, rows.contentY + y * Theme.size.row);
            const item = rows.itemAtIndex(row);
            anchor.number = item ? pane.list.numberAt(row) : 0;
            anchor.offset = item ? rows.contentY - item.y : 0;
        }
        function onRearranged() {
            const row = anchor.isOther || anchor.number === 0 ? -1 : pane.list.rowOf(anchor.number);
            anchor.isOther = false;
            rows.forceLayout();
            if (row < 0) {
                rows.positionViewAtBeginning();
                return;
            }
            rows.positionViewAtIndex(row, ListView.Beginning);
            const item = rows.itemAtIndex(row);
            if (item)
                rows.contentY = item.y + anchor.offset;
            rows.returnToBounds();
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("List of memories")

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnLine {
        visible: pane.parent !== null && pane.width < pane.parent.width // nothing is beside the one pane of a narrow window
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    MnSearchField {
        id: searchField
        objectName: "listSearchField"
        keys: pane.vault.commands.hints["search.open"]
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m }
        onEdited: {
            const typed = text;
            text = "";
            pane.searchWanted(typed);
        }
        onEscaped: pane.takeFocus()
        onDownPressed: pane.takeFocus()
    }
    RowLayout {
        id: head
        anchors {
            left: parent.left
            leftMargin: Theme.space.xl
            right: parent.right
            rightMargin: 10 * Theme.scale
            top: searchField.bottom
            topMargin: 6 * Theme.scale
        }
        height: 40 * Theme.scale
        spacing: Theme.space.s

        MnText {
            text: pane.heading()
            style: Theme.type.heading
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.role: Accessible.Heading
        }
        MnText {
            id: howMany
            objectName: "listCount"
            visible: pane.list.state !== MemoryListModel.Loading && pane.list.state !== MemoryListModel.Failed
            text: pane.list.count.toLocaleString(Theme.locale, "f", 0)
            style: Theme.type.caption
            color: Theme.ink3
            Layout.fillWidth: true
        }
        Item {
            visible: !howMany.visible
            Layout.fillWidth: true
        }
        MnButton {
            id: orderButton
            objectName: "orderButton"
            kind: "quiet"
            readonly property bool isRoomy: pane.width >= 300 * Theme.scale
            glyph: isRoomy ? "" : "sort"
            trailing: "chevron-down"
            text: isRoomy ? orders.current : ""
            hint: isRoomy ? "" : orders.current
            Accessible.name: qsTr("Order of the list: %1").arg(orders.current)
            onClicked: orders.popup(orderButton, 0, orderButton.height)
        }
        OrderMenu {
            id: orders
            objectName: "orders"
            list: pane.list
        }
    }
    FilterChips {
        id: chips
        anchors {
            left: parent.left
            leftMargin: Theme.space.xl
            right: parent.right
            rightMargin: Theme.space.l
            top: head.bottom
        }
        filters: pane.vault.filters
    }
    // What stands below the heading begins here.
    Item {
        id: listTop
        anchors { left: parent.left; right: parent.right; top: chips.bottom }
        height: Theme.space.s
    }
    ListView {
        id: rows
        objectName: "rows"
        anchors { left: parent.left; right: parent.right; rightMargin: 1; top: listTop.bottom; bottom: trashFoot.top }
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        cacheBuffer: 200
        boundsBehavior: Flickable.StopAtBounds
        // The selection says where the keyboard is, and moves it.
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: pane.heading()
        Accessible.focusable: true
        T.ScrollBar.vertical: MnScrollBar { objectName: "rowsBar" }
        currentIndex: pane.selection.currentRow
        model: pane.list
        onContentYChanged: noting.restart()
        section.property: pane.list.isGrouped ? "section" : ""
        section.delegate: MnSectionLabel {
            required property string section
            width: ListView.view.width
            height: 30 * Theme.scale
            leftPadding: Theme.space.xl
            rightPadding: Theme.space.xl
            text: section
        }
        delegate: MemoryListRow {
            id: shown
            width: rows.width
            choosing: pane.selection.count > 1
            current: rows.activeFocus && ListView.isCurrentItem
            isUnsaved: isLoaded && pane.hasUnsaved && pane.list.idAt(index) === pane.vault.editor.id
            onChosen: modifiers => pane.choose(index, modifiers)
            onTicked: pane.selection.toggle(index)
            onCarried: pane.vault.carryRow(index)
            carrier: pane.vault.carrier
            unsynced: pane.vault.unsynced
            onMenuRequested: (x, y) => pane.showMenu(shown.index, shown, x, y)
        }

        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Theme.size.listRow) - 1);
            const here = rows.currentIndex;
            switch (event.key) {
            case Qt.Key_Down:
                pane.moveTo(here + 1, event.modifiers);
                break;
            case Qt.Key_Up:
                pane.moveTo(here - 1, event.modifiers);
                break;
            case Qt.Key_PageDown:
                pane.moveTo(here + page, event.modifiers);
                break;
            case Qt.Key_PageUp:
                pane.moveTo(here - page, event.modifiers);
                break;
            case Qt.Key_Home:
                pane.moveTo(0, event.modifiers);
                break;
            case Qt.Key_End:
                pane.moveTo(pane.list.count - 1, event.modifiers);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                if (here >= 0)
                    pane.openRow(here);
                break;
            case Qt.Key_Delete:
                if (event.modifiers & Qt.ShiftModifier)
                    pane.eraseChosen();
                else if (pane.list.place !== MemoryListModel.Trash)
                    pane.selection.trash();
                break;
            case Qt.Key_Menu:
                if (here >= 0)
                    pane.showMenu(here, rows.currentItem, Theme.space.xl, Theme.space.xl);
                else if (pane.selection.count > 0)
                    actions.popup(rows, Theme.space.xl, Theme.space.xl);
                break;
            case Qt.Key_A:
                if (event.modifiers & Qt.ControlModifier)
                    pane.selection.chooseAll();
                else if (!beginning.take(event))
                    return;
                break;
            default:
                if (!beginning.take(event))
                    return;
            }
            event.accepted = true;
        }
    }
    // Letters that follow each other go to the next title that begins so.
    Timer {
        id: beginning
        property string letters
        interval: 1000
        onTriggered: letters = ""
        function take(event: var): bool {
            if (event.text.trim() === "" || (event.modifiers & ~Qt.ShiftModifier))
                return false;
            add(event.text);
            return true;
        }
        function add(letter: string) {
            const isFirst = letters === "";
            letters += letter;
            restart();
            const row = pane.list.rowBeginningWith(letters, rows.currentIndex + (isFirst ? 1 : 0));
            if (row >= 0)
                pane.moveTo(row, Qt.NoModifier);
        }
    }
    // Where the list stood comes back with it.
    Timer {
        id: noting
        interval: 300
        onTriggered: {
            const top = rows.indexAt(1, rows.contentY + Theme.size.row);
            if (top >= 0)
                pane.vault.session.topRow = top;
        }
    }
    Connections {
        target: pane.vault.session
        function onTopRowWanted(row: int) {
            rows.positionViewAtIndex(row, ListView.Beginning);
        }
    }
    // Text and addresses from other programs become a memory.
    DropArea {
        id: drop
        anchors.fill: rows
        keys: ["text/plain", "text/uri-list"]
        onEntered: event => event.accepted = pane.textIn(event) !== ""
        onDropped: event => {
            const text = pane.textIn(event);
            if (text === "")
                return;
            event.accept(Qt.CopyAction);
            pane.vault.openNew(text);
            pane.opened();
        }

        Rectangle {
            visible: drop.containsDrag
            anchors { fill: parent; margins: Theme.space.s }
            radius: Theme.radius.card
            color: Theme.veil(Theme.accentSoft, 0.85)
            border { width: 2; color: Theme.accent }

            MnText {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.l }
                text: qsTr("Let go to make a memory of it")
                style: Theme.type.strong
                color: Theme.accentInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    MnSplitter {
        objectName: "listSplitter"
        visible: pane.chosenWidth > 0
        anchors { right: parent.right; rightMargin: -width / 2; top: parent.top; bottom: parent.bottom }
        z: 1
        value: pane.chosenWidth
        from: pane.narrowest
        to: pane.widest
        onMoved: value => pane.widthChosen(value)
    }
    MemoryActionsMenu {
        id: actions
        objectName: "actionsMenu"
        selection: pane.selection
        isTrash: pane.list.place === MemoryListModel.Trash
        hints: pane.vault.commands.hints
        offersHistory: pane.offersHistory
        offersExport: pane.offersExport
        onOpenWanted: pane.openRow(pane.selection.currentRow)
        onAskWanted: id => pane.askWanted(id)
        onLikeWanted: pane.vault.searchLike(pane.list.idAt(pane.selection.currentRow))
        onCopyWanted: pane.vault.copyChosen()
        onLinkCopyWanted: pane.vault.copyLink(pane.list.idAt(pane.selection.currentRow))
        onExportWanted: pane.exportWanted()
        onEraseWanted: pane.eraseChosen()
    }
    EraseDialog {
        id: erasing
        objectName: "eraseDialog"
        vault: pane.vault
    }
    Loader {
        id: trashFoot
        anchors { left: parent.left; right: parent.right; rightMargin: 1; bottom: parent.bottom }
        active: pane.list.place === MemoryListModel.Trash
        height: active ? implicitHeight : 0
        sourceComponent: TrashFoot {
            vault: pane.vault
            onRestoreAllWanted: pane.restoreAll()
            onEraseAllWanted: pane.eraseAll()
        }
    }
    // A list that takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: pane.list.state === MemoryListModel.Loading
    }
    // Where the rows will be.
    Item {
        visible: pane.list.state === MemoryListModel.Loading && !patience.running
        anchors { left: parent.left; right: parent.right; top: listTop.bottom; bottom: trashFoot.top }
        clip: true
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Reading the list")

        Column {
            width: parent.width

            Repeater {
                model: 4

                MnMemoryRow {
                    width: parent.width
                    loading: true
                    enabled: false
                    Accessible.ignored: true
                }
            }
        }
    }
    MnText {
        visible: pane.list.state === MemoryListModel.Empty
        anchors { left: parent.left; right: parent.right; top: listTop.bottom; margins: Theme.space.xl }
        text: pane.emptySentence()
        style: Theme.type.small
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    MnBanner {
        visible: pane.list.state === MemoryListModel.Failed
        anchors { left: parent.left; right: parent.right; top: listTop.bottom; margins: Theme.space.m }
        tone: "danger"
        title: qsTr("The list cannot be read")
        text: pane.list.problem
        action: qsTr("Try again")
        onActed: pane.list.retry()
    }
}
