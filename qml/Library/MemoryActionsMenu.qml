import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// What can be done with the chosen memories.
MnMenu {
    id: menu
    required property MemorySelection selection
    required property bool isTrash
    required property var hints             // keys, by the ids of the command table
    signal eraseWanted

    MnMenuItem {
        visible: !menu.isTrash
        text: menu.selection.pinned === Qt.Checked ? qsTr("Unpin") : qsTr("Pin")
        glyph: "pin"
        keys: menu.hints["memory.pin"]
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
    MnMenuSeparator {}
    MnMenuItem {
        text: qsTr("Erase…")
        glyph: "x"
        keys: ["Shift", "Del"]
        danger: true
        onTriggered: menu.eraseWanted()
    }
}
