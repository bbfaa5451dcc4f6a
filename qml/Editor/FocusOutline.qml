pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// The headings of the text, the one around the caret in ink: [{ text, level, position }].
ListView {
    id: outline
    property var headings: []
    property int caret: 0
    readonly property int now: {
        let at = -1;
        for (let i = 0; i < headings.length && headings[i].position <= caret; ++i)
            at = i;
        return at;
    }
    signal chosen(int position)

    model: headings
    implicitHeight: contentHeight
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: now
    highlightFollowsCurrentItem: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Headings")

    delegate: T.AbstractButton {
        id: entry
        required property var modelData
        required property int index
        readonly property bool isNow: index === outline.now

        width: outline.width
        implicitHeight: Theme.size.row
        focusPolicy: Qt.TabFocus
        text: modelData.text
        leftPadding: (14 + 10 * Math.max(0, modelData.level - 2)) * Theme.scale
        Accessible.role: Accessible.Link
        Accessible.name: text
        Keys.onReturnPressed: entry.clicked()
        Keys.onEnterPressed: entry.clicked()
        onClicked: outline.chosen(modelData.position)

        contentItem: MnText {
            text: entry.text
            style: entry.isNow ? Theme.type.captionStrong : Theme.type.caption
            color: entry.isNow || entry.hovered ? Theme.ink : Theme.ink3
            maximumLineCount: 1         // its person's words: there may be more of them than room
            decorative: true
        }
        background: Item {
            Rectangle {
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: 2
                color: entry.isNow ? Theme.accent : Theme.hairline
            }
            MnFocusRing { visible: entry.visualFocus; gap: -2 }
        }
    }
}
