import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// What a part of a chart is and its number, beside the part; within the chart's width.
Item {
    id: tip
    property string title
    property string text
    property bool canBeFound: false
    property point at
    readonly property real gap: 10 * Theme.scale
    readonly property bool hasRoomBehind: parent && at.x + gap + width <= parent.width + Theme.space.l
    readonly property real start: Math.max(-Theme.space.m, hasRoomBehind ? at.x + gap : Math.min(at.x - gap - width, (parent ? parent.width : 0) - width))

    x: start
    y: Math.max(-Theme.space.s, at.y - height - gap) // not over the words above the chart
    width: Math.min(Math.ceil(column.implicitWidth) + 2 * Theme.space.m, 260 * Theme.scale)
    height: column.implicitHeight + 2 * Theme.space.s
    Accessible.ignored: true

    MnRaised { anchors.fill: parent }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.m; rightMargin: Theme.space.m; topMargin: Theme.space.s }

        MnText {
            width: Math.min(implicitWidth, 260 * Theme.scale - 2 * Theme.space.m)
            text: tip.title
            style: Theme.type.captionStrong
            decorative: true
        }
        MnText {
            width: Math.min(implicitWidth, 260 * Theme.scale - 2 * Theme.space.m)
            text: tip.text
            style: Theme.type.caption
            color: Theme.ink2
            decorative: true
        }
        MnText {
            visible: tip.canBeFound
            text: qsTr("Enter shows them")
            style: Theme.type.caption
            color: Theme.accentInk
            decorative: true
        }
    }
}
