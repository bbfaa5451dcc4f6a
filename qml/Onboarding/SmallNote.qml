import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A remark below what it is about.
RowLayout {
    id: root
    property string glyph
    property string text
    property color tint: Theme.ink3

    Layout.fillWidth: true
    spacing: Theme.space.s

    MnIcon {
        Layout.alignment: Qt.AlignTop
        name: root.glyph
        size: 16
        tint: root.tint
    }
    MnText {
        Layout.fillWidth: true
        text: root.text
        style: Theme.type.caption
        color: root.tint
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
