import QtQuick
import Mnemosyne.App

// An open vault in the window, with the files that were given to the window.
VaultPage {
    id: stage
    required property DesktopModel desktop
    property string firstPage               // the first run ends there

    function bringFiles() {
        vault.importFiles(desktop.takeFiles());
    }

    vault: app.vault
    place: desktop.place
    Component.onCompleted: {
        app.setVaultPage(stage);
        if (firstPage === "devices")
            linkThisDevice();
        else if (firstPage !== "")
            showPage(firstPage);
        bringFiles();
    }

    Connections {
        target: stage.desktop
        function onFilesGiven() {
            stage.bringFiles();
        }
    }
}
