import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// Another way to begin, where there is nothing yet: a row that is a button.
T.AbstractButton {
    id: root
    property string glyph
    property string detail

    Layout.fillWidth: true
    implicitHeight: Math.max(60 * Theme.scale, implicitContentHeight + Theme.space.l)
    horizontalPadding: Theme.space.xs
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        MnLine {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        MnFocusRing { visible: root.visualFocus; gap: -Theme.size.ring }
    }
    contentItem: RowLayout {
        spacing: Theme.space.l

        MnIcon {
            name: root.glyph
            size: 18
            tint: root.enabled ? Theme.accent : Theme.inkOff
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

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
                Layout.fillWidth: true
                text: root.detail
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
        MnIcon {
            name: "chevron-right"
            size: 16
            tint: Theme.ink3
        }
    }
}
