pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Search as one types: the question above, what was found below it, and why beside it.
FocusScope {
    id: page
    required property VaultModel vault
    readonly property SearchModel search: vault.search
    readonly property SearchInput asked: vault.searchInput
    readonly property bool hasRoomForWhy: width / Theme.scale >= 820
    property bool isOpenWanted: false       // the best of what is being searched for, once it is found
    signal closed()

    function takeFocus() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function open(row: int) {
        page.isOpenWanted = false;
        const id = page.search.idAt(row);
        if (id === "")
            return;
        page.search.remember();
        page.vault.openMemory(id);
    }
    function openMenu(from: Item, x: real, y: real) {
        if (results.visible && results.currentItem)
            menu.popup(from, x, y);
    }
    // The keys of the chosen result, in the list and in the field that moves it.
    function takeKey(event: var) {
        if (event.key !== Qt.Key_Menu && !(event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))
            return;
        page.openMenu(results.currentItem, Theme.space.xl, Theme.space.xl);
        event.accepted = true;
    }
    function searchInThread(thread: string) {
        page.vault.searchInThread(thread);
    }
    function searchLike(id: string) {
        page.search.text = "like:" + id;
    }
    function saveSearch() {
        page.vault.savedSearches.save("", page.search.text);
    }
    function sentence(): string {
        if (page.search.state === SearchModel.Failed)
            return page.search.problem;
        if (page.search.state === SearchModel.Idle)
            return "";
        const found = page.search.state === SearchModel.Nothing ? qsTr("Nothing was found.")
            : page.search.hasMore ? qsTr("The best %Ln.", "", page.search.count) : qsTr("%Ln found.", "", page.search.count);
        return page.search.whyNoMeaning === "" ? found : found + " " + page.search.whyNoMeaning;
    }

    onVisibleChanged: page.isOpenWanted = false

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Search")
    Binding {
        target: page.search
        property: "markStyle"
        value: "background-color:" + Theme.mark
        restoreMode: Binding.RestoreNone // the page that goes must not make its list anew
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnSearchField {
        id: field
        objectName: "searchField"
        anchors {
            left: parent.left
            right: save.visible ? save.left : parent.right
            top: parent.top
            margins: Theme.space.l
            leftMargin: Theme.space.xl
            rightMargin: save.visible ? Theme.space.s : Theme.space.xl
        }
        large: true
        focus: true
        text: page.asked.words
        tokens: page.asked.chips
        busy: page.search.isSearching
        hint: page.asked.hint !== "" ? page.asked.hint
            : page.search.corrected.length > 0 ? qsTr("Searched for %1").arg(String(page.search.corrected)) : ""
        onEdited: page.asked.words = text
        onTokenRemoved: index => page.asked.removeChip(index)
        onSubmitted: {
            if (page.asked.finish())
                return;
            page.isOpenWanted = !page.search.isAnswered();
            if (!page.isOpenWanted)
                page.open(Math.max(0, results.currentIndex));
        }
        onEscaped: page.closed()
        onDownPressed: results.incrementCurrentIndex()
        Keys.onUpPressed: results.decrementCurrentIndex()
        Keys.onPressed: event => {
            if (!completion.take(event))
                page.takeKey(event);
        }
    }
    // Where there is room, the panel beside the results offers it; where there is hardly any, the menu of each result.
    MnIconButton {
        id: save
        objectName: "saveSearch"
        anchors { right: parent.right; rightMargin: Theme.space.m; top: field.top }
        visible: !page.hasRoomForWhy && page.width / Theme.scale >= 300
        enabled: page.search.text.trim() !== ""
        size: 42
        glyph: "plus"
        name: qsTr("Save this search")
        onClicked: page.saveSearch()
    }
    // The words are those of the model again whenever it has taken a filter out of them.
    Connections {
        target: page.asked
        function onChanged() {
            if (field.text === page.asked.words)
                return;
            field.text = page.asked.words;
            field.input.cursorPosition = page.asked.caret;
        }
    }
    Connections {
        target: field.input
        function onCursorPositionChanged() {
            if (field.text === page.asked.words)
                page.asked.caret = field.input.cursorPosition;
        }
    }
    MnCompletion {
        id: completion
        name: qsTr("Filters")
        parent: field
        x: 40 * Theme.scale
        y: field.height + Theme.space.xs
        rows: page.search.completion.rows
        visible: field.activeFocus && rows.length > 0
        onChosen: index => {
            page.asked.complete(index);
        }
    }
    RowLayout {
        id: bar
        anchors {
            left: parent.left
            right: parent.right
            top: field.bottom
            leftMargin: Theme.space.xl
            rightMargin: 22 * Theme.scale
            topMargin: 10 * Theme.scale
        }
        spacing: 14 * Theme.scale
        MnSegmented {
            objectName: "modes"
            options: [qsTr("Best match"), qsTr("Words"), qsTr("Meaning")]
            current: page.search.mode
            name: qsTr("How to search")
            onChosen: index => page.search.mode = index
        }
        MnText {
            objectName: "sentence"
            text: page.sentence()
            style: Theme.type.caption
            color: page.search.state === SearchModel.Failed ? Theme.danger : Theme.ink3
            Layout.fillWidth: true
        }
        MnText {
            visible: page.search.state === SearchModel.Found
            text: qsTr("%1 ms").arg(Number(page.search.tookMs).toLocaleString(Theme.locale, "f", 0))
            style: Theme.type.caption
            color: Theme.ink3
        }
    }
    MnLine {
        id: rule
        anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: Theme.space.m }
    }
    MnList {
        id: results
        objectName: "results"
        name: qsTr("Results")
        anchors { left: parent.left; top: rule.bottom; bottom: parent.bottom }
        width: page.hasRoomForWhy ? Math.min(Math.round(parent.width * 0.585), 800 * Theme.scale) : parent.width
        visible: page.search.state === SearchModel.Found
        topMargin: Theme.space.s
        bottomMargin: Theme.space.s
        model: page.search
        onOpened: index => page.open(index)
        delegate: SearchResult {
            width: results.width
            selected: ListView.isCurrentItem
            ringed: results.ringed && ListView.isCurrentItem
            offersMenu: !page.hasRoomForWhy
            onChosen: {
                results.currentIndex = index;
                if (!page.hasRoomForWhy)
                    page.open(index);
            }
            onOpened: page.open(index)
            onMenuRequested: (from, x, y) => {
                results.currentIndex = index;
                page.openMenu(from, x, y);
            }
        }
        Keys.onPressed: event => page.takeKey(event)
        // The same question answered anew leaves the list where it was, and what was chosen in it.
        Connections {
            id: chosen
            property bool isOther: true
            property string memory
            target: page.search
            function onTextChanged() {
                page.isOpenWanted = false;
            }
            function onAboutToAnswer(isOther: bool) {
                chosen.isOther = isOther;
                chosen.memory = page.search.idAt(results.currentIndex);
            }
            function onAnswered() {
                if (chosen.isOther) {
                    results.currentIndex = page.search.count > 0 ? 0 : -1;
                    results.contentY = -results.topMargin;
                } else {
                    const row = page.search.rowOfId(chosen.memory);
                    results.currentIndex = row >= 0 ? row : Math.min(Math.max(0, results.currentIndex), page.search.count - 1);
                }
                if (page.isOpenWanted)
                    page.open(0);
            }
        }
    }
    SearchWhy {
        id: why
        anchors { left: results.right; right: parent.right; top: rule.bottom; bottom: parent.bottom }
        visible: page.hasRoomForWhy && page.search.state === SearchModel.Found
        result: results.currentItem as SearchResult
        onOpenWanted: page.open(results.currentIndex)
        onMoreLikeThisWanted: id => page.searchLike(id)
        onThreadWanted: thread => page.searchInThread(thread)
        onSaveWanted: page.saveSearch()
    }
    SearchResultMenu {
        id: menu
        objectName: "resultMenu"
        result: results.currentItem as SearchResult
        onOpenWanted: page.open(results.currentIndex)
        onWhyWanted: reasons.open()
        onMoreLikeThisWanted: id => page.searchLike(id)
        onThreadWanted: thread => page.searchInThread(thread)
        onSaveWanted: page.saveSearch()
    }
    WhyDialog {
        id: reasons
        objectName: "whyDialog"
        found: visible ? results.currentItem as SearchResult : null // nothing follows each key unseen
        onAccepted: page.open(results.currentIndex)
        onClosed: if (page.visible && results.visible) results.forceActiveFocus(Qt.TabFocusReason) // the menu is gone
    }
    RecentSearchList {
        anchors { left: parent.left; top: rule.bottom; bottom: parent.bottom; margins: Theme.space.page }
        width: Math.min(640 * Theme.scale, parent.width - 2 * Theme.space.page)
        visible: page.search.state === SearchModel.Idle && !page.search.isSearching
        saved: page.vault.savedSearches
        recent: page.search.recent
        onChosen: text => {
            page.search.text = text;
            page.takeFocus();
        }
    }
    SearchNothing {
        anchors { left: parent.left; right: parent.right; top: rule.bottom; bottom: parent.bottom }
        visible: page.search.state === SearchModel.Nothing
        search: page.search
        onOpenWanted: id => page.vault.openMemory(id)
        onNewMemoryWanted: page.vault.openNew(page.asked.words.trim())
    }
    // What takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: page.search.isSearching
    }
    MnProgress {
        visible: page.search.state === SearchModel.Idle && page.search.isSearching && !patience.running
        anchors { left: parent.left; right: parent.right; top: rule.bottom; margins: Theme.space.page }
        value: -1
        text: qsTr("Searching")
        onCancelled: {
            page.search.text = "";
            page.takeFocus();
        }
    }
    MnBanner {
        visible: page.search.state === SearchModel.Failed
        anchors { left: parent.left; right: parent.right; top: rule.bottom; margins: Theme.space.l }
        tone: "danger"
        title: qsTr("Nothing could be searched")
        text: page.search.problem
        action: qsTr("Try again")
        onActed: page.search.retry()
    }
}
