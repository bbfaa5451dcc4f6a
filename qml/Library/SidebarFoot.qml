import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What is so for the whole vault: where it is, here and on a server, and how old its last backup.
Item {
    id: foot
    required property VaultModel vault
    property bool isRail: false
    readonly property bool hasBackup: vault.lastBackupText !== ""
    readonly property SyncModel sync: vault.sync
    readonly property bool isLinked: sync.state === SyncModel.Linked

    implicitHeight: isRail ? 40 * Theme.scale : Math.max(54 * Theme.scale, words.implicitHeight + Theme.space.l)
    Accessible.role: Accessible.StatusBar
    Accessible.name: first.text + ". " + second.text

    MnLine {
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space.m; rightMargin: Theme.space.m }
    }
    Rectangle {
        anchors {
            left: parent.left
            leftMargin: foot.isRail ? (foot.width - width) / 2 : 25 * Theme.scale
            top: parent.top
            topMargin: Theme.space.l
        }
        width: 8 * Theme.scale
        height: width
        radius: width / 2
        color: !foot.vault.isStatusKnown ? Theme.ink3
            : foot.isLinked ? (foot.sync.mark === SyncModel.Well ? Theme.okDot : foot.sync.mark === SyncModel.Asks ? Theme.danger : Theme.warn)
            : foot.hasBackup ? Theme.okDot : Theme.warn
    }
    Column {
        id: words
        visible: !foot.isRail
        anchors {
            left: parent.left
            leftMargin: Theme.space.screen
            right: parent.right
            rightMargin: Theme.space.s
            verticalCenter: parent.verticalCenter
        }
        MnText {
            id: first
            width: parent.width
            text: foot.isLinked ? foot.sync.headline : qsTr("Only on this computer")
            wrapMode: foot.isLinked ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
            style: Theme.type.captionMedium
            color: Theme.ink2
        }
        MnText {
            id: second
            width: parent.width
            text: !foot.vault.isStatusKnown ? ""
                : foot.isLinked && foot.sync.progress >= 0 ? foot.sync.progressText
                : foot.hasBackup ? qsTr("Last backup %1").arg(foot.vault.lastBackupText)
                : qsTr("No backup yet")
            style: Theme.type.caption
            color: Theme.ink3
        }
    }
}
