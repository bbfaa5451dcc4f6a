pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One act of the sheet and its keys. While keys are changed it is a button: chosen, it takes the next keys for its own.
FocusScope {
    id: row
    required property string commandId
    required property string title
    required property var chords
    required property bool isChangeable
    required property bool isChanged
    required property Commands commands
    required property bool isPressed        // its keys were looked up
    required property bool isChanging
    property bool isRecording: false
    property string problem
    property int lastKey: 0                 // that stands in the way of
    property int lastModifiers: 0
    signal revealWanted()

    function record() {
        row.problem = "";
        row.isRecording = true;
    }
    function stop() {
        row.problem = "";
        row.isRecording = false;
    }
    function take(key: int, modifiers: int) {
        row.commands.setKeys(row.commandId, key, modifiers);
        row.stop();
        button.forceActiveFocus(Qt.TabFocusReason);
    }
    function press(event: var) {
        if (!row.isRecording || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            return row.stop();
        row.problem = "";
        if (row.commands.chord(event.key, event.modifiers).length === 0)
            return; // Ctrl and its like alone, so far
        row.lastKey = event.key;
        row.lastModifiers = event.modifiers;
        row.problem = row.commands.problemWith(row.commandId, event.key, event.modifiers);
        if (row.problem === "")
            row.take(event.key, event.modifiers);
    }

    Accessible.ignored: button.enabled      // else there is nothing to press: it is only read
    Accessible.role: Accessible.ListItem
    Accessible.name: button.Accessible.name
    implicitHeight: column.implicitHeight
    onIsChangingChanged: stop()
    onIsPressedChanged: if (isPressed) revealWanted()
    onActiveFocusChanged: activeFocus ? revealWanted() : stop()

    Rectangle {
        visible: row.isPressed || row.isRecording
        anchors { fill: parent; leftMargin: -10 * Theme.scale; rightMargin: -10 * Theme.scale; topMargin: 1; bottomMargin: 1 }
        radius: Theme.radius.control
        color: Theme.accentSoft
        border { width: Theme.high ? 2 : 0; color: Theme.accent }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 0

        T.AbstractButton {
            id: button
            objectName: "keys:" + row.commandId
            Layout.fillWidth: true
            implicitHeight: Math.max(34 * Theme.scale, line.implicitHeight + Theme.space.s)
            focus: true
            enabled: row.isChanging && row.isChangeable
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.ignored: !enabled
            Accessible.name: row.title + row.chords.map(chord => ", " + chord.join("+")).join("")
            Accessible.description: row.problem !== "" ? row.problem : row.isRecording ? waiting.text : ""
            Accessible.onPressAction: button.clicked()
            onClicked: row.record()
            Keys.onReturnPressed: event => row.isRecording ? row.press(event) : row.record()
            Keys.onEnterPressed: event => row.isRecording ? row.press(event) : row.record()
            Keys.onShortcutOverride: event => event.accepted = row.isRecording
            Keys.onPressed: event => row.press(event)

            contentItem: RowLayout { // qmllint disable deferred-property-id
                id: line
                spacing: Theme.space.s

                MnText {
                    Layout.fillWidth: true
                    text: row.title
                    style: Theme.type.small
                    color: !row.isChanging || row.isChangeable ? Theme.ink : Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                MnText {
                    id: waiting
                    visible: row.isRecording
                    text: qsTr("Press the new keys")
                    style: Theme.type.captionMedium
                    color: Theme.accentInk
                    decorative: true
                }
                Repeater {
                    model: row.isRecording ? [] : row.chords

                    MnKbd {
                        required property var modelData
                        keys: modelData
                    }
                }
                MnText {
                    visible: !row.isRecording && row.chords.length === 0 && row.isChanging
                    text: qsTr("no keys")
                    style: Theme.type.caption
                    color: Theme.ink3
                    decorative: true
                }
                MnIconButton {
                    objectName: "reset:" + row.commandId
                    visible: row.isChanging && row.isChanged
                    size: 28
                    glyphSize: 16
                    glyph: "undo"
                    name: qsTr("“%1”: the keys that it came with").arg(row.title)
                    onClicked: {
                        row.commands.reset(row.commandId);
                        row.stop();
                    }
                }
            }
            background: Item {
                Rectangle {
                    visible: button.enabled && button.hovered && !row.isRecording
                    anchors { fill: parent; leftMargin: -10 * Theme.scale; rightMargin: -10 * Theme.scale }
                    radius: Theme.radius.control
                    color: Theme.hover
                }
                MnFocusRing {
                    visible: button.visualFocus
                    gap: 2
                }
            }
        }
        RowLayout {
            visible: row.problem !== ""
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.xs
            spacing: Theme.space.s

            MnText {
                objectName: "problem:" + row.commandId
                Layout.fillWidth: true
                text: row.problem
                style: Theme.type.caption
                color: Theme.warn
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.AlertMessage
            }
            MnButton {
                objectName: "take:" + row.commandId
                visible: row.problem !== "" && row.commands.canTake(row.commandId, row.lastKey, row.lastModifiers)
                kind: "link"
                implicitHeight: Theme.size.target
                text: qsTr("Use them here")
                onClicked: row.take(row.lastKey, row.lastModifiers)
            }
        }
        MnLine {
            Layout.fillWidth: true
            opacity: 0.6
        }
    }
}
