import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What is needed to have the same memories on several devices: a server, and for a second device the words of the first.
FocusScope {
    id: form
    required property SyncModel sync
    readonly property bool isJoining: way.current === 1
    readonly property bool isBusy: sync.state === SyncModel.Linking
    readonly property bool mayTry: !isBusy && address.text.trim() !== "" && (!isJoining || words.text.trim() !== "")

    function begin(fingerprint: string) {
        if (!form.mayTry)
            return;
        if (form.isJoining)
            form.sync.joinAccount(address.text, words.text, fingerprint);
        else
            form.sync.createAccount(address.text, invitation.text, fingerprint);
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.l

        MnSegmented {
            id: way
            objectName: "way"
            focus: true
            enabled: !form.isBusy
            name: qsTr("What this device is")
            options: [qsTr("My first device"), qsTr("One more device")]
            onChosen: form.sync.forgetProblem()
        }
        MnText {
            Layout.fillWidth: true
            text: form.isJoining ? qsTr("What is here and what is in the account come together. Nothing is lost on either side.")
                                 : qsTr("Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.")
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnField {
            id: address
            objectName: "address"
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            enabled: !form.isBusy
            label: qsTr("The server’s address")
            placeholder: "https://sync.example.org"
            caption: qsTr("Your own, or one of somebody you trust to be there.")
            onAccepted: form.begin("")
        }
        MnField {
            id: words
            objectName: "words"
            visible: form.isJoining
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            enabled: !form.isBusy
            secret: true
            label: qsTr("The 24 recovery words of the first device")
            caption: qsTr("From the paper that it printed. They are not sent anywhere.")
            onAccepted: form.begin("")
        }
        MnField {
            id: invitation
            objectName: "invitation"
            visible: !form.isJoining
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            enabled: !form.isBusy
            label: qsTr("Invitation, if the server asks for one")
            onAccepted: form.begin("")
        }
        MnBanner {
            objectName: "problem"
            visible: form.sync.problem !== "" && form.sync.fingerprint === ""
            Layout.fillWidth: true
            tone: "danger"
            text: form.sync.problem
        }
        MnBanner {
            objectName: "compare"
            visible: form.sync.fingerprint !== ""
            Layout.fillWidth: true
            tone: "warn"
            title: form.sync.problem
            text: form.sync.fingerprint
            action: qsTr("It is the same")
            onActed: form.begin(form.sync.fingerprint)
        }
        MnButton {
            objectName: "link"
            kind: "primary"
            enabled: form.mayTry
            text: form.isJoining ? qsTr("Join the account") : qsTr("Make the account")
            onClicked: form.begin("")
        }
    }
}
