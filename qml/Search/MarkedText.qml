import QtQuick
import Mnemosyne.Theme

// A passage with found words marked: rich text that the model made of escaped text alone.
Text {
    id: marked
    property var style: Theme.type.small
    readonly property real lineSize: Math.round(style.line * Theme.scale)

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
