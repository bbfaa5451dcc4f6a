import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Library
import Mnemosyne.Theme

// In place of the toolbar, over a memory that is in the trash.
Item {
    id: bar
    required property VaultModel vault
    property bool showsBack: false
    readonly property MemoryEditor memory: bar.vault.editor
    // Erasing acts on what is chosen: it is offered where that is this memory alone.
    readonly property bool isChosen: bar.vault.selection.count === 1
        && bar.vault.list.idAt(bar.vault.selection.currentRow) === bar.memory.id
    signal backWanted

    implicitHeight: 56 * Theme.scale

    RowLayout {
        anchors { fill: parent; leftMargin: bar.showsBack ? Theme.space.s : Theme.space.xl; rightMargin: Theme.space.xl }
        spacing: Theme.space.s

        MnIconButton {
            visible: bar.showsBack
            glyph: "arrow-left"
            name: qsTr("Back to the list")
            onClicked: bar.backWanted()
        }
        MnIcon { name: "trash"; size: 16; tint: Theme.ink3 }
        MnText {
            Layout.fillWidth: true
            objectName: "trashSince"
            text: bar.vault.trash.since === "" ? qsTr("In the trash. It is not found by search, and not shown to assistants.")
                : qsTr("In the trash since %1. Not found by search, not shown to assistants.").arg(bar.vault.trash.since)
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnButton {
            objectName: "putBack"
            kind: "primary"
            glyph: "undo"
            text: qsTr("Put back")
            onClicked: bar.memory.restore()
        }
        MnButton {
            visible: bar.isChosen
            kind: "danger"
            text: qsTr("Erase…")
            onClicked: erasing.openForChosen()
        }
    }
    MnLine { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    EraseDialog {
        id: erasing
        vault: bar.vault
    }
}
