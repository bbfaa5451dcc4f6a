import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// A memory that has to do with the open one, in a line: what it is called, and how it is near. A link that somebody made
// by hand goes by Delete or by its cross.
T.AbstractButton {
    id: row
    property string how
    property real nearness: -1
    property string snippet                 // below, in the margin of focus mode
    property bool isLast: false
    property bool isThere: true
    property bool isRemovable: false
    signal removed()

    implicitHeight: Math.max(34 * Theme.scale, implicitContentHeight + Theme.space.s)
    implicitWidth: 200 * Theme.scale
    enabled: isThere || isRemovable
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: how === "" ? text : qsTr("%1, %2").arg(text).arg(how)
    Accessible.description: isRemovable ? qsTr("Delete removes it") : ""
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Keys.onDeletePressed: event => {
        event.accepted = row.isRemovable;
        if (row.isRemovable)
            row.removed();
    }

    // Also over the cross, which takes the pointer for itself.
    HoverHandler { id: pointer }

    contentItem: RowLayout { // qmllint disable deferred-property-id
        spacing: 10 * Theme.scale

        Item {
            Layout.leftMargin: 2 * Theme.scale
            Layout.alignment: row.snippet === "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: row.snippet === "" ? 0 : 3 * Theme.scale
            implicitWidth: row.nearness >= 0 ? near.implicitWidth : 14 * Theme.scale
            implicitHeight: 14 * Theme.scale
            MnIcon {
                visible: row.nearness < 0
                anchors.centerIn: parent
                name: row.isThere ? "link" : "ban"
                size: 14
                tint: row.isThere ? Theme.accent : Theme.ink3
            }
            MnNearness {
                id: near
                visible: row.nearness >= 0
                anchors.centerIn: parent
                size: 12
                value: Math.max(0, row.nearness)
                Accessible.ignored: true
            }
        }
        GridLayout {
            columns: row.snippet === "" ? 2 : 1
            columnSpacing: 10 * Theme.scale
            rowSpacing: 0
            MnText {
                id: heading
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: row.text
                style: Theme.type.smallStrong
                color: !row.isThere ? Theme.ink3 : row.hovered ? Theme.accentInk : Theme.ink
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                Layout.minimumWidth: row.snippet === "" ? Math.min(Math.ceil(implicitWidth), row.width * 0.6) : 0
                text: row.snippet === "" ? row.how : row.snippet
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: row.snippet === "" ? Text.NoWrap : Text.Wrap
                maximumLineCount: row.snippet === "" ? 1 : 2
                decorative: true
            }
        }
        MnIconButton {
            objectName: "removeLink"
            visible: row.isRemovable
            opacity: pointer.hovered || row.visualFocus || ringed ? 1 : 0
            Layout.topMargin: -2 * Theme.scale
            Layout.bottomMargin: -2 * Theme.scale
            size: 24
            glyphSize: 14
            glyph: "x"
            name: qsTr("Remove the link to %1").arg(row.text)
            keys: ["Del"]
            onClicked: row.removed()
        }
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: -Theme.space.s; rightMargin: -Theme.space.s }
            radius: Theme.radius.control
            color: row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"
        }
        MnLine {
            visible: !row.isLast && row.snippet === ""
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        MnFocusRing { visible: row.visualFocus; gap: 0 }
    }
}
