pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the person does on the other device: the picture before it where there is room, else below it.
Item {
    id: root
    required property DeviceLinking linking
    readonly property bool roomy: width >= 560 * Theme.scale

    implicitHeight: roomy ? Math.max(picture.height, words.implicitHeight) : picture.height + Theme.space.l + words.implicitHeight

    component Words: MnText {
        Layout.fillWidth: true
        style: Theme.type.small
        color: Theme.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    LinkPicture {
        id: picture
        anchors { left: parent.left; top: parent.top; topMargin: root.roomy ? 0 : words.implicitHeight + Theme.space.l }
        width: implicitWidth
        height: implicitHeight
        linking: root.linking
    }
    ColumnLayout {
        id: words
        anchors {
            left: parent.left; leftMargin: root.roomy ? picture.width + Theme.space.xxl : 0
            right: parent.right
            top: parent.top
        }
        spacing: Theme.space.s

        Words {
            text: qsTr("On the new device choose “Devices & sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.")
        }
        MnText {
            objectName: "linkCode"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            text: root.linking.code
            style: Theme.type.title
            font.family: Theme.mono
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideNone
            Accessible.name: qsTr("The code: %1").arg(text)
        }
        MnText {
            objectName: "linkServer"
            Layout.fillWidth: true
            text: root.linking.server
            style: Theme.type.mono
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideNone
            Accessible.name: qsTr("The address: %1").arg(text)
        }
        Words {
            Layout.topMargin: Theme.space.xs
            text: qsTr("Then both devices show a number, and you are asked here whether it is the same.")
        }
        Words {
            text: qsTr("The code is good once, and for ten minutes.")
            style: Theme.type.caption
            color: Theme.ink3
        }
    }
}
