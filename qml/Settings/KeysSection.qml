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
            text: !section.hotkey ? "" : section.hotkey.problem !== "" ? section.hotkey.problem : section.hotkey.sentence
            last: true
            MnKbd {
                visible: keys.length > 0 && !changing.isRecording
                keys: section.hotkey && section.hotkey.keys !== "" ? section.hotkey.keys.split(" ") : []
            }
            MnIconButton {
                objectName: "resetCaptureKey"
                visible: section.hotkey !== null && section.hotkey.canChange && section.hotkey.isChanged
                glyph: "undo"
                name: qsTr("The keys that it came with")
                onClicked: section.hotkey.reset()
            }
            MnButton {
                id: changing
                objectName: "changeCaptureKey"
                property bool isRecording: false

                function press(event: var) {
                    if (!isRecording || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                        return;
                    event.accepted = true;
                    if (event.key === Qt.Key_Escape || section.hotkey.change(event.key, event.modifiers))
                        isRecording = false;
                }

                visible: section.hotkey !== null && section.hotkey.canChange
                text: isRecording ? qsTr("Press the new keys") : qsTr("Change…")
                hint: qsTr("Change the keys that open the small window")
                onClicked: {
                    section.hotkey.forgetProblem();
                    isRecording = !isRecording;
                }
                onActiveFocusChanged: if (!activeFocus) isRecording = false
                Keys.onShortcutOverride: event => event.accepted = isRecording
                Keys.onPressed: event => press(event)
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
