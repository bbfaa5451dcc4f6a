pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// The 24 words as they stand on the paper, over as many lines as they need. Enter opens.
FocusScope {
    id: root
    property alias text: input.text
    property bool readOnly: false
    property bool isWrong: false
    signal accepted

    implicitWidth: 240 * Theme.scale
    implicitHeight: Math.max(112 * Theme.scale, input.contentHeight + input.topPadding + input.bottomPadding)

    T.TextArea {
        id: input
        anchors.fill: parent
        focus: true
        readOnly: root.readOnly
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        leftPadding: Theme.space.m
        rightPadding: Theme.space.m
        topPadding: 9 * Theme.scale
        bottomPadding: 9 * Theme.scale
        font.family: Theme.sans
        font.pixelSize: Math.round(Theme.type.body.size * Theme.scale)
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        horizontalAlignment: Theme.sideOf(true, root.LayoutMirroring.enabled) // where its placeholder begins, whatever the keyboard
        Accessible.name: qsTr("The 24 recovery words")
        Accessible.multiLine: true

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                root.accepted();
            } else if (event.key === Qt.Key_Tab) {
                nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            } else if (event.key === Qt.Key_Backtab) {
                nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            } else {
                return;
            }
            event.accepted = true;
        }

        cursorDelegate: Rectangle {
            visible: input.cursorVisible
            width: 1.5 * Theme.scale
            color: Theme.accent
        }
        background: Rectangle {
            radius: Theme.radius.control
            color: Theme.surface
            border {
                width: input.activeFocus && Theme.high ? Theme.size.ring : input.activeFocus || root.isWrong ? 2 : 1
                color: root.isWrong ? Theme.danger : input.activeFocus ? (Theme.high ? Theme.ink : Theme.accent) : Theme.outline
            }
        }
        MnText {
            id: begun
            visible: input.length === 0 && input.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m; topMargin: input.topPadding - begun.half }
            text: qsTr("The 24 words in their order, a space between two. Their first four letters are enough.")
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
    }
}
