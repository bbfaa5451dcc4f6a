import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme
import Mnemosyne.Unlock

// A change of the ways into the vault: whoever asks for it types what opens the vault today. What it holds beside that
// stands below the field. It closes when the change is done; until then it says what went wrong.
MnDialog {
    id: dialog
    required property SecurityModel security
    property bool ready: true               // what stands below is filled in
    property bool waits: false              // for what was asked
    default property alias more: below.data
    readonly property bool canTry: !security.isWorking && security.waitSeconds === 0

    signal proven(string secret)

    function submit() {
        if (!dialog.canTry || !dialog.ready)
            return;
        dialog.proven(proof.text);
        proof.text = "";
        proof.forceActiveFocus();
        dialog.waits = true;
        dialog.settle();
    }
    function settle() {
        if (!dialog.waits || dialog.security.isWorking)
            return;
        dialog.waits = false;
        if (dialog.security.message === "")
            dialog.close();
    }

    implicitWidth: 480 * Theme.scale
    tries: true
    acceptEnabled: dialog.canTry && dialog.ready
    onTried: submit()
    onAboutToShow: security.forgetMessage()
    first: proof
    onAboutToHide: proof.text = ""

    ColumnLayout {
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.m

        Connections {
            target: dialog.security
            function onChanged() {
                dialog.settle();
            }
        }
        MnField {
            id: proof
            objectName: "proof"
            Layout.fillWidth: true
            secret: true
            label: qsTr("What opens the vault today: the passphrase, or the recovery words")
            readOnly: dialog.security.isWorking
            onAccepted: dialog.submit()
        }
        ColumnLayout {
            id: below
            visible: children.length > 0
            Layout.fillWidth: true
            spacing: Theme.space.m
        }
        MnText {
            visible: caps.isOn
            Layout.fillWidth: true
            text: qsTr("Caps Lock is on")
            style: Theme.type.caption
            color: Theme.warn
        }
        MnText {
            objectName: "proofMessage"
            visible: text !== ""
            Layout.fillWidth: true
            text: dialog.security.message
            style: Theme.type.small
            color: Theme.danger
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.AlertMessage
        }
        MnText {
            visible: dialog.security.waitSeconds > 0
            Layout.fillWidth: true
            text: qsTr("The next try is taken in %Ln second(s)", "", dialog.security.waitSeconds)
            style: Theme.type.caption
            color: Theme.ink2
        }
        MnProgress {
            visible: dialog.security.isWorking
            Layout.fillWidth: true
            text: qsTr("Trying the key")
            value: -1
            cancellable: false
        }
        CapsLock { id: caps }
    }
}
