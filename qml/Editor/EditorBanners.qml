import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Above the title: what is not saved and why, and what has come back from a draft. Its owner gives it as much height as
// the text can spare.
MnScroller {
    id: banners
    required property MemoryEditor memory
    property real buttonIndent: 0
    readonly property bool isRefused: memory.saveState === MemoryEditor.NotSaved && !memory.isContested
    property string seen                    // the memory whose recovery was read
    readonly property bool isRecovered: memory.wasRecovered && memory.id !== seen && !memory.isContested
    signal copyWanted

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    visible: isRefused || isRecovered

    ColumnLayout {
        id: column
        width: banners.width
        spacing: Theme.space.m

        MnBanner {
            objectName: "problemBanner"
            visible: banners.isRefused
            Layout.fillWidth: true
            tone: "danger"
            title: banners.memory.saveProblem
            text: banners.memory.isDraftKept ? qsTr("Your words are here, and sealed as a draft on this computer.")
                : qsTr("Your words are here. Leave this window open, or copy the text.")
        }
        Flow {
            visible: banners.isRefused
            Layout.fillWidth: true
            Layout.leftMargin: banners.buttonIndent
            Layout.bottomMargin: Theme.space.l
            spacing: Theme.space.s

            MnButton {
                objectName: "tryAgain"
                implicitHeight: Theme.size.target
                text: qsTr("Try again now")
                onClicked: banners.memory.saveNow()
            }
            MnButton {
                objectName: "copyText"
                implicitHeight: Theme.size.target
                kind: "quiet"
                glyph: "copy"
                text: qsTr("Copy the text")
                onClicked: banners.copyWanted()
            }
        }
        MnBanner {
            objectName: "recoveredBanner"
            visible: banners.isRecovered && !banners.isRefused
            Layout.fillWidth: true
            tone: "info"
            glyph: "undo"
            title: qsTr("What you had written is back")
            text: qsTr("It was not saved when the program ended, and is from its sealed draft.")
            action: qsTr("Good")
            onActed: banners.seen = banners.memory.id
        }
    }
}
