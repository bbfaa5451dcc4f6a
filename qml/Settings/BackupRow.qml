import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One backup: when, how large, whether it is known to be whole; and what can be done with it.
Item {
    id: row
    required property string when
    required property string size
    required property string text
    required property int verdict           // BackupModel.Verdict
    property bool readable: true
    property bool busy: false
    property bool last: false
    readonly property bool roomy: width >= 660 * Theme.scale
    readonly property bool isBad: verdict === BackupModel.Bad

    signal verifyWanted()
    signal restoreWanted()

    implicitHeight: Math.max(60 * Theme.scale, grid.implicitHeight + Theme.space.xl)
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2. %3").arg(when).arg(size).arg(text)

    MnIcon {
        anchors { left: parent.left; leftMargin: 20 * Theme.scale }
        y: row.roomy ? (row.height - height) / 2 : grid.y // beside its day, where there are lines below it
        name: row.isBad ? "warn" : row.verdict === BackupModel.Good ? "shield-check" : "shield"
        size: 18
        tint: row.isBad ? Theme.warn : row.verdict === BackupModel.Good ? Theme.ok : Theme.ink3
    }
    GridLayout {
        id: grid
        anchors {
            left: parent.left; leftMargin: 52 * Theme.scale
            right: parent.right; rightMargin: Theme.space.xl
            verticalCenter: parent.verticalCenter
        }
        columns: row.roomy ? 3 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        ColumnLayout {
            Layout.preferredWidth: row.roomy ? 184 * Theme.scale : -1
            Layout.fillWidth: !row.roomy
            spacing: 0

            MnText {
                Layout.fillWidth: true
                text: row.when
                style: Theme.type.smallStrong
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: row.size
                style: Theme.type.caption
                color: Theme.ink3
                decorative: true
            }
        }
        MnText {
            Layout.fillWidth: true
            text: row.text
            style: Theme.type.small
            color: row.isBad ? Theme.warn : Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        RowLayout {
            spacing: Theme.space.xs

            MnButton {
                objectName: "verify"
                visible: row.readable
                implicitHeight: Theme.size.target
                text: qsTr("Verify")
                hint: qsTr("Open all of it, and compare")
                enabled: !row.busy
                onClicked: row.verifyWanted()
            }
            MnButton {
                objectName: "restore"
                visible: row.readable
                implicitHeight: Theme.size.target
                text: qsTr("Restore…")
                enabled: !row.busy
                onClicked: row.restoreWanted()
            }
        }
    }
    MnLine {
        visible: !row.last
        anchors { left: parent.left; leftMargin: 52 * Theme.scale; right: parent.right; bottom: parent.bottom }
    }
}
