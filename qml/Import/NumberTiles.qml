pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// Numbers, each over what it counts: { value, text, alarm }.
GridLayout {
    id: root
    property var tiles: []
    readonly property real least: 132 * Theme.scale
    readonly property int most: Math.max(1, Math.min(tiles.length, Math.floor((width + columnSpacing) / (least + columnSpacing))))

    // Four that do not fit into one row stand two by two: none is alone in its row.
    columns: Math.max(1, Math.ceil(tiles.length / Math.max(1, Math.ceil(tiles.length / most))))
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.l

    Repeater {
        model: root.tiles

        ColumnLayout {
            id: tile
            required property var modelData
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.least
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 %2", "number, what it counts").arg(tile.modelData.value).arg(tile.modelData.text)

            MnText {
                Layout.fillWidth: true
                text: tile.modelData.value
                style: Theme.type.title
                color: tile.modelData.alarm ? Theme.warn : Theme.ink
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: tile.modelData.text
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
    }
}
