pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// What would not come, or not as it stands, by its reason: { title, text, remedy, isLeftOut }. The first few.
MnCard {
    id: root
    property var warnings: []
    readonly property int most: 4

    implicitHeight: rows.implicitHeight

    ColumnLayout {
        id: rows
        anchors { left: parent.left; right: parent.right }
        spacing: 0

        Repeater {
            model: root.warnings.slice(0, root.most)

            ColumnLayout {
                id: row
                required property var modelData
                required property int index
                Layout.fillWidth: true
                spacing: 0

                MnLine {
                    visible: row.index > 0
                    Layout.fillWidth: true
                    Layout.leftMargin: 46 * Theme.scale
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space.s
                    Layout.leftMargin: 18 * Theme.scale
                    Layout.rightMargin: Theme.space.l
                    spacing: Theme.space.m
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1. %2 %3").arg(row.modelData.title).arg(row.modelData.text).arg(row.modelData.remedy)

                    MnIcon {
                        name: row.modelData.isLeftOut ? "warn" : "info"
                        size: 16
                        tint: row.modelData.isLeftOut ? Theme.warn : Theme.ink3
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        MnText {
                            Layout.fillWidth: true
                            text: row.modelData.title
                            style: Theme.type.smallStrong
                            elide: Text.ElideMiddle
                            decorative: true
                        }
                        MnText {
                            Layout.fillWidth: true
                            text: row.modelData.remedy === "" ? row.modelData.text : row.modelData.text + " " + row.modelData.remedy
                            style: Theme.type.caption
                            color: Theme.ink3
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            decorative: true
                        }
                    }
                }
            }
        }
        MnText {
            visible: root.warnings.length > root.most
            Layout.fillWidth: true
            Layout.leftMargin: 46 * Theme.scale
            Layout.rightMargin: Theme.space.l
            Layout.bottomMargin: Theme.space.m
            text: qsTr("And %Ln more reasons; the report will name all.", "", root.warnings.length - root.most)
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
