pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The 24 words, to be written down; or saved as a sheet to be printed.
StepPage {
    id: root
    required property FirstRunModel firstRun
    property bool isSlow: false
    signal fileWanted

    function takeFocus() {
        goOn.forceActiveFocus(Qt.TabFocusReason);
    }

    contentWidth: 712
    heading: qsTr("Write these 24 words down")
    text: qsTr("On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.")
    message: root.firstRun.message
    workingText: root.isSlow ? qsTr("Making the vault") : ""
    restsOn: goOn
    onBackWanted: root.firstRun.back()
    Component.onCompleted: takeFocus()

    WordGrid {
        id: grid
        Layout.fillWidth: true
        Accessible.name: qsTr("The recovery words")

        Repeater {
            model: root.firstRun.words

            Rectangle {
                id: cell
                required property string modelData
                required property int index

                Layout.fillWidth: true
                implicitHeight: Math.max(44 * Theme.scale, word.implicitHeight + Theme.space.l)
                radius: Theme.radius.row
                color: Theme.list
                border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1. %2", "number and word").arg(index + 1).arg(modelData)

                WordNumber { number: cell.index + 1 }
                MnText {
                    id: word
                    anchors { left: parent.left; leftMargin: 44 * Theme.scale; right: parent.right; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
                    text: cell.modelData
                    font.weight: Font.Medium
                    decorative: true
                }
            }
        }
    }
    MnBanner {
        Layout.fillWidth: true
        Layout.topMargin: 28 * Theme.scale
        tone: "warn"
        glyph: "key"
        title: qsTr("These words are the spare key")
        text: qsTr("If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.")
    }
    SmallNote {
        objectName: "printed"
        visible: root.firstRun.printing.isPrinted
        Layout.topMargin: Theme.space.m
        glyph: "print"
        tint: Theme.ink2
        text: qsTr("The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.")
    }
    SmallNote {
        visible: root.firstRun.kitSavedAt !== ""
        Layout.topMargin: Theme.space.m
        glyph: "print"
        tint: Theme.ink2
        text: qsTr("The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.").arg(root.firstRun.kitSavedAt)
    }

    ways: [
        MnButton {
            objectName: "printSheet"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "quiet"
            glyph: "print"
            text: qsTr("Print…")
            hint: qsTr("Prints the 24 words with how to use them; no file is left on the disk")
            enabled: !root.firstRun.working && !root.firstRun.printing.isWorking
            onClicked: root.firstRun.printKit()
        },
        MnButton {
            objectName: "saveSheet"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "quiet"
            text: qsTr("Save a sheet to print…")
            enabled: !root.firstRun.working
            onClicked: root.fileWanted()
        },
        MnButton {
            objectName: "later"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            text: qsTr("Check later")
            hint: qsTr("Makes the vault now, and asks for three of the words when you open it next")
            enabled: !root.firstRun.working
            onClicked: root.firstRun.checkLater()
        },
        MnButton {
            id: goOn
            objectName: "continue"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: qsTr("I have them on paper")
            enabled: !root.firstRun.working
            onClicked: root.firstRun.startDrill()
        }
    ]
}
