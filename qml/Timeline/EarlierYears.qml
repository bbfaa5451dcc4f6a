pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What happened on the same day in earlier years.
MnCard {
    id: card
    required property TimelineModel timeline
    signal opened(string id)

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    Accessible.role: Accessible.Grouping
    Accessible.name: timeline.earlierHeading

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m; topMargin: Theme.space.l }
        spacing: Theme.space.xs

        RowLayout {
            Layout.leftMargin: Theme.space.s
            Layout.bottomMargin: Theme.space.xs
            spacing: Theme.space.s

            MnIcon {
                name: "history"
                size: 18
                tint: Theme.accent
            }
            MnText {
                Layout.fillWidth: true
                text: card.timeline.earlierHeading
                style: Theme.type.heading
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
        }
        MnText {
            visible: card.timeline.earlier.length === 0 && !card.timeline.isLookingBack
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
            Layout.rightMargin: Theme.space.s
            Layout.bottomMargin: Theme.space.s
            text: qsTr("Nothing from earlier years.")
            style: Theme.type.small
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Repeater {
            model: card.timeline.earlier

            T.AbstractButton {
                id: memory
                required property int index
                required property var modelData

                objectName: "earlier" + index
                Layout.fillWidth: true
                implicitHeight: implicitContentHeight + 2 * Theme.space.s
                padding: Theme.space.s
                focusPolicy: Qt.StrongFocus
                text: qsTr("%1: %2").arg(modelData.year).arg(modelData.text)
                Accessible.role: Accessible.Button
                Accessible.name: text
                Keys.onReturnPressed: memory.clicked()
                Keys.onEnterPressed: memory.clicked()
                onClicked: card.opened(modelData.id)

                contentItem: ColumnLayout {
                    spacing: 2 * Theme.scale

                    RowLayout {
                        MnText {
                            Layout.fillWidth: true
                            text: memory.modelData.year
                            style: Theme.type.captionStrong
                            color: Theme.ink3
                            decorative: true
                        }
                        MnDomainDot {
                            domain: memory.modelData.domain
                        }
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: memory.modelData.text
                        style: Theme.type.small
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        decorative: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius.row
                    color: memory.down ? Theme.press : memory.hovered ? Theme.hover : "transparent"
                    MnFocusRing { visible: memory.visualFocus; gap: -Theme.size.ring; cornerRadius: Theme.radius.row }
                }
            }
        }
    }
}
