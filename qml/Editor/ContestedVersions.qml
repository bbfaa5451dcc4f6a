pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The memory was changed elsewhere in the same place: both versions, with the words that differ, until somebody decides.
// Neither is the better one; nothing is lost whatever is chosen.
ColumnLayout {
    id: versions
    required property MemoryEditor memory
    readonly property bool isNarrow: width / Theme.scale < 480
    signal compareWanted

    spacing: Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Two versions of this memory")

    VersionWords {
        id: words
        mine: versions.memory.wholeText()
        theirs: versions.memory.theirTitle === "" ? versions.memory.theirContent : versions.memory.theirTitle + "\n\n" + versions.memory.theirContent
        mineGround: Theme.sideASoft
        theirsGround: Theme.sideBSoft
    }
    Connections {
        target: versions.memory
        function onContentChanged() {
            words.mine = versions.memory.wholeText();
        }
        function onTitleChanged() {
            words.mine = versions.memory.wholeText();
        }
    }
    MnBanner {
        Layout.fillWidth: true
        tone: "warn"
        glyph: "merge"
        title: qsTr("This memory was changed elsewhere, in the same place")
        text: qsTr("Both versions are here, and nothing is saved over either before you have decided.")
    }
    component Version: Rectangle {
        id: version
        property string heading
        property string shown
        property color tone
        property string action

        signal chosen()

        Layout.fillWidth: true
        Layout.preferredWidth: 100
        Layout.alignment: Qt.AlignTop
        implicitHeight: column.implicitHeight + 2 * Theme.space.m
        radius: Theme.radius.row
        color: "transparent"
        border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }

        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m }
            spacing: Theme.space.s

            RowLayout {
                spacing: Theme.space.s
                Rectangle {
                    implicitWidth: 8 * Theme.scale
                    implicitHeight: 8 * Theme.scale
                    radius: width / 2
                    color: version.tone
                }
                MnText {
                    Layout.fillWidth: true
                    text: version.heading
                    style: Theme.type.captionStrong
                    color: version.tone
                }
            }
            MnText {
                Layout.fillWidth: true
                text: version.shown
                textFormat: Text.RichText
                style: Theme.type.small
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnButton {
                Layout.topMargin: Theme.space.xs
                implicitHeight: Theme.size.target
                text: version.action
                onClicked: version.chosen()
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: versions.isNarrow ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        Version {
            heading: qsTr("Here")
            shown: words.mineShown
            tone: Theme.sideA
            action: qsTr("Keep this one")
            onChosen: versions.memory.keepMine()
        }
        Version {
            heading: qsTr("Elsewhere")
            shown: words.theirsShown
            tone: Theme.sideB
            action: qsTr("Take this one")
            onChosen: versions.memory.takeTheirs()
        }
    }
    MnButton {
        objectName: "keepBothButton"
        Layout.maximumWidth: versions.width
        kind: "primary"
        text: qsTr("Keep both, one below the other")
        onClicked: versions.memory.keepBoth()
    }
    MnButton {
        objectName: "compareButton"
        visible: versions.memory.isOfDevices
        Layout.maximumWidth: versions.width
        glyph: "merge"
        text: qsTr("Compare, and write it anew")
        onClicked: versions.compareWanted()
    }
    MnText {
        Layout.fillWidth: true
        text: qsTr("The other version stays in this memory’s history.")
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
