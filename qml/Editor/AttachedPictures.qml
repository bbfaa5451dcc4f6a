pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The attached pictures, below the text: as wide as it, or smaller. One that is not shown says why.
Column {
    id: pictures
    required property AttachmentListModel files

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Attached pictures")

    Repeater {
        model: pictures.files

        Item {
            id: frame
            required property int index
            required property string id
            required property string name
            required property bool isImage
            readonly property bool isReady: picture.stage === AttachmentPicture.Ready
            visible: isImage
            width: pictures.width
            height: !isImage ? 0 : (isReady ? picture.height : why.implicitHeight) + Theme.space.l

            AttachmentPicture {
                id: picture
                objectName: "picture"
                readonly property real fit: implicitWidth > 0 ? Math.min(1, frame.width / implicitWidth) : 1
                anchors { left: parent.left; top: parent.top; topMargin: Theme.space.l }
                visible: frame.isReady
                width: implicitWidth * fit
                height: implicitHeight * fit
                files: pictures.files
                blob: frame.isImage ? frame.id : ""
                widest: Math.round(Theme.size.text)
                highest: Math.round(420 * Theme.scale)
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Picture %1").arg(frame.name)

                CarriedFile {
                    anchors.fill: parent
                    carrier: pictures.files.carrier
                    row: frame.index
                }
            }
            MnText {
                id: why
                visible: frame.isImage && !frame.isReady
                anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.space.l }
                text: picture.stage === AttachmentPicture.Refused ? qsTr("%1: %2").arg(frame.name).arg(picture.problem)
                    : picture.stage === AttachmentPicture.Loading ? qsTr("Opening %1").arg(frame.name) : ""
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
}
