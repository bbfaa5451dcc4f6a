import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// What some keys do, in a foot.
RowLayout {
    id: hint
    required property var keys
    required property string text

    spacing: 6 * Theme.scale

    MnKbd { keys: hint.keys }
    MnText {
        text: hint.text
        style: Theme.type.caption
        color: Theme.ink3
    }
}
