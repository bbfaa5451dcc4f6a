pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Theme

// Days as squares: columns are weeks, rows the days of a week. values: 0 to 4 a day, -1 where there is no day; oldest first.
// Arrows move by day and week, Page keys by four weeks, Home and End to the ends; Enter or a click picks. Whoever moves over
// more days than it shows sets Keys.enabled to false, answers the keys around it and binds `current`.
FocusScope {
    id: root

    property var values: []
    property var names: []                  // a sentence for each day: "3 memories on 14 March 2026"
    property int cell: 14                   // before Theme.scale
    property int gap: 3
    property int current: -1                // where the keyboard is
    property int picked: -1
    property string name                    // what the map shows, as a sentence
    property bool ringed: activeFocus
    readonly property real step: (cell + gap) * Theme.scale
    readonly property int weeks: Math.ceil(values.length / 7)

    signal chosen(int index)

    function go(to: int) {
        const next = Math.max(0, Math.min(values.length - 1, to));
        if (root.values[next] >= 0)
            root.current = next;
    }

    implicitWidth: weeks * step - gap * Theme.scale
    implicitHeight: 7 * step - gap * Theme.scale
    activeFocusOnTab: values.length > 0
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: current >= 0 && current < names.length ? names[current] : ""
    Accessible.focusable: true

    onActiveFocusChanged: if (activeFocus && current < 0) go(values.length - 1)
    Keys.onUpPressed: root.go(root.current - 1)
    Keys.onDownPressed: root.go(root.current + 1)
    Keys.onLeftPressed: root.go(root.current + (LayoutMirroring.enabled ? 7 : -7))
    Keys.onRightPressed: root.go(root.current + (LayoutMirroring.enabled ? -7 : 7))
    Keys.onReturnPressed: root.chosen(root.current)
    Keys.onEnterPressed: root.chosen(root.current)
    Keys.onSpacePressed: root.chosen(root.current)
    Keys.onPressed: event => {
        const target = { [Qt.Key_PageUp]: root.current - 28, [Qt.Key_PageDown]: root.current + 28, [Qt.Key_Home]: 0,
            [Qt.Key_End]: root.values.length - 1 };
        if (target[event.key] === undefined)
            return;
        root.go(target[event.key]);
        event.accepted = true;
    }

    Repeater {
        model: root.values

        Rectangle {
            id: day
            required property int index
            required property var modelData

            anchors { left: parent.left; leftMargin: Math.floor(index / 7) * root.step }
            y: (index % 7) * root.step
            width: root.cell * Theme.scale
            height: width
            radius: 3 * Theme.scale
            visible: modelData >= 0
            color: Theme.high ? Theme.surface : Theme.heat[Math.max(0, modelData)]
            // In high contrast a thicker frame, so that more is not a colour alone: the most is filled.
            border { width: Theme.high ? Math.max(1, modelData * width / 8) : 0; color: modelData > 0 ? Theme.heat[4] : Theme.hairline }

            Rectangle {
                visible: day.index === root.picked || (root.ringed && day.index === root.current)
                anchors { fill: parent; margins: -3 }
                radius: parent.radius + 2
                color: "transparent"
                // Where the keyboard is may be the picked one.
                readonly property bool isCurrent: root.ringed && day.index === root.current
                border { width: isCurrent ? Theme.size.ring + 1 : 2; color: isCurrent && !Theme.high ? Theme.accent : Theme.ink }
            }
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        readonly property int under: {
            const column = Math.floor((root.LayoutMirroring.enabled ? width - mouseX : mouseX) / root.step);
            const row = Math.floor(mouseY / root.step);
            return column >= 0 && row >= 0 && row < 7 ? column * 7 + row : -1;
        }
        onClicked: {
            if (under < 0 || under >= root.values.length || root.values[under] < 0)
                return;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.current = under;
            root.chosen(under);
        }
        MnToolTip {
            visible: area.containsMouse && text !== ""
            text: area.under >= 0 && area.under < root.names.length ? root.names[area.under] : ""
            x: Math.floor(Math.max(0, area.under) / 7) * root.step
        }
    }
}
