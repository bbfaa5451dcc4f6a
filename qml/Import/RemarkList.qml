pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What did not come, or not as it stood, and what can be done about it.
MnCard {
    id: root
    required property ImportRemarks remarks
    readonly property int count: remarks.count
    readonly property bool isWide: width >= 640 * Theme.scale

    implicitHeight: Math.min(list.contentHeight, 420 * Theme.scale) + 2

    MnList {
        id: list
        objectName: "remarks"
        anchors { fill: parent; margins: 1 }
        name: root.remarks.shown === ImportRemarks.LeftOut ? qsTr("Not imported") : qsTr("Changed on the way")
        model: root.remarks
        interactive: contentHeight > height
        delegate: Item {
            id: row
            required property string what
            required property string why
            required property string remedy
            required property int index
            readonly property bool alarms: root.remarks.shown === ImportRemarks.LeftOut && remedy !== ""

            width: ListView.view.width
            height: grid.implicitHeight + 22 * Theme.scale
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1. %2 %3").arg(row.what).arg(row.why).arg(row.remedy)

            MnLine {
                visible: row.index > 0
                anchors { left: parent.left; leftMargin: 52 * Theme.scale; right: parent.right; top: parent.top }
            }
            MnIcon {
                id: sign
                anchors { left: parent.left; leftMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
                name: row.alarms ? "warn" : "info"
                size: 18
                tint: row.alarms ? Theme.warn : Theme.ink3
            }
            GridLayout {
                id: grid
                anchors { left: parent.left; leftMargin: 52 * Theme.scale; right: parent.right; rightMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
                columns: root.isWide ? 2 : 1
                columnSpacing: Theme.space.xl
                rowSpacing: 0

                MnText {
                    Layout.preferredWidth: root.isWide ? 230 * Theme.scale : -1
                    Layout.maximumWidth: root.isWide ? 230 * Theme.scale : Infinity
                    Layout.fillWidth: true
                    text: row.what
                    style: Theme.type.smallStrong
                    elide: Text.ElideMiddle
                    decorative: true
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    MnText {
                        Layout.fillWidth: true
                        text: row.why
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        decorative: true
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: row.remedy
                        style: Theme.type.caption
                        color: Theme.ink3
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        decorative: true
                    }
                }
            }
            MnFocusRing {
                visible: list.ringed && row.ListView.isCurrentItem
                gap: -3
            }
        }
    }
}
