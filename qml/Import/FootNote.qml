import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A remark in small letters.
RowLayout {
    id: root
    property string text
    property string glyph: "info"

    Layout.fillWidth: true
    spacing: Theme.space.s

    MnIcon {
        Layout.alignment: Qt.AlignVCenter
        name: root.glyph
        size: 16
        tint: Theme.ink3
    }
    MnText {
        Layout.fillWidth: true
        text: root.text
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
