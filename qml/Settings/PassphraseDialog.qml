import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Onboarding
import Mnemosyne.Theme

// Another passphrase, twice, with how long it holds, in place of the one of today.
ProofDialog {
    id: dialog
    title: qsTr("Change the passphrase")
    text: qsTr("Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.")
    acceptText: qsTr("Change it")
    implicitWidth: 560 * Theme.scale
    ready: next.text !== "" && next.text === again.text
    onAboutToHide: {
        next.text = "";
        again.text = "";
        security.rating.rate("");
    }
    onProven: secret => {
        security.changePassphrase(secret, next.text, again.text);
        next.text = "";
        again.text = "";
    }

    MnField {
        id: next
        objectName: "next"
        Layout.fillWidth: true
        secret: true
        label: qsTr("New passphrase")
        readOnly: dialog.security.isWorking
        onEdited: dialog.security.rating.rate(text)
        onAccepted: again.forceActiveFocus()
    }
    StrengthLine {
        Layout.fillWidth: true
        strength: dialog.security.rating
    }
    MnField {
        id: again
        objectName: "again"
        Layout.fillWidth: true
        secret: true
        label: qsTr("The same again")
        caption: text !== "" && text !== next.text ? qsTr("Not yet the same") : ""
        readOnly: dialog.security.isWorking
        onAccepted: dialog.submit()
    }
}
