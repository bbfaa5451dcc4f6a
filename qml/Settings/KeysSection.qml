import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Keys: the one that opens the small window from anywhere, if this desktop gives it, and those of the window.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property GlobalHotkey hotkey: app.hotkey

    spacing: Theme.space.s

    MnGroup {
        visible: section.hotkey !== null
        label: qsTr("From anywhere")

        MnSettingRow {
            objectName: "captureKey"
            readonly property bool isImpossible: section.hotkey !== null && section.hotkey.state === GlobalHotkey.Impossible
            glyph: isImpossible ? "warn" : "compose"
            tint: isImpossible ? Theme.warn : Theme.ink2
            title: qsTr("Write something down")
            text: section.hotkey ? section.hotkey.sentence : ""
            last: true
            MnKbd {
                visible: keys.length > 0
                keys: section.hotkey && section.hotkey.keys !== "" ? section.hotkey.keys.split(" ") : []
            }
        }
    }
    MnGroup {
        label: qsTr("In the window")

        MnSettingRow {
            title: qsTr("Every act and its keys")
            text: qsTr("Look one up, or give it other keys. They are kept on this device.")
            last: true
            MnButton {
                objectName: "showKeys"
                text: qsTr("Show")
                hint: qsTr("Show all keys")
                onClicked: section.vault.commands.run("keys.show")
            }
            MnButton {
                objectName: "changeKeysHere"
                text: qsTr("Change…")
                hint: qsTr("Change keys")
                onClicked: section.vault.commands.run("keys.change")
            }
        }
    }
}
