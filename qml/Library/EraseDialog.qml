import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Before memories are erased: what goes, and from where. The harmless button has the keyboard.
MnDialog {
    id: ask
    required property VaultModel vault
    property int count: 0                   // of those that are meant
    property bool isOfTrash: false          // and of them only what lies there
    readonly property MemorySelection chosen: ask.vault.selection
    readonly property bool hasBackup: ask.vault.lastBackupText !== ""

    // For all that are chosen now, in the trash or not, and for no other that is opened meanwhile.
    function openForChosen() {
        ask.count = ask.chosen.askToErase();
        ask.isOfTrash = ask.vault.list.place === MemoryListModel.Trash;
        if (ask.count > 0)
            ask.open();
    }

    danger: true
    glyph: "warn"
    implicitWidth: 520 * Theme.scale
    title: qsTr("Erase %Ln memories for good?", "", ask.count)
    text: qsTr("Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.", "", ask.count)
    acceptText: qsTr("Erase %Ln memories", "", ask.count)
    rejectText: qsTr("Keep them", "", ask.count)
    onAccepted: {
        if (ask.isOfTrash)
            ask.chosen.erase();
        else
            ask.chosen.eraseAll();
    }

    GridLayout {
        width: parent.width
        columns: 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        MnIcon { name: "desktop"; size: 16; tint: Theme.ink2; Layout.alignment: Qt.AlignTop }
        MnText { text: qsTr("Here"); style: Theme.type.smallStrong; Layout.alignment: Qt.AlignTop }
        MnText {
            Layout.fillWidth: true
            text: qsTr("At once. While another program has the vault open, sealed remains stay in it until the next erasing.")
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        MnIcon { visible: ask.hasBackup; name: "history"; size: 16; tint: Theme.warn; Layout.alignment: Qt.AlignTop }
        MnText {
            visible: ask.hasBackup
            text: ask.hasBackup ? qsTr("Backup of %1").arg(ask.vault.lastBackupText) : ""
            style: Theme.type.smallStrong
            Layout.alignment: Qt.AlignTop
        }
        MnText {
            visible: ask.hasBackup
            Layout.fillWidth: true
            text: qsTr("Keeps them until you delete that backup.")
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
