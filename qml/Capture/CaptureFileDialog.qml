pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Mnemosyne.App

// Which files come along: the platform's own dialog, made when it is first asked for.
Loader {
    id: choosing
    required property CaptureFiles files

    function ask() {
        choosing.active = true;
        (choosing.item as FileDialog).open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Attach files")
        fileMode: FileDialog.OpenFiles
        onAccepted: {
            for (const file of selectedFiles)
                choosing.files.add(file);
        }
    }
}
