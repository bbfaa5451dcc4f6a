import QtQuick
import Mnemosyne.Theme

// A passage with found words marked: rich text that the model made of escaped text alone.
Text {
    id: marked
    property var style: Theme.type.small
    readonly property real lineSize: Math.round(style.line * Theme.scale)
    // The last line of rich text counts its letters alone, though they stand as low as in the others.
    readonly property real wholeHeight: Math.ceil(contentHeight / lineHeight) * lineHeight

    color: Theme.ink2
    font: Theme.font(style)
    textFormat: Text.RichText
    lineHeightMode: Text.FixedHeight
    lineHeight: lineSize
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    clip: true
    Accessible.ignored: true
}
