pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A chart as words, a line a part. One stop for the keyboard; arrows move, Enter finds.
FocusScope {
    id: table
    required property InsightChart chart
    property int current: 0
    signal findWanted(int series, int step)
    signal reached()

    function takeFocus() {
        table.forceActiveFocus(Qt.TabFocusReason);
    }
    function find(row: int) {
        const line = table.chart.rows[row];
        if (line !== undefined)
            table.findWanted(line.series, line.step);
    }
    function go(row: int) {
        table.current = Math.max(0, Math.min(table.chart.rows.length - 1, row));
    }

    implicitHeight: lines.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: chart.heading
    Accessible.description: {
        const line = table.chart.rows[table.current];
        return line === undefined ? "" : qsTr("%1: %2").arg(line.name).arg(line.text);
    }
    Accessible.focusable: true
    onActiveFocusChanged: {
        if (activeFocus)
            reached();
    }
    Keys.onUpPressed: table.go(table.current - 1)
    Keys.onDownPressed: table.go(table.current + 1)
    Keys.onReturnPressed: table.find(table.current)
    Keys.onEnterPressed: table.find(table.current)
    Keys.onSpacePressed: table.find(table.current)

    Column {
        id: lines
        anchors { left: parent.left; right: parent.right }

        Repeater {
            model: table.chart.rows

            Item {
                id: line
                required property int index
                required property var modelData

                width: lines.width
                implicitHeight: Math.max(name.implicitHeight, text.implicitHeight) + Theme.space.s
                Accessible.role: Accessible.Row
                Accessible.name: qsTr("%1: %2").arg(modelData.name).arg(modelData.text)

                HoverHandler { id: pointer }
                TapHandler {
                    onTapped: {
                        table.current = line.index;
                        table.find(line.index);
                    }
                }
                Rectangle {
                    anchors { fill: parent; leftMargin: -Theme.space.xs; rightMargin: -Theme.space.xs }
                    radius: Theme.radius.key
                    color: pointer.hovered ? Theme.hover : "transparent"
                    MnFocusRing { visible: table.activeFocus && line.index === table.current; gap: -Theme.size.ring; cornerRadius: Theme.radius.key }
                }
                MnText {
                    id: name
                    anchors { left: parent.left; top: parent.top; topMargin: Theme.space.xs }
                    width: Math.min(parent.width * 0.4, 180 * Theme.scale)
                    text: line.modelData.name
                    style: Theme.type.captionMedium
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                MnText {
                    id: text
                    anchors { left: name.right; leftMargin: Theme.space.s; right: parent.right; top: parent.top; topMargin: Theme.space.xs }
                    text: line.modelData.text
                    style: Theme.type.caption
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
            }
        }
    }
}
