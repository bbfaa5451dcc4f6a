import QtQuick
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Above the title: what is not saved and why, and what has come back from a draft. Its owner gives it as much height as
// the text can spare: the words scroll where that is too little, and what can be done stays in sight.
Item {
    id: banners
    required property MemoryEditor memory
    property real buttonIndent: 0
    property bool isShort: false            // hardly a line of the text would have room beside all of this
    readonly property bool isRefused: memory.saveState === MemoryEditor.NotSaved && !memory.isContested
    property string seen                    // the memory whose recovery was read
    readonly property bool isRecovered: memory.wasRecovered && memory.id !== seen && !memory.isContested
    readonly property real gap: isShort ? Theme.space.xs : Theme.space.m
    readonly property real foot: acts.height > 0 ? gap + acts.height + (isShort ? Theme.space.s : Theme.space.l) : 0
    readonly property real least: Math.min(implicitHeight, foot + 41 * Theme.scale) // a line of the words
    signal copyWanted

    implicitHeight: words.contentHeight + foot
    visible: isRefused || isRecovered

    Flickable {
        id: words
        objectName: "bannerWords"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: banners.height >= banners.implicitHeight ? contentHeight : Math.max(0, banners.height - banners.foot)
        contentHeight: column.implicitHeight
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: interactive
        Accessible.role: Accessible.Pane
        Accessible.name: banners.isRefused ? problem.title : recovered.title
        Accessible.focusable: interactive
        Keys.onUpPressed: contentY = Math.max(0, contentY - 38 * Theme.scale)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 38 * Theme.scale))
        // Beside the words, which have the whole width.
        T.ScrollBar.vertical: MnScrollBar {
            parent: banners
            anchors { left: words.right; top: words.top; bottom: words.bottom }
        }

        Column {
            id: column
            width: words.width

            MnBanner {
                id: problem
                objectName: "problemBanner"
                visible: banners.isRefused
                width: parent.width
                tone: "danger"
                title: banners.memory.saveProblem
                text: banners.memory.isDraftKept ? qsTr("Your words are here, and sealed as a draft on this computer.")
                    : qsTr("Your words are here. Leave this window open, or copy the text.")
            }
            MnBanner {
                id: recovered
                objectName: "recoveredBanner"
                visible: banners.isRecovered && !banners.isRefused
                width: parent.width
                tone: "info"
                glyph: "undo"
                title: qsTr("What you had written is back")
                text: qsTr("It had not been saved, and is from its sealed draft.")
                action: banners.isShort ? "" : qsTr("Good")
                onActed: banners.seen = banners.memory.id
            }
        }
    }
    MnFocusRing {
        visible: words.activeFocus
        anchors.fill: words
        cornerRadius: Theme.radius.row
    }
    Flow {
        id: acts
        anchors { left: parent.left; right: parent.right; top: words.bottom; leftMargin: banners.buttonIndent; topMargin: banners.gap }
        spacing: Theme.space.s

        MnButton {
            objectName: "tryAgain"
            visible: banners.isRefused
            implicitHeight: Theme.size.target
            text: qsTr("Try again now")
            onClicked: banners.memory.saveNow()
        }
        MnButton {
            objectName: "copyText"
            visible: banners.isRefused
            implicitHeight: Theme.size.target
            kind: "quiet"
            glyph: banners.isShort ? "" : "copy"
            text: qsTr("Copy the text")
            onClicked: banners.copyWanted()
        }
        MnButton {
            objectName: "recoveryRead"
            visible: banners.isRecovered && !banners.isRefused && banners.isShort
            implicitHeight: Theme.size.target
            text: qsTr("Good")
            onClicked: recovered.acted()
        }
    }
}
