import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Where there is no memory to be shown: nothing is open, it is being read, it cannot be, it is gone.
Item {
    id: state
    required property VaultModel vault
    readonly property MemoryEditor memory: state.vault.editor
    readonly property bool isVaultEmpty: state.vault.list.state === MemoryListModel.Empty
        && state.vault.list.place === MemoryListModel.Everything && state.vault.list.filterText === ""
    readonly property bool hasRows: state.vault.list.state !== MemoryListModel.Empty && state.vault.list.state !== MemoryListModel.Failed
    // Ways to begin, and what brings them; made when they are shown.
    readonly property bool offersBeginnings: isVaultEmpty && state.memory.state === MemoryEditor.Closed
    readonly property ImportModel importing: offersBeginnings ? state.vault?.importing ?? null : null
    readonly property bool isRescuable: state.memory.state === MemoryEditor.Gone && state.memory.wholeText() !== ""
    signal copyWanted
    property bool isLate: false             // reading takes long enough to say so

    readonly property var sayings: {
        switch (state.memory.state) {
        case MemoryEditor.Loading:
            return { glyph: "", title: "", text: "", action: "" };
        case MemoryEditor.Failed:
            return { glyph: "warn", title: qsTr("This memory cannot be read"), text: state.memory.problem, action: qsTr("Try again") };
        case MemoryEditor.Gone:
            return { glyph: "trash", title: qsTr("This memory is not here any more"), action: isRescuable ? qsTr("Keep it as a new memory") : "",
                text: isRescuable ? qsTr("It was erased elsewhere while it was open. What you see in it can still be kept.") : qsTr("It was erased. Nothing of it is left in this vault.") };
        default:
            return state.isVaultEmpty
                ? { glyph: "compose", title: qsTr("Nothing here yet"), text: qsTr("Write down one thing from today. It stays on this computer."), action: qsTr("New memory") }
                : { glyph: "compose", title: qsTr("No memory is open"), text: state.hasRows ? qsTr("Choose one from the list, or write a new one.") : "", action: qsTr("New memory") };
        }
    }

    Timer {
        interval: 300
        running: state.memory.state === MemoryEditor.Loading
        onTriggered: state.isLate = true
        onRunningChanged: {
            if (running) // and not when it has just rung
                state.isLate = false;
        }
    }
    MnProgress {
        objectName: "reading"
        visible: state.isLate && state.memory.state === MemoryEditor.Loading
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space.xl)
        text: qsTr("Reading the memory")
        value: -1
        onCancelled: state.memory.close()
    }
    MnScroller {
        id: scroller
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space.section)

        ColumnLayout {
            id: column
            visible: state.memory.state !== MemoryEditor.Loading
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Math.max(Theme.space.section, (scroller.height - implicitHeight) * 0.42) }
            width: Math.min((state.offersBeginnings ? 420 : 380) * Theme.scale, scroller.width - 2 * Theme.space.xl)
            spacing: Theme.space.l

            MnEmptyState {
                Layout.fillWidth: true
                glyph: state.sayings.glyph
                isAlarm: state.memory.state === MemoryEditor.Failed
                title: state.sayings.title
                text: state.sayings.text
            }
            RowLayout {
                visible: state.sayings.action !== ""
                Layout.alignment: Qt.AlignHCenter
                spacing: 10 * Theme.scale

                MnButton {
                    id: action
                    objectName: "stateAction"
                    kind: "primary"
                    text: state.sayings.action
                    onClicked: {
                        if (state.memory.state === MemoryEditor.Failed)
                            state.memory.open(state.memory.id);
                        else if (state.isRescuable)
                            state.memory.saveAsNew();
                        else
                            state.vault.openNew("");
                    }
                }
                MnButton {
                    visible: state.isRescuable
                    kind: "quiet"
                    glyph: "copy"
                    text: qsTr("Copy the text")
                    onClicked: state.copyWanted()
                }
                MnKbd {
                    visible: state.memory.state === MemoryEditor.Closed
                    keys: state.vault.commands.hints["memory.new"]
                }
            }
            ColumnLayout {
                visible: state.offersBeginnings
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                spacing: 0

                MnLine {
                    Layout.fillWidth: true
                }
                BeginRow {
                    objectName: "beginImport"
                    visible: state.vault.navigation.has("import")
                    glyph: "import"
                    text: qsTr("Bring notes from another program")
                    detail: qsTr("Obsidian, Logseq, Joplin, ChatGPT, tables, text files…")
                    onClicked: state.vault.navigation.show("import")
                }
                BeginRow {
                    objectName: "beginSample"
                    enabled: state.importing !== null && !state.importing.isSampleBusy && !state.importing.hasSample
                    glyph: "library"
                    text: qsTr("Look around with sample memories")
                    detail: qsTr("Removed again with one click")
                    onClicked: {
                        action.forceActiveFocus(Qt.TabFocusReason); // this row goes
                        state.importing.addSample();
                    }
                }
            }
        }
    }
}
