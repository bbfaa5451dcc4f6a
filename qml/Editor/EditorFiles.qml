pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Mnemosyne.App

// Which files come in and where copies go: the platform's own dialogs, made when they are first asked for.
Item {
    id: files
    required property AttachmentListModel attachments
    property bool isLate: false             // sealing takes long enough to say so
    signal said(string sentence)

    // Taken when it is asked: another memory may be open when it is answered.
    property string memory
    property string blob
    property string name

    function ask() {
        files.memory = files.attachments.memory();
        choosing.active = true;
        (choosing.item as FileDialog).open();
    }
    function askWhere(row: int, name: string) {
        files.memory = files.attachments.memory();
        files.blob = files.attachments.blobAt(row);
        files.name = name;
        saving.active = true;
        (saving.item as FileDialog).open();
    }

    Timer {
        interval: 300
        running: files.attachments.pending > 0
        onTriggered: files.isLate = true
        onRunningChanged: {
            if (running) // and not when it has just rung
                files.isLate = false;
        }
    }
    Loader {
        id: choosing
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
            onAccepted: {
                for (const file of selectedFiles)
                    files.attachments.addTo(files.memory, file);
            }
        }
    }
    Loader {
        id: saving
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Save a copy of “%1”").arg(files.name)
            fileMode: FileDialog.SaveFile
            onAccepted: files.attachments.saveOf(files.memory, files.blob, selectedFile)
        }
    }
    Connections {
        target: files.attachments
        function onSavedTo() {
            files.said(qsTr("A copy is saved. Outside the vault it is not sealed."));
        }
    }
    Connections {
        target: files.attachments.carrier
        function onCopied(name: string) {
            files.said(qsTr("“%1” is on the clipboard. Outside the vault it is not sealed.").arg(name));
        }
        function onRefused(sentence: string) {
            files.said(sentence);
        }
    }
}
