pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// A circle a kind, as large as there are many; those that have no room are said below.
Item {
    id: circles
    required property InsightCard card
    readonly property var values: card.stepCount > 0 && card.seriesCount > 0 ? card.chart.series[0].values : []
    readonly property real largest: Math.min(92 * Theme.scale, width * 0.34)
    readonly property real below: largest + 44 * Theme.scale // the circles, their numbers and names
    readonly property real overlap: 10 * Theme.scale
    readonly property var glyphs: ({ note: "note", fact: "info", event: "calendar", person: "person", decision: "fork", quote: "quote",
        recipe: "list", idea: "bulb", task: "check", link: "link", conversation_turn: "word" })
    readonly property var sizes: values.map(value => Math.max(30 * Theme.scale, circles.largest * Math.sqrt(value / Math.max(1, circles.card.chart.most))))
    readonly property var widths: sizes.map((size, i) => Math.max(size - circles.overlap, metrics.advanceWidth(circles.card.chart.steps[i] ?? "") + Theme.space.m))
    readonly property var starts: widths.map((_, i) => circles.widths.slice(0, i).reduce((sum, one) => sum + one, 0))
    readonly property int shown: starts.filter((start, i) => start + circles.widths[i] <= circles.width).length

    implicitHeight: below + (others.text !== "" ? Theme.space.s + others.height : 0)
    Binding {
        target: circles.card
        property: "tip"
        value: {
            const at = Math.max(0, circles.card.shownStep);
            const along = (circles.starts[at] ?? circles.width - Theme.space.xl) + (circles.sizes[at] ?? 0) / 2;
            return Qt.point(circles.LayoutMirroring.enabled ? circles.width - along : along, Math.max(0, circles.largest - (circles.sizes[at] ?? 0)));
        }
    }
    FontMetrics {
        id: metrics
        font: Theme.font(Theme.type.micro)
    }

    Repeater {
        model: circles.shown

        Item {
            id: part
            required property int index
            readonly property bool isShown: circles.card.shownStep === index

            anchors { left: parent.left; leftMargin: circles.starts[index] ?? 0; top: parent.top }
            height: circles.below
            width: circles.sizes[index] ?? 0

            Rectangle {
                id: disc
                anchors { left: parent.left; top: parent.top; topMargin: circles.largest - height }
                width: circles.sizes[part.index] ?? 0
                height: width
                radius: width / 2
                color: Theme.veil(Theme.accent, (Theme.dark ? 0.20 : 0.16) + (part.isShown ? 0.14 : 0))
                border { width: (part.isShown ? 2.5 : 1.5) * Theme.scale; color: part.isShown ? Theme.ink : Theme.accent }

                MnIcon {
                    anchors.centerIn: parent
                    name: circles.glyphs[circles.card.chart.stepKeys[part.index] ?? ""] ?? "note"
                    size: Math.max(14, Math.round(disc.width / Theme.scale / 4))
                    tint: Theme.accentInk
                }
            }
            MnText {
                id: number
                anchors { left: parent.left; top: parent.top; topMargin: circles.largest + Theme.space.s }
                text: Number(circles.values[part.index] ?? 0).toLocaleString(Theme.locale, "f", 0)
                style: Theme.type.captionStrong
                elide: Text.ElideNone
                decorative: true
            }
            MnText {
                anchors { left: parent.left; top: number.bottom }
                text: circles.card.chart.steps[part.index] ?? ""
                style: Theme.type.micro
                font.weight: Font.Normal
                color: Theme.ink3
                elide: Text.ElideNone
                decorative: true
            }
            MouseArea {
                anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
                width: circles.widths[part.index] ?? 0
                hoverEnabled: true
                onEntered: circles.card.hovered = Qt.point(0, part.index)
                onExited: circles.card.hovered = Qt.point(-1, -1)
                onClicked: circles.card.find(0, part.index)
            }
        }
    }
    MnText {
        id: others
        objectName: "otherKinds"
        visible: text !== ""
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: circles.below + Theme.space.s }
        text: circles.shown < circles.values.length ? qsTr("Also %1").arg(circles.card.chart.rest(circles.shown)) : ""
        style: Theme.type.caption
        color: Theme.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
