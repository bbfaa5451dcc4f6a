pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The ways into the vault, and what happens when nobody is there.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property SecurityModel security: app.security
    readonly property ClipboardGuard clipboard: app.clipboard
    readonly property var lockChoices: [1, 5, 15, 30, 60, 120, 0]

    function lockText(minutes: int): string {
        if (minutes === 0)
            return qsTr("Never");
        return minutes < 60 ? qsTr("%Ln minute(s)", "", minutes) : qsTr("%Ln hour(s)", "", minutes / 60);
    }
    // Also a time that was chosen elsewhere.
    function lockTimes(): var {
        const now = section.security.lockMinutes;
        return section.lockChoices.includes(now) ? section.lockChoices : [now, ...section.lockChoices];
    }
    function changePassphrase() {
        passphrase.open();
    }
    function checkWords() {
        drill.open();
    }
    function renewWords() {
        renewing.open();
    }
    function remove(way: var) {
        removing.way = way;
        removing.open();
    }

    function saveSheet() {
        places.active = true;
        (places.item as PlaceDialogs).chooseFile(qsTr("Save the recovery words"), "txt", qsTr("Text (*.txt)"), file => section.security.newWords.saveKit(file));
    }

    spacing: Theme.space.s
    Component.onCompleted: section.security.read()

    Connections {
        target: section.security
        function onDone(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "drillBanner"
        visible: section.security.drillIsDue
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "warn"
        glyph: "key"
        title: qsTr("Nobody has tried the recovery words yet")
        text: qsTr("Type three of them from the paper; then you know that it works on the day it is needed.")
        action: qsTr("Check now")
        onActed: drill.open()
    }
    MnBanner {
        objectName: "listBanner"
        visible: !section.security.isListAuthentic
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        title: qsTr("Somebody without the vault’s key has changed this list")
        text: qsTr("Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.")
        action: qsTr("Accept the list…")
        onActed: accepting.open()
    }
    MnGroup {
        label: qsTr("Ways to open this vault")

        Repeater {
            model: section.security.ways

            MnSettingRow {
                id: way
                required property var modelData

                objectName: "way" + modelData.kind
                glyph: modelData.kind === SecurityModel.Passphrase ? "lock" : modelData.kind === SecurityModel.Words ? "note" : "key"
                title: modelData.title
                text: modelData.text

                MnButton {
                    objectName: "change"
                    visible: way.modelData.kind === SecurityModel.Passphrase
                    text: qsTr("Change…")
                    onClicked: section.changePassphrase()
                }
                MnButton {
                    objectName: "tryWords"
                    visible: way.modelData.kind === SecurityModel.Words
                    text: qsTr("Check now…")
                    onClicked: section.checkWords()
                }
                MnIconButton {
                    objectName: "remove" + way.modelData.kind
                    enabled: way.modelData.removable
                    glyph: "trash"
                    name: way.modelData.removable ? qsTr("Remove: %1").arg(way.modelData.title) : qsTr("The last way cannot be removed")
                    onClicked: section.remove(way.modelData)
                }
            }
        }
        MnSettingRow {
            title: section.security.hasWords ? qsTr("New recovery words") : qsTr("No recovery words")
            text: section.security.hasWords ? qsTr("When the paper is lost, or somebody has seen it. The old words then open nothing.")
                : qsTr("Without them a forgotten passphrase loses everything.")
            last: section.security.hasKeyring
            MnButton {
                objectName: "newWords"
                text: qsTr("Make them…")
                onClicked: section.renewWords()
            }
        }
        MnSettingRow {
            visible: !section.security.hasKeyring
            title: qsTr("Keyring of this computer")
            text: section.security.keyringMessage !== "" ? section.security.keyringMessage
                : qsTr("Could open the vault when you log in. Anyone who uses your login could then read it.")
            last: true
            MnButton {
                objectName: "addKeyring"
                enabled: section.security.keyringMessage === ""
                text: qsTr("Let it open the vault…")
                onClicked: keyring.open()
            }
        }
    }
    MnGroup {
        label: qsTr("When you are away")

        MnSettingRow {
            title: qsTr("Lock after")
            text: qsTr("Keys are wiped from memory. Unsaved text is sealed first.")
            MnSelect {
                objectName: "lockAfter"
                name: qsTr("Lock after")
                model: section.lockTimes().map(minutes => section.lockText(minutes))
                currentIndex: section.lockTimes().indexOf(section.security.lockMinutes)
                onActivated: index => section.security.lockMinutes = section.lockTimes()[index]
            }
        }
        MnSettingRow {
            id: withScreen
            title: qsTr("Lock with the screen, and before sleep")
            MnSwitch {
                objectName: "lockWithScreen"
                name: withScreen.title
                checked: section.security.locksWithScreen
                onToggled: section.security.locksWithScreen = checked
            }
        }
        MnSettingRow {
            title: qsTr("Forget what you copied from here")
            text: qsTr("Only if nothing else was copied since. Locking forgets it too.")
            MnSelect {
                readonly property var choices: [30, 60, 300, 0]
                objectName: "clipboard"
                name: qsTr("Forget what you copied from here")
                model: [qsTr("After 30 seconds"), qsTr("After a minute"), qsTr("After 5 minutes"), qsTr("Never")]
                currentIndex: choices.indexOf(section.clipboard.seconds)
                onActivated: index => section.clipboard.seconds = choices[index]
            }
        }
        MnSettingRow {
            title: qsTr("Hide the window in screen sharing")
            text: section.security.screenSentence
        }
        MnSettingRow {
            readonly property var keys: section.vault ? section.vault.commands.hints["window.lock"] ?? [] : []

            title: qsTr("Lock now")
            text: keys.length > 0 ? qsTr("%1 does it from anywhere in the window.").arg(keys.join(" ")) : ""
            last: true
            MnButton {
                objectName: "lockNow"
                glyph: "lock"
                text: qsTr("Lock")
                onClicked: section.app.lock()
            }
        }
    }

    PassphraseDialog {
        id: passphrase
        objectName: "passphraseDialog"
        security: section.security
    }
    ProofDialog {
        id: renewing
        objectName: "renewDialog"
        security: section.security
        title: qsTr("Make new recovery words")
        text: qsTr("The old words open the vault until you have written the new ones down and tried them.")
        acceptText: qsTr("Show the new words")
        onProven: secret => section.security.makeNewWords(secret)
    }
    ProofDialog {
        id: keyring
        security: section.security
        title: qsTr("Let the keyring open the vault")
        text: qsTr("Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.")
        acceptText: qsTr("Let it")
        onProven: secret => section.security.addKeyring(secret)
    }
    ProofDialog {
        id: accepting
        security: section.security
        title: qsTr("Accept the list as it stands")
        text: qsTr("Only if you know each way in it.")
        acceptText: qsTr("Accept it")
        onProven: secret => section.security.accept(secret)
    }
    ProofDialog {
        id: removing
        property var way: ({ id: "", title: "", kind: 0 })
        security: section.security
        danger: true
        glyph: "warn"
        title: qsTr("Remove “%1”?").arg(way.title)
        text: way.kind === SecurityModel.Words ? qsTr("The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.")
            : qsTr("It then opens the vault no more. Backups made before still open with it.")
        acceptText: qsTr("Remove it")
        onProven: secret => section.security.remove(secret, way.id)
    }
    NewWordsDialog {
        newWords: section.security.newWords
        onSheetWanted: section.saveSheet()
    }
    DrillDialog {
        id: drill
        objectName: "drillDialog"
        check: section.security.check
    }
    Loader {
        id: places
        active: false
        source: "PlaceDialogs.qml"
    }
}
