import QtQuick
import QtQuick.Dialogs

// The desktop's own dialogs: a file to write, or a folder.
Item {
    id: root
    signal chosen(url target)

    function choose(isFile: bool, name: string) {
        if (isFile) {
            file.currentFile = file.currentFolder + "/" + name;
            file.open();
        } else {
            folder.open();
        }
    }

    FileDialog {
        id: file
        title: qsTr("Where to write the export")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "jsonl"
        nameFilters: [qsTr("JSON Lines (*.jsonl)")]
        onAccepted: root.chosen(selectedFile)
    }
    FolderDialog {
        id: folder
        title: qsTr("Where to write the folder")
        acceptLabel: qsTr("Write it here")
        onAccepted: root.chosen(selectedFolder)
    }
}
