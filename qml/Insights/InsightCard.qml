pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One chart: a sentence of what is seen, the picture that it holds, and the same as a table. The picture says which part is
// under the pointer; the keyboard moves over the parts, and Enter finds what one counts.
MnCard {
    id: card
    required property InsightChart chart
    property bool asTable: false
    property real plotHeight: 120 * Theme.scale
    property bool isNoteOnPicture: false    // the note says how to read the picture, so the table does without it
    property bool isLine: true              // one series, its steps side by side: every arrow goes along
    property point hovered: Qt.point(-1, -1) // series and step
    property point tip                      // where in the plot the shown part is
    default property alias plot: area.data
    signal searchWanted(string text)
    signal reached()                        // by the keyboard

    property int series: 0                  // where the keyboard is
    property int step: 0
    readonly property bool ringed: area.activeFocus
    readonly property bool activeFocusIn: area.activeFocus || table.activeFocus
    readonly property int shownSeries: hovered.y >= 0 ? hovered.x : ringed ? series : -1
    readonly property int shownStep: hovered.y >= 0 ? hovered.y : ringed ? step : -1
    // What the chart says of a part, and again when it has changed: its rows change with it.
    readonly property string shownTitle: chart.rows.length > 0 ? chart.title(shownSeries, shownStep) : ""
    readonly property string shownText: chart.rows.length > 0 ? chart.text(shownSeries, shownStep) : ""
    readonly property int seriesCount: chart.series.length
    readonly property int stepCount: chart.stepNames.length
    readonly property real inset: Theme.space.l

    function takeFocus() {
        if (card.asTable)
            table.takeFocus();
        else
            area.forceActiveFocus(Qt.TabFocusReason);
    }
    function find(series: int, step: int) {
        const text = card.chart.filter(series, step);
        if (text !== "")
            card.searchWanted(text);
    }
    function go(series: int, step: int) {
        card.series = Math.max(0, Math.min(card.seriesCount - 1, series));
        card.step = Math.max(0, Math.min(card.stepCount - 1, step));
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    onStepCountChanged: go(series, step)
    onSeriesCountChanged: go(series, step)
    onRingedChanged: {
        if (ringed)
            reached();
    }

    ColumnLayout {
        id: column
        anchors { fill: parent; leftMargin: card.inset; rightMargin: card.inset; topMargin: Theme.space.l; bottomMargin: Theme.space.l }
        spacing: 2 * Theme.scale

        MnText {
            objectName: "heading"
            Layout.fillWidth: true
            text: card.chart.heading
            style: Theme.type.heading
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.Heading
        }
        MnText {
            visible: text !== "" && !(card.asTable && card.isNoteOnPicture)
            Layout.fillWidth: true
            text: card.chart.note
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        FocusScope {
            id: area
            objectName: "plot"
            visible: !card.asTable && !card.chart.isEmpty
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space.m
            implicitHeight: card.plotHeight
            activeFocusOnTab: true
            Accessible.role: Accessible.Chart
            Accessible.name: card.chart.note === "" ? card.chart.heading : qsTr("%1. %2").arg(card.chart.heading).arg(card.chart.note)
            Accessible.description: card.ringed && card.shownTitle !== "" ? qsTr("%1: %2").arg(card.shownTitle).arg(card.shownText) : ""
            Accessible.focusable: true

            Keys.onPressed: event => {
                const onward = LayoutMirroring.enabled ? -1 : 1;
                switch (event.key) {
                case Qt.Key_Left:
                    card.go(card.series, card.step - onward);
                    break;
                case Qt.Key_Right:
                    card.go(card.series, card.step + onward);
                    break;
                case Qt.Key_Up:
                    card.go(card.series - 1, card.step - (card.isLine ? 1 : 0));
                    break;
                case Qt.Key_Down:
                    card.go(card.series + 1, card.step + (card.isLine ? 1 : 0));
                    break;
                case Qt.Key_Home:
                    card.go(card.series, 0);
                    break;
                case Qt.Key_End:
                    card.go(card.series, card.stepCount - 1);
                    break;
                case Qt.Key_Return:
                case Qt.Key_Enter:
                case Qt.Key_Space:
                    card.find(card.series, card.step);
                    break;
                default:
                    return;
                }
                event.accepted = true;
            }
        }
        InsightTable {
            id: table
            objectName: "table"
            visible: card.asTable && !card.chart.isEmpty
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            chart: card.chart
            onReached: card.reached()
            onFindWanted: (series, step) => card.find(series, step)
        }
        Item {
            visible: card.asTable || card.chart.isEmpty
            Layout.fillHeight: true
        }
    }
    MnFocusRing {
        parent: area
        visible: card.ringed
        gap: Theme.space.xs
        cornerRadius: Theme.radius.control
    }
    InsightTip {
        parent: area
        z: 1
        visible: title !== ""
        title: card.shownTitle
        text: card.shownText
        canBeFound: title !== "" && card.chart.filter(card.shownSeries, card.shownStep) !== ""
        at: card.tip
    }
}
