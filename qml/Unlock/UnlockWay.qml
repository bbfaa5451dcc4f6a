import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// Another way to open the vault: a row that is a button. Its ground is wider than the words, which stand in line with the
// field.
T.Button {
    id: root
    property string glyph
    property string detail
    readonly property bool beside: width >= 380 * Theme.scale

    Layout.fillWidth: true
    Layout.leftMargin: -10 * Theme.scale
    Layout.rightMargin: -10 * Theme.scale
    implicitHeight: Math.max(36 * Theme.scale, implicitContentHeight + Theme.space.l)
    horizontalPadding: 10 * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: detail

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        border { width: Theme.high && root.hovered ? 1 : 0; color: Theme.edge }
        MnFocusRing { visible: root.visualFocus; gap: -Theme.size.ring }
    }
    contentItem: GridLayout {
        columns: root.beside ? 3 : 2
        columnSpacing: Theme.space.m
        rowSpacing: 0

        MnIcon {
            name: root.glyph
            size: 18
            tint: root.enabled ? Theme.ink2 : Theme.inkOff
        }
        MnText {
            Layout.fillWidth: true
            text: root.text
            style: Theme.type.smallStrong
            color: root.enabled ? Theme.ink : Theme.inkOff
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        MnText {
            visible: text !== ""
            Layout.column: root.beside ? 2 : 1
            Layout.row: root.beside ? 0 : 1
            text: root.detail
            style: Theme.type.caption
            color: Theme.ink3
            decorative: true
        }
    }
}
