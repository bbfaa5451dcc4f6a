import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// One version in the line of all: when, on which device, and what it changed.
Item {
    id: row
    required property int index
    required property string whenText
    required property string who
    required property string change
    required property bool isCurrent
    required property bool conflict
    property bool isFirst: index === 0
    property bool isLast: false             // the line ends here
    property bool selected: false
    property bool ringed: false
    signal chosen

    implicitHeight: Math.max(64 * Theme.scale, note.y + note.implicitHeight + 14 * Theme.scale)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(whenText).arg(who).arg(note.words)
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.focused: ringed
    Accessible.onPressAction: row.chosen()

    HoverHandler { id: pointer }
    TapHandler { onTapped: row.chosen() }
    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
        radius: Theme.radius.row
        color: row.selected ? Theme.accentSoft : pointer.hovered ? Theme.hover : "transparent"
        border { width: row.selected && Theme.high ? 2 : 0; color: Theme.accent }
        MnFocusRing { visible: row.ringed; gap: -Theme.size.ring; cornerRadius: Theme.radius.row }
    }
    Rectangle {
        anchors { horizontalCenter: dot.horizontalCenter; top: row.isFirst ? dot.verticalCenter : parent.top; bottom: row.isLast ? dot.verticalCenter : parent.bottom }
        width: 2 * Theme.scale
        color: Theme.edge
    }
    Rectangle {
        id: dot
        anchors { left: parent.left; leftMargin: 23 * Theme.scale; verticalCenter: when.verticalCenter }
        width: 10 * Theme.scale
        height: width
        radius: width / 2
        color: row.isCurrent ? Theme.accent : row.selected ? Theme.accentSoft : Theme.list
        border { width: 2 * Theme.scale; color: Theme.accent }
    }
    MnText {
        id: when
        anchors { left: dot.right; leftMargin: 15 * Theme.scale; right: sign.left; rightMargin: Theme.space.s; top: parent.top; topMargin: 12 * Theme.scale }
        text: row.whenText
        style: Theme.type.smallStrong
        decorative: true
    }
    MnIcon {
        id: sign
        visible: row.conflict
        anchors { right: parent.right; rightMargin: Theme.space.xl; verticalCenter: when.verticalCenter }
        width: visible ? implicitWidth : 0
        name: "merge"
        size: 16
        tint: Theme.warn
    }
    MnText {
        id: note
        readonly property string words: row.isCurrent ? qsTr("%1, current").arg(row.change) : row.change
        anchors { left: when.left; right: parent.right; rightMargin: Theme.space.xl; top: when.bottom; topMargin: 1 }
        text: qsTr("%1 · %2").arg(row.who).arg(words)
        style: Theme.type.caption
        color: row.selected ? Theme.ink2 : Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
