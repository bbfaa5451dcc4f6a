pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Something written down in passing: text, what it is in chips, files; one key to save it, one to go and keep it as a
// draft. While the vault is locked it looks the same and says what becomes of it.
FocusScope {
    id: page
    required property CaptureModel capture
    required property Commands commands     // whose keys are these
    // What a key does here is what it does in a memory.
    readonly property var acts: ({
            "capture.save": () => page.capture.save(),
            "memory.tags": () => chips.ask(LabelCompletion.Tags),
            "memory.domain": () => chips.ask(LabelCompletion.Domains),
            "memory.date": () => chips.askDate(),
            "memory.importance": () => chips.askImportance(),
            "memory.link": () => page.link(),
            "memory.attach": () => dialog.ask()
        })
    signal closed()

    function takeFocus() {
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    function takeClipboard() {
        page.isClipboardEmpty = !page.capture.takeClipboard();
        area.cursorPosition = area.length;
        page.takeFocus();
    }

    function takePicture() {
        page.isPictureMissing = !page.capture.takeClipboardFiles();
        page.takeFocus();
    }
    // What is near, where there is something; else what is chosen.
    function link() {
        if (near.visible)
            near.link();
        else if (!page.capture.isLocked)
            chips.askLink(linkButton);
    }
    // Whether these keys were for an act.
    function run(event: var): bool {
        const act = page.acts[page.commands.holderOf(event.key, event.modifiers)];
        if (act && page.capture.state !== CaptureModel.Saving)
            act();
        return act !== undefined;
    }
    function hint(id: string): var {
        return page.commands.hints[id];
    }
    function attach(urls: var) {
        for (const url of urls)
            page.capture.files.add(url);
    }

    property bool isClipboardEmpty: false   // of text; of pictures
    property bool isPictureMissing: false
    property bool isLate: false             // sealing takes long enough to say so

    focus: true
    implicitWidth: 640 * Theme.scale
    implicitHeight: 352 * Theme.scale
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Write something down")

    Keys.onEscapePressed: page.closed()
    Keys.onPressed: event => event.accepted = page.run(event)

    Connections {
        target: page.capture
        function onSaved() {
            page.closed();
        }
        function onTextChanged() {
            page.isClipboardEmpty = false;
            page.isPictureMissing = false;
            if (area.text !== page.capture.text) {
                area.text = page.capture.text;
                area.cursorPosition = area.length;
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }
    TextLines {
        id: lines
        document: area.textDocument
        height: Math.round(Theme.type.reading.line * Theme.scale)
    }
    Flickable {
        id: view
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: lower.top; margins: Theme.space.xl }
        anchors.bottomMargin: Theme.space.s
        anchors.rightMargin: Theme.space.xs
        contentWidth: width
        contentHeight: area.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        function show(place: rect) {
            const top = Math.max(0, place.y + place.height - lines.height); // of the line, which begins above its letters
            if (top < contentY)
                contentY = top;
            else if (place.y + place.height > contentY + height)
                contentY = place.y + place.height - height;
        }

        MnText {
            visible: area.length === 0 && area.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top }
            topPadding: Math.max(0, lines.height - area.contentHeight) // on the line of what is typed, whose room is above it
            text: qsTr("What do you want to remember?")
            style: Theme.type.reading
            color: Theme.ink3
            decorative: true
        }
        TextEdit {
            id: area
            objectName: "captureField"
            anchors.left: parent.left
            // A line is never longer than can be read, however wide the window is.
            width: Math.min(view.width - Theme.space.l, 760 * Theme.scale)
            height: Math.max(implicitHeight, view.height)
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: Theme.font(Theme.type.reading)
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            horizontalAlignment: Theme.sideOf(length === 0 && preeditText === "", page.LayoutMirroring.enabled)
            activeFocusOnTab: true
            readOnly: page.capture.state === CaptureModel.Saving
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text")
            Accessible.multiLine: true
            property bool isFilled: false   // an empty text in the making, whose lines are given their height, is no change
            Component.onCompleted: {
                isFilled = true;
                text = page.capture.text;
                cursorPosition = length;
            }
            onTextChanged: {
                lines.settle();
                if (!isFilled)
                    return;
                page.capture.text = text;
                completing.restart();
            }
            onCursorRectangleChanged: view.show(cursorRectangle)
            onActiveFocusChanged: {
                if (activeFocus)
                    completing.restart();
                else
                    completion.close();
            }

            Keys.onPressed: event => {
                if (page.run(event)) { // before the text takes them for its own
                    event.accepted = true;
                } else if (event.matches(StandardKey.Paste) && page.capture.takeClipboardFiles()) {
                    event.accepted = true;
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    event.accepted = true;
                    if (completion.take(event))
                        return;
                    const next = area.nextItemInFocusChain(event.key === Qt.Key_Tab);
                    if (next)
                        next.forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                } else {
                    event.accepted = completion.take(event);
                }
            }
            cursorDelegate: Rectangle {
                visible: area.cursorVisible
                width: Math.max(1.5, 1.5 * Theme.scale)
                color: Theme.accent
            }

            // The tag before the caret is asked for after its letter has been shown.
            Timer {
                id: completing
                interval: 0
                onTriggered: completion.ask()
            }
            MnCompletion {
                id: completion
                property var begun: null
                readonly property var found: page.capture.labels ? page.capture.labels.found : []
                readonly property rect place: begun ? area.positionToRectangle(begun.begin) : Qt.rect(0, 0, 0, 0)
                // What is there as a whole needs no help.
                function isWhole(): bool {
                    return begun !== null && found.length === 1 && found[0].name === begun.typed;
                }

                function ask() {
                    completion.begun = page.capture.begunTag(area.cursorPosition) || null;
                    if (page.capture.labels && completion.begun !== null)
                        page.capture.labels.ask(LabelCompletion.Tags, completion.begun.typed);
                    completion.settle();
                }
                function settle() {
                    if (begun !== null && rows.length > 0 && !isWhole() && area.activeFocus)
                        open();
                    else
                        close();
                }

                objectName: "captureTags"
                name: qsTr("Tags")
                x: page.LayoutMirroring.enabled ? place.x - width + Theme.space.l : place.x - Theme.space.m
                y: place.y + Math.max(place.height, 24 * Theme.scale) + Theme.space.xs
                implicitWidth: 200 * Theme.scale
                readonly property bool isKnown: begun !== null && found.some(tag => tag.name === begun.typed)
                rows: begun === null || found.length === 0 ? [] : found.map(tag => ({ text: "#" + tag.name, tag: tag.name, count: Number(tag.count).toLocaleString(Theme.locale, "f", 0) }))
                    .concat(isKnown ? [] : [{ text: qsTr("New tag #%1").arg(begun.typed), tag: begun.typed }])
                onRowsChanged: settle()
                onChosen: index => {
                    const begin = begun.begin;
                    const tag = rows[index].tag;
                    begun = null;
                    close();
                    area.remove(begin, area.cursorPosition);
                    area.insert(begin, "#" + tag + " ");
                }
            }
        }
    }
    // As high as it needs, as long as there is room for a line of text above it.
    Flickable {
        id: lower
        anchors { left: parent.left; right: parent.right; bottom: foot.top; leftMargin: Theme.space.xl; rightMargin: Theme.space.xs; bottomMargin: Theme.space.m }
        height: Math.min(below.implicitHeight, Math.max(0, page.height - foot.height - 84 * Theme.scale))
        contentWidth: width
        contentHeight: below.implicitHeight
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}
        readonly property Item focused: Window.activeFocusItem
        onFocusedChanged: if (holds(focused)) show(focused)
        onContentHeightChanged: contentY = banner.visible ? Math.max(0, Math.min(banner.y, contentHeight - height)) : 0

        function holds(item: Item): bool {
            return item !== null && (item.parent === below || holds(item.parent));
        }
        function show(item: Item) {
            const top = item.mapToItem(below, 0, 0).y;
            contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
        }

        ColumnLayout {
            id: below
            anchors { left: parent.left; right: parent.right; rightMargin: Theme.space.l } // beside it the scroll bar
            spacing: Theme.space.s

            CaptureChips {
                id: chips
                Layout.fillWidth: true
                capture: page.capture
                onGone: page.takeFocus()
            }
            CaptureNear {
                id: near
                objectName: "captureNear"
                Layout.fillWidth: true
                links: page.capture.links
                keys: page.hint("memory.link")
                isStill: page.capture.state === CaptureModel.Saving
                onGone: page.takeFocus()
            }
            MnProgress {
                visible: page.isLate
                objectName: "captureSealing"
                Layout.fillWidth: true
                text: qsTr("Sealing %Ln files", "", page.capture.files.pending)
                value: -1
                cancellable: false
            }
            MnBanner {
                id: banner
                visible: page.capture.problem !== ""
                objectName: "captureProblem"
                tone: "danger"
                text: page.capture.problem
                Layout.fillWidth: true
            }
            RowLayout {
                visible: page.capture.isLocked && page.capture.problem === ""
                spacing: Theme.space.s
                Layout.fillWidth: true

                MnIcon {
                    name: "lock"
                    size: 16
                    tint: Theme.ink3
                    Layout.alignment: Qt.AlignTop
                }
                MnText {
                    objectName: "captureLocked"
                    text: qsTr("The vault is locked. What you save is sealed now and goes into it when it is next opened.")
                    style: Theme.type.small
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    Layout.fillWidth: true
                }
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 52 * Theme.scale

        MnLine {
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        RowLayout {
            anchors { fill: parent; leftMargin: Theme.space.l; rightMargin: Theme.space.m }
            spacing: Theme.space.m

            RowLayout {
                spacing: 2 * Theme.scale

                MnIconButton {
                    objectName: "captureAttach"
                    glyph: "clip"
                    name: qsTr("Attach a file")
                    keys: page.hint("memory.attach")
                    onClicked: dialog.ask()
                }
                MnIconButton {
                    objectName: "capturePicture"
                    glyph: "image"
                    name: qsTr("Paste a picture")
                    keys: ["Ctrl", "V"]
                    onClicked: page.takePicture()
                }
                MnIconButton {
                    id: linkButton
                    objectName: "captureLinkChosen"
                    visible: !page.capture.isLocked
                    glyph: "link"
                    name: qsTr("Link to a memory")
                    keys: near.visible ? [] : page.hint("memory.link")
                    onClicked: chips.askLink(linkButton)
                }
                MnIconButton {
                    objectName: "captureClipboard"
                    glyph: "copy"
                    name: qsTr("From the clipboard")
                    onClicked: page.takeClipboard()
                }
            }
            MnText {
                text: page.isPictureMissing ? qsTr("There is no picture in the clipboard.")
                    : page.isClipboardEmpty ? qsTr("There is no text in the clipboard.") : ""
                style: Theme.type.caption
                color: Theme.ink3
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            MnText {
                visible: foot.width >= 560 * Theme.scale
                text: qsTr("Close, keep the draft")
                style: Theme.type.caption
                color: Theme.ink3
            }
            MnKbd {
                visible: foot.width >= 560 * Theme.scale
                keys: ["Esc"]
            }
            MnKbd {
                objectName: "captureSaveKeys"
                visible: foot.width >= 400 * Theme.scale && keys.length > 0
                keys: page.hint("capture.save")
            }
            MnButton {
                objectName: "captureSave"
                kind: "primary"
                text: qsTr("Save")
                enabled: page.capture.canSave && page.capture.state !== CaptureModel.Saving
                onClicked: page.capture.save()
            }
        }
    }
    Timer {
        interval: 300
        running: page.capture.files.pending > 0
        onTriggered: page.isLate = true
        onRunningChanged: page.isLate = false
    }
    CaptureFileDialog {
        id: dialog
        files: page.capture.files
    }
    DropArea {
        id: drop
        objectName: "captureDrop"
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            event.accept(Qt.CopyAction);
            page.attach(event.urls);
        }

        Rectangle {
            visible: drop.containsDrag
            anchors { fill: parent; margins: Theme.space.s }
            radius: Theme.radius.card
            color: Theme.veil(Theme.accentSoft, 0.85)
            border { width: 2; color: Theme.accent }

            MnText {
                anchors.centerIn: parent
                text: qsTr("Let go to attach it")
                style: Theme.type.heading
                color: Theme.accentInk
            }
        }
    }
}
