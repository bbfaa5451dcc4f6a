import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// One of the promises of the first screen: something to look at, and what it says.
ColumnLayout {
    id: root
    property string title
    property string text
    default property alias picture: slot.data

    spacing: 0
    Layout.fillWidth: true

    // A picture of what the words say: read aloud they are enough.
    ColumnLayout {
        id: slot
        Layout.fillWidth: true
        Layout.bottomMargin: 22 * Theme.scale
    }
    MnText {
        Layout.fillWidth: true
        text: root.title
        style: Theme.type.strong
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.Heading
    }
    MnText {
        Layout.fillWidth: true
        Layout.topMargin: 3 * Theme.scale
        text: root.text
        style: Theme.type.small
        color: Theme.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
