// Not bound components, for Qt 6.4 does not load those of the steps; so they reach `page` unqualified.
// qmllint disable unqualified
import QtQuick
import Mnemosyne.App
import Mnemosyne.Theme

// Memories from elsewhere in four steps, and the way out for those that are here. What runs goes on when the page goes.
FocusScope {
    id: page
    required property VaultModel vault
    property bool isExporting: false        // the way out in place of the steps
    property bool leavesWithExport: false   // somebody came for that alone
    readonly property ImportModel importing: vault.importing
    signal closed()
    signal placeWanted(int place, string label) // of the list: what came in

    function takeFocus() {
        if (step.item)
            (step.item as WizardStep).takeFocus();
    }
    function chooseSource(program: int, isFolder: bool) {
        dialogs.active = true;
        const shown = dialogs.item as ImportDialogs;
        const known = Array.from(importing.programs).find(one => one.id === program);
        if (isFolder)
            shown.chooseFolder(program);
        else
            shown.chooseFile(program, known && known.filters !== "" ? [qsTr("%1 (%2)", "a program, its files").arg(known.name).arg(known.filters), qsTr("All files (*)")]
                                                                    : [qsTr("All files (*)")]);
    }
    function take(program: int, source: url) {
        if (program < 0)
            importing.open(source);
        else
            importing.openAs(program, source);
    }
    function chooseReport() {
        dialogs.active = true;
        const shown = dialogs.item as ImportDialogs;
        shown.chooseReport();
    }
    // All of it that is new, and nothing else; where nothing was, everything.
    function show() {
        if (importing.cameIn === "")
            placeWanted(MemoryListModel.Everything, "");
        else
            placeWanted(MemoryListModel.Imported, importing.cameIn);
    }
    // From the list, of what is chosen there.
    function exportChosen() {
        leavesWithExport = true;
        vault.exporting.begin();
        isExporting = true;
        vault.exporting.scope = ExportModel.Chosen; // now that its step has begun with what is usual
    }
    // What runs goes on; a result that was seen makes way for the next one.
    function endExport() {
        vault.exporting.begin();
        isExporting = false;
        if (leavesWithExport)
            closed();
    }
    // One thing at a time: the export, a look, the page.
    function leaveOne() {
        if (isExporting)
            endExport();
        else if (importing.step === ImportModel.Look)
            importing.chooseAnother();
        else
            closed();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Import")
    Keys.onEscapePressed: page.leaveOne()

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    Loader {
        id: step
        anchors.fill: parent
        focus: true
        sourceComponent: {
            if (page.isExporting)
                return exportStep;
            switch (page.importing.step) {
            case ImportModel.Look: return look;
            case ImportModel.Import: return run;
            case ImportModel.Done: return report;
            default: return choose;
            }
        }
        onLoaded: {
            if (page.activeFocus)
                page.takeFocus();
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        enabled: !page.isExporting && !page.importing.isRunning
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls)
                page.take(-1, event.urls[0]);
        }
    }

    Component {
        id: choose
        ChooseStep {
            importing: page.importing
            isDropping: drop.containsDrag
            onSourceWanted: (program, isFolder) => page.chooseSource(program, isFolder)
            onExportWanted: page.isExporting = true
        }
    }
    Component {
        id: look
        LookStep {
            importing: page.importing
            onAnotherFileWanted: page.chooseSource(-1, false)
        }
    }
    Component {
        id: run
        RunStep {
            importing: page.importing
            onLeaveWanted: page.closed()
        }
    }
    Component {
        id: report
        ReportStep {
            importing: page.importing
            meaningPending: page.vault.meaningPending
            onShowWanted: page.show()
            onSaveWanted: page.chooseReport()
        }
    }
    Component {
        id: exportStep
        ExportStep {
            exporting: page.vault.exporting
            onLeaveWanted: page.endExport()
        }
    }

    // Made when one is asked for: what the desktop's own dialogs need is loaded then.
    Loader {
        id: dialogs
        active: false
        sourceComponent: ImportDialogs {
            onChosen: (program, source) => page.take(program, source)
            onReportChosen: file => page.importing.saveReport(file)
        }
    }
}
