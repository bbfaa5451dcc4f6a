// Not bound components, for Qt 6.4 does not load those of the steps; so they reach `page` unqualified.
// qmllint disable unqualified
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// From the first start to the first memory: the welcome, then four steps beside a rail that says where one is. Where the
// window is narrow the rail becomes a line of steps on top. Escape and Alt+Left go a step back.
Rectangle {
    id: page
    required property FirstRunModel firstRun
    property SearchModel search: null       // of the new vault, once it is there: finds the first memory in other words
    property Appearance appearance: null    // text size and contrast, before anything has to be read
    property ImportModel importing: null    // of the new vault, once it is there: brings the sample memories
    property bool canImport: false          // there is a page for it: importWanted()
    property bool restores: firstRun.restoresAlone // out of a backup, in place of the welcome
    property bool links: false              // the new vault to another device, in place of a first memory
    signal importWanted
    signal linkWanted

    readonly property bool welcomes: firstRun.step === FirstRunModel.Welcome
    readonly property bool isWide: width >= 900 * Theme.scale
    readonly property var steps: [
        { text: qsTr("Passphrase"), note: passphraseNote(), state: stateOf(FirstRunModel.Passphrase) },
        { text: qsTr("Recovery words"), note: wordsNote(), state: stateOf(FirstRunModel.Recovery) },
        { text: qsTr("Check the words"), note: drillNote(), state: stateOf(FirstRunModel.Drill) },
        { text: links ? qsTr("Link to the other device") : qsTr("First memory"),
          note: firstRun.step >= FirstRunModel.FirstMemory && !links ? qsTr("One sentence is enough") : "",
          state: stateOf(FirstRunModel.FirstMemory) }
    ]
    readonly property bool isSlow: firstRun.working && !patience.running
    property double begun: 0                // when the person began, in ms; nothing else counts the seconds
    property int seconds: 0                 // what it took until the last step was reached

    // 0 to come, 1 now, 2 done, 3 put off: as the rail has it.
    function stateOf(step: int): int {
        if (step === FirstRunModel.Drill && firstRun.drillPutOff && firstRun.step > step)
            return 3;
        return firstRun.step === step ? 1 : firstRun.step > step ? 2 : 0;
    }
    function passphraseNote(): string {
        if (firstRun.step <= FirstRunModel.Passphrase)
            return qsTr("Something long that you can remember");
        return firstRun.guessingTime === "" ? "" : qsTr("%1: holds %2", "a strength and a time").arg(firstRun.strengthName).arg(firstRun.guessingTime);
    }
    function wordsNote(): string {
        if (firstRun.step < FirstRunModel.Recovery)
            return "";
        return firstRun.kitSavedAt === "" ? qsTr("24 words, on paper") : qsTr("24 words, saved as “%1”").arg(firstRun.kitSavedAt);
    }
    function drillNote(): string {
        if (firstRun.step < FirstRunModel.Drill)
            return "";
        return firstRun.step === FirstRunModel.Drill ? qsTr("Three of them, from the paper")
            : firstRun.drillPutOff ? qsTr("Put off: asked again when you open the vault next") : qsTr("Three were asked, three were right");
    }
    function foot(): string {
        if (page.links)
            return "";
        switch (firstRun.step) {
        case FirstRunModel.Passphrase: return qsTr("About 50 seconds to your first memory");
        case FirstRunModel.Recovery: return qsTr("About 40 seconds to your first memory");
        case FirstRunModel.Drill: return qsTr("About 20 seconds to your first memory");
        default: return seconds > 0 && seconds < 600 ? qsTr("%Ln second(s) so far", "", seconds) : "";
        }
    }
    function goBack() {
        if (!restores || firstRun.restoresAlone)
            firstRun.back();
        else if (!firstRun.restoring.isWorking)
            restores = false;
    }
    function openFolderDialog(forNew: bool) {
        dialogs.active = true;
        const dialog = dialogs.item as FirstRunDialogs;
        dialog.chooseFolder(forNew);
    }
    function openBackupDialog() {
        dialogs.active = true;
        const dialog = dialogs.item as FirstRunDialogs;
        dialog.chooseBackup();
    }
    function openSaveDialog() {
        dialogs.active = true;
        const dialog = dialogs.item as FirstRunDialogs;
        dialog.chooseFile();
    }

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("First run")

    Keys.onEscapePressed: page.goBack()
    Keys.onBackPressed: page.goBack()
    Shortcut {
        sequences: [StandardKey.Back]
        enabled: !page.welcomes || page.restores
        onActivated: page.goBack()
    }
    Connections {
        target: page.firstRun

        function onStepChanged() {
            if (page.firstRun.step === FirstRunModel.Passphrase && page.begun === 0)
                page.begun = Date.now();
            if (page.firstRun.step === FirstRunModel.FirstMemory)
                page.seconds = Math.round((Date.now() - page.begun) / 1000);
            if (page.firstRun.step === FirstRunModel.Welcome)
                page.links = false;
            else if (page.firstRun.step === FirstRunModel.FirstMemory && page.links)
                handedOver.start();
        }
    }
    Timer {
        id: handedOver // the vault is, after the step has changed
        interval: 0
        onTriggered: page.linkWanted()
    }

    // Work of which nobody sees anything is told of, from 300 ms on.
    Timer {
        id: patience
        interval: 300
        running: page.firstRun.working
    }

    MnStepRail {
        id: rail
        visible: !page.welcomes && page.isWide
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: implicitWidth
        title: qsTr("Your vault")
        text: qsTr("A folder on this computer that only you can open. No account, no network needed.")
        steps: page.steps
        foot: page.foot()
    }
    StepLine {
        id: line
        visible: !page.welcomes && !page.isWide
        anchors { left: parent.left; right: parent.right; top: parent.top }
        steps: page.steps
    }
    Loader {
        id: content
        anchors { fill: parent }
        anchors.leftMargin: rail.visible ? rail.width : 0
        anchors.topMargin: line.visible ? line.height : 0
        focus: true
        sourceComponent: {
            switch (page.firstRun.step) {
            case FirstRunModel.Welcome: return page.restores ? restore : welcome;
            case FirstRunModel.Passphrase: return passphrase;
            case FirstRunModel.Recovery: return recovery;
            case FirstRunModel.Drill: return drill;
            default: return page.links ? null : firstMemory;
            }
        }
    }

    Component {
        id: welcome
        WelcomeStep {
            firstRun: page.firstRun
            appearance: page.appearance
            onExistingWanted: page.openFolderDialog(false)
            onRestoreWanted: {
                page.firstRun.beginRestoring();
                page.restores = true;
            }
            onLinkWanted: {
                page.links = true;
                page.firstRun.create();
            }
        }
    }
    Component {
        id: restore
        RestoreStep {
            firstRun: page.firstRun
            onBackWanted: page.goBack()
            onFileWanted: page.openBackupDialog()
            onFolderWanted: page.openFolderDialog(true)
        }
    }
    Component {
        id: passphrase
        PassphraseStep {
            firstRun: page.firstRun
            isSlow: page.isSlow
            onFolderWanted: page.openFolderDialog(true)
        }
    }
    Component {
        id: recovery
        RecoveryStep {
            firstRun: page.firstRun
            isSlow: page.isSlow
            onFileWanted: page.openSaveDialog()
        }
    }
    Component {
        id: drill
        DrillStep {
            firstRun: page.firstRun
            isSlow: page.isSlow
        }
    }
    Component {
        id: firstMemory
        FirstMemoryStep {
            firstRun: page.firstRun
            search: page.search
            importing: page.importing
            canImport: page.canImport
            isSlow: page.isSlow
            onImportWanted: page.importWanted()
        }
    }

    // Made when one is asked for: what the desktop's own dialogs need is loaded then.
    Loader {
        id: dialogs
        active: false
        sourceComponent: FirstRunDialogs { firstRun: page.firstRun }
    }
}
