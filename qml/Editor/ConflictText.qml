pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What a memory in conflict will say: written here, with a letter before each line that is of one version alone.
FocusScope {
    id: root
    required property ConflictModel conflict
    property alias text: edit.text
    readonly property real gutter: 26 * Theme.scale
    // The later arguments are what the answer also hangs on.
    readonly property var marks: marksOf(edit.text, edit.width, edit.contentHeight, conflict.firstText, conflict.otherText)

    // As a person would: undo takes it back.
    function replace(text: string) {
        edit.remove(0, edit.length);
        edit.insert(0, text);
    }
    function marksOf(text: string, width: real, height: real, first: string, other: string): var {
        const kMost = 300;                  // lines that are marked: more are not looked through
        const marks = [];
        let at = 0;
        const origins = root.conflict.originsOf(text);
        const lines = text.split("\n");
        for (let i = 0; i < lines.length && marks.length < kMost; ++i) {
            if (origins[i] !== ConflictModel.Both)
                marks.push({ origin: origins[i], top: edit.positionToRectangle(at).y });
            at += lines[i].length + 1;
        }
        return marks;
    }

    implicitHeight: Math.max(120 * Theme.scale, edit.contentHeight + 2 * Theme.space.s)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.surface
        border { width: edit.activeFocus ? Theme.size.ring : 1; color: edit.activeFocus ? (Theme.high ? Theme.ink : Theme.accent) : Theme.outline }
    }
    Repeater {
        model: root.marks

        MnText {
            required property var modelData

            anchors { left: parent?.left; leftMargin: Theme.space.s } // one on its way out has no parent any more
            y: edit.y + modelData.top + Math.round((Theme.type.body.line * Theme.scale - height) / 2)
            text: modelData.origin === ConflictModel.First ? "A" : modelData.origin === ConflictModel.Other ? "B" : "+"
            style: Theme.type.captionStrong
            color: modelData.origin === ConflictModel.First ? Theme.sideA : modelData.origin === ConflictModel.Other ? Theme.sideB : Theme.ink3
            decorative: true
        }
    }
    TextEdit {
        id: edit
        objectName: "result"
        focus: true
        anchors { left: parent.left; leftMargin: root.gutter; right: parent.right; rightMargin: Theme.space.m; top: parent.top; topMargin: Theme.space.s }
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font: Theme.font(Theme.type.body)
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        readOnly: !root.conflict.isOfText
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: qsTr("What it will say")
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
}
