import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// One version that was set aside: what it begins with, which device wrote it, and when.
Item {
    id: row
    required property int index
    required property string title
    required property string written
    property bool selected: false
    property bool ringed: false
    signal chosen

    // By lines: a text with Arabic letters asks for its height more than once.
    implicitHeight: Math.max(56 * Theme.scale, name.lineCount * name.lineSize + about.lineCount * about.lineSize + 2 * Theme.space.m)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "how a version begins, and which device wrote it, when").arg(title).arg(written)
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
    MnText {
        id: name
        anchors {
            left: parent.left; leftMargin: 20 * Theme.scale
            right: parent.right; rightMargin: 20 * Theme.scale
            top: parent.top; topMargin: Theme.space.m
        }
        text: row.title
        style: Theme.type.smallStrong
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
    MnText {
        id: about
        anchors { left: name.left; right: name.right; top: name.bottom }
        text: row.written
        style: Theme.type.caption
        color: row.selected ? Theme.ink2 : Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
