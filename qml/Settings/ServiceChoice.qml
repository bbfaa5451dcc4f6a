pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A service that understands meaning. It is off; to set it up is to let texts leave this device, so it is asked for in
// violet, and nothing is sent before the yes.
ColumnLayout {
    id: choice
    required property MeaningService service
    property bool asks: false               // what to fill in is shown
    readonly property bool isOn: service.state === MeaningService.Service
    readonly property bool isAsking: service.state === MeaningService.Asking

    function goOn() {
        const fault = choice.service.faultOf(address.text, model.text);
        address.error = fault;
        if (fault === "")
            consent.open();
        else
            address.input.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        choice.asks = false;
        key.text = "";
        address.error = "";
    }

    spacing: 0

    Connections {
        target: choice.service
        function onChosen() {
            choice.leave();
        }
    }

    MnSettingRow {
        glyph: "out"
        tint: Theme.egress
        title: choice.isOn ? qsTr("%1 at %2").arg(choice.service.model).arg(choice.service.host) : qsTr("A model on a server")
        text: !choice.isOn ? qsTr("Off. Every memory’s text, and every question, would leave this device.")
            : choice.service.isThisMachine ? qsTr("Texts and questions go to this service of your own computer.")
            : qsTr("Texts and questions leave this device for %1, in a form that its owner can read.").arg(choice.service.host)
        last: !choice.asks
        MnChip {
            visible: choice.isOn
            text: choice.service.isThisMachine ? qsTr("on") : qsTr("leaves this device")
            tone: choice.service.isThisMachine ? "ok" : "egress"
            interactive: false
        }
        MnButton {
            objectName: "setUpService"
            visible: !choice.isOn && !choice.asks
            text: qsTr("Set up…")
            enabled: !choice.isAsking
            onClicked: {
                choice.asks = true;
                address.input.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    ColumnLayout {
        visible: choice.asks
        Layout.fillWidth: true
        Layout.margins: Theme.space.xl
        Layout.leftMargin: 52 * Theme.scale
        spacing: Theme.space.m

        MnField {
            id: address
            objectName: "serviceAddress"
            Layout.fillWidth: true
            label: qsTr("Address")
            placeholder: "https://host/v1"
            caption: qsTr("Of a service that speaks OpenAI’s embeddings.")
            onEdited: error = ""
            onAccepted: choice.goOn()
        }
        MnField {
            id: model
            objectName: "serviceModel"
            Layout.fillWidth: true
            label: qsTr("Name of the model")
            onEdited: address.error = ""
            onAccepted: choice.goOn()
        }
        MnField {
            id: key
            objectName: "serviceKey"
            Layout.fillWidth: true
            label: qsTr("Key")
            caption: qsTr("If the service wants one. It is kept sealed in the vault and never shown.")
            secret: true
            onAccepted: choice.goOn()
        }
        MnBanner {
            objectName: "serviceProblem"
            visible: choice.service.problem !== ""
            Layout.fillWidth: true
            tone: "danger"
            text: choice.service.problem
        }
        MnProgress {
            visible: choice.isAsking
            Layout.fillWidth: true
            text: qsTr("Asking the service for one word")
            value: -1
            cancellable: false
        }
        Flow {
            visible: !choice.isAsking
            Layout.fillWidth: true
            spacing: Theme.space.s

            MnButton {
                objectName: "serviceGoOn"
                text: qsTr("Go on…")
                onClicked: choice.goOn()
            }
            MnButton {
                kind: "quiet"
                text: qsTr("Leave it off")
                onClicked: choice.leave()
            }
        }
    }
    MnDialog {
        id: consent
        objectName: "consent"
        glyph: "out"
        cautious: true
        title: choice.service.staysHere(address.text) ? qsTr("Let this service read your memories?") : qsTr("Let your memories leave this device?")
        text: qsTr("The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.").arg(address.text.trim())
        acceptText: qsTr("Allow")
        rejectText: qsTr("Do not allow")
        onAccepted: {
            choice.service.choose(address.text, model.text, key.text);
            key.text = ""; // its letters are overwritten
        }
    }
}
