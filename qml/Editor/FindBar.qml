pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Words to find in the open memory, over its text. Enter and F3 go to the next place, with Shift to the one before; Escape
// leaves the caret there.
FocusScope {
    id: bar
    required property TextFinder finder
    required property TextEdit edit         // the text, whose caret goes along
    property var hints: ({})                // keys, by the ids of the command table
    property bool isOpen: false
    property int from: 0                    // where the caret stood when it was opened
    readonly property string told: finder.words === "" ? ""
        : finder.count === 0 ? qsTr("Not in this memory")
        : qsTr("%1 of %2", "the place that is shown, of all that were found").arg(Number(finder.current).toLocaleString(Theme.locale, "f", 0)).arg(Number(finder.count).toLocaleString(Theme.locale, "f", 0))
    signal placeShown(rect place)           // in the text's own coordinates
    signal closed

    function begin() {
        const chosen = bar.edit.selectedText;
        if (!bar.isOpen)
            bar.from = bar.edit.selectionStart;
        bar.isOpen = true;
        if (chosen !== "" && !/[\u2028\u2029\n]/.test(chosen))
            input.text = chosen;
        bar.look();
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }
    function goOn(forward: bool) {
        if (!bar.isOpen) {
            bar.begin();
            return;
        }
        if (forward)
            bar.finder.goNext();
        else
            bar.finder.goBack();
        bar.from = Math.max(0, bar.finder.place);
        bar.show();
    }
    // Without a place of the keyboard's: the text is another one.
    function shut() {
        bar.isOpen = false;
        bar.finder.words = "";
    }
    function leave() {
        bar.shut();
        bar.closed();
    }
    function look() {
        bar.finder.words = input.text;
        bar.finder.goTo(bar.from);
        bar.show();
    }
    function show() {
        if (bar.finder.place < 0)
            return;
        bar.edit.cursorPosition = bar.finder.place;
        bar.placeShown(bar.edit.positionToRectangle(bar.finder.place));
    }

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this memory")

    Rectangle {
        anchors.fill: parent
        color: Theme.list
        MnLine { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    }
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.l; rightMargin: Theme.space.s; topMargin: Theme.space.s }
        columns: bar.width / Theme.scale < 400 ? 1 : 2
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.xs

        T.TextField {
            id: input
            objectName: "findField"
            Layout.fillWidth: true
            Layout.minimumWidth: 60 * Theme.scale
            implicitHeight: Math.max(Theme.size.target, contentHeight + Theme.space.s)
            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            focus: true
            placeholderText: qsTr("Find in this memory")
            font: Theme.font(Theme.type.small)
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
            verticalAlignment: TextInput.AlignVCenter
            Accessible.role: Accessible.EditableText
            Accessible.name: placeholderText
            Accessible.description: bar.told
            Accessible.searchEdit: true

            onTextEdited: bar.look()
            // Before the window's own shortcuts.
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: bar.leave()
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                    return;
                event.accepted = true;
                bar.goOn(!(event.modifiers & Qt.ShiftModifier));
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
                    width: input.activeFocus ? Theme.size.ring : 1
                    color: !input.activeFocus ? Theme.outline : Theme.high ? Theme.ink : Theme.accent
                }
            }

            MnText {
                visible: input.length === 0 && input.preeditText === ""
                anchors { fill: parent; leftMargin: Theme.space.m; rightMargin: Theme.space.m }
                verticalAlignment: Text.AlignVCenter
                text: input.placeholderText
                style: Theme.type.small
                color: Theme.ink3
                decorative: true
            }
        }
        RowLayout {
            Layout.fillWidth: row.columns === 1
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space.s

            MnText {
                objectName: "findCount"
                visible: text !== ""
                Layout.fillWidth: row.columns === 1
                Layout.maximumWidth: bar.width * 0.4
                text: bar.told
                style: Theme.type.caption
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            MnIconButton {
                objectName: "findLast"
                glyph: "chevron-up"
                name: qsTr("Place before")
                keys: bar.hints["memory.findLast"] ?? []
                enabled: bar.finder.count > 0
                onClicked: bar.goOn(false)
            }
            MnIconButton {
                objectName: "findNext"
                glyph: "chevron-down"
                name: qsTr("Next place")
                keys: bar.hints["memory.findNext"] ?? []
                enabled: bar.finder.count > 0
                onClicked: bar.goOn(true)
            }
            MnIconButton {
                objectName: "findClose"
                glyph: "x"
                name: qsTr("Close")
                keys: ["Esc"]
                onClicked: bar.leave()
            }
        }
    }
}
