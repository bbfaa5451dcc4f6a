pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Onboarding
import Mnemosyne.Theme

// New recovery words: to be written down or printed, then three of them typed from the paper. The old ones open the vault
// until then.
MnDialog {
    id: dialog
    required property NewWords newWords
    readonly property bool drills: newWords.step === NewWords.Drill
    signal sheetWanted()

    title: drills ? qsTr("Type three of them from the paper") : qsTr("Write these 24 words down")
    text: drills ? qsTr("Then you know that the paper is complete and that you can read it.")
        : qsTr("On paper, in this order. The old words open the vault until you have tried the new ones.")
    rejectText: qsTr("Keep the old words")
    implicitWidth: 712 * Theme.scale
    onRejected: newWords.giveUp()

    Connections {
        target: dialog.newWords
        function onChanged() {
            if (dialog.newWords.step === NewWords.Idle)
                dialog.close();
            else
                dialog.open();
        }
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.m

        WordGrid {
            visible: !dialog.drills
            Layout.fillWidth: true
            Accessible.name: qsTr("The recovery words")

            Repeater {
                model: dialog.newWords.words

                Rectangle {
                    id: cell
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    implicitHeight: Math.max(36 * Theme.scale, word.implicitHeight + Theme.space.m)
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
        Repeater {
            model: dialog.drills ? dialog.newWords.positions : []

            DrillWord {
                required property int modelData

                Layout.fillWidth: true
                number: modelData
                asked: true
                readOnly: dialog.newWords.isWorking
                completion: typed !== "" ? dialog.newWords.completeWord(typed) : ""
                isWrong: typed !== "" && completion !== "" && !isRight
                onEdited: isRight = dialog.newWords.answer(number, typed)
                onSettled: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
        MnBanner {
            Layout.fillWidth: true
            tone: "warn"
            glyph: "key"
            title: qsTr("These words are the spare key")
            text: qsTr("If you lose both the passphrase and the paper, nobody can open the vault.")
        }
        MnText {
            visible: text !== ""
            Layout.fillWidth: true
            text: dialog.newWords.message !== "" ? dialog.newWords.message
                : dialog.newWords.printing.isPrinted ? qsTr("The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.")
                : dialog.newWords.kitSavedAt !== "" ? qsTr("The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.").arg(dialog.newWords.kitSavedAt) : ""
            style: Theme.type.small
            color: dialog.newWords.message !== "" ? Theme.danger : Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            MnButton {
                objectName: "toDrill"
                visible: !dialog.drills
                kind: "primary"
                text: qsTr("I have them on paper")
                onClicked: dialog.newWords.startDrill()
            }
            MnButton {
                objectName: "finish"
                visible: dialog.drills
                kind: "primary"
                text: qsTr("Use the new words")
                enabled: dialog.newWords.drillPassed && !dialog.newWords.isWorking
                onClicked: dialog.newWords.finish()
            }
            MnButton {
                objectName: "printSheet"
                visible: !dialog.drills
                kind: "quiet"
                glyph: "print"
                text: qsTr("Print…")
                hint: qsTr("Prints the 24 words with how to use them; no file is left on the disk")
                enabled: !dialog.newWords.printing.isWorking
                onClicked: dialog.newWords.printKit()
            }
            MnButton {
                visible: !dialog.drills
                kind: "quiet"
                text: qsTr("Save a sheet to print…")
                onClicked: dialog.sheetWanted()
            }
            MnButton {
                visible: dialog.drills
                kind: "quiet"
                glyph: "eye"
                text: qsTr("Show the words again")
                onClicked: dialog.newWords.showAgain()
            }
            MnButton {
                objectName: "checkLater"
                text: qsTr("Check later")
                hint: qsTr("The new words open the vault now; three of them are asked for when you open it next")
                enabled: !dialog.newWords.isWorking
                onClicked: dialog.newWords.checkLater()
            }
        }
    }
}
