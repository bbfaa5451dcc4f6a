import QtQuick
import QtQuick.Dialogs

// The desktop's own questions for a file to write or a folder. Made when one is asked for: it loads much.
Item {
    id: root
    property var use: null                  // called with the address that was chosen

    function chooseFile(title: string, suffix: string, filter: string, use: var) {
        root.use = use;
        file.title = title;
        file.defaultSuffix = suffix;
        file.nameFilters = [filter];
        file.open();
    }
    function chooseFolder(title: string, use: var) {
        root.use = use;
        folder.title = title;
        folder.open();
    }

    FileDialog {
        id: file
        fileMode: FileDialog.SaveFile
        onAccepted: root.use.call(root, selectedFile)
    }
    FolderDialog {
        id: folder
        onAccepted: root.use.call(root, selectedFolder)
    }
}
