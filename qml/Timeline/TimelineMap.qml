pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A year of days: how many memories each has, and one that is chosen. The same as a list of days, if wanted.
MnCard {
    id: card
    required property TimelineModel timeline
    property bool asList: false
    readonly property bool ringed: map.activeFocus

    readonly property real inset: Math.min(Theme.space.xxl, width * 0.04)
    readonly property real nameWidth: 38 * Theme.scale
    readonly property real mapWidth: width - 2 * inset - nameWidth
    // As large as a year fits into, down to what a pointer still hits; then it is scrolled.
    readonly property int cell: Math.max(12, Math.min(16, Math.floor(mapWidth / Theme.scale / 53) - 3))
    readonly property real step: (cell + 3) * Theme.scale
    readonly property real ringRoom: heat.gap * Theme.scale

    function takeFocus() {
        if (card.asList)
            days.forceActiveFocus(Qt.TabFocusReason);
        else
            map.forceActiveFocus(Qt.TabFocusReason);
    }
    // The chosen day comes into sight; no week is cut.
    function scrollTo(x: real) {
        const most = Math.max(0, strip.contentWidth - strip.width);
        strip.contentX = Math.max(0, Math.min(most, Math.round(x / card.step) * card.step));
    }
    function reveal() {
        const column = Math.floor(card.timeline.current / 7);
        const columns = Math.ceil(card.timeline.values.length / 7);
        const from = (card.LayoutMirroring.enabled ? columns - 1 - column : column) * card.step;
        if (from < strip.contentX + card.step)
            card.scrollTo(from - 4 * card.step);
        else if (from + 2 * card.step > strip.contentX + strip.width)
            card.scrollTo(from + 5 * card.step - strip.width);
        else
            card.scrollTo(strip.contentX); // the weeks may have another width now
    }

    implicitHeight: body.implicitHeight + 2 * Theme.space.l
    onWidthChanged: reveal()
    onStepChanged: reveal() // hangs on the width, and may come after it
    Component.onCompleted: reveal()
    Connections {
        target: card.timeline
        function onDayChanged() {
            card.reveal();
        }
    }

    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: card.inset; rightMargin: card.inset; topMargin: Theme.space.l }
        spacing: Theme.space.m

        Item {
            visible: !card.asList
            Layout.fillWidth: true
            implicitHeight: heat.implicitHeight + 22 * Theme.scale + 2 * card.ringRoom + (strip.interactive ? goesOn.height : 0)

            Repeater {
                model: card.timeline.weekdays

                MnText {
                    required property int index
                    required property string modelData

                    visible: index % 2 === 0
                    anchors { left: parent?.left; top: parent?.top; topMargin: 22 * Theme.scale + card.ringRoom + index * card.step + (card.cell * Theme.scale - height) / 2 }
                    width: card.nameWidth - Theme.space.xs
                    text: modelData
                    style: Theme.type.micro
                    font.weight: Font.Normal
                    color: Theme.ink3
                    decorative: true
                }
            }
            Flickable {
                id: strip
                // As many whole weeks as there is room for.
                readonly property real spare: heat.implicitWidth > card.mapWidth ? (card.mapWidth + heat.gap * Theme.scale) % card.step : 0
                anchors { fill: parent; leftMargin: card.nameWidth - card.ringRoom; rightMargin: spare - card.ringRoom }
                contentWidth: Math.max(width, heat.implicitWidth + 2 * card.ringRoom) // the weeks begin at the days' names, mirrored too
                onWidthChanged: card.reveal() // later than the card's
                contentHeight: height
                clip: contentWidth > width
                interactive: contentWidth > width
                boundsBehavior: Flickable.StopAtBounds
                flickableDirection: Flickable.HorizontalFlick
                // Weeks that are not in sight are counted in the sentence: that there are more is always seen.
                T.ScrollBar.horizontal: MnScrollBar {
                    id: goesOn
                    objectName: "goesOn"
                    policy: strip.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
                }

                Item {
                    width: strip.contentWidth
                    height: strip.height

                    Repeater {
                        model: card.timeline.months

                        MnText {
                            required property var modelData

                            visible: x >= strip.contentX && x + width <= strip.contentX + strip.width
                            // (One that is on its way out has no parent any more.)
                            anchors { left: parent?.left; leftMargin: card.ringRoom + modelData.column * card.step; top: parent?.top }
                            text: modelData.text
                            style: Theme.type.micro
                            color: Theme.ink3
                            decorative: true
                        }
                    }
                    FocusScope {
                        id: map
                        objectName: "map"
                        anchors { left: parent.left; leftMargin: card.ringRoom; top: parent.top; topMargin: 22 * Theme.scale + card.ringRoom }
                        width: heat.implicitWidth
                        height: heat.implicitHeight

                        Keys.onPressed: event => {
                            const onward = LayoutMirroring.enabled ? -7 : 7;
                            switch (event.key) {
                            case Qt.Key_Up:
                                card.timeline.moveDays(-1);
                                break;
                            case Qt.Key_Down:
                                card.timeline.moveDays(1);
                                break;
                            case Qt.Key_Left:
                                card.timeline.moveDays(-onward);
                                break;
                            case Qt.Key_Right:
                                card.timeline.moveDays(onward);
                                break;
                            case Qt.Key_PageUp:
                                card.timeline.moveMonths(-1);
                                break;
                            case Qt.Key_PageDown:
                                card.timeline.moveMonths(1);
                                break;
                            default:
                                return;
                            }
                            event.accepted = true;
                        }

                        MnHeatMap {
                            id: heat
                            objectName: "heat"
                            focus: true
                            cell: card.cell
                            values: card.timeline.values
                            names: card.timeline.names
                            picked: card.timeline.current
                            name: card.timeline.remarks === "" ? card.timeline.sentence : qsTr("%1. %2").arg(card.timeline.sentence).arg(card.timeline.remarks)
                            Keys.enabled: false
                            onChosen: index => card.timeline.choose(index)
                        }
                        // A click sets it too, so it is written anew rather than bound.
                        Binding {
                            target: heat
                            property: "current"
                            value: card.timeline.current
                        }
                    }
                }
            }
        }
        MnList {
            id: days
            objectName: "days"
            visible: card.asList
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round((heat.implicitHeight + 22 * Theme.scale) / Theme.size.row) * Theme.size.row // no row is cut
            name: card.timeline.sentence
            model: card.timeline.days
            onOpened: index => {
                if (index >= 0)
                    card.timeline.choose(card.timeline.days[index].index);
            }
            delegate: T.AbstractButton {
                id: day
                required property int index
                required property var modelData

                width: days.width
                implicitHeight: Theme.size.row
                focusPolicy: Qt.NoFocus
                text: modelData.text
                Accessible.role: Accessible.ListItem
                Accessible.name: text
                onClicked: {
                    days.currentIndex = index;
                    card.timeline.choose(modelData.index);
                }

                contentItem: MnText {
                    leftPadding: Theme.space.s
                    rightPadding: Theme.space.s
                    text: day.text
                    style: day.modelData.index === card.timeline.current ? Theme.type.smallBold : Theme.type.small
                    color: day.modelData.index === card.timeline.current ? Theme.accentInk : Theme.ink2
                    decorative: true
                }
                background: Rectangle {
                    radius: Theme.radius.control
                    color: day.hovered ? Theme.hover : "transparent"
                    MnFocusRing { visible: days.ringed && day.ListView.isCurrentItem; gap: -Theme.size.ring }
                }
            }
        }
        GridLayout {
            id: words
            readonly property bool isWide: card.width / Theme.scale >= 760
            Layout.fillWidth: true
            Layout.leftMargin: card.asList || !isWide ? 0 : card.nameWidth
            columns: isWide ? 3 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xs

            MnText {
                objectName: "sentence"
                Layout.fillWidth: !words.isWide
                text: card.timeline.sentence
                style: Theme.type.smallStrong
                wrapMode: words.isWide ? Text.NoWrap : Text.Wrap
                elide: Text.ElideNone
            }
            MnText {
                visible: words.isWide || text !== ""
                Layout.fillWidth: true
                text: card.timeline.remarks
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            RowLayout {
                Layout.rightMargin: words.isWide ? Theme.space.xs : 0
                spacing: 4 * Theme.scale

                MnText {
                    Layout.rightMargin: 3 * Theme.scale
                    text: qsTr("none")
                    style: Theme.type.micro
                    font.weight: Font.Normal
                    color: Theme.ink3
                    decorative: true
                }
                Repeater {
                    model: 5

                    Rectangle {
                        required property int index

                        implicitWidth: 13 * Theme.scale
                        implicitHeight: implicitWidth
                        radius: 3 * Theme.scale
                        color: Theme.high ? Theme.surface : Theme.heat[index]
                        border { width: Theme.high ? Math.max(1, index * width / 8) : 0; color: index > 0 ? Theme.heat[4] : Theme.hairline }
                    }
                }
                MnText {
                    Layout.leftMargin: 3 * Theme.scale
                    text: card.timeline.deepest
                    style: Theme.type.micro
                    font.weight: Font.Normal
                    color: Theme.ink3
                    decorative: true
                }
            }
        }
    }
}
