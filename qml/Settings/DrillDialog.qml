pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Onboarding
import Mnemosyne.Theme

// Whether the paper has the words: three of them, typed from it.
MnDialog {
    id: dialog
    required property RecoveryCheck check

    title: check.passed ? qsTr("The paper is right") : qsTr("Type three words from the paper")
    text: check.message !== "" ? check.message : check.passed ? qsTr("These words open the vault when the passphrase is lost.")
        : qsTr("Read them from the paper, not from your head.")
    rejectText: check.passed ? qsTr("Close") : qsTr("Later")
    implicitWidth: 420 * Theme.scale
    onAboutToShow: check.start()
    onClosed: if (!check.passed)
        check.putOff()

    ColumnLayout {
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.s

        Repeater {
            model: dialog.check.positions

            DrillWord {
                required property int modelData

                Layout.fillWidth: true
                number: modelData
                asked: true
                readOnly: dialog.check.passed
                completion: typed !== "" ? dialog.check.completeWord(typed) : ""
                isWrong: typed !== "" && completion !== "" && !isRight
                onEdited: isRight = dialog.check.answer(number, typed)
                onSettled: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
