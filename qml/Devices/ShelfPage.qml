pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What was written here of memories that somebody erased elsewhere without having seen it: one after the other is read
// in full, and becomes a memory again, or goes for good.
FocusScope {
    id: page
    objectName: "shelfPage"
    required property VaultModel vault
    readonly property ShelfModel shelf: page.vault.shelf
    readonly property bool isEmpty: page.shelf.count === 0
    readonly property bool isNarrow: width / Theme.scale < 700
    signal closed()

    function takeFocus() {
        if (page.isEmpty)
            back.forceActiveFocus(Qt.TabFocusReason);
        else
            rows.forceActiveFocus(Qt.TabFocusReason);
    }
    function askToErase() {
        if (!page.isEmpty)
            erasing.open();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Set aside")
    Keys.onEscapePressed: page.closed()

    Connections {
        target: page.shelf
        function onChosenChanged() {
            rows.currentIndex = page.shelf.chosen;
        }
        // A question is about the version that it was asked of, and no other one.
        function onShownChanged() {
            if (!page.shelf.isShown)
                erasing.close();
        }
        function onKept(id: string, sentence: string) {
            toast.memory = id;
            toast.show(sentence, id === "" ? "" : qsTr("Open it"), []);
        }
        function onSaid(sentence: string) {
            toast.show(sentence, "", []);
        }
        function onFailed(sentence: string) {
            toast.show(sentence, "", []);
        }
        function onCopied(text: string) {
            clipboard.text = text;
            clipboard.selectAll();
            clipboard.copy();
            clipboard.clear();
            toast.show(qsTr("The text is on the clipboard."), "", []);
        }
    }
    // What had the keyboard has gone with the last of them.
    onIsEmptyChanged: if (page.activeFocus) settled.start()
    Timer {
        id: settled // what is shown, by then
        interval: 0
        onTriggered: page.takeFocus()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        id: side
        readonly property real highest: page.isNarrow ? Math.max(head.height + rows.rowHeight, page.height * 0.42) : page.height
        anchors { left: parent.left; top: parent.top }
        width: page.isNarrow || page.isEmpty ? page.width : 316 * Theme.scale
        height: page.isEmpty ? head.height : page.isNarrow ? Math.min(highest, head.height + rows.contentHeight + Theme.space.m) : page.height
        color: page.isEmpty ? Theme.surface : Theme.list

        RowLayout {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.m; rightMargin: Theme.space.xl }
            height: 56 * Theme.scale
            spacing: Theme.space.s

            MnIconButton {
                id: back
                objectName: "leaveShelf"
                glyph: "arrow-left"
                name: qsTr("Back")
                keys: ["Esc"]
                onClicked: page.closed()
            }
            MnText {
                Layout.fillWidth: true
                text: qsTr("Set aside")
                style: Theme.type.heading
                Accessible.role: Accessible.Heading
            }
        }
        MnList {
            id: rows
            objectName: "shelved"
            readonly property real rowHeight: currentItem ? currentItem.height : 0
            name: qsTr("Versions that were set aside, the newest first")
            visible: !page.isEmpty
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: page.isNarrow ? parent.bottom : foot.top; bottomMargin: page.isNarrow ? 0 : Theme.space.m }
            focus: true
            model: page.shelf
            delegate: ShelfRow {
                width: rows.width
                selected: index === page.shelf.chosen
                ringed: rows.ringed && ListView.isCurrentItem
                onChosen: {
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                    rows.currentIndex = index;
                }
            }
            onCurrentIndexChanged: page.shelf.chosen = currentIndex
            onOpened: sheet.forceActiveFocus(Qt.TabFocusReason)
            Keys.onDeletePressed: page.askToErase()
            Component.onCompleted: currentIndex = page.shelf.chosen
        }
        // Where rows go on below it, what stands under the list is parted from them.
        MnLine {
            visible: foot.visible && rows.contentHeight > rows.height
            anchors { left: parent.left; right: parent.right; top: rows.bottom }
        }
        MnText {
            id: foot
            visible: !page.isNarrow && !page.isEmpty
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.xl }
            text: qsTr("Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.")
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnLine {
            visible: foot.visible
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        }
        MnLine {
            visible: page.isNarrow && !page.isEmpty
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    Flow {
        id: bar
        visible: !page.isEmpty
        anchors {
            left: page.isNarrow ? parent.left : side.right
            right: parent.right
            top: page.isNarrow ? side.bottom : parent.top
            leftMargin: Theme.space.xl
            rightMargin: Theme.space.xl
            topMargin: Theme.space.m
        }
        spacing: Theme.space.s

        MnButton {
            objectName: "keepShelved"
            kind: "primary"
            text: qsTr("Keep as a new memory")
            onClicked: page.shelf.keep()
        }
        MnButton {
            objectName: "copyShelved"
            glyph: "copy"
            text: qsTr("Copy text")
            onClicked: page.shelf.copyText()
        }
        MnButton {
            objectName: "eraseShelved"
            kind: "danger"
            text: qsTr("Erase it…")
            onClicked: page.askToErase()
        }
        MnButton {
            objectName: "keepAllShelved"
            kind: "quiet"
            visible: page.shelf.count > 1
            text: qsTr("Keep all %Ln", "", page.shelf.count)
            onClicked: page.shelf.keepAll()
        }
    }
    MnLine {
        id: rule
        visible: bar.visible
        anchors { left: bar.left; leftMargin: -Theme.space.xl; right: parent.right; top: bar.bottom; topMargin: Theme.space.m }
    }
    Flickable {
        id: sheet
        objectName: "shelvedSheet"
        visible: !page.isEmpty && page.shelf.problem === ""
        anchors { left: rule.left; right: parent.right; top: rule.bottom; bottom: parent.bottom }
        contentHeight: column.height + 2 * Theme.space.xxl
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: MnScrollBar {}
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentY + 40 * Theme.scale, contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 40 * Theme.scale)
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("The version")
        Accessible.focusable: true

        MnFocusRing { visible: sheet.activeFocus; gap: -Theme.size.ring }
        ColumnLayout {
            id: column
            y: Theme.space.xxl
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Theme.size.text, sheet.width - 2 * (page.isNarrow ? Theme.space.xl : Theme.space.xxl))
            spacing: Theme.space.l

            MnText {
                objectName: "shelvedTitle"
                Layout.fillWidth: true
                text: page.shelf.title
                style: Theme.type.display
                horizontalAlignment: Theme.sideOf(text === "", page.LayoutMirroring.enabled) // its words go their own way, as the text below it
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                objectName: "shelvedStanding"
                Layout.fillWidth: true
                text: page.shelf.standing
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Repeater {
                model: page.shelf.values
                MnText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    style: Theme.type.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
            Text {
                objectName: "shelvedText"
                visible: text !== ""
                Layout.fillWidth: true
                text: page.shelf.text
                textFormat: Text.PlainText
                font: Theme.font(Theme.type.reading)
                color: Theme.ink
                wrapMode: Text.Wrap
                lineHeight: 1.25
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Connections {
            target: page.shelf
            function onChosenChanged() {
                sheet.contentY = 0;
            }
        }
    }
    MnEmptyState {
        objectName: "shelfEmpty"
        visible: page.isEmpty && page.shelf.state === ShelfModel.Ready
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.xl, 420 * Theme.scale)
        glyph: "check"
        title: qsTr("Nothing is set aside")
        text: qsTr("Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.")
    }
    Timer {
        id: patience
        interval: 300
        running: page.shelf.state === ShelfModel.Loading
    }
    MnProgress {
        visible: page.shelf.state === ShelfModel.Loading && !patience.running
        anchors { left: parent.left; leftMargin: Theme.space.xl; top: parent.top; topMargin: 72 * Theme.scale }
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.size.text)
        value: -1
        text: qsTr("Reading what was set aside")
        cancellable: false
    }
    MnBanner {
        objectName: "shelfProblem"
        visible: page.shelf.problem !== ""
        anchors { left: page.isEmpty ? parent.left : bar.left; leftMargin: page.isEmpty ? Theme.space.xl : 0; top: page.isEmpty ? side.bottom : rule.bottom; topMargin: Theme.space.l }
        width: Math.min((page.isEmpty ? page.width - 2 * Theme.space.xl : bar.width), Theme.size.page)
        tone: "danger"
        title: qsTr("What was set aside cannot be read")
        text: page.shelf.problem
        action: qsTr("Try again")
        onActed: page.shelf.retry()
    }
    MnDialog {
        id: erasing
        objectName: "eraseShelvedDialog"
        glyph: "warn"
        danger: true
        implicitWidth: 520 * Theme.scale
        title: qsTr("Erase this version for good?")
        text: qsTr("“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.").arg(page.shelf.title)
        acceptText: qsTr("Erase it")
        rejectText: qsTr("Leave it here")
        onAccepted: page.shelf.erase()
        onClosed: if (page.isEmpty) settled.start() // what asked has gone
    }
    TextEdit {
        id: clipboard
        visible: false
        textFormat: TextEdit.PlainText
        Accessible.ignored: true
    }
    MnToast {
        id: toast
        objectName: "shelfToast"
        property string memory
        anchors { horizontalCenter: page.isEmpty ? parent.horizontalCenter : sheet.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.screen }
        onActed: page.vault.openMemory(memory)
    }
}
