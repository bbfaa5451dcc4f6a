import QtQuick
import Mnemosyne.App
import Mnemosyne.Onboarding

// The first run in the window.
FirstRunPage {
    required property AppModel app

    firstRun: app.firstRun
    search: app.vault ? app.vault.search : null
    appearance: app.appearance
    importing: app.vault ? app.vault.importing : null
    canImport: true
}
