import QtQuick
import Mnemosyne.App

// An open vault in the window, with the files that were given to the window.
VaultPage {
    id: stage
    required property DesktopModel desktop
    property bool importsFirst: false       // the first run ends in an import

    function bringFiles() {
        vault.importFiles(desktop.takeFiles());
    }

    vault: app.vault
    place: desktop.place
    Component.onCompleted: {
        app.setVaultPage(stage);
        if (importsFirst)
            showPage("import");
        bringFiles();
    }

    Connections {
        target: stage.desktop
        function onFilesGiven() {
            stage.bringFiles();
        }
    }
}
