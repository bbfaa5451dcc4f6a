pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mnemosyne.Controls
import Mnemosyne.Theme

// Time as a river: a band a domain, as wide as it has memories. Below it what each band is, for a thin one has no room
// for its name.
Item {
    id: river
    required property InsightCard card
    readonly property var series: card.chart.series
    readonly property var labels: card.chart.steps
    readonly property int count: card.stepCount
    readonly property real foot: axis.height + Theme.space.s + (series.length > 0 ? legend.height + Theme.space.m : 0)
    readonly property real bed: height - foot // what the water has
    readonly property real unit: bed / Math.max(1, card.chart.mostTogether) / 1.04
    readonly property real gap: 1.5
    readonly property real stride: count > 1 ? width / (count - 1) : width

    // Upper edges of all bands, and behind the last one its lower edge; a list a step.
    readonly property var edges: Array.from({ length: count }, (_, step) => {
        const sum = river.series.reduce((all, one) => all + one.values[step], 0);
        const out = [(river.bed - sum * river.unit) / 2];
        river.series.forEach(one => out.push(out[out.length - 1] + one.values[step] * river.unit));
        return out;
    })

    implicitHeight: 180 * Theme.scale + foot

    function across(step: int): real {
        const at = river.count > 1 ? step * river.stride : river.width / 2;
        return river.LayoutMirroring.enabled ? river.width - at : at;
    }
    // From step to step in a curve that leaves and arrives level.
    function run(points: var): string {
        return points.slice(1).map((to, i) => {
            const from = points[i];
            const middle = (from.x + to.x) / 2;
            return "C" + middle + " " + from.y + " " + middle + " " + to.y + " " + to.x + " " + to.y;
        }).join("");
    }
    function band(index: int): string {
        if (river.count === 0 || river.edges[0].length <= index + 1)
            return "";
        const steps = river.count > 1 ? Array.from({ length: river.count }, (_, i) => i) : [0, 0];
        const place = (step, i) => river.count > 1 ? river.across(step) : i * river.width;
        const top = steps.map((step, i) => ({ x: place(step, i), y: river.edges[step][index] }));
        const bottom = steps.map((step, i) => ({ x: place(step, i), y: Math.max(river.edges[step][index], river.edges[step][index + 1] - river.gap) })).reverse();
        return "M" + top[0].x + " " + top[0].y + run(top) + "L" + bottom[0].x + " " + bottom[0].y + run(bottom) + "Z";
    }
    // A domain's colour, as everywhere. Of domains that share one, those below the first are darker, or in the dark
    // lighter: two bands of one colour would be one.
    function tone(index: int): color {
        const name = river.series[index]?.domain ?? "";
        const own = Theme.domainColor(name);
        const before = river.series.slice(0, index).filter(one => Theme.domainColor(one.domain) === own).length;
        const share = before === 0 ? 0 : before === 1 ? 0.4 : 0.65;
        return Qt.rgba(own.r + (Theme.ink.r - own.r) * share, own.g + (Theme.ink.g - own.g) * share, own.b + (Theme.ink.b - own.b) * share, 1);
    }
    // Where a band is widest, away from the ends, where its name has no room.
    function widest(index: int): int {
        const values = river.series[index].values;
        const inner = values.length > 4 ? values.slice(1, -1) : values;
        return inner.indexOf(Math.max(...inner)) + (values.length > 4 ? 1 : 0);
    }
    function seriesAt(step: int, y: real): int {
        const found = river.series.findIndex((_, i) => y < river.edges[step][i + 1]);
        return found < 0 ? river.series.length - 1 : found;
    }

    Binding {
        target: river.card
        property: "tip"
        value: river.card.shownStep < 0 || river.edges[river.card.shownStep] === undefined ? Qt.point(0, 0)
            : Qt.point(river.across(river.card.shownStep), Math.max(Theme.space.xxl, river.edges[river.card.shownStep][0]))
    }

    // The months' lines, under the water.
    Repeater {
        model: river.labels

        Rectangle {
            required property int index
            required property string modelData

            visible: modelData !== "" && river.count > 1
            x: Math.min(river.width - 1, river.across(index))
            width: 1
            height: river.bed
            color: Theme.veil(Theme.ink, Theme.high ? 0.2 : 0.06)
        }
    }
    Repeater {
        model: river.series.length

        Shape {
            id: water
            required property int index

            width: river.width
            height: river.bed
            opacity: river.card.shownSeries < 0 || river.card.shownSeries === index ? 1 : 0.55

            ShapePath {
                strokeWidth: Theme.high ? 1 : -1
                strokeColor: Theme.high ? Theme.edge : "transparent"
                fillColor: Theme.veil(river.tone(water.index), Theme.high ? 0.6 : Theme.dark ? 0.78 : 0.74)
                PathSvg { path: river.band(water.index) }
            }
        }
    }
    // Where somebody is.
    Rectangle {
        visible: river.card.shownStep >= 0
        x: Math.max(0, Math.min(river.width - width, river.across(Math.max(0, river.card.shownStep)) - width / 2))
        width: 1.5 * Theme.scale
        height: river.bed
        color: Theme.ink
    }
    Repeater {
        model: river.series.length

        Rectangle {
            id: tag
            required property int index
            readonly property int at: river.widest(index)
            readonly property real thickness: river.edges[at] !== undefined && river.edges[at].length > index + 1 ? river.edges[at][index + 1] - river.edges[at][index] : 0

            visible: thickness >= height
            x: Math.max(Theme.space.xs, Math.min(river.width - width - Theme.space.xs, river.across(at) - width / 2))
            y: visible ? (river.edges[at][index] + river.edges[at][index + 1] - height) / 2 : 0
            width: Math.ceil(label.implicitWidth) + Theme.space.m
            height: 20 * Theme.scale
            radius: 5 * Theme.scale
            color: Theme.high ? Theme.surface : Theme.veil(Theme.surface, 0.86)
            border { width: Theme.high ? 1 : 0; color: Theme.edge }

            MnText {
                id: label
                anchors.centerIn: parent
                text: river.series[tag.index].name
                style: Theme.type.captionStrong
                decorative: true
            }
        }
    }
    InsightAxis {
        id: axis
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: river.bed + Theme.space.s }
        labels: river.labels
        places: river.labels.map((_, step) => river.across(step))
    }
    // From the uppermost band to the lowest.
    Flow {
        id: legend
        objectName: "bands"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Theme.space.m

        Repeater {
            model: river.series.length

            Row {
                id: key
                required property int index
                spacing: 6 * Theme.scale

                MnDomainDot {
                    anchors.verticalCenter: parent.verticalCenter
                    color: river.tone(key.index)
                }
                MnText {
                    width: Math.min(Math.ceil(implicitWidth), river.width - 20 * Theme.scale)
                    text: river.series[key.index]?.name ?? ""
                    style: Theme.type.caption
                    color: river.card.shownSeries === key.index ? Theme.ink : Theme.ink2
                    decorative: true
                }
            }
        }
    }
    MouseArea {
        width: river.width
        height: river.bed
        hoverEnabled: true
        readonly property int step: {
            const along = river.LayoutMirroring.enabled ? river.width - mouseX : mouseX;
            return Math.max(0, Math.min(river.count - 1, Math.round(along / river.stride)));
        }
        onPositionChanged: river.card.hovered = river.count > 0 ? Qt.point(river.seriesAt(step, mouseY), step) : Qt.point(-1, -1)
        onExited: river.card.hovered = Qt.point(-1, -1)
        onClicked: {
            if (river.count > 0)
                river.card.find(river.seriesAt(step, mouseY), step);
        }
    }
}
