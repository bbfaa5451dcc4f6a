pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The title of the open memory: one line that may run over several. Enter goes on to the text.
FocusScope {
    id: edit
    required property MemoryEditor memory
    property bool isReadOnly: false
    signal leftDown

    implicitHeight: field.implicitHeight

    MnText {
        visible: field.length === 0 && field.preeditText === ""
        anchors { left: parent.left; right: parent.right; top: parent.top }
        text: qsTr("Title")
        style: Theme.type.display
        color: Theme.ink3
        decorative: true
    }
    TextEdit {
        id: field
        objectName: "titleField"
        width: edit.width
        focus: true
        readOnly: edit.isReadOnly
        text: edit.memory.title
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font: Theme.font(Theme.type.display)
        color: edit.isReadOnly ? Theme.ink2 : Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        horizontalAlignment: Theme.sideOf(length === 0 && preeditText === "", edit.LayoutMirroring.enabled)
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Title of the memory")

        onTextChanged: {
            // A title is one line, whatever was pasted. It goes on following the memory, whichever is opened next.
            const line = text.replace(/[\n\u2028]+/g, " ");
            const caret = cursorPosition;
            edit.memory.title = line;
            if (text !== line) {
                text = Qt.binding(() => edit.memory.title);
                cursorPosition = Math.min(caret, length);
            }
        }
        Keys.onReturnPressed: edit.leftDown()
        Keys.onEnterPressed: edit.leftDown()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Down && cursorRectangle.y + cursorRectangle.height >= contentHeight - 1) {
                event.accepted = true;
                edit.leftDown();
            } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                event.accepted = true;
                const next = field.nextItemInFocusChain(event.key === Qt.Key_Tab);
                if (next)
                    next.forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            }
        }
        cursorDelegate: Rectangle {
            visible: field.cursorVisible
            width: Math.max(1.5, 1.5 * Theme.scale)
            color: Theme.accent
        }
    }
}
