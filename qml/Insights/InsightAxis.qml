pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The names of steps under a chart: as many as have room, each in the middle of its place.
Item {
    id: axis
    property var labels: []
    property var places: []
    readonly property var named: labels.map((text, at) => text === "" ? -1 : at).filter(at => at >= 0)
    readonly property int every: Math.max(1, Math.ceil(named.length * 42 * Theme.scale / Math.max(1, width)))
    readonly property var shown: named.filter((_, i) => i % axis.every === 0)

    implicitHeight: 18 * Theme.scale

    Repeater {
        model: axis.shown

        MnText {
            required property int modelData

            x: Math.max(0, Math.min(axis.width - width, (axis.places[modelData] ?? 0) - width / 2))
            anchors.bottom: axis.bottom
            text: axis.labels[modelData] ?? ""
            style: Theme.type.micro
            font.weight: Font.Normal
            color: Theme.ink3
            decorative: true
        }
    }
}
