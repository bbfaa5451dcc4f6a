import QtQuick
import QtQuick.Dialogs
import Mnemosyne.App

// The desktop's own dialogs of the first run: a vault that is there, a place for a new one, a file for the words, a backup.
Item {
    id: root
    required property FirstRunModel firstRun
    property bool isForNew: false

    function chooseFolder(forNew: bool) {
        isForNew = forNew;
        folder.open();
    }
    function chooseFile() {
        file.open();
    }
    function chooseBackup() {
        backup.open();
    }

    FolderDialog {
        id: folder
        title: root.isForNew ? qsTr("An empty folder for the new vault") : qsTr("The folder of the vault")
        acceptLabel: root.isForNew ? qsTr("Put it here") : qsTr("Open")
        onAccepted: {
            if (root.isForNew)
                root.firstRun.setFolder(selectedFolder);
            else
                root.firstRun.openExisting(selectedFolder);
        }
    }
    FileDialog {
        id: file
        title: qsTr("Save the recovery words")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]
        onAccepted: root.firstRun.saveKit(selectedFile)
    }
    FileDialog {
        id: backup
        title: qsTr("The backup to restore")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Backups (*.mnbackup)"), qsTr("All files (*)")]
        onAccepted: root.firstRun.restoring.chooseBackup(selectedFile)
    }
}
