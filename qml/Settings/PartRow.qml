import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// A part of the program that others made: what it is, who made it, under which licence. Leads to the text.
T.AbstractButton {
    id: row
    property string name
    property string owner
    property string licence
    property bool isInside: false           // of the part before it
    property bool last: false
    readonly property bool roomy: width >= 520 * Theme.scale

    implicitHeight: Math.max(38 * Theme.scale, implicitContentHeight + Theme.space.m)
    leftPadding: mirrored ? Theme.space.l : start
    rightPadding: mirrored ? start : Theme.space.l
    readonly property real start: (isInside ? 36 : 20) * Theme.scale
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(owner).arg(licence)
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.m

        GridLayout {
            columns: row.roomy ? 2 : 1
            rowSpacing: 0
            columnSpacing: Theme.space.m
            Layout.fillWidth: true

            MnText {
                Layout.preferredWidth: row.roomy ? (220 - (row.isInside ? 16 : 0)) * Theme.scale : -1
                Layout.fillWidth: !row.roomy
                text: row.name
                style: row.isInside ? Theme.type.small : Theme.type.smallStrong
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: row.owner
                style: Theme.type.caption
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
        MnText {
            text: row.licence
            style: Theme.type.caption
            color: Theme.ink3
            decorative: true
        }
        MnIcon {
            name: "chevron-right"
            size: 14
            tint: Theme.ink3
        }
    }
    background: Rectangle {
        color: row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"
        radius: row.last ? Theme.radius.card : 0
        MnLine {
            visible: !row.last
            anchors { left: parent.left; leftMargin: 20 * Theme.scale; right: parent.right; bottom: parent.bottom }
        }
        MnFocusRing { visible: row.visualFocus; gap: -2 }
    }
}
