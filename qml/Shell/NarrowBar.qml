// qmllint disable unqualified
// (The component of a Loader cannot be bound in Qt 6.4: it sees the bar by its id.)
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Library
import Mnemosyne.Theme

// Below the one pane of a narrow window: the places one goes to most, the way to all others, and an import that runs.
// Below a memory, whose room it would take, it is that import alone.
Rectangle {
    id: bar
    required property Navigation navigation
    required property Commands commands
    property ImportModel importing: null    // null: nobody asked for one yet
    property bool isBelowMemory: false
    readonly property bool isImporting: importing?.isRunning ?? false
    readonly property bool hasPages: navigation.has("timeline")
    readonly property real room: width / Theme.scale
    signal placesWanted()
    signal newMemoryWanted()
    signal searchWanted()
    signal importWanted()

    implicitHeight: !isBelowMemory ? 56 * Theme.scale : isImporting ? alone.implicitHeight + Theme.space.s : 0
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Places, a new memory, search")

    // A place one can go to: below the one that is open lies a bar, for colour alone tells not everybody.
    component PlaceButton: MnIconButton {
        id: place
        property bool isHere: false
        size: 40
        tint: isHere ? Theme.accent : Theme.ink2
        Accessible.checkable: true
        Accessible.checked: isHere

        Rectangle {
            objectName: "hereMark"
            visible: place.isHere
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 1 }
            width: 20 * Theme.scale
            height: 3 * Theme.scale
            radius: height / 2
            color: Theme.accent
        }
    }

    MnLine {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    Loader {
        id: alone
        objectName: "importBelowMemory"
        active: bar.isBelowMemory && bar.isImporting
        visible: active
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space.m; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        sourceComponent: ImportProgress {
            importing: bar.importing
            onClicked: bar.importWanted()
        }
    }
    RowLayout {
        visible: !bar.isBelowMemory
        anchors.centerIn: parent
        spacing: Math.min(28, Math.max(2, (bar.room - (bar.isImporting ? 290 : 240)) / 6)) * Theme.scale

        PlaceButton {
            objectName: "toLibrary"
            visible: bar.hasPages
            glyph: "library"
            name: qsTr("Library")
            isHere: bar.navigation.page === ""
            onClicked: bar.navigation.show("")
        }
        PlaceButton {
            objectName: "toTimeline"
            visible: bar.hasPages
            glyph: "calendar"
            name: qsTr("Timeline")
            isHere: bar.navigation.page === "timeline"
            onClicked: bar.navigation.show("timeline")
        }
        MnIconButton {
            objectName: "placesButton"
            visible: !bar.hasPages
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
        PlaceButton {
            objectName: "toSearch"
            visible: !bar.hasPages || bar.room >= 400 // the list has a field of its own
            glyph: "search"
            name: qsTr("Search")
            keys: bar.commands.hints["search.open"]
            isHere: bar.navigation.page === "search"
            onClicked: bar.searchWanted()
        }
        MnIconButton {
            visible: bar.hasPages
            glyph: "more"
            name: qsTr("Places, domains and tags")
            size: 40
            onClicked: bar.placesWanted()
        }
        Loader {
            objectName: "narrowImport"
            active: !bar.isBelowMemory && bar.isImporting
            visible: active
            Layout.preferredWidth: 40 * Theme.scale
            Layout.preferredHeight: 40 * Theme.scale
            sourceComponent: ImportProgress {
                importing: bar.importing
                isRail: true
                onClicked: bar.importWanted()
            }
        }
    }
}
