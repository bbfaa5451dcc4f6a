pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Three of the words, typed from the paper: then it is known to be complete and legible.
StepPage {
    id: root
    required property FirstRunModel firstRun
    property bool isSlow: false
    property int wrongAt: 0                 // the number of a word that is another on the paper; 0: none is known

    readonly property var asked: firstRun.drillPositions

    function takeFocus() {
        focusNext(0);
    }
    function cellOf(number: int): DrillWord {
        for (let i = 0; i < cells.count; ++i) {
            const cell = cells.itemAt(i) as DrillWord;
            if (cell && cell.number === number)
                return cell;
        }
        return null;
    }
    // The next that is asked for and not right yet, after `number`, else from the first; none: on.
    function focusNext(number: int) {
        const open = asked.filter(position => !cellOf(position).isRight);
        const next = open.find(position => position > number) ?? open[0];
        if (next !== undefined)
            cellOf(next).takeFocus();
        else
            goOn.forceActiveFocus(Qt.TabFocusReason);
    }
    function settled(number: int) {
        const cell = cellOf(number);
        wrongAt = cell.isRight || cell.typed === "" ? 0 : number;
        if (cell.isRight)
            focusNext(number);
    }
    // Of a list: "3, 11 and 20".
    function title(): string {
        const number = position => Number(position).toLocaleString(Theme.locale, "f", 0);
        return asked.length < 3 ? "" : qsTr("Type words %1, %2 and %3").arg(number(asked[0])).arg(number(asked[1])).arg(number(asked[2]));
    }

    contentWidth: 712
    heading: title()
    text: qsTr("Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.")
    message: root.firstRun.message !== "" ? root.firstRun.message
        : root.wrongAt > 0 ? qsTr("Word %1 is another one. Look at the paper, or at the words again.").arg(Number(root.wrongAt).toLocaleString(Theme.locale, "f", 0)) : ""
    workingText: root.isSlow ? qsTr("Making the vault") : ""
    onBackWanted: root.firstRun.back()
    Component.onCompleted: takeFocus()

    WordGrid {
        Layout.fillWidth: true
        Accessible.name: qsTr("The recovery words")

        Repeater {
            id: cells
            model: 24

            DrillWord {
                required property int index

                Layout.fillWidth: true
                number: index + 1
                asked: root.asked.includes(number)
                isWrong: root.wrongAt === number
                readOnly: root.firstRun.working
                completion: asked && typed !== "" ? root.firstRun.completeWord(typed) : ""
                onEdited: {
                    if (root.wrongAt === number)
                        root.wrongAt = 0;
                    isRight = root.firstRun.answerDrill(number, typed);
                }
                onSettled: root.settled(number)
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

    ways: [
        MnButton {
            objectName: "again"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "quiet"
            glyph: "eye"
            text: qsTr("Show the words again")
            enabled: !root.firstRun.working
            onClicked: root.firstRun.back()
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
            text: qsTr("Continue")
            enabled: root.firstRun.drillPassed && !root.firstRun.working
            onClicked: root.firstRun.finishDrill()
        }
    ]
}
