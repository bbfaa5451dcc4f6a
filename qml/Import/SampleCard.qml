import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A memory as it will be: { title, text, domain, note }; with a way to others.
MnCard {
    id: root
    property var memory: null
    property int number: 0
    property int count: 0
    signal wanted(int number)

    implicitHeight: column.implicitHeight + 2 * Theme.space.m

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.xl; rightMargin: Theme.space.m; topMargin: Theme.space.m }
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            MnText {
                objectName: "sampleTitle"
                Layout.fillWidth: true
                text: root.memory?.title ?? ""
                style: Theme.type.strong
            }
            MnIconButton {
                objectName: "sampleBefore"
                visible: root.count > 1
                size: 28
                glyph: "chevron-left"
                name: qsTr("The one before")
                enabled: root.number > 0
                onClicked: root.wanted(root.number - 1)
            }
            MnIconButton {
                objectName: "sampleNext"
                visible: root.count > 1
                size: 28
                glyph: "chevron-right"
                name: qsTr("The next one")
                enabled: root.number < root.count - 1
                onClicked: root.wanted(root.number + 1)
            }
        }
        MnText {
            visible: text !== ""
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space.s
            text: root.memory?.text ?? ""
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        RowLayout {
            visible: (root.memory?.domain ?? "") !== "" || (root.memory?.note ?? "") !== ""
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.scale
            spacing: 6 * Theme.scale

            MnDomainDot {
                visible: (root.memory?.domain ?? "") !== ""
                domain: root.memory?.domain ?? ""
            }
            MnText {
                visible: text !== ""
                text: root.memory?.domain ?? ""
                style: Theme.type.caption
                color: Theme.ink2
            }
            MnText {
                Layout.fillWidth: true
                text: root.memory?.note ?? ""
                style: Theme.type.caption
                color: Theme.ink3
            }
        }
    }
}
