import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// A named card of settings, of MnSettingRow or whatever else fills its width.
ColumnLayout {
    id: root

    property string label
    property string aside                   // at the end of the label's line
    default property alias rows: column.data

    spacing: Theme.space.s
    Layout.fillWidth: true
    Layout.bottomMargin: 14 * Theme.scale
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    RowLayout {
        visible: root.label !== "" || root.aside !== ""
        Layout.leftMargin: 2
        Layout.rightMargin: 2
        spacing: Theme.space.m

        MnSectionLabel {
            Layout.fillWidth: true
            text: root.label
        }
        MnText {
            visible: text !== ""
            text: root.aside
            style: Theme.type.caption
            color: Theme.ink3
        }
    }
    MnCard {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right }
            spacing: 0
        }
    }
}
