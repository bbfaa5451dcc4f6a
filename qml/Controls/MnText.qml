import QtQuick
import Mnemosyne.Theme

// Text in one of the theme's styles: MnText { text: qsTr("Tags"); style: Theme.type.heading }
// It takes the style's line height, in layouts too. What is cut off shows whole in a tooltip
// (app/picture/cut_off_tips.h).
Text {
    id: root

    property var style: Theme.type.body     // one of Theme.type
    property bool decorative: false         // says nothing that a control around it does not say already

    readonly property bool wrapped: wrapMode !== Text.NoWrap
    readonly property real lineSize: Math.round(style.line * Theme.scale)
    // Arabic, Hebrew and CJK come from fonts with taller ascents, which a fixed line height pushes down: lifted by as much.
    readonly property real rise: /[\u0590-\u08FF]/.test(text) ? 0.36 : /[\u3000-\u9FFF\uAC00-\uD7AF]/.test(text) ? 0.19 : 0
    // A single line keeps its font's own height and stands in the middle of the style's, be that higher or lower. Not in
    // a taller font: how high it is becomes known while it is placed by it.
    readonly property bool fixed: wrapped || rise > 0
    readonly property real lead: fixed || /\n|<br/.test(text) ? 0 : lineSize - contentHeight
    // A fixed line height leaves its room below the letters: half of it belongs above them, as a single line has it.
    readonly property real half: fixed && rise === 0 ? Math.max(0, Math.floor((lineHeight - 1.25 * font.pixelSize) / 2)) : 0
    readonly property real lift: Math.round(rise * font.pixelSize) - half

    color: Theme.ink
    font.family: style.family
    font.pixelSize: Math.round(style.size * Theme.scale)
    font.weight: style.weight
    font.letterSpacing: style.tracking * Theme.scale
    font.hintingPreference: Font.PreferNoHinting
    lineHeightMode: fixed ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: fixed ? lineSize : 1
    topPadding: fixed ? -lift : Math.floor(lead / 2)
    bottomPadding: fixed ? lift : Math.ceil(lead / 2)
    verticalAlignment: wrapped ? Text.AlignTop : Text.AlignVCenter
    horizontalAlignment: Text.AlignLeft     // said outright, so that mirroring turns it
    textFormat: Text.PlainText
    elide: Text.ElideRight
    linkColor: Theme.accentInk

    Accessible.role: Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : text.replace(/<[^>]*>/g, "")
    Accessible.ignored: decorative
}
