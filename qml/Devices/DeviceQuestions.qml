import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What can be done with a device, and what is asked before it is.
Item {
    id: ask
    required property DeviceList devices
    property string device                  // that is meant
    property string called
    property bool isThis: false

    function about(row: DeviceRow, from: Item) {
        ask.device = row.deviceId;
        ask.called = row.called;
        ask.isThis = row.isThis;
        menu.popup(from, 0, from.height);
    }

    MnMenu {
        id: menu
        objectName: "deviceActs"
        MnMenuItem {
            objectName: "renameAct"
            text: qsTr("Rename…")
            glyph: "compose"
            onTriggered: menu.afterwards(renaming.begin)
        }
        MnMenuItem {
            objectName: "cutOffAct"
            text: qsTr("Cut off…")
            glyph: "ban"
            danger: true
            enabled: !ask.isThis
            onTriggered: menu.afterwards(() => cutting.open())
        }
    }
    MnDialog {
        id: renaming
        objectName: "renameDialog"
        function begin() {
            field.text = ask.called;
            renaming.open();
            field.selectAll();
        }
        function rename() {
            if (!renaming.acceptEnabled)
                return;
            renaming.close();
            ask.devices.rename(ask.device, field.text);
        }
        title: qsTr("What is this device called?")
        text: qsTr("On every device. The server cannot read it.")
        acceptText: qsTr("Rename")
        acceptEnabled: field.text.trim() !== ""
        tries: true
        onTried: renaming.rename()

        MnField {
            id: field
            objectName: "deviceName"
            width: parent.width
            label: qsTr("Name")
            onAccepted: renaming.rename()
        }
    }
    MnDialog {
        id: cutting
        objectName: "cutOffDialog"
        glyph: "ban"
        danger: true
        implicitWidth: 520 * Theme.scale
        title: qsTr("Cut “%1” off?").arg(ask.called)
        text: qsTr("It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.\n\nWhat is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.")
        acceptText: qsTr("Cut it off")
        rejectText: qsTr("Leave it")
        onAccepted: ask.devices.cutOff(ask.device)
    }
}
