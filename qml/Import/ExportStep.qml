// Not bound components, for Qt 6.4 does not load those of the dialogs.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Memories out of the vault, in clear: which, as what, where to; how far it is; where it lies now.
WizardStep {
    id: root
    required property ExportModel exporting
    signal leaveWanted

    readonly property bool isRunning: exporting.state === ExportModel.Running
    readonly property bool isDone: exporting.state === ExportModel.Done

    function takeFocus() {
        if (exporting.state === ExportModel.Running)
            stop.forceActiveFocus(Qt.TabFocusReason);
        else
            on.forceActiveFocus(Qt.TabFocusReason);
    }
    function counted(words: string, count: int): string {
        return count < 0 ? words : qsTr("%1 (%2)", "which memories, how many").arg(words).arg(Number(count).toLocaleString(Theme.locale, "f", 0));
    }
    function choosePlace() {
        dialogs.active = true;
        const shown = dialogs.item as ExportDialogs;
        shown.choose(exporting.format === ExportModel.Jsonl, exporting.suggestedName);
    }

    heading: qsTr("Export memories")
    note: qsTr("To read them elsewhere, to move on, or to hand them to somebody.")
    steps: []
    footNote: isRunning ? qsTr("You can go on working. If you stop, nothing half is left behind.")
        : isDone ? qsTr("The trash was left out.") : qsTr("The trash is left out.")
    Component.onCompleted: {
        if (!isRunning && !isDone)
            exporting.begin();
    }

    Connections {
        target: root.exporting
        function onChanged() {
            const runs = root.exporting.state === ExportModel.Running;
            if (root.activeFocus && (stop.activeFocus && !runs || on.activeFocus && runs))
                root.takeFocus();
        }
    }

    ways: [
        MnButton {
            objectName: "leave"
            visible: !root.isRunning
            implicitHeight: 36 * Theme.scale
            text: root.isDone ? qsTr("Done") : qsTr("Cancel")
            onClicked: root.leaveWanted()
        },
        MnButton {
            id: stop
            objectName: "stopExport"
            visible: root.isRunning
            implicitHeight: 36 * Theme.scale
            text: root.exporting.isStopping ? qsTr("Stopping") : qsTr("Stop")
            enabled: !root.exporting.isStopping
            onClicked: root.exporting.stop()
        },
        MnButton {
            id: on
            objectName: "place"
            visible: !root.isRunning
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            enabled: root.isDone || root.exporting.count > 0
            text: root.isDone ? qsTr("Show in the folder") : qsTr("Choose where…")
            onClicked: {
                if (root.isDone)
                    Qt.openUrlExternally(root.exporting.resultFolder);
                else
                    root.choosePlace();
            }
        }
    ]

    MnBanner {
        objectName: "exportProblem"
        visible: root.exporting.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: root.exporting.problem
    }
    MnCard {
        visible: root.isDone
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        implicitHeight: result.implicitHeight + 2 * Theme.space.xxl

        ColumnLayout {
            id: result
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 28 * Theme.scale; rightMargin: 28 * Theme.scale }

            RowLayout {
                Layout.fillWidth: true
                spacing: 18 * Theme.scale

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: 44 * Theme.scale
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: Theme.okSoft
                    border { width: Theme.high ? 1 : 0; color: Theme.ok }

                    MnIcon {
                        anchors.centerIn: parent
                        name: "check"
                        size: 24
                        tint: Theme.ok
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.scale

                    MnText {
                        objectName: "resultTitle"
                        Layout.fillWidth: true
                        text: root.exporting.resultTitle
                        style: Theme.type.heading
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.role: Accessible.Heading
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: root.exporting.resultText
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: root.exporting.warning
                        style: Theme.type.small
                        color: Theme.warn
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
        }
    }
    MnCard {
        visible: root.isRunning
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        implicitHeight: progress.implicitHeight + 2 * Theme.space.xxl

        MnProgress {
            id: progress
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 28 * Theme.scale; rightMargin: 28 * Theme.scale }
            text: root.exporting.progressText
            detail: root.exporting.progressDetail
            value: root.exporting.fraction
            cancellable: false
        }
    }
    GridLayout {
        id: choices
        visible: !root.isRunning && !root.isDone
        Layout.fillWidth: true
        columns: root.bodyWidth >= 700 * Theme.scale ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (root.bodyWidth - (choices.columns - 1) * choices.columnSpacing) / choices.columns
            title: qsTr("Which memories")
            names: ["scopeAll", "scopeShown", "scopeChosen"]
            options: [root.counted(qsTr("All of them"), root.exporting.allCount), root.counted(qsTr("What the list shows now"), root.exporting.shownCount),
                      root.counted(qsTr("Those that are chosen in the list"), root.exporting.chosenCount)]
            details: ["", "", root.exporting.chosenCount === 0 ? qsTr("None is chosen.") : ""]
            possible: [true, root.exporting.shownCount > 0, root.exporting.chosenCount > 0]
            current: root.exporting.scope
            onChosen: index => root.exporting.scope = index
        }
        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (root.bodyWidth - (choices.columns - 1) * choices.columnSpacing) / choices.columns
            title: qsTr("As what")
            names: ["formatLines", "formatMarkdown"]
            options: [qsTr("One file, JSON Lines"), qsTr("A folder of Markdown files")]
            details: [qsTr("Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it."),
                      qsTr("One file for each memory, for Obsidian, Logseq or any other editor.")]
            possible: [true, true]
            current: root.exporting.format
            onChosen: index => root.exporting.format = index
        }
    }
    MnBanner {
        objectName: "inClear"
        Layout.fillWidth: true
        Layout.topMargin: root.isRunning || root.isDone ? 0 : Theme.space.l
        tone: "warn"
        title: qsTr("What is exported is not sealed")
        text: qsTr("Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.")
    }

    // Made when one is asked for: what the desktop's own dialogs need is loaded then.
    Loader {
        id: dialogs
        active: false
        visible: false
        sourceComponent: ExportDialogs {
            onChosen: target => root.exporting.start(target)
        }
    }
}
