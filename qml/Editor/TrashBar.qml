import QtQuick
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

    // Below the words, where they would stand in a narrow column beside them.
    readonly property bool isNarrow: width / Theme.scale < 440
    readonly property real start: showsBack ? back.width + 2 * Theme.space.s : Theme.space.xl

    implicitHeight: isNarrow ? Theme.space.m + words.height + Theme.space.s + acts.height + Theme.space.m
        : Math.max(56 * Theme.scale, words.height + Theme.space.l)

    // Placed by hand, as the words of a banner are.
    MnIconButton {
        id: back
        visible: bar.showsBack
        anchors { left: parent.left; leftMargin: Theme.space.s; verticalCenter: words.verticalCenter }
        glyph: "arrow-left"
        name: qsTr("Back to the list")
        onClicked: bar.backWanted()
    }
    MnIcon {
        id: sign
        anchors { left: parent.left; leftMargin: bar.start; verticalCenter: words.verticalCenter }
        name: "trash"
        size: 16
        tint: Theme.ink3
    }
    MnText {
        id: words
        objectName: "trashSince"
        anchors { left: sign.right; leftMargin: Theme.space.s }
        y: bar.isNarrow ? Theme.space.m : Math.round((bar.height - height) / 2)
        width: bar.width - bar.start - sign.width - Theme.space.s - Theme.space.xl - (bar.isNarrow ? 0 : acts.width + Theme.space.s)
        // Asked only where it is seen: the trash is read anew with each change from then on.
        text: !bar.visible || bar.vault.trash.since === "" ? qsTr("In the trash. Search does not find it.")
            : qsTr("In the trash since %1. Search does not find it.").arg(bar.vault.trash.since)
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Row {
        id: acts
        anchors { right: parent.right; rightMargin: Theme.space.xl }
        y: bar.isNarrow ? words.y + words.height + Theme.space.s : Math.round((bar.height - height) / 2)
        spacing: Theme.space.s

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
