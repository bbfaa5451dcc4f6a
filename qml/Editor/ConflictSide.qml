import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// One version of a text, or what versions were written over: a letter, whose it is, and its words.
MnCard {
    id: side
    required property string called
    required property string shown          // rich text
    property string letter                  // "A", "B"; none: nothing to take
    property color tone: Theme.ink2
    property string action
    signal taken()

    Layout.fillWidth: true
    Layout.preferredWidth: 100
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    Accessible.role: Accessible.Grouping
    Accessible.name: side.letter === "" ? side.called : qsTr("%1, %2", "a letter and whose version it is").arg(side.letter).arg(side.called)

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.l }
        spacing: Theme.space.s

        // By hand: a wrapped text in a row within a column asks for its place more than once.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(badge.height, whose.implicitHeight)

            Rectangle {
                id: badge
                visible: side.letter !== ""
                anchors.left: parent.left
                width: visible ? 22 * Theme.scale : 0
                height: 22 * Theme.scale
                radius: Theme.radius.key
                color: side.tone

                MnText {
                    anchors.centerIn: parent
                    text: side.letter
                    style: Theme.type.captionStrong
                    color: Theme.surface
                    decorative: true
                }
            }
            MnText {
                id: whose
                anchors { left: badge.right; leftMargin: badge.visible ? Theme.space.s : 0; right: parent.right }
                y: Math.max(0, Math.round((badge.height - lineSize) / 2))
                text: side.called
                style: Theme.type.smallBold
                color: side.letter === "" ? Theme.ink : side.tone
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
        Text {
            Layout.fillWidth: true
            text: side.shown
            textFormat: Text.RichText
            font: Theme.font(Theme.type.small)
            color: Theme.ink
            wrapMode: Text.Wrap
            lineHeight: 1.2
            Accessible.role: Accessible.StaticText
            Accessible.name: text.replace(/<br\/>/g, "\n").replace(/<[^>]*>/g, "")
        }
        MnButton {
            objectName: "take" + side.letter
            visible: side.letter !== ""
            Layout.topMargin: Theme.space.xs
            implicitHeight: Theme.size.target
            text: side.action
            onClicked: side.taken()
        }
    }
}
