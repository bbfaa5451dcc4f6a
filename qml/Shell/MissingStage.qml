import QtQuick
import Mnemosyne.App
import Mnemosyne.Unlock

// In place of a vault that is not where it was.
MissingVaultPage {
    id: page
    required property AppModel app

    folder: app.unlock.folder
    onLookAgainWanted: app.lookAgain()
    onNewVaultWanted: app.createNew()

    Connections {
        target: page.app
        function onStillMissing() {
            page.sayStillMissing();
        }
    }
}
