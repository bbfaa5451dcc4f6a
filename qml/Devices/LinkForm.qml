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
    property bool usesWords: false          // of the paper, where no other device is at hand
    readonly property bool isBusy: sync.state === SyncModel.Linking
    readonly property bool signsIn: String(form.sync.signInPage) !== ""
    readonly property bool hasPicture: isJoining && !usesWords && code.text.includes(":") // which says the address, too
    readonly property bool mayTry: !isBusy && (hasPicture || address.text.trim() !== "")
        && (!isJoining || (usesWords ? words : code).text.trim() !== "")

    function begin(fingerprint: string) {
        if (!form.mayTry)
            return;
        if (form.isJoining && form.usesWords)
            form.sync.joinAccount(address.text, words.text, fingerprint);
        else if (form.isJoining)
            form.sync.linkAccount(address.text, code.text, fingerprint);
        else
            form.sync.createAccount(address.text, invitation.text, fingerprint);
    }

    function join() {
        way.choose(1);
    }
    // What had the keyboard is off, or has gone.
    function settle() {
        if (stop.visible)
            stop.forceActiveFocus(Qt.TabFocusReason);
        else if (begins.visible)
            begins.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: form.sync
        function onPageWanted(page: url) {
            Qt.openUrlExternally(page);
        }
    }
    onIsBusyChanged: if (form.activeFocus) settled.start()
    onSignsInChanged: if (form.activeFocus) settled.start()
    Timer {
        id: settled // what is shown, by then
        interval: 0
        onTriggered: form.settle()
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
            id: code
            objectName: "code"
            visible: form.isJoining && !form.usesWords
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            enabled: !form.isBusy
            mono: true
            label: qsTr("The code that the other device shows")
            placeholder: "K7QM-4PXD-R29T-01AB"
            caption: qsTr("There, under “Devices & sync”, choose “Link a device”.")
            onAccepted: form.begin("")
        }
        MnField {
            id: address
            visible: !form.hasPicture
            objectName: "address"
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            enabled: !form.isBusy
            label: qsTr("The server’s address")
            placeholder: "https://sync.example.org"
            caption: form.isJoining && !form.usesWords ? qsTr("The other device shows it below the code.") : qsTr("Your own, or one of somebody you trust to be there.")
            onAccepted: form.begin("")
        }
        MnField {
            id: words
            objectName: "words"
            visible: form.isJoining && form.usesWords
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
            objectName: "signingIn"
            visible: form.signsIn
            Layout.fillWidth: true
            text: qsTr("This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.")
            action: qsTr("Open the page again")
            onActed: Qt.openUrlExternally(form.sync.signInPage)
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
        MnCard {
            objectName: "comparing"
            visible: form.sync.number !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: 520 * Theme.scale
            implicitHeight: comparing.implicitHeight + 2 * Theme.space.xl
            Accessible.role: Accessible.Note
            Accessible.name: heading.text + ". " + form.sync.number

            ColumnLayout {
                id: comparing
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.xl }
                spacing: Theme.space.m

                MnText {
                    id: heading
                    Layout.fillWidth: true
                    text: qsTr("Does the other device show the same number?")
                    style: Theme.type.smallBold
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                NumberTile {
                    Layout.fillWidth: true
                    number: form.sync.number
                }
                MnText {
                    Layout.fillWidth: true
                    text: qsTr("Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.")
                    style: Theme.type.caption
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            MnButton {
                id: begins
                objectName: "link"
                visible: !form.isBusy
                kind: "primary"
                enabled: form.mayTry
                text: !form.isJoining ? qsTr("Make the account") : form.usesWords ? qsTr("Join the account") : qsTr("Link this device")
                onClicked: form.begin("")
            }
            MnButton {
                id: stop
                objectName: "stopLinking"
                visible: form.isBusy && (form.isJoining ? !form.usesWords : form.signsIn)
                kind: form.sync.number === "" ? "plain" : "danger"
                text: form.sync.number === "" ? qsTr("Cancel") : qsTr("They differ")
                onClicked: form.sync.stopLinking()
            }
            MnButton {
                objectName: "useWords"
                visible: form.isJoining && !form.isBusy
                kind: "link"
                glyph: form.usesWords ? "" : "key"
                text: form.usesWords ? qsTr("Use a code of the other device instead") : qsTr("Use the recovery words instead")
                onClicked: {
                    form.usesWords = !form.usesWords;
                    form.sync.forgetProblem();
                }
            }
        }
    }
}
