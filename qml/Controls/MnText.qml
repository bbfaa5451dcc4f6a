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
    property real lineSize: Math.round(style.line * Theme.scale)
    // Arabic, Hebrew and CJK come from fonts with taller ascents, which a fixed line height pushes down: lifted by as much.
    readonly property real rise: /[\u0590-\u08FF]/.test(text) ? 0.36 : /[\u3000-\u9FFF\uAC00-\uD7AF]/.test(text) ? 0.19 : 0
    // Of several lines some may have such letters and others none: each is lifted by itself.
    readonly property bool uneven: wrapped && rise > 0
    // A single line keeps its font's own height and stands in the middle of the style's, be that higher or lower. Not in
    // a taller font: how high it is becomes known while it is placed by it.
    readonly property bool fixed: wrapped || rise > 0
    readonly property real lead: fixed || /\n|<br/.test(text) ? 0 : lineSize - contentHeight
    // A fixed line height leaves its room below the letters: half of it belongs above them, as a single line has it.
    readonly property real half: wrapped ? Math.max(0, Math.floor((lineSize - 1.25 * font.pixelSize) / 2)) : 0
    readonly property real lift: (uneven ? 0 : Math.round(rise * font.pixelSize)) - half

    // A line that is as high as its letters says so by its height; how much of what it is higher is above them differs
    // between Arabic and CJK.
    function place(line) {
        const higher = line.height - 1.21 * font.pixelSize;
        const top = line.y;
        line.height = lineSize; // moves the line, too
        line.y = higher > 0.12 * font.pixelSize ? top - Math.round(higher * (rise > 0.3 ? 0.45 : 0.8)) : top;
    }
    onUnevenChanged: {
        if (uneven)
            lineLaidOut.connect(place);
        else
            lineLaidOut.disconnect(place);
        forceLayout();
    }

    color: Theme.ink
    font.family: style.family
    font.pixelSize: Math.round(style.size * Theme.scale)
    font.weight: style.weight
    font.letterSpacing: style.tracking * Theme.scale
    font.hintingPreference: Font.PreferNoHinting
    lineHeightMode: fixed && !uneven ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: fixed && !uneven ? lineSize : 1
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
