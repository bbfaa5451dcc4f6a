import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Below the list of the trash: that nothing in it goes by itself, what is in it, and what is done with all of it.
Item {
    id: foot
    required property VaultModel vault
    readonly property TrashModel trash: foot.vault.trash
    readonly property MemorySelection chosen: foot.vault.selection
    signal restoreAllWanted
    signal eraseAllWanted

    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    Accessible.role: Accessible.Pane
    Accessible.name: note.text

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnLine { anchors { left: parent.left; right: parent.right; top: parent.top } }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.xl; rightMargin: Theme.space.l }
        spacing: Theme.space.s

        MnText {
            id: note
            objectName: "trashFact"
            Layout.fillWidth: true
            text: foot.trash.attachments > 0
                ? qsTr("Nothing in the trash is erased by itself.") + "\n" + qsTr("%Ln memories", "", foot.trash.count) + ", "
                    + qsTr("%Ln files", "", foot.trash.attachments) + ", " + foot.trash.sizeText
                : qsTr("Nothing in the trash is erased by itself.")
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s
            // The rows of the former place are nothing to be erased.
            enabled: foot.vault.list.isSettled && foot.vault.list.count > 0 && !foot.chosen.isBusy

            MnButton {
                objectName: "putAllBack"
                text: qsTr("Put all back")
                onClicked: foot.restoreAllWanted()
            }
            MnButton {
                objectName: "eraseAll"
                kind: "danger"
                text: qsTr("Erase all…")
                onClicked: foot.eraseAllWanted()
            }
        }
    }
}
