import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// Work that takes longer than 300 ms: what it is, how far it is, and a way to stop it.
// `value` below 0: nobody knows how long. The bar then travels; with reduced motion it rests in the middle.
Item {
    id: root

    property string text
    property string detail
    property real value: 0
    property bool cancellable: true
    readonly property bool unknown: value < 0
    readonly property real from: 0
    readonly property real to: 1

    signal cancelled()

    implicitWidth: 320 * Theme.scale
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    Accessible.description: detail

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 6 * Theme.scale

        GridLayout {
            // The words stand below each other where they do not fit beside each other.
            readonly property bool beside: what.implicitWidth + how.implicitWidth + 48 * Theme.scale <= root.width
            columns: beside ? 2 : 1
            columnSpacing: Theme.space.m
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.rightMargin: root.cancellable ? Theme.size.target : 0

            MnText {
                id: what
                Layout.fillWidth: true
                text: root.text
                style: Theme.type.smallStrong
                decorative: true
            }
            MnText {
                id: how
                visible: text !== ""
                Layout.fillWidth: true
                horizontalAlignment: parent.beside ? Text.AlignRight : Text.AlignLeft
                text: root.detail
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: parent.beside ? Text.NoWrap : Text.Wrap
                decorative: true
            }
        }
        MnBar {
            id: bar
            Layout.fillWidth: true
            value: Math.max(0, root.value)

            Rectangle {
                id: traveller
                visible: root.unknown
                width: parent.width * 0.26
                height: parent.height
                radius: height / 2
                color: Theme.accent
                x: parent.width * 0.37

                SequentialAnimation on x {
                    running: root.unknown && root.visible && Theme.motion.pane > 0
                    loops: Animation.Infinite
                    NumberAnimation { from: 0; to: bar.width * 0.74; duration: 1100; easing.type: Easing.InOutSine }
                    NumberAnimation { from: bar.width * 0.74; to: 0; duration: 1100; easing.type: Easing.InOutSine }
                }
            }
        }
    }
    MnIconButton {
        visible: root.cancellable
        anchors { right: parent.right; rightMargin: -6 * Theme.scale; top: parent.top; topMargin: -4 * Theme.scale }
        glyph: "x"
        glyphSize: 16
        size: 28
        name: qsTr("Stop")
        onClicked: root.cancelled()
    }
}
