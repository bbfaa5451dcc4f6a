pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// A row a tag, a square a step, deeper where there is more.
Item {
    id: grid
    required property InsightCard card
    readonly property var series: card.chart.series
    readonly property real rowHeight: Math.min(56 * Theme.scale, height / Math.max(1, series.length))
    readonly property real nameWidth: Math.min(104 * Theme.scale, width * 0.34)
    readonly property real countWidth: 34 * Theme.scale
    readonly property real gap: card.stepCount > 16 ? 1 : 2 * Theme.scale
    readonly property real step: Math.min(18 * Theme.scale, (width - nameWidth - countWidth - Theme.space.xs) / Math.max(1, card.stepCount))

    function partAt(x: real, y: real): point {
        const along = (grid.LayoutMirroring.enabled ? grid.width - x : x) - grid.nameWidth;
        const at = Math.floor(along / grid.step);
        const row = Math.floor(y / grid.rowHeight);
        return row < 0 || row >= grid.series.length || at >= grid.card.stepCount ? Qt.point(-1, -1) : Qt.point(row, at);
    }

    implicitHeight: series.length * 30 * Theme.scale
    Binding {
        target: grid.card
        property: "tip"
        value: {
            const along = grid.nameWidth + (grid.card.shownStep + 0.5) * grid.step;
            return Qt.point(grid.LayoutMirroring.enabled ? grid.width - along : along, Math.max(0, grid.card.shownSeries) * grid.rowHeight + Theme.space.xs);
        }
    }

    Repeater {
        model: grid.series

        Item {
            id: row
            required property int index
            required property var modelData

            anchors { left: parent.left; right: parent.right }
            y: index * grid.rowHeight
            height: grid.rowHeight

            MnText {
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                width: grid.nameWidth - Theme.space.s
                text: row.modelData.name
                style: Theme.type.smallStrong
                color: Theme.ink2
                decorative: true
            }
            Row {
                anchors { left: parent.left; leftMargin: grid.nameWidth; verticalCenter: parent.verticalCenter }

                Repeater {
                    model: row.modelData.heat

                    Item {
                        id: cell
                        required property int index
                        required property int modelData

                        width: grid.step
                        height: 16 * Theme.scale

                        Rectangle {
                            anchors { fill: parent; rightMargin: grid.gap }
                            radius: Math.min(3 * Theme.scale, width / 4)
                            color: Theme.high ? Theme.surface : Theme.heat[cell.modelData]
                            border { width: Theme.high ? 1 : 0; color: Theme.hairline }

                            // Without colour too: the fuller, the more.
                            Rectangle {
                                visible: Theme.high && cell.modelData > 0
                                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                                height: parent.height * cell.modelData / 4
                                color: Theme.heat[4]
                            }
                            Rectangle {
                                visible: grid.card.shownSeries === row.index && grid.card.shownStep === cell.index
                                anchors { fill: parent; margins: -2 }
                                radius: parent.radius + 2
                                color: "transparent"
                                border { width: 2; color: Theme.ink }
                            }
                        }
                    }
                }
            }
            MnText {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: Number(row.modelData.total).toLocaleString(Theme.locale, "f", 0)
                style: Theme.type.caption
                color: Theme.ink3
                decorative: true
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: mouse => {
            const part = grid.partAt(mouse.x, mouse.y);
            grid.card.hovered = part.y >= 0 ? part : Qt.point(-1, -1);
        }
        onExited: grid.card.hovered = Qt.point(-1, -1)
        // A square in its time; the tag's name: at any.
        onClicked: mouse => {
            const part = grid.partAt(mouse.x, mouse.y);
            if (part.x >= 0)
                grid.card.find(part.x, part.y >= 0 ? part.y : -1);
        }
    }
}
