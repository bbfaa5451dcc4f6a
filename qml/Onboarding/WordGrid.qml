import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// 24 places in columns that are read from top to bottom: four, where they fit.
GridLayout {
    id: root
    readonly property int room: Math.floor((width + columnSpacing) / (150 * Theme.scale + columnSpacing))
    readonly property int across: Math.max(1, Math.min(4, room))

    rows: 24 / across
    columns: across
    flow: GridLayout.TopToBottom
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.s
    Accessible.role: Accessible.List
}
