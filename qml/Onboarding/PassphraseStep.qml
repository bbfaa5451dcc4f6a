import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme
import Mnemosyne.Unlock

// The passphrase, twice, with how long it holds; whether the keyring may open the vault too; where the vault will lie.
StepPage {
    id: root
    required property FirstRunModel firstRun
    property bool isSlow: false
    signal folderWanted

    readonly property bool isNarrow: width < 640 * Theme.scale
    readonly property bool match: passphrase.text !== "" && passphrase.text === again.text

    function takeFocus() {
        root.firstRun.rate("");
        passphrase.forceActiveFocus();
    }
    // The fields are emptied whatever comes of it: the letters in them are overwritten.
    function submit() {
        if (root.firstRun.working)
            return;
        if (passphrase.text === "")
            return passphrase.forceActiveFocus();
        if (again.text === "")
            return again.forceActiveFocus();
        root.firstRun.choosePassphrase(passphrase.text, again.text);
        passphrase.text = "";
        again.text = "";
        if (root.firstRun.step === FirstRunModel.Passphrase && !root.firstRun.working)
            takeFocus();
    }
    function suggest() {
        passphrase.text = root.firstRun.suggestPassphrase();
        passphrase.revealed = true;
        again.text = "";
        root.firstRun.rate(passphrase.text);
        again.forceActiveFocus();
    }

    heading: qsTr("Choose a passphrase")
    text: qsTr("Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.")
    message: root.firstRun.message !== "" ? root.firstRun.message : root.firstRun.folderProblem
    workingText: root.isSlow ? qsTr("Measuring this computer, so that guessing is slow on any") : ""
    onBackWanted: root.firstRun.back()
    Component.onCompleted: takeFocus()

    GridLayout {
        Layout.fillWidth: true
        columns: root.isNarrow ? 1 : 2
        columnSpacing: 22 * Theme.scale
        rowSpacing: Theme.space.s

        MnField {
            id: passphrase
            objectName: "passphrase"
            Layout.fillWidth: true
            tall: true
            secret: true
            label: qsTr("Passphrase")
            readOnly: root.firstRun.working
            onEdited: root.firstRun.rate(text)
            onAccepted: root.submit()
        }
        MnButton {
            objectName: "suggest"
            Layout.alignment: Qt.AlignBottom
            implicitHeight: Theme.size.tallField
            glyph: "sync"
            text: qsTr("Suggest six words")
            enabled: !root.firstRun.working
            onClicked: root.suggest()
        }
    }
    StrengthLine {
        Layout.fillWidth: true
        Layout.topMargin: 22 * Theme.scale
        strength: root.firstRun
    }
    SmallNote {
        Layout.topMargin: 10 * Theme.scale
        glyph: "bulb"
        text: qsTr("An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.")
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 22 * Theme.scale
        columns: root.isNarrow ? 1 : 2
        columnSpacing: 22 * Theme.scale
        rowSpacing: Theme.space.s

        MnField {
            id: again
            objectName: "again"
            Layout.fillWidth: root.isNarrow
            Layout.preferredWidth: root.isNarrow ? -1 : passphrase.width // both end on one line
            tall: true
            secret: true
            label: qsTr("The same again")
            readOnly: root.firstRun.working
            onAccepted: root.submit()
        }
        RowLayout {
            opacity: again.text === "" ? 0 : 1
            Layout.alignment: Qt.AlignBottom
            Layout.preferredHeight: Theme.size.tallField
            spacing: 6 * Theme.scale

            MnIcon {
                name: root.match ? "check" : "more"
                size: 18
                tint: root.match ? Theme.ok : Theme.ink3
            }
            MnText {
                Layout.fillWidth: true
                text: root.match ? qsTr("They match") : qsTr("Not yet the same")
                style: Theme.type.small
                color: root.match ? Theme.ink2 : Theme.ink3
                Accessible.ignored: again.text === ""
            }
        }
    }
    SmallNote {
        visible: caps.isOn && (passphrase.activeFocus || again.activeFocus)
        Layout.topMargin: 10 * Theme.scale
        glyph: "warn"
        tint: Theme.warn
        text: qsTr("Caps Lock is on")
    }
    MnCard {
        Layout.fillWidth: true
        Layout.topMargin: 26 * Theme.scale
        implicitHeight: keyring.implicitHeight
        color: Theme.list

        MnSettingRow {
            id: keyring
            readonly property bool isThere: root.firstRun.keychainMessage === ""
            anchors { left: parent.left; right: parent.right }
            last: true
            glyph: "key"
            title: isThere ? qsTr("Let the keyring of this computer open it too") : qsTr("No keyring opens it")
            text: isThere ? qsTr("Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.")
                : root.firstRun.keychainMessage

            MnSwitch {
                visible: keyring.isThere
                objectName: "keyring"
                name: keyring.title
                checked: root.firstRun.keychainWanted
                onToggled: root.firstRun.keychainWanted = checked
            }
        }
    }

    ways: [
        Item {
            implicitWidth: Math.min(path.implicitWidth, 210 * Theme.scale)
            implicitHeight: path.implicitHeight
            Layout.alignment: Qt.AlignVCenter | Qt.AlignRight

            MnText {
                id: path
                anchors.fill: parent
                horizontalAlignment: Text.AlignRight    // beside its button, however much of it is left out
                text: root.firstRun.folder
                style: Theme.type.caption
                color: Theme.ink3
                elide: Text.ElideMiddle
                Accessible.name: qsTr("The vault will lie in %1").arg(root.firstRun.folder)
            }
        },
        MnButton {
            objectName: "elsewhere"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "link"
            text: qsTr("Elsewhere…")
            enabled: !root.firstRun.working
            onClicked: root.folderWanted()
        },
        MnButton {
            objectName: "continue"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: qsTr("Continue")
            enabled: root.match && !root.firstRun.working
            onClicked: root.submit()
        }
    ]

    CapsLock { id: caps }
}
