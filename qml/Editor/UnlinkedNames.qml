pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Below the text: [[titles]] in it that no memory has yet, and pictures that it names but that are not fetched.
ColumnLayout {
    id: names
    required property TypedLinks links
    property bool isReadOnly: false
    readonly property var missing: names.links.missing
    signal makeWanted(string title)

    visible: missing.length > 0 || names.links.remotePictures > 0
    spacing: Theme.space.s

    RowLayout {
        visible: names.links.remotePictures > 0
        spacing: Theme.space.s
        MnIcon { name: "ban"; size: 16; tint: Theme.ink3; Layout.alignment: Qt.AlignTop }
        MnText {
            objectName: "remotePictures"
            Layout.fillWidth: true
            text: qsTr("%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.", "", names.links.remotePictures)
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Flow {
        visible: names.missing.length > 0 && !names.isReadOnly
        Layout.fillWidth: true
        spacing: 6 * Theme.scale
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Titles that no memory has yet")

        Repeater {
            model: names.missing.slice(0, 8)
            MnChip {
                required property string modelData
                objectName: "missingTitle"
                width: Math.min(implicitWidth, names.width)
                tone: "line"
                glyph: "plus"
                text: qsTr("Make “%1”").arg(modelData)
                Accessible.name: qsTr("No memory is called “%1” yet. Make it.").arg(modelData)
                onClicked: names.makeWanted(modelData)
            }
        }
    }
}
