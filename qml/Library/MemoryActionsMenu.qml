import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// What can be done with the chosen memories.
MnMenu {
    id: menu
    required property MemorySelection selection
    required property bool isTrash

    MnMenuItem {
        visible: !menu.isTrash
        text: menu.selection.pinned === Qt.Checked ? qsTr("Unpin") : qsTr("Pin")
        glyph: "pin"
        keys: ["Ctrl", "Shift", "P"]
        onTriggered: menu.selection.setPinned(menu.selection.pinned !== Qt.Checked)
    }
    MnMenuItem {
        visible: !menu.isTrash
        text: menu.selection.archived === Qt.Checked ? qsTr("Take out of the archive") : qsTr("Archive")
        glyph: "folder"
        onTriggered: menu.selection.setArchived(menu.selection.archived !== Qt.Checked)
    }
    MnMenuItem {
        visible: !menu.isTrash
        text: qsTr("Move to the trash")
        glyph: "trash"
        keys: ["Del"]
        onTriggered: menu.selection.trash()
    }
    MnMenuItem {
        visible: menu.isTrash
        text: qsTr("Put back")
        glyph: "undo"
        onTriggered: menu.selection.restore()
    }
}
