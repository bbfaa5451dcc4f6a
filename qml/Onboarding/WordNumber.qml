import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The number of a recovery word, at the start of its place.
MnText {
    required property int number
    property bool asked: true

    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
    width: 32 * Theme.scale
    horizontalAlignment: Text.AlignRight
    text: Number(number).toLocaleString(Theme.locale, "f", 0)
    style: Theme.type.caption
    color: asked ? Theme.ink2 : Theme.ink3
    decorative: true
}
