import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// A memory on the line of its day; the day is named beside the first of it.
// Made for a ListView with reuseItems: it keeps nothing of its own.
Item {
    id: row
    required property int index
    required property string title
    required property string snippet
    required property string domain
    required property string day
    required property string time
    required property bool pinned
    required property bool isLoaded
    required property bool isDamaged
    property bool isFirstOfDay: false
    property bool isLastOfDay: false
    property bool isLast: false             // the line ends here
    property bool ringed: false
    signal chosen()

    readonly property real lead: 98 * Theme.scale
    readonly property real line: 76 * Theme.scale

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }

    implicitHeight: (54 + (isLastOfDay ? 14 : 0)) * Theme.scale
    Accessible.role: Accessible.ListItem
    Accessible.name: isLoaded ? row.joined([title, qsTr("%1, %2").arg(day).arg(time), domain, pinned ? qsTr("pinned") : "", isDamaged ? qsTr("cannot be read") : ""]) : qsTr("Loading")
    Accessible.description: snippet
    Accessible.focusable: true
    Accessible.focused: ringed
    Accessible.onPressAction: row.chosen()

    HoverHandler { id: pointer }
    TapHandler { onTapped: row.chosen() }

    Rectangle {
        anchors { left: parent.left; leftMargin: row.lead - Theme.space.s; right: parent.right; top: parent.top }
        height: 52 * Theme.scale
        radius: Theme.radius.row
        color: pointer.hovered ? Theme.hover : "transparent"
        MnFocusRing { visible: row.ringed; gap: -Theme.size.ring; cornerRadius: Theme.radius.row }
    }
    MnText {
        visible: row.isFirstOfDay
        anchors { left: parent.left; verticalCenter: heading.verticalCenter }
        width: row.line - Theme.space.m
        text: row.day
        style: Theme.type.smallStrong
        color: row.index === 0 ? Theme.accentInk : Theme.ink2
        decorative: true
    }
    Rectangle {
        anchors { left: parent.left; leftMargin: row.line - width / 2; top: parent.top; topMargin: row.index === 0 ? 16 * Theme.scale : 0; bottom: parent.bottom; bottomMargin: row.isLast ? parent.height - 16 * Theme.scale : 0 }
        width: 1.5 * Theme.scale
        color: Theme.high ? Theme.edge : Theme.dark ? Theme.hairline : Theme.edge
    }
    Rectangle {
        anchors { left: parent.left; leftMargin: row.line - width / 2; verticalCenter: heading.verticalCenter }
        width: 12 * Theme.scale
        height: width
        radius: width / 2
        color: Theme.list

        Rectangle {
            anchors.centerIn: parent
            width: 8 * Theme.scale
            height: width
            radius: width / 2
            color: row.isLoaded ? Theme.domainColor(row.domain) : Theme.unfilled
        }
    }
    MnText {
        id: heading
        anchors { left: parent.left; leftMargin: row.lead; top: parent.top; topMargin: 5 * Theme.scale }
        width: Math.min(implicitWidth, row.width - row.lead - clock.width - Theme.space.l - (row.pinned ? 22 * Theme.scale : 0))
        text: row.title
        style: Theme.type.strong
        decorative: true
    }
    MnIcon {
        visible: row.pinned
        anchors { left: heading.right; leftMargin: Theme.space.s; verticalCenter: heading.verticalCenter }
        name: "pin"
        size: 14
        tint: Theme.accent
    }
    MnText {
        id: clock
        anchors { right: parent.right; rightMargin: Theme.space.s; verticalCenter: heading.verticalCenter }
        text: row.isDamaged ? qsTr("cannot be read") : row.time
        style: row.isDamaged ? Theme.type.captionStrong : Theme.type.caption
        color: row.isDamaged ? Theme.danger : Theme.ink3
        decorative: true
    }
    MnText {
        id: excerpt
        anchors { left: heading.left; right: parent.right; rightMargin: Theme.space.xl; top: heading.bottom; topMargin: 2 * Theme.scale }
        text: row.snippet
        style: Theme.type.small
        color: Theme.ink2
        decorative: true
    }
    Rectangle {
        visible: !row.isLoaded
        anchors { left: parent.left; leftMargin: row.lead; top: parent.top; topMargin: 10 * Theme.scale }
        width: (row.width - row.lead) * 0.5
        height: 12 * Theme.scale
        radius: Theme.radius.key
        color: Theme.veil(Theme.ink, Theme.high ? 0.42 : 0.08)
    }
}
