import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// Below the one pane of a narrow window: what the sidebar would offer.
Rectangle {
    id: bar
    signal placesWanted()
    signal newMemoryWanted()
    signal searchWanted()

    implicitHeight: 56 * Theme.scale
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Places, a new memory, search")

    MnLine {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        anchors.centerIn: parent
        spacing: 28 * Theme.scale

        MnIconButton {
            glyph: "library"
            name: qsTr("Places, domains and tags")
            size: 40
            onClicked: bar.placesWanted()
        }
        MnButton {
            kind: "primary"
            glyph: "compose"
            hint: qsTr("New memory")
            Accessible.name: qsTr("New memory")
            onClicked: bar.newMemoryWanted()
        }
        MnIconButton {
            glyph: "search"
            name: qsTr("Search")
            keys: ["Ctrl", "F"]
            size: 40
            onClicked: bar.searchWanted()
        }
    }
}
