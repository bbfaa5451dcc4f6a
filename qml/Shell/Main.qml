// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the window by its id.)
import QtQuick
import QtQuick.Dialogs
import Mnemosyne.App
import Mnemosyne.Onboarding
import Mnemosyne.Theme
import Mnemosyne.Unlock

// The window: the page of the stage that the program is in.
Window {
    id: window
    required property AppModel app

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    title: app.stage === AppModel.Open ? qsTr("%1 – Mnemosyne").arg(app.vault.name) : qsTr("Mnemosyne")
    color: Theme.chrome
    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "mode"; value: window.app.appearance.theme }
    Binding { target: Theme; property: "scale"; value: window.app.appearance.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.appearance.reducedMotion }
    Binding { target: Theme; property: "density"; value: window.app.appearance.compact ? "compact" : "roomy" }

    Shortcut { sequences: [StandardKey.ZoomIn, "Ctrl+="]; onActivated: window.app.appearance.stepTextScale(1) }
    Shortcut { sequences: [StandardKey.ZoomOut]; onActivated: window.app.appearance.stepTextScale(-1) }
    Shortcut { sequence: "Ctrl+0"; onActivated: window.app.appearance.stepTextScale(0) }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: Qt.quit() }
    Shortcut {
        sequence: "Ctrl+Shift+X"
        enabled: window.app.stage === AppModel.Open
        onActivated: window.app.lock()
    }

    FolderDialog {
        id: otherVault
        title: qsTr("Open another vault")
        onAccepted: window.app.openFolder(selectedFolder)
    }
    Loader {
        anchors.fill: parent
        active: window.app.stage === AppModel.FirstRun
        sourceComponent: FirstRunPage {
            firstRun: window.app.firstRun
            search: window.app.vault ? window.app.vault.search : null
            appearance: window.app.appearance
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.stage === AppModel.Locked
        sourceComponent: UnlockPage {
            unlock: window.app.unlock
            onAnotherVaultWanted: otherVault.open()
        }
    }
    Loader {
        anchors.fill: parent
        active: window.app.stage === AppModel.Open
        sourceComponent: VaultPage { vault: window.app.vault }
    }
}
