import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// Where nothing is yet, or cannot be read: a sign, a sentence, the one thing to do.
ColumnLayout {
    id: root

    property string glyph
    property string title
    property string text
    property string action
    property var keys: []                   // the action's shortcut
    property bool isAlarm: false            // nothing is here because something went wrong

    signal acted()

    function takeFocus() {
        act.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6 * Theme.scale

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 10 * Theme.scale
        implicitWidth: 52 * Theme.scale
        implicitHeight: implicitWidth
        radius: 16 * Theme.scale
        color: root.isAlarm ? Theme.dangerSoft : Theme.tint
        border { width: Theme.high ? 1 : 0; color: root.isAlarm ? Theme.danger : Theme.edge }

        MnIcon {
            anchors.centerIn: parent
            name: root.glyph
            size: 24
            tint: root.isAlarm ? Theme.danger : Theme.ink3
        }
    }
    MnText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        style: Theme.type.heading
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.Heading
    }
    MnText {
        visible: text !== ""
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        style: Theme.type.small
        color: Theme.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: root.isAlarm ? Accessible.AlertMessage : Accessible.StaticText
    }
    RowLayout {
        visible: root.action !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12 * Theme.scale
        spacing: Theme.space.s

        MnButton {
            id: act
            text: root.action
            onClicked: root.acted()
        }
        MnKbd {
            visible: root.keys.length > 0
            keys: root.keys
        }
    }
}
