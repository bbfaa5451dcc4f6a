pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Every version of one memory: the saves beside what one of them changed. What is made current again is a new version;
// nothing goes away. The owner calls vault.history.open(id).
FocusScope {
    id: page
    required property VaultModel vault
    readonly property HistoryModel history: page.vault.history
    readonly property bool isReady: page.history.state === HistoryModel.Ready
    readonly property bool isNarrow: width / Theme.scale < 700
    readonly property bool isCurrent: page.history.chosen <= 0
    signal closed

    function takeFocus() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        page.history.close();
        page.closed();
    }
    function sentence(): string {
        if (page.history.against === HistoryModel.Nothing)
            return "";
        if (page.history.against === HistoryModel.Before)
            return page.history.isTextChanged || page.history.values.length > 0 ? "" : qsTr("This is the first version that is kept.");
        if (page.isCurrent)
            return qsTr("This is the current version.");
        return page.history.isTextChanged || page.history.values.length > 0 ? "" : qsTr("It is the same as now.");
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")
    Keys.onEscapePressed: page.leave()

    Binding { target: page.history; property: "addedInk"; value: Theme.ok; restoreMode: Binding.RestoreNone }
    Binding { target: page.history; property: "addedGround"; value: Theme.okSoft; restoreMode: Binding.RestoreNone }
    Binding { target: page.history; property: "removedInk"; value: Theme.danger; restoreMode: Binding.RestoreNone }
    Binding { target: page.history; property: "removedGround"; value: Theme.dangerSoft; restoreMode: Binding.RestoreNone }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        id: side
        anchors { left: parent.left; top: parent.top }
        width: page.isNarrow ? page.width : 316 * Theme.scale
        height: page.isNarrow ? Math.min(page.height * 0.42, head.height + rows.contentHeight + Theme.space.m) : page.height
        color: Theme.list

        RowLayout {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.m; rightMargin: Theme.space.xl }
            height: 56 * Theme.scale
            spacing: Theme.space.s

            MnIconButton {
                objectName: "leaveHistory"
                glyph: "arrow-left"
                name: qsTr("Back to the memory")
                keys: ["Esc"]
                onClicked: page.leave()
            }
            MnText {
                Layout.fillWidth: true
                text: qsTr("History")
                style: Theme.type.heading
                Accessible.role: Accessible.Heading
            }
        }
        MnList {
            id: rows
            objectName: "versions"
            name: qsTr("Versions, the newest first")
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: page.isNarrow ? parent.bottom : foot.top; bottomMargin: page.isNarrow ? 0 : Theme.space.m }
            focus: true
            model: page.history
            delegate: HistoryRow {
                width: rows.width
                isLast: index === page.history.count - 1 && !page.history.hasMore
                selected: index === page.history.chosen
                ringed: rows.ringed && ListView.isCurrentItem
                onChosen: {
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                    rows.currentIndex = index;
                }
            }
            onCurrentIndexChanged: if (currentIndex >= 0) page.history.chosen = currentIndex
            onOpened: sheet.forceActiveFocus(Qt.TabFocusReason)
            Connections {
                target: page.history
                function onChosenChanged() {
                    rows.currentIndex = page.history.chosen;
                    against.current = page.history.against;
                }
            }
            Component.onCompleted: currentIndex = page.history.chosen
        }
        // Where rows go on below it, what stands under the list is parted from them.
        MnLine {
            visible: !page.isNarrow && rows.contentHeight > rows.height
            anchors { left: parent.left; right: parent.right; top: rows.bottom }
        }
        MnText {
            id: foot
            visible: !page.isNarrow
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.xl }
            text: qsTr("Kept for as long as the memory is kept. Erasing the memory erases all of it.")
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnLine {
            visible: !page.isNarrow
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        }
        MnLine {
            visible: page.isNarrow
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    Flow {
        id: bar
        anchors {
            left: page.isNarrow ? parent.left : side.right
            right: parent.right
            top: page.isNarrow ? side.bottom : parent.top
            leftMargin: Theme.space.xl
            rightMargin: Theme.space.xl
            topMargin: Theme.space.m
        }
        spacing: Theme.space.s
        enabled: page.isReady

        MnSegmented {
            id: against
            objectName: "against"
            width: Math.min(implicitWidth, bar.width)
            height: Math.max(Theme.size.control, implicitHeight)
            name: qsTr("Compared with what")
            options: [qsTr("In this save"), qsTr("Since then"), qsTr("As it was")]
            current: page.history.against
            onChosen: index => page.history.against = index
        }
        MnButton {
            objectName: "copyVersion"
            glyph: "copy"
            text: qsTr("Copy text")
            onClicked: page.history.copyText()
        }
        MnButton {
            objectName: "makeCurrent"
            kind: "primary"
            enabled: !page.isCurrent
            text: qsTr("Make this the current one")
            onClicked: page.history.restore()
        }
    }
    MnLine {
        id: rule
        anchors { left: bar.left; leftMargin: -Theme.space.xl; right: parent.right; top: bar.bottom; topMargin: Theme.space.m }
    }
    Flickable {
        id: sheet
        objectName: "versionSheet"
        visible: page.isReady
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
                Layout.fillWidth: true
                text: page.history.title
                style: Theme.type.display
                horizontalAlignment: Theme.sideOf(text === "", page.LayoutMirroring.enabled) // its words go their own way, as the text below it
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                visible: text !== ""
                Layout.fillWidth: true
                text: page.history.isShown ? page.sentence() : ""
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Repeater {
                model: page.history.against === HistoryModel.Nothing ? [] : page.history.values
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
                objectName: "versionText"
                Layout.fillWidth: true
                text: page.history.shown
                textFormat: Text.RichText
                font: Theme.font(Theme.type.reading)
                color: Theme.ink
                wrapMode: Text.Wrap
                lineHeight: 1.25
                Accessible.role: Accessible.StaticText
                Accessible.name: text.replace(/<br\/>/g, "\n").replace(/<[^>]*>/g, "")
            }
            Flow {
                visible: page.history.against !== HistoryModel.Nothing && page.history.isTextChanged
                Layout.fillWidth: true
                spacing: Theme.space.xl
                MnText {
                    text: page.history.against === HistoryModel.Now ? qsTr("+ added since then") : qsTr("+ added")
                    style: Theme.type.caption
                    color: Theme.ok
                }
                MnText {
                    text: page.history.against === HistoryModel.Now ? qsTr("– gone since then") : qsTr("– taken out")
                    style: Theme.type.caption
                    color: Theme.danger
                }
            }
        }
    }
    Timer {
        id: patience
        interval: 300
        running: page.history.state === HistoryModel.Loading
    }
    MnProgress {
        visible: page.history.state === HistoryModel.Loading && !patience.running
        anchors { left: bar.left; top: rule.bottom; topMargin: Theme.space.xl }
        width: Math.min(bar.width, Theme.size.text)
        value: -1
        text: qsTr("Reading the history")
        onCancelled: page.leave()
    }
    MnBanner {
        visible: page.history.problem !== ""
        anchors { left: bar.left; top: rule.bottom; topMargin: Theme.space.l }
        width: Math.min(bar.width, Theme.size.page)
        tone: "danger"
        title: page.history.state === HistoryModel.Failed ? qsTr("The history cannot be read") : ""
        text: page.history.problem
        action: page.history.state === HistoryModel.Failed ? qsTr("Try again") : ""
        onActed: page.history.retry()
    }
    TextEdit {
        id: clipboard
        visible: false
        textFormat: TextEdit.PlainText
        Accessible.ignored: true
    }
    MnToast {
        id: toast
        objectName: "historyToast"
        anchors { horizontalCenter: sheet.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.screen }
        onActed: if (page.history.canUndo) page.history.undo()
    }
    Connections {
        target: page.history
        function onRestored(sentence: string) {
            if (page.history.canUndo)
                toast.show(sentence, qsTr("Undo"), page.vault.commands.hints["edit.undo"]);
            else
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
}
