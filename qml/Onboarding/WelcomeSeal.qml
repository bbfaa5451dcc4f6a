import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// What a person sees and what the disk holds: a picture.
GridLayout {
    id: root
    readonly property bool isNarrow: width < 400 * Theme.scale

    columns: isNarrow ? 1 : 3
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    component Side: Rectangle {
        id: side
        property string text
        property string note
        property var style: Theme.type.small
        property color ink: Theme.ink

        Layout.fillWidth: true
        Layout.preferredWidth: 10           // both alike
        Layout.fillHeight: true
        implicitHeight: column.implicitHeight + 24 * Theme.scale
        radius: Theme.radius.row
        border { width: Theme.high ? 1 : 0; color: Theme.edge }

        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m; leftMargin: Theme.space.l; rightMargin: Theme.space.l }
            spacing: 7 * Theme.scale

            MnText {
                Layout.fillWidth: true
                text: side.text
                style: side.style
                color: side.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: side.note
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
    }

    Side {
        text: qsTr("Half full on Sunday morning.")
        note: qsTr("you see this")
        color: Theme.surface
        border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
    }
    MnIcon {
        Layout.alignment: Qt.AlignCenter
        name: "lock"
        size: 18
        tint: Theme.accent
    }
    Side {
        text: "9f 2c e1 07 b8 4d 6a f3 50 c7"
        note: qsTr("the disk holds this")
        style: Theme.type.mono
        ink: Theme.ink2
        color: Theme.tint
    }
}
