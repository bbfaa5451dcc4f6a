import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// This device lets another one in. Nothing leaves it before the person has said that both show the same number; the
// harmless button has the keyboard.
MnDialog {
    id: dialog
    required property DeviceLinking linking
    readonly property int at: linking.state
    readonly property bool isComparing: at === DeviceLinking.Comparing
    readonly property bool isWorking: at === DeviceLinking.Opening || at === DeviceLinking.LettingIn

    function begin() {
        dialog.linking.begin();
        dialog.open();
    }

    objectName: "linkDialog"
    glyph: at === DeviceLinking.Done ? "check" : "qr"
    title: isComparing ? qsTr("Do both devices show this number?") : at === DeviceLinking.Done ? qsTr("The other device belongs to the account now")
        : qsTr("Link a device")
    text: isComparing ? qsTr("If it differs, somebody may stand between the two. Nothing has been sent yet.")
        : at === DeviceLinking.Done ? qsTr("It fetches your memories from the server now; they are sealed on the way, too.") : ""
    acceptText: isComparing ? qsTr("It is the same") : at === DeviceLinking.Failed ? qsTr("Take a new code") : ""
    rejectText: isComparing ? qsTr("They differ") : at === DeviceLinking.LettingIn ? "" : at === DeviceLinking.Done || at === DeviceLinking.Failed ? qsTr("Close")
        : qsTr("Cancel")
    implicitWidth: (at === DeviceLinking.Waiting ? 680 : 460) * Theme.scale
    cautious: true
    tries: true
    closePolicy: at === DeviceLinking.LettingIn ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onTried: {
        if (dialog.isComparing)
            dialog.linking.answer(true);
        else
            dialog.linking.begin();
    }
    onClosed: dialog.linking.end()
    // Its buttons are others now.
    onAtChanged: if (dialog.opened) settled.start()
    Timer {
        id: settled
        interval: 0
        onTriggered: dialog.takeKeyboard()
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space.m

        MnProgress {
            visible: dialog.isWorking
            Layout.fillWidth: true
            text: dialog.at === DeviceLinking.LettingIn ? qsTr("Letting it in") : qsTr("Asking the server for a code")
            value: -1
            cancellable: false
        }
        LinkSteps {
            visible: dialog.at === DeviceLinking.Waiting
            Layout.fillWidth: true
            linking: dialog.linking
        }
        NumberTile {
            visible: dialog.isComparing
            Layout.fillWidth: true
            number: dialog.linking.number
        }
        MnBanner {
            objectName: "linkProblem"
            visible: dialog.at === DeviceLinking.Failed
            Layout.fillWidth: true
            tone: "danger"
            text: dialog.linking.problem
        }
    }
}
