pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Theme

// A bar a step, as high as it has memories.
Item {
    id: bars
    required property InsightCard card
    property int accentFrom: -1             // bars from here on stand out; -1: the highest does
    readonly property var values: card.stepCount > 0 && card.seriesCount > 0 ? card.chart.series[0].values : []
    readonly property var labels: card.chart.steps
    readonly property real stride: width / Math.max(1, values.length)
    readonly property real room: height - axis.height - Theme.space.xs

    function barHeight(value: real): real {
        return value === 0 ? 2 * Theme.scale : 6 * Theme.scale + (bars.room - 6 * Theme.scale) * value / Math.max(1, bars.card.chart.most);
    }
    function middle(step: int): real {
        const at = (step + 0.5) * bars.stride;
        return bars.LayoutMirroring.enabled ? bars.width - at : at;
    }

    implicitHeight: 112 * Theme.scale
    Binding {
        target: bars.card
        property: "tip"
        value: Qt.point(bars.middle(Math.max(0, bars.card.shownStep)), bars.room - bars.barHeight(bars.values[Math.max(0, bars.card.shownStep)] ?? 0))
    }

    Repeater {
        model: bars.values

        Item {
            id: bar
            required property int index
            required property real modelData
            readonly property bool standsOut: bars.accentFrom < 0 ? modelData === bars.card.chart.most : index >= bars.accentFrom
            readonly property bool isShown: bars.card.shownStep === index

            anchors { left: parent.left; leftMargin: index * bars.stride; top: parent.top }
            width: bars.stride
            height: bars.room

            Rectangle {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                width: Math.min(parent.width * 0.78, 26 * Theme.scale)
                height: bars.barHeight(bar.modelData)
                radius: Math.min(4 * Theme.scale, height / 2)
                color: bar.standsOut ? Theme.accent : Theme.veil(Theme.ink, Theme.dark ? 0.22 : 0.15)
                border { width: bar.isShown ? 2 : Theme.high ? 1 : 0; color: bar.isShown ? Theme.ink : Theme.edge }
            }
            MouseArea {
                anchors.fill: parent
                hoverEnabled: true
                onEntered: bars.card.hovered = Qt.point(0, bar.index)
                onExited: bars.card.hovered = Qt.point(-1, -1)
                onClicked: bars.card.find(0, bar.index)
            }
        }
    }
    InsightAxis {
        id: axis
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        labels: bars.labels
        places: bars.labels.map((_, step) => bars.middle(step))
    }
}
