import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme
import Mnemosyne.Controls

// A dialog that asks before something is lost.
Rectangle {
    color: Theme.surface

    MnDialog {
        id: dialog
        title: qsTr("Erase 9 memories for good?")
        text: qsTr("Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.")
        glyph: "warn"
        danger: true
        acceptText: qsTr("Erase 9 memories")
        rejectText: qsTr("Keep them")
        acceptEnabled: sure.checked

        ColumnLayout {
            width: parent.width
            MnCheckBox {
                id: sure
                Layout.fillWidth: true
                text: qsTr("I have read which devices forget them, and when")
            }
        }
    }
    Component.onCompleted: dialog.open()
}
