import QtQuick
import QtQuick.Dialogs

// The desktop's own dialogs: a file or a folder to read, a file to write.
Item {
    id: root
    property int program: -1
    signal chosen(int program, url source)
    signal reportChosen(url file)

    function chooseFile(program: int, filters: var) {
        root.program = program;
        file.nameFilters = filters;
        file.open();
    }
    function chooseFolder(program: int) {
        root.program = program;
        folder.open();
    }
    function chooseReport() {
        report.open();
    }

    FileDialog {
        id: file
        title: qsTr("A file to import")
        fileMode: FileDialog.OpenFile
        onAccepted: root.chosen(root.program, selectedFile)
    }
    FolderDialog {
        id: folder
        title: qsTr("A folder to import")
        acceptLabel: qsTr("Look at it")
        onAccepted: root.chosen(root.program, selectedFolder)
    }
    FileDialog {
        id: report
        title: qsTr("Save the report of the import")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]
        onAccepted: root.reportChosen(selectedFile)
    }
}
