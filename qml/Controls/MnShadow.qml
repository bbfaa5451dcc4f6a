import QtQuick
import Mnemosyne.Theme

// The shadow of a sibling that stands behind nothing else: declared before it. MnShadow { target: box; level: 2 }
BorderImage {
    id: root

    property Item target
    property int level: 1                   // 1 card, 2 menu and toast, 3 dialog
    property real cornerRadius: Theme.radius.card

    readonly property int corner: Math.round(cornerRadius)
    readonly property int blur: Math.round([6, 14, 28][level - 1] * Theme.scale)
    readonly property int drop: Math.round([1, 5, 12][level - 1] * Theme.scale)
    readonly property int strength: (Theme.dark ? [40, 55, 65] : [9, 17, 26])[level - 1]
    readonly property int part: corner + 2 * blur

    anchors.fill: target
    anchors.leftMargin: -blur
    anchors.rightMargin: -blur
    anchors.topMargin: -blur + drop
    anchors.bottomMargin: -blur - drop
    border { left: part; right: part; top: part; bottom: part }
    visible: !Theme.high
    source: "image://shadow/" + corner + "/" + blur + "/" + strength
    Accessible.ignored: true
}
