pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme
import Mnemosyne.Unlock

// A locked vault: the passphrase first, the other ways below it. What was typed is gone from the field with each try.
FocusScope {
    id: page
    required property UnlockModel unlock
    property bool canRestore: false         // there is a page for it: restoreWanted()
    property bool usesPhrase: false
    signal anotherVaultWanted
    signal restoreWanted

    readonly property bool isWorking: unlock.state === UnlockModel.Working
    readonly property bool hasFailed: unlock.message !== ""
    readonly property bool isWrong: hasFailed && !unlock.offersBackup
    readonly property bool mayTry: !isWorking && unlock.waitSeconds === 0
    readonly property bool hasText: usesPhrase ? phrase.text.trim() !== "" : secret.text !== ""

    function takeFocus() {
        if (usesPhrase)
            phrase.forceActiveFocus();
        else
            secret.forceActiveFocus();
    }
    function submit() {
        if (!mayTry || !hasText)
            return;
        if (usesPhrase)
            unlock.unlockWithPhrase(phrase.text);
        else
            unlock.unlockWithPassphrase(secret.text);
        clear();
    }
    function clear() {
        secret.text = "";
        phrase.text = "";
    }
    function lockedSentence(): string {
        const at = unlock.lockedAt;
        if (isNaN(at.getTime()) || unlock.lockReason === UnlockModel.NotYetOpened)
            return qsTr("Locked");
        const time = at.toLocaleTimeString(Theme.locale, Locale.ShortFormat);
        switch (unlock.lockReason) {
        case UnlockModel.Idle: return qsTr("Locked at %1, after a while without you").arg(time);
        case UnlockModel.WithScreen: return qsTr("Locked at %1, with the screen").arg(time);
        case UnlockModel.BeforeSleep: return qsTr("Locked at %1, before this computer slept").arg(time);
        default: return qsTr("Locked at %1").arg(time);
        }
    }
    // What may be the matter, and what to do, in one paragraph.
    function help(): string {
        let words = "";
        if (hasFailed && caps.isOn && !usesPhrase)
            words = qsTr("Caps Lock is on.") + " ";
        if (isWrong && !usesPhrase && !isNaN(unlock.passphraseSetAt.getTime()))
            words += qsTr("The passphrase was last changed on %1.").arg(unlock.passphraseSetAt.toLocaleDateString(Theme.locale, Locale.LongFormat)) + " ";
        return words + (unlock.waitSeconds > 0 ? qsTr("The next try is taken in %Ln second(s).", "", unlock.waitSeconds) : unlock.advice);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked vault %1").arg(unlock.vaultName)
    onUsesPhraseChanged: {
        clear();
        takeFocus();
    }
    Component.onCompleted: takeFocus()
    Keys.onEscapePressed: {
        if (page.isWorking)
            page.unlock.cancel();
        else if (page.usesPhrase)
            page.usesPhrase = false;
        else
            page.clear();
    }

    Connections {
        target: page.unlock

        function onStateChanged() {
            if (page.unlock.state === UnlockModel.Failed)
                page.takeFocus();
        }
    }
    CapsLock { id: caps }
    // The bar of what takes its time shows from 300 ms on.
    Timer {
        id: patience
        interval: 300
        running: page.isWorking
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.chrome
    }
    MnScroller {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space.page)

        ColumnLayout {
            id: column
            anchors {
                horizontalCenter: parent.horizontalCenter
                top: parent.top
                // Does not move when something is said below the field.
                topMargin: Math.max(Theme.space.page, Math.min(flick.height * 0.22, flick.contentHeight - implicitHeight - Theme.space.page))
            }
            width: Math.min(400 * Theme.scale, page.width - 2 * Theme.space.xxl)
            spacing: 0

            MnLogo {
                Layout.alignment: Qt.AlignHCenter
                size: 56
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: 22 * Theme.scale
                text: page.unlock.vaultName
                style: Theme.type.display
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: 6 * Theme.scale
                text: page.lockedSentence()
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            GridLayout {
                readonly property bool beside: !page.usesPhrase && secret.implicitWidth + go.implicitWidth + columnSpacing <= column.width
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.section
                columns: beside ? 2 : 1
                columnSpacing: 10 * Theme.scale
                rowSpacing: 10 * Theme.scale

                MnField {
                    id: secret
                    objectName: "secret"
                    visible: !page.usesPhrase
                    Layout.fillWidth: true
                    tall: true
                    secret: true
                    placeholder: qsTr("Passphrase")
                    readOnly: page.isWorking
                    onAccepted: page.submit()

                    Rectangle {
                        visible: page.isWrong
                        anchors.fill: parent
                        radius: Theme.radius.control
                        color: "transparent"
                        border { width: 2; color: Theme.danger }
                    }
                }
                PhraseField {
                    id: phrase
                    objectName: "phrase"
                    visible: page.usesPhrase
                    Layout.fillWidth: true
                    readOnly: page.isWorking
                    isWrong: page.hasFailed
                    onAccepted: page.submit()
                }
                MnButton {
                    id: go
                    objectName: "unlockButton"
                    Layout.minimumWidth: 98 * Theme.scale
                    Layout.alignment: Qt.AlignRight
                    Layout.fillWidth: !parent.beside
                    implicitHeight: Theme.size.tallField
                    kind: page.isWorking ? "plain" : "primary"
                    text: page.isWorking ? qsTr("Cancel") : qsTr("Unlock")
                    trailing: page.isWorking ? "" : "enter"
                    enabled: page.isWorking || page.mayTry && page.hasText
                    onClicked: {
                        if (page.isWorking)
                            page.unlock.cancel();
                        else
                            page.submit();
                    }
                }
            }
            MnProgress {
                visible: page.isWorking && !patience.running
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                text: qsTr("Trying the key")
                value: -1
                cancellable: false
            }
            ColumnLayout {
                id: problem
                objectName: "problem"
                visible: page.hasFailed
                Layout.fillWidth: true
                Layout.topMargin: 10 * Theme.scale
                spacing: 3 * Theme.scale
                Accessible.role: Accessible.AlertMessage
                Accessible.name: page.unlock.message + " " + page.help()

                MnText {
                    objectName: "problemText"
                    Layout.fillWidth: true
                    text: page.unlock.message
                    style: Theme.type.smallBold
                    color: Theme.danger
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                MnText {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: page.help()
                    style: Theme.type.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
            }
            UnlockNote {
                objectName: "capsNote"
                visible: !page.hasFailed && caps.isOn && !page.usesPhrase
                Layout.topMargin: 14 * Theme.scale
                glyph: "warn"
                tint: Theme.warn
                text: qsTr("Caps Lock is on")
            }
            UnlockNote {
                visible: !page.hasFailed && !page.isWorking && page.unlock.lockReason !== UnlockModel.NotYetOpened
                Layout.topMargin: 14 * Theme.scale
                objectName: "savedNote"
                glyph: page.unlock.holdsUnsaved ? "warn" : "check"
                signTint: page.unlock.holdsUnsaved ? Theme.warn : Theme.ok
                text: page.unlock.holdsUnsaved ? qsTr("The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.")
                    : qsTr("What you were writing was saved first; it is there when you are.")
            }
            MnLine {
                Layout.fillWidth: true
                Layout.topMargin: 22 * Theme.scale
                Layout.bottomMargin: Theme.space.m
            }
            UnlockWay {
                objectName: "restore"
                visible: page.canRestore && page.unlock.offersBackup
                glyph: "import"
                text: qsTr("Bring a backup into a new folder…")
                onClicked: page.restoreWanted()
            }
            UnlockWay {
                objectName: "keyring"
                visible: page.unlock.hasKeychain
                glyph: "lock"
                text: qsTr("Open with the keyring of this computer")
                detail: qsTr("asks for your login")
                enabled: page.mayTry
                onClicked: page.unlock.unlockWithKeychain()
            }
            UnlockWay {
                objectName: "otherWay"
                visible: page.unlock.hasPhrase || page.usesPhrase
                glyph: "key"
                text: page.usesPhrase ? qsTr("Use the passphrase") : qsTr("Use the 24 recovery words")
                enabled: !page.isWorking
                onClicked: page.usesPhrase = !page.usesPhrase
            }
            UnlockWay {
                objectName: "another"
                glyph: "folder"
                text: qsTr("Open another vault…")
                enabled: !page.isWorking
                onClicked: page.anotherVaultWanted()
            }
        }
    }
}
