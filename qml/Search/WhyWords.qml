pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A result in words: what it is, and what its place among the others is made of.
ColumnLayout {
    id: words
    property SearchResult result: null
    // Counted by the repeaters, so that what stays as many stays: a result follows the other at each key.
    readonly property var tags: result ? result.tags : []
    readonly property var parts: result ? result.parts : []
    readonly property var shares: hundredths(parts.map(part => part.value)).map(share => qsTr("%1%").arg(share.toLocaleString(Theme.locale, "f", 0)))

    // Rounded so that they are 100 together. What has a part at all has 1 at least; the largest gives it.
    function hundredths(values: var): var {
        const rounded = values.map(value => Math.max(1, Math.round(value * 100)));
        const largest = rounded.indexOf(Math.max(...rounded));
        if (largest >= 0)
            rounded[largest] += 100 - rounded.reduce((sum, share) => sum + share, 0);
        return rounded;
    }

    spacing: 0
    MnText {
        text: words.result ? words.result.title : ""
        style: Theme.type.title
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        visible: words.result !== null
        spacing: 6 * Theme.scale
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        MnChip { visible: text !== ""; tone: "line"; interactive: false; text: words.result ? words.result.domain : ""; domain: text }
        MnChip { tone: "line"; interactive: false; glyph: "calendar"; text: words.result ? words.result.whenText : "" }
        Repeater {
            model: words.tags.length
            MnChip { required property int index; interactive: false; text: "#" + (words.tags[index] ?? "") }
        }
    }
    MarkedText {
        visible: text !== ""
        text: words.result ? words.result.snippetStyled : ""
        style: Theme.type.body
        color: Theme.ink
        lineHeight: 24 * Theme.scale
        Layout.fillWidth: true
        Layout.preferredHeight: wholeHeight
        Layout.topMargin: Theme.space.l
    }
    MnLine { Layout.fillWidth: true; Layout.topMargin: Theme.space.xxl; Layout.bottomMargin: Theme.space.l }
    MnText { text: qsTr("Why it is here"); style: Theme.type.heading; Layout.fillWidth: true; Layout.bottomMargin: Theme.space.s }
    FontMetrics {
        id: letters
        font: Theme.font(Theme.type.caption)
    }
    Repeater {
        model: words.parts.length
        RowLayout {
            id: part
            objectName: "whyPart"
            required property int index
            readonly property var shown: words.parts[index] ?? null
            readonly property string share: words.shares[index] ?? ""
            readonly property string sentence: shown === null ? "" : qsTr("%1: %2").arg(shown.text).arg(share)
            spacing: 14 * Theme.scale
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.m
            Accessible.role: Accessible.StaticText
            Accessible.name: sentence
            MnText { text: part.shown?.text ?? ""; style: Theme.type.smallStrong; wrapMode: Text.Wrap; elide: Text.ElideNone; decorative: true; Layout.preferredWidth: Math.min(140 * Theme.scale, words.width / 2) }
            MnBar { value: part.shown?.value ?? 0; Layout.fillWidth: true }
            // As wide as the widest of them: the bars are compared.
            MnText {
                text: part.share
                style: Theme.type.caption
                color: Theme.ink3
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignRight
                decorative: true
                Layout.preferredWidth: Math.ceil(Math.max(...words.shares.map(share => letters.advanceWidth(share))))
            }
        }
    }
}
