import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// Before the program ends with words that no disk has taken.
Item {
    id: root
    required property AppModel app
    readonly property bool isLocked: app.stage !== AppModel.Open
    signal accepted()
    signal rejected()

    function open() {
        dialog.open();
    }

    MnDialog {
        id: dialog
        objectName: "lossDialog"
        title: qsTr("Quit and lose what you wrote?")
        text: root.isLocked ? qsTr("The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.")
            : qsTr("The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.")
        glyph: "warn"
        danger: true
        acceptText: qsTr("Quit without it")
        rejectText: qsTr("Stay")
        onAccepted: root.accepted()
        onRejected: root.rejected()
    }
}
