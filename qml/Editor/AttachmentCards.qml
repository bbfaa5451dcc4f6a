pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The files of the open memory. Enter or a click offers what can be done with one; Delete takes it away. Small ones go
// into other programs by the clipboard or by the mouse, all of them by a copy (docs/adr/0025).
Flow {
    id: cards
    required property AttachmentListModel files
    property bool isReadOnly: false
    signal saveWanted(int row, string name)

    spacing: 10 * Theme.scale
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attached files")

    Repeater {
        model: cards.files

        MnButton {
            id: card
            objectName: "attachmentCard"
            required property int index
            required property string name
            required property string sizeText
            required property bool isImage
            kind: "plain"
            width: Math.min(244 * Theme.scale, cards.width)
            implicitHeight: 52 * Theme.scale
            text: name
            leftPadding: 9 * Theme.scale
            rightPadding: 9 * Theme.scale
            Accessible.name: qsTr("%1, %2").arg(name).arg(sizeText)
            onClicked: menu.open()
            Keys.onDeletePressed: if (!cards.isReadOnly) cards.files.remove(index)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Copy)) {
                    event.accepted = true;
                    cards.files.carrier.copy(index);
                }
            }

            contentItem: RowLayout {
                spacing: 10 * Theme.scale

                MnTile {
                    size: 34
                    glyph: card.isImage ? "image" : "note"
                    tint: Theme.ink3
                }
                ColumnLayout {
                    spacing: 0
                    MnText {
                        Layout.fillWidth: true
                        text: card.name
                        style: Theme.type.smallStrong
                        elide: Text.ElideMiddle
                        decorative: true
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: qsTr("%1 · on this device").arg(card.sizeText)
                        style: Theme.type.caption
                        color: Theme.ink3
                        decorative: true
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radius.row
                color: card.down ? Theme.press : card.lit ? Theme.hover : "transparent"
                border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
                MnFocusRing { visible: card.ringed; cornerRadius: Theme.radius.row }
            }

            CarriedFile {
                anchors.fill: parent
                carrier: cards.files.carrier
                row: card.index
            }
            MnMenu {
                id: menu
                objectName: "fileMenu"
                y: card.height + Theme.space.xs
                MnMenuItem {
                    text: qsTr("Copy")
                    glyph: "copy"
                    keys: ["Ctrl", "C"]
                    onTriggered: cards.files.carrier.copy(card.index)
                }
                MnMenuItem {
                    text: qsTr("Save a copy…")
                    glyph: "export"
                    onTriggered: cards.saveWanted(card.index, card.name)
                }
                MnMenuItem {
                    text: qsTr("Take it away")
                    glyph: "trash"
                    enabled: !cards.isReadOnly
                    keys: ["Del"]
                    onTriggered: cards.files.remove(card.index)
                }
            }
        }
    }
}
