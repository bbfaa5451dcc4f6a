pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The open memory: toolbar, title, properties, text, files, what lies around it, and what is so of it. With several
// chosen: what they share. In focus mode (F11) the text alone; the window gives it all its room while `isFocusMode`.
FocusScope {
    id: pane
    required property VaultModel vault
    property bool showsBack: false          // an arrow to the list, where there is one pane
    property bool offersHistory: false      // the window has a page of it
    property bool isFocusMode: false
    readonly property MemoryEditor memory: pane.vault.editor
    readonly property bool isOpen: pane.memory.state === MemoryEditor.Open
    readonly property bool isSeveral: pane.vault.selection.count > 1
    readonly property bool showsMemory: isOpen && !isSeveral
    readonly property bool isReadOnly: pane.memory.trashed
    readonly property string keptId: pane.memory.isNew ? "" : pane.memory.id
    readonly property real margin: (width / Theme.scale < 560 ? 24 : 48) * Theme.scale
    readonly property bool hasOutline: isFocusMode && outline.headings.length > 1 && width / Theme.scale >= 1000
    readonly property bool hasAround: isFocusMode && width / Theme.scale >= 1240
    readonly property Commands commands: pane.vault.commands
    // What is done with the open memory, by the ids of the command table.
    readonly property var acts: ({
            "memory.pin": () => pane.memory.pinned = !pane.memory.pinned,
            "memory.tags": () => ask.tags(strip.plusChip),
            "memory.domain": () => ask.domain(strip.domainChip),
            "memory.date": () => ask.date(strip.dateChip),
            "memory.thread": () => ask.thread(strip.threadChip),
            "memory.importance": () => ask.importance(strip.importanceChip),
            "memory.kind": () => ask.kind(toolbar.kindButton),
            "memory.link": () => ask.link(toolbar.linkButton),
            "memory.attach": () => files.ask(),
            "memory.history": () => pane.askForHistory(),
            "memory.find": () => find.begin(),
            "memory.findNext": () => find.goOn(true),
            "memory.findLast": () => find.goOn(false),
            "memory.focus": () => pane.isFocusMode = !pane.isFocusMode,
            "memory.copy": () => pane.copyText(),
            "memory.copyLink": () => pane.vault.copyLink(pane.keptId),
            "memory.like": () => pane.vault.searchLike(pane.keptId),
            "memory.inThread": () => pane.vault.searchInThread(pane.memory.thread),
            "memory.archive": () => pane.memory.archived = !pane.memory.archived,
            "memory.trash": () => {
                if (!pane.memory.isNew)
                    pane.memory.trash();
            },
            "memory.save": () => pane.memory.saveNow()
        })
    // Likewise, with all that are chosen.
    readonly property var actsOfAll: ({
            "memory.tags": () => ask.tagsOfAll(several.tagsButton),
            "memory.domain": () => ask.domainOfAll(several.domainButton),
            "memory.kind": () => ask.kindOfAll(several.tagsButton),
            "memory.importance": () => ask.importanceOfAll(several.importanceButton)
        })
    readonly property EditorWords words: EditorWords {}
    signal backWanted
    signal historyWanted(string id)
    signal conflictWanted(string id)
    signal placeWanted(int place, string label) // of the list
    signal said(string sentence)            // for a toast

    function takeFocus() {
        if (pane.isSeveral)
            several.takeFocus();
        else if (!pane.isOpen)
            pane.forceActiveFocus(Qt.ShortcutFocusReason);
        else if (pane.memory.isNew && pane.memory.title === "" && pane.memory.content === "")
            title.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            body.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    // From the list, by the ids of the command table.
    function askFor(id: string) {
        const acts = pane.isSeveral ? pane.actsOfAll : pane.acts;
        if ((pane.isSeveral || pane.showsMemory) && id in acts)
            acts[id]();
    }
    // For Escape: true if there was something of its own to leave.
    function leaveOne(): bool {
        if (find.visible) {
            find.leave();
            return true;
        }
        if (!pane.isFocusMode)
            return false;
        pane.isFocusMode = false;
        return true;
    }
    function askForHistory() {
        if (pane.offersHistory && !pane.memory.isNew)
            pane.historyWanted(pane.memory.id);
    }
    function copyText() {
        clipboard.text = pane.memory.wholeText();
        clipboard.selectAll();
        clipboard.copy();
        clipboard.clear();
        pane.said(qsTr("The text is on the clipboard."));
    }
    function showPlace(position: int) {
        body.area.cursorPosition = position;
        body.forceActiveFocus(Qt.ShortcutFocusReason);
        const place = body.area.positionToRectangle(position);
        sheet.contentY = Math.max(0, Math.min(body.mapToItem(column, 0, place.y).y + column.y - Theme.space.xxl, sheet.contentHeight - sheet.height));
    }
    function keepInSight(place: rect) {
        const top = body.mapToItem(sheet.contentItem, 0, place.y).y;
        const bottom = top + place.height + Theme.space.xxl;
        if (top - Theme.space.xxl < sheet.contentY)
            sheet.contentY = Math.max(0, top - Theme.space.xxl);
        else if (bottom > sheet.contentY + sheet.height)
            sheet.contentY = bottom - sheet.height;
    }
    function addFiles(urls: var) {
        for (const url of urls)
            pane.memory.attachments.add(url);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Memory")
    onShowsMemoryChanged: if (!showsMemory) isFocusMode = false
    onIsFocusModeChanged: if (isFocusMode) outline.headings = body.markdown.outline()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    TextEdit {
        id: clipboard
        visible: false
        textFormat: TextEdit.PlainText
        Accessible.ignored: true
    }
    Binding {
        target: pane.commands
        property: "hasMemory"
        value: pane.visible && pane.showsMemory
    }
    Binding {
        target: pane.commands
        property: "hasWritableMemory"
        value: pane.visible && pane.showsMemory && !pane.isReadOnly
    }
    Connections {
        target: pane.commands
        function onWanted(id: string) {
            if (pane.visible && id in pane.acts)
                pane.acts[id]();
        }
    }
    EditorQuestions {
        id: ask
        vault: pane.vault
        onCopyWanted: pane.copyText()
        onFocusModeWanted: pane.isFocusMode = true
        onPlaceWanted: (place, label) => pane.placeWanted(place, label)
    }
    EditorFiles {
        id: files
        attachments: pane.memory.attachments
        onSaid: sentence => pane.said(sentence)
    }

    EditorState {
        anchors.fill: parent
        visible: !pane.isOpen && !pane.isSeveral
        vault: pane.vault
        onCopyWanted: pane.copyText()
    }
    MnIconButton {
        visible: pane.showsBack && !pane.showsMemory
        anchors { left: parent.left; top: parent.top; margins: Theme.space.m }
        glyph: "arrow-left"
        name: qsTr("Back to the list")
        keys: ["Esc"]
        onClicked: pane.backWanted()
    }
    SeveralChosen {
        id: several
        anchors.fill: parent
        visible: pane.isSeveral
        vault: pane.vault
        onTagWanted: from => ask.tagsOfAll(from)
        onDomainWanted: from => ask.domainOfAll(from)
        onImportanceWanted: from => ask.importanceOfAll(from)
    }

    EditorToolbar {
        id: toolbar
        hints: pane.commands.hints
        visible: pane.showsMemory && !pane.isFocusMode && !pane.isReadOnly
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: implicitHeight
        memory: pane.memory
        showsBack: pane.showsBack
        offersHistory: pane.offersHistory
        onBackWanted: pane.backWanted()
        onKindWanted: from => ask.kind(from)
        onLinkWanted: from => ask.link(from)
        onAttachWanted: files.ask()
        onHistoryWanted: pane.historyWanted(pane.memory.id)
        onMoreWanted: from => ask.more(from)
    }
    TrashBar {
        id: trashBar
        visible: pane.showsMemory && pane.isReadOnly
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: implicitHeight
        vault: pane.vault
        showsBack: pane.showsBack
        onBackWanted: pane.backWanted()
    }
    RowLayout {
        id: focusBar
        visible: pane.showsMemory && pane.isFocusMode
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.xl; rightMargin: Theme.space.s }
        height: 52 * Theme.scale
        spacing: Theme.space.s

        MnIconButton {
            objectName: "leaveFocus"
            glyph: "arrow-left"
            name: qsTr("Leave focus mode")
            onClicked: pane.isFocusMode = false
        }
        MnText {
            text: qsTr("Leave focus mode")
            style: Theme.type.caption
            color: Theme.ink3
            decorative: true
        }
        MnKbd { keys: ["Esc"] }
        EditorFoot {
            Layout.fillWidth: true
            memory: pane.memory
            sync: pane.vault.openSync
            isBare: true
        }
    }
    FocusOutline {
        id: outline
        visible: pane.hasOutline
        anchors { left: parent.left; leftMargin: 56 * Theme.scale; top: focusBar.bottom; topMargin: 44 * Theme.scale; bottom: parent.bottom; bottomMargin: Theme.space.page }
        width: Math.max(120 * Theme.scale, Math.min(200 * Theme.scale, (pane.width - Theme.size.text) / 2 - 90 * Theme.scale))
        caret: body.area.cursorPosition
        onChosen: position => pane.showPlace(position)
    }
    Connections {
        target: pane.memory
        enabled: pane.isFocusMode
        function onWordCountChanged() {
            outline.headings = body.markdown.outline();
        }
    }

    // Over the text, not in it: what is wrong is in sight wherever one writes.
    EditorBanners {
        id: banners
        // A little wider than the text below it, however wide the pane is.
        readonly property real side: Math.max(Theme.space.l, (pane.width - column.width) / 2 - Theme.space.section)
        visible: pane.showsMemory && (isRefused || isRecovered)
        anchors {
            left: parent.left
            right: parent.right
            top: pane.isFocusMode ? focusBar.bottom : pane.isReadOnly ? trashBar.bottom : toolbar.bottom
            leftMargin: banners.side
            rightMargin: banners.side
            topMargin: visible ? Theme.space.s : 0
        }
        height: visible ? Math.min(implicitHeight, Math.max(pane.height * 0.4, least)) : 0
        isShort: pane.height < 400 * Theme.scale
        buttonIndent: Math.max(0, (pane.width - column.width) / 2 - banners.side)
        memory: pane.memory
        onCopyWanted: pane.copyText()
    }
    FindBar {
        id: find
        objectName: "findBar"
        visible: pane.showsMemory && isOpen
        anchors { left: parent.left; right: parent.right; top: banners.bottom }
        height: visible ? implicitHeight : 0
        finder: body.finder
        edit: body.area
        hints: pane.commands.hints
        onPlaceShown: place => pane.keepInSight(place)
        onClosed: body.forceActiveFocus(Qt.OtherFocusReason)
    }
    Flickable {
        id: sheet
        objectName: "sheet"
        visible: pane.showsMemory
        anchors {
            left: parent.left
            right: parent.right
            top: find.bottom
            bottom: pane.isFocusMode ? parent.bottom : foot.top
        }
        contentHeight: column.y + column.height + Theme.space.hero
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        // Below the last line one writes on.
        MouseArea {
            anchors { left: parent.left; right: parent.right }
            y: column.y
            height: Math.max(column.height, sheet.height - column.y)
            cursorShape: Qt.IBeamCursor
            onClicked: {
                body.forceActiveFocus(Qt.MouseFocusReason);
                body.area.cursorPosition = body.area.length;
            }
        }
        ColumnLayout {
            id: column
            y: pane.isFocusMode ? Theme.space.l : 0
            width: Math.min(Theme.size.text, sheet.width - 2 * pane.margin)
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 0

            ContestedVersions {
                visible: pane.memory.isContested
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.xxl
                memory: pane.memory
                onCompareWanted: pane.conflictWanted(pane.memory.id)
            }
            TitleEdit {
                id: title
                Layout.fillWidth: true
                Layout.topMargin: pane.isFocusMode ? 0 : Theme.space.l
                memory: pane.memory
                isReadOnly: pane.isReadOnly
                onLeftDown: {
                    body.forceActiveFocus(Qt.TabFocusReason);
                    body.area.cursorPosition = 0;
                }
            }
            PropertyStrip {
                id: strip
                hints: pane.commands.hints
                visible: !pane.isFocusMode
                Layout.fillWidth: true
                Layout.topMargin: 14 * Theme.scale
                memory: pane.memory
                isReadOnly: pane.isReadOnly
                onDomainWanted: from => ask.domain(from)
                onDateWanted: from => ask.date(from)
                onImportanceWanted: from => ask.importance(from)
                onThreadWanted: from => ask.thread(from)
                onTagWanted: from => ask.tags(from)
                onTagMenuWanted: (tag, from) => ask.aboutTag(tag, from)
            }
            MarkdownEdit {
                id: body
                Layout.fillWidth: true
                Layout.topMargin: (pane.isFocusMode ? 4 : 16) * Theme.scale // a line has its air above
                Layout.minimumHeight: 27 * Theme.scale
                focus: true
                vault: pane.vault
                isReadOnly: pane.isReadOnly
                placeholder: pane.isReadOnly ? "" : qsTr("Write what you want to remember.")
                viewTop: sheet.contentY - column.y - y - Theme.space.hero
                viewBottom: sheet.contentY - column.y - y + sheet.height + Theme.space.hero
                onCaretMoved: place => pane.keepInSight(place)
                onLeftUp: title.forceActiveFocus(Qt.BacktabFocusReason)
                onAddressWanted: address => ask.openAddress(address)
                onTitleMissing: missing => ask.makeMemory(missing)
            }
            UnlinkedNames {
                Layout.fillWidth: true
                Layout.topMargin: visible ? Theme.space.l : 0
                links: pane.vault.typedLinks
                isReadOnly: pane.isReadOnly
                onMakeWanted: title => ask.makeMemory(title)
            }
            AttachedPictures {
                Layout.fillWidth: true
                files: pane.memory.attachments
            }
            AttachmentCards {
                visible: pane.memory.attachments.count > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                files: pane.memory.attachments
                isReadOnly: pane.isReadOnly
                onSaveWanted: (row, name) => files.askWhere(row, name)
            }
            MnProgress {
                visible: files.isLate && pane.memory.attachments.pending > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                text: qsTr("Sealing %Ln files", "", pane.memory.attachments.pending)
                value: -1
                cancellable: false
            }
            Surroundings {
                visible: !isEmpty && !pane.hasAround
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.section
                surroundings: pane.memory.surroundings
                isReadOnly: pane.isReadOnly
                linkedByText: pane.vault.typedLinks.linkedByText
                onOpened: id => pane.vault.openMemory(id)
                onRemoveWanted: (id, type) => pane.vault.removeLink(id, type)
                onKeyboardLeft: body.forceActiveFocus(Qt.BacktabFocusReason)
            }
        }
    }
    Surroundings {
        visible: pane.hasAround && pane.showsMemory
        anchors { right: parent.right; rightMargin: 56 * Theme.scale; top: focusBar.bottom; topMargin: 44 * Theme.scale }
        width: Math.min(240 * Theme.scale, (pane.width - Theme.size.text) / 2 - 96 * Theme.scale)
        surroundings: pane.memory.surroundings
        isMargin: true
        isReadOnly: pane.isReadOnly
        linkedByText: pane.vault.typedLinks.linkedByText
        onOpened: id => pane.vault.openMemory(id)
        onRemoveWanted: (id, type) => pane.vault.removeLink(id, type)
        onKeyboardLeft: body.forceActiveFocus(Qt.BacktabFocusReason)
    }
    DropArea {
        id: drop
        anchors.fill: parent
        enabled: pane.showsMemory && !pane.isReadOnly
        keys: ["text/uri-list"]
        onDropped: event => {
            event.accept(Qt.CopyAction);
            pane.addFiles(event.urls);
        }

        Rectangle {
            visible: drop.containsDrag
            anchors { fill: parent; margins: Theme.space.s }
            radius: Theme.radius.card
            color: Theme.veil(Theme.accentSoft, 0.85)
            border { width: 2; color: Theme.accent }

            MnText {
                anchors.centerIn: parent
                text: qsTr("Let go to attach it to this memory")
                style: Theme.type.heading
                color: Theme.accentInk
            }
        }
    }
    EditorFoot {
        id: foot
        visible: pane.showsMemory && !pane.isFocusMode
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        memory: pane.memory
        sync: pane.vault.openSync
    }
    Connections {
        target: pane.memory
        property string shown
        function onOpened() {
            if (pane.memory.id !== shown) {
                sheet.contentY = 0;
                find.shut();
            }
            shown = pane.memory.id;
        }
    }
}
