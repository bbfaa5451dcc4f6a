pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// A program that memories can come from.
T.AbstractButton {
    id: root
    property string glyph
    property string detail

    horizontalPadding: 14 * Theme.scale
    implicitHeight: implicitContentHeight + 2 * Theme.space.m
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: MnCard {
        color: root.down ? Qt.tint(Theme.surface, Theme.press) : root.hovered ? Qt.tint(Theme.surface, Theme.hover) : Theme.surface
        MnFocusRing { visible: root.visualFocus; cornerRadius: Theme.radius.card }
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        MnTile {
            glyph: root.glyph
            tint: Theme.accent
            size: 36
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            MnText {
                Layout.fillWidth: true
                text: root.text
                style: Theme.type.smallBold
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: root.detail
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
    }
}
