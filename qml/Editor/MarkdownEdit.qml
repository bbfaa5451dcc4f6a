pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The text of the open memory. It stays plain Markdown: what is typed is what is kept, and it is dressed while it is
// typed. "#" completes tags, "[[" titles of other memories; Ctrl with a click, or Ctrl Enter, follows a link.
FocusScope {
    id: edit
    required property VaultModel vault
    property bool isReadOnly: false
    property real viewTop: 0                // what of it is in sight, in its own coordinates
    property real viewBottom: 0
    property string placeholder
    readonly property MemoryEditor memory: edit.vault.editor
    readonly property alias area: area
    readonly property alias markdown: markdown
    readonly property alias finder: finder
    signal caretMoved(rect place)           // in its own coordinates
    signal addressWanted(string address)
    signal titleMissing(string title)
    signal leftUp                           // Up in the first line

    property bool isApplying: false         // the model's text is being shown, not somebody's typing
    property string shownId
    property string shownText

    function show() {
        const isOther = edit.memory.id !== edit.shownId;
        if (!isOther && edit.memory.content === edit.shownText)
            return; // a new memory was saved for the first time: the caret stays
        edit.isApplying = true;
        completion.close();
        area.text = edit.memory.content;
        edit.shownId = edit.memory.id;
        edit.shownText = markdown.text();
        edit.isApplying = false;
        if (isOther)
            area.cursorPosition = 0;
    }
    // One change, though it is made of two.
    function replace(begin: int, end: int, text: string) {
        edit.isApplying = true;
        area.remove(begin, end);
        area.insert(begin, text);
        edit.isApplying = false;
        area.cursorPosition = begin + text.length;
        edit.take();
    }
    function take() {
        const text = markdown.text();
        if (text === edit.shownText)
            return; // only its look has changed
        edit.shownText = text;
        edit.memory.content = text;
    }
    // Where the caret stands after `removed`, from `begin` on, has become `inserted`: with its line, wherever that went.
    function placeAfter(caret: int, begin: int, removed: string, inserted: string): int {
        if (caret <= begin)
            return caret;
        if (caret >= begin + removed.length)
            return caret - removed.length + inserted.length;
        const before = removed.slice(0, caret - begin);
        const lineBegin = before.lastIndexOf("\n") + 1;
        const lineEnd = removed.indexOf("\n", lineBegin);
        const line = removed.slice(lineBegin, lineEnd < 0 ? removed.length : lineEnd);
        const at = line === "" ? -1 : ("\n" + inserted + "\n").indexOf("\n" + line + "\n");
        return at < 0 ? Math.min(caret, begin + inserted.length) : begin + at + before.length - lineBegin;
    }
    // Files and pictures are attached; text is text, whatever else is on the clipboard with it.
    function paste() {
        if (!edit.isReadOnly && !edit.vault.attachClipboard())
            area.paste();
    }
    // The later arguments are what the answer also hangs on.
    function placeOf(position: int, width: real, height: real): rect {
        return area.positionToRectangle(position);
    }
    function hitsInSight(top: real, bottom: real, width: real, height: real, turn: int): var {
        return finder.between(area.positionAt(0, Math.max(0, top)), area.positionAt(width, Math.max(0, bottom)));
    }
    function stepBack(place: int) {
        if (place >= 0)
            area.cursorPosition = Math.min(place, area.length);
    }
    function toggleTask(position: int): bool {
        const at = markdown.taskAt(position);
        if (at < 0 || edit.isReadOnly)
            return false;
        const caret = area.cursorPosition;
        edit.replace(at, at + 1, area.getText(at, at + 1) === " " ? "x" : " ");
        area.cursorPosition = caret;
        return true;
    }
    function follow(position: int): bool {
        const link = markdown.linkAt(position);
        if (!link)
            return false;
        if (link.isTitle)
            edit.vault.titles.resolve(link.target);
        else
            edit.addressWanted(link.target);
        return true;
    }

    implicitHeight: area.implicitHeight

    MarkdownHighlighter {
        id: markdown
        document: area.textDocument
        caret: area.cursorPosition
        hasCaret: area.activeFocus && !edit.isReadOnly
        scale: Theme.scale
        mono: Theme.mono
        quiet: Theme.ink3
        pale: Theme.high ? Theme.ink3 : Theme.veil(Theme.ink3, 0.45)
        quoted: Theme.ink2
        link: Theme.accentInk
        codeGround: Theme.veil(Theme.ink, Theme.dark ? 0.08 : 0.06)
        viewTop: edit.viewTop
        viewBottom: edit.viewBottom
    }
    // Below the letters: panels of code, bars of quotes, rules; in place of signs: bullets, boxes.
    Repeater {
        model: markdown.marks
        delegate: MarkdownMark {
            required property var modelData
            mark: modelData
            width: edit.width
            z: modelData.kind === "task" ? 2 : 0 // a box takes clicks
            onToggled: position => edit.toggleTask(position)
        }
    }
    TextFinder {
        id: finder
        document: area.textDocument
    }
    // Also below: what was found.
    Repeater {
        model: finder.count > 0 ? edit.hitsInSight(edit.viewTop, edit.viewBottom, area.width, area.contentHeight, finder.turn) : []

        Rectangle {
            id: hit
            required property var modelData
            readonly property rect from: edit.placeOf(modelData.begin, area.width, area.contentHeight)
            readonly property rect to: edit.placeOf(modelData.end, area.width, area.contentHeight)
            readonly property real end: Math.abs(to.y - from.y) < 1 ? to.x : area.width // it goes on in the next line

            objectName: modelData.isCurrent ? "currentHit" : "hit"
            x: Math.min(hit.from.x, hit.end) - 1
            y: hit.from.y
            width: Math.abs(hit.end - hit.from.x) + 2
            height: hit.from.height
            radius: Theme.radius.control / 2
            color: Theme.mark
            border { width: hit.modelData.isCurrent ? Theme.size.ring : 0; color: Theme.accent }
        }
    }
    FontMetrics {
        id: letters
        font: area.font
    }
    // Its letters stand where the first one that is typed will stand.
    MnText {
        objectName: "bodyPlaceholder"
        visible: area.length === 0 && area.preeditText === ""
        anchors { left: parent.left; right: parent.right }
        y: area.cursorRectangle.y + letters.ascent - baselineOffset
        text: edit.placeholder
        style: Theme.type.reading
        color: Theme.ink3
        decorative: true
    }
    TextEdit {
        id: area
        objectName: "bodyField"
        z: 1
        width: edit.width
        focus: true
        readOnly: edit.isReadOnly
        textFormat: TextEdit.PlainText      // nothing it names is ever fetched
        wrapMode: TextEdit.Wrap
        font: Theme.font(Theme.type.reading)
        color: edit.isReadOnly ? Theme.ink2 : Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        horizontalAlignment: Theme.sideOf(length === 0 && preeditText === "", edit.LayoutMirroring.enabled)
        selectByKeyboard: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Text of the memory")
        Accessible.multiLine: true

        onTextChanged: {
            if (edit.isApplying)
                return;
            edit.take();
            completing.restart();
        }
        onCursorRectangleChanged: if (activeFocus) edit.caretMoved(cursorRectangle)
        onCursorPositionChanged: if (completion.opened && !completing.running) completing.restart()
        onActiveFocusChanged: if (!activeFocus && !completion.activeFocus) completion.close()
        Component.onCompleted: edit.show()

        // Before the window's own shortcuts.
        Keys.onShortcutOverride: event => event.accepted = (event.key === Qt.Key_Escape && completion.opened)
            || event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)
        Keys.onPressed: event => {
            const control = (event.modifiers & Qt.ControlModifier) !== 0;
            const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (control && isEnter && completion.takesNewTag()) {
                event.accepted = true;
            } else if (event.key === Qt.Key_Escape && completion.opened) {
                event.accepted = true;
                completion.leave();
            } else if (!control && completion.take(event)) {
                event.accepted = true;
            } else if (event.matches(StandardKey.Undo)) {
                event.accepted = true;
                if (edit.isReadOnly)
                    edit.vault.commands.run("edit.undo"); // here is nothing to undo: what was done to it all may be
                else
                    edit.stepBack(edit.memory.undo());
            } else if (event.matches(StandardKey.Redo)) {
                event.accepted = true;
                if (!edit.isReadOnly)
                    edit.stepBack(edit.memory.redo());
            } else if (event.matches(StandardKey.Paste)) {
                event.accepted = true;
                edit.paste();
            } else if (control && isEnter) {
                event.accepted = edit.follow(area.cursorPosition) || edit.toggleTask(area.cursorPosition);
            } else if (isEnter && event.modifiers === Qt.NoModifier && area.selectionStart === area.selectionEnd && !edit.isReadOnly) {
                const next = markdown.nextLine(area.cursorPosition);
                event.accepted = !!next;
                if (next)
                    edit.replace(next.from, next.to, next.begin);
            } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                // Out of the text, like everywhere; a tab can be pasted.
                event.accepted = true;
                const forward = event.key === Qt.Key_Tab;
                const next = area.nextItemInFocusChain(forward);
                if (next)
                    next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            } else if (event.key === Qt.Key_Up && event.modifiers === Qt.NoModifier
                       && area.cursorRectangle.y <= area.positionToRectangle(0).y) {
                event.accepted = true;
                edit.leftUp();
            } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))) {
                event.accepted = true;
                menu.showAt(area.cursorRectangle.x, area.cursorRectangle.y + area.cursorRectangle.height, area.cursorPosition);
            }
        }
        cursorDelegate: Rectangle {
            visible: area.cursorVisible
            width: Math.max(1.5, 1.5 * Theme.scale)
            color: Theme.accent

            SequentialAnimation on opacity {
                running: area.activeFocus && !Theme.reducedMotion
                loops: Animation.Infinite
                PauseAnimation { duration: 600 }
                PropertyAction { value: 0 }
                PauseAnimation { duration: 450 }
                PropertyAction { value: 1 }
            }
        }

        TapHandler {
            acceptedModifiers: Qt.ControlModifier
            onTapped: point => edit.follow(area.positionAt(point.position.x, point.position.y))
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: point => menu.showAt(point.position.x, point.position.y, area.positionAt(point.position.x, point.position.y))
        }
        HoverHandler { id: pointer }
        HoverHandler {
            readonly property bool isOnLink: pointer.hovered
                && !!markdown.linkAt(area.positionAt(pointer.point.position.x, pointer.point.position.y))
            acceptedModifiers: Qt.ControlModifier
            cursorShape: isOnLink ? Qt.PointingHandCursor : Qt.IBeamCursor
        }
    }

    // What may be meant is asked for after the keystroke has been shown.
    Timer {
        id: completing
        interval: 0
        onTriggered: completion.ask()
    }
    WritingCompletion {
        id: completion
        vault: edit.vault
        readonly property rect place: begun ? area.positionToRectangle(begun.begin) : Qt.rect(0, 0, 0, 0)
        x: edit.LayoutMirroring.enabled ? place.x - width + Theme.space.l : place.x - Theme.space.m
        y: place.y + Math.max(place.height, 24 * Theme.scale) + Theme.space.xs

        function ask() {
            const begun = area.activeFocus && !edit.isReadOnly && area.selectionStart === area.selectionEnd
                ? markdown.begunAt(area.cursorPosition) : null;
            completion.begin(begun);
        }
        onTaken: (text, begin) => {
            // Brackets that stand there already are not doubled.
            let end = area.cursorPosition;
            if (text.endsWith("]]") && area.getText(end, end + 2) === "]]")
                end += 2;
            edit.replace(begin, end, text);
        }
    }
    MnMenu {
        id: menu
        property int place: 0
        property bool hasFiles: false       // on the clipboard, when it was opened
        readonly property bool hasLink: opened && !!markdown.linkAt(place)

        function showAt(x: real, y: real, position: int) {
            menu.place = position;
            menu.hasFiles = edit.vault.hasClipboardFiles();
            menu.popup(area, x, y);
        }
        MnMenuItem {
            text: qsTr("Follow the link")
            glyph: "out"
            keys: ["Ctrl", "Enter"]
            enabled: menu.hasLink
            onTriggered: edit.follow(menu.place)
        }
        MnMenuSeparator {}
        MnMenuItem {
            objectName: "undoItem"
            text: qsTr("Undo")
            keys: ["Ctrl", "Z"]
            enabled: edit.memory.canUndo && !edit.isReadOnly
            onTriggered: edit.stepBack(edit.memory.undo())
        }
        MnMenuItem {
            objectName: "redoItem"
            text: qsTr("Redo")
            keys: ["Ctrl", "Shift", "Z"]
            enabled: edit.memory.canRedo && !edit.isReadOnly
            onTriggered: edit.stepBack(edit.memory.redo())
        }
        MnMenuSeparator {}
        MnMenuItem {
            text: qsTr("Cut")
            keys: ["Ctrl", "X"]
            enabled: area.selectedText !== "" && !edit.isReadOnly
            onTriggered: area.cut()
        }
        MnMenuItem {
            text: qsTr("Copy")
            keys: ["Ctrl", "C"]
            enabled: area.selectedText !== ""
            onTriggered: area.copy()
        }
        MnMenuItem {
            text: qsTr("Paste")
            keys: ["Ctrl", "V"]
            enabled: (area.canPaste || menu.hasFiles) && !edit.isReadOnly
            onTriggered: edit.paste()
        }
        MnMenuItem {
            text: qsTr("Select all")
            keys: ["Ctrl", "A"]
            onTriggered: area.selectAll()
        }
    }

    Connections {
        target: edit.memory
        function onOpened() {
            edit.show();
        }
        function onContentReplaced(begin: int, removed: int, inserted: string) {
            const caret = edit.placeAfter(area.cursorPosition, begin, area.getText(begin, begin + removed).replace(/[\u2028\u2029]/g, "\n"), inserted);
            edit.isApplying = true;
            area.remove(begin, begin + removed);
            area.insert(begin, inserted);
            edit.shownText = markdown.text();
            edit.isApplying = false;
            area.cursorPosition = caret;
        }
    }
    Connections {
        target: edit.vault.titles
        function onResolved(title: string, id: string) {
            if (id === "")
                edit.titleMissing(title);
            else
                edit.vault.openMemory(id);
        }
    }
}
