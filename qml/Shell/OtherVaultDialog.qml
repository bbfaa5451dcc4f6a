import QtQuick.Dialogs
import Mnemosyne.App

// Another vault instead of the one that is asked for.
FolderDialog {
    required property AppModel app

    title: qsTr("Open another vault")
    onAccepted: app.openFolder(selectedFolder)
}
