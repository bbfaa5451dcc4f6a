pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The hours of a day around a clock of 24, midnight above; clocks are not mirrored.
Item {
    id: dial
    required property InsightCard card
    readonly property var values: card.stepCount > 0 && card.seriesCount > 0 ? card.chart.series[0].values : []
    readonly property var heat: card.stepCount > 0 && card.seriesCount > 0 ? card.chart.series[0].heat : []
    readonly property real radius: Math.max(40, Math.min(width, height) / 2)
    readonly property real inner: radius * 0.52
    readonly property real bar: Math.min(8 * Theme.scale, radius * 0.08)

    function length(value: real): real {
        return 3 * Theme.scale + (dial.radius - dial.inner - 3 * Theme.scale) * value / Math.max(1, dial.card.chart.most);
    }

    implicitHeight: 200 * Theme.scale
    Binding {
        target: dial.card
        property: "tip"
        value: {
            const step = Math.max(0, dial.card.shownStep);
            const far = dial.inner + dial.length(dial.values[step] ?? 0);
            const turn = step * Math.PI / 12;
            return Qt.point(dial.width / 2 + far * Math.sin(turn), dial.height / 2 - far * Math.cos(turn));
        }
    }

    Repeater {
        model: dial.values

        Item {
            id: hour
            required property int index
            required property real modelData
            readonly property bool isShown: dial.card.shownStep === index

            anchors.centerIn: parent
            rotation: index * 15

            Rectangle {
                x: -width / 2
                y: -dial.inner - height
                width: dial.bar
                height: dial.length(hour.modelData)
                radius: width / 2
                antialiasing: true
                color: Theme.heat[dial.heat[hour.index] ?? 0]
                border { width: hour.isShown ? 2 : Theme.high ? 1 : 0; color: hour.isShown ? Theme.ink : Theme.edge }
            }
        }
    }
    Repeater {
        model: dial.card.chart.steps

        MnText {
            required property int index
            required property string modelData

            visible: modelData !== ""
            x: dial.width / 2 + (dial.inner - 15 * Theme.scale) * Math.sin(index * Math.PI / 12) - width / 2
            y: dial.height / 2 - (dial.inner - 13 * Theme.scale) * Math.cos(index * Math.PI / 12) - height / 2
            text: modelData
            style: Theme.type.micro
            font.weight: Font.Normal
            color: Theme.ink3
            decorative: true
        }
    }
    MnIcon {
        anchors.centerIn: parent
        name: "clock"
        size: 18
        tint: Theme.ink3
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: mouse => {
            const x = mouse.x - dial.width / 2;
            const y = mouse.y - dial.height / 2;
            const isOnIt = Math.hypot(x, y) >= dial.inner * 0.8 && Math.hypot(x, y) <= dial.radius + dial.bar;
            dial.card.hovered = isOnIt ? Qt.point(0, Math.round((Math.atan2(x, -y) * 12 / Math.PI + 24) % 24) % 24) : Qt.point(-1, -1);
        }
        onExited: dial.card.hovered = Qt.point(-1, -1)
    }
}
