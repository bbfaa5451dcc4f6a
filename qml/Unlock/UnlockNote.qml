import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A remark below the field, with a sign before it.
RowLayout {
    id: root
    property string text
    property string glyph
    property color tint: Theme.ink3
    property color signTint: tint

    Layout.fillWidth: true
    spacing: Theme.space.s

    MnIcon {
        Layout.alignment: Qt.AlignTop
        name: root.glyph
        size: 16
        tint: root.signTint
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
