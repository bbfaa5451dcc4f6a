import QtQuick
import Mnemosyne.App
import Mnemosyne.Unlock

// A locked vault in the window.
UnlockPage {
    required property AppModel app

    unlock: app.unlock
    canRestore: true
    onRestoreWanted: app.restoreElsewhere()
}
