import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// One act, memory or page of the palette, from the roles of its model.
T.AbstractButton {
    id: row
    required property int index
    required property string title          // styled, with the letters that were found
    required property string plainTitle
    required property string note
    required property string glyph
    required property string domain
    required property var chord
    required property bool isMemory
    required property bool isCurrent
    readonly property string sentence: plainTitle + (note === "" ? "" : ", " + note) + (chord.length === 0 ? "" : ", " + chord.join("+"))
    signal pointed()
    signal chosen()

    implicitHeight: 38 * Theme.scale
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.selectable: true
    Accessible.selected: isCurrent
    Accessible.onPressAction: row.chosen()
    onClicked: row.chosen()
    onPressed: row.pointed()

    contentItem: Item { // qmllint disable deferred-property-id
        Item {
            id: sign
            anchors { left: parent.left; leftMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
            width: 18 * Theme.scale
            height: width

            MnIcon {
                visible: row.glyph !== ""
                anchors.centerIn: parent
                name: row.glyph
                size: 18
                tint: row.isCurrent ? Theme.accent : Theme.ink2
            }
            MnDomainDot {
                visible: row.isMemory && row.domain !== ""
                anchors.centerIn: parent
                domain: row.domain
            }
            MnIcon {
                visible: row.isMemory && row.domain === ""
                anchors.centerIn: parent
                name: "note"
                size: 18
                tint: Theme.ink3
            }
        }
        RowLayout {
            anchors {
                left: sign.right
                leftMargin: 14 * Theme.scale
                right: parent.right
                rightMargin: Theme.space.xl
                verticalCenter: parent.verticalCenter
            }
            spacing: 10 * Theme.scale

            Text {
                text: row.title
                textFormat: Text.StyledText
                font: Theme.font(Theme.type.rowTitle)
                color: Theme.ink
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Accessible.ignored: true
            }
            MnText {
                text: row.note
                style: Theme.type.caption
                color: Theme.ink3
                decorative: true
                Layout.fillWidth: true
                Layout.minimumWidth: row.isMemory ? Math.min(implicitWidth, 180 * Theme.scale) : 0 // when it was tells alike titles apart
            }
            MnKbd {
                visible: row.chord.length > 0
                keys: row.chord
            }
        }
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
            radius: Theme.radius.control
            color: row.isCurrent ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            border { width: row.isCurrent && Theme.high ? 2 : 0; color: Theme.accent }
        }
    }
}
