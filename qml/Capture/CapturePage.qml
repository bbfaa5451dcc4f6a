pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Something written down in passing: text and its tags, one key to save it, one to go and keep it as a draft. While the
// vault is locked it looks the same and says what becomes of it.
FocusScope {
    id: page
    required property CaptureModel capture
    signal closed()

    function takeFocus() {
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    function takeClipboard() {
        page.isClipboardEmpty = !page.capture.takeClipboard();
        area.cursorPosition = area.length;
        page.takeFocus();
    }

    property bool isClipboardEmpty: false

    focus: true
    implicitWidth: 640 * Theme.scale
    implicitHeight: 352 * Theme.scale
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Write something down")

    Keys.onEscapePressed: page.closed()

    Connections {
        target: page.capture
        function onSaved() {
            page.closed();
        }
        function onTextChanged() {
            page.isClipboardEmpty = false;
            if (area.text !== page.capture.text) {
                area.text = page.capture.text;
                area.cursorPosition = area.length;
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }
    Flickable {
        id: view
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: below.top; margins: Theme.space.xl }
        anchors.bottomMargin: Theme.space.s
        anchors.rightMargin: Theme.space.xs
        contentWidth: width
        contentHeight: area.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        function show(place: rect) {
            if (place.y < contentY)
                contentY = place.y;
            else if (place.y + place.height > contentY + height)
                contentY = place.y + place.height - height;
        }

        MnText {
            visible: area.length === 0 && area.preeditText === ""
            anchors { left: parent.left; right: parent.right; top: parent.top }
            text: qsTr("What do you want to remember?")
            style: Theme.type.reading
            color: Theme.ink3
            decorative: true
        }
        TextEdit {
            id: area
            objectName: "captureField"
            anchors { left: parent.left; right: parent.right; rightMargin: Theme.space.l }
            height: Math.max(implicitHeight, view.height)
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: Theme.font(Theme.type.reading)
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            horizontalAlignment: length === 0 && preeditText === "" ? TextEdit.AlignLeft : undefined // where its placeholder begins; words go their own way
            activeFocusOnTab: true
            readOnly: page.capture.state === CaptureModel.Saving
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text")
            Accessible.multiLine: true
            Component.onCompleted: {
                text = page.capture.text;
                cursorPosition = length;
            }
            onTextChanged: {
                page.capture.text = text;
                completing.restart();
            }
            onCursorRectangleChanged: view.show(cursorRectangle)
            onActiveFocusChanged: {
                if (activeFocus)
                    completing.restart();
                else
                    completion.close();
            }

            Keys.onPressed: event => {
                const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (isEnter && (event.modifiers & Qt.ControlModifier)) {
                    event.accepted = true;
                    page.capture.save();
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    event.accepted = true;
                    if (completion.take(event))
                        return;
                    const next = area.nextItemInFocusChain(event.key === Qt.Key_Tab);
                    if (next)
                        next.forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                } else {
                    event.accepted = completion.take(event);
                }
            }
            cursorDelegate: Rectangle {
                visible: area.cursorVisible
                width: Math.max(1.5, 1.5 * Theme.scale)
                color: Theme.accent
            }

            // The tag before the caret is asked for after its letter has been shown.
            Timer {
                id: completing
                interval: 0
                onTriggered: completion.ask()
            }
            MnCompletion {
                id: completion
                property var begun: null
                readonly property var found: page.capture.labels ? page.capture.labels.found : []
                readonly property rect place: begun ? area.positionToRectangle(begun.begin) : Qt.rect(0, 0, 0, 0)
                // What is there as a whole needs no help.
                function isWhole(): bool {
                    return begun !== null && found.length === 1 && found[0].name === begun.typed;
                }

                function ask() {
                    completion.begun = page.capture.begunTag(area.cursorPosition) || null;
                    if (page.capture.labels && completion.begun !== null)
                        page.capture.labels.ask(LabelCompletion.Tags, completion.begun.typed);
                    completion.settle();
                }
                function settle() {
                    if (begun !== null && rows.length > 0 && !isWhole() && area.activeFocus)
                        open();
                    else
                        close();
                }

                objectName: "captureTags"
                name: qsTr("Tags")
                x: page.LayoutMirroring.enabled ? place.x - width + Theme.space.l : place.x - Theme.space.m
                y: place.y + Math.max(place.height, 24 * Theme.scale) + Theme.space.xs
                implicitWidth: 200 * Theme.scale
                rows: begun === null ? [] : found.map(tag => ({ text: "#" + tag.name, count: Number(tag.count).toLocaleString(Qt.locale(), "f", 0) }))
                onRowsChanged: settle()
                onChosen: index => {
                    const begin = begun.begin;
                    const tag = found[index].name;
                    begun = null;
                    close();
                    area.remove(begin, area.cursorPosition);
                    area.insert(begin, "#" + tag + " ");
                }
            }
        }
    }
    ColumnLayout {
        id: below
        anchors { left: parent.left; right: parent.right; bottom: foot.top; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl; bottomMargin: Theme.space.m }
        spacing: Theme.space.s

        Flow {
            visible: page.capture.tags.length > 0
            spacing: 6 * Theme.scale
            Layout.fillWidth: true

            Repeater {
                model: page.capture.tags

                MnChip {
                    required property string modelData
                    text: "#" + modelData
                    interactive: false
                }
            }
        }
        MnBanner {
            visible: page.capture.state === CaptureModel.NotSaved
            objectName: "captureProblem"
            tone: "danger"
            text: page.capture.problem
            Layout.fillWidth: true
        }
        RowLayout {
            visible: page.capture.isLocked && page.capture.state !== CaptureModel.NotSaved
            spacing: Theme.space.s
            Layout.fillWidth: true

            MnIcon {
                name: "lock"
                size: 16
                tint: Theme.ink3
                Layout.alignment: Qt.AlignTop
            }
            MnText {
                objectName: "captureLocked"
                text: qsTr("The vault is locked. What you save is sealed for it, and in it when it is next open.")
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 52 * Theme.scale

        MnLine {
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        RowLayout {
            anchors { fill: parent; leftMargin: Theme.space.l; rightMargin: Theme.space.m }
            spacing: Theme.space.m

            MnIconButton {
                objectName: "captureClipboard"
                glyph: "copy"
                name: qsTr("From the clipboard")
                onClicked: page.takeClipboard()
            }
            MnText {
                text: page.isClipboardEmpty ? qsTr("There is no text in the clipboard.") : ""
                style: Theme.type.caption
                color: Theme.ink3
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            MnText {
                visible: foot.width >= 560 * Theme.scale
                text: qsTr("Close, keep the draft")
                style: Theme.type.caption
                color: Theme.ink3
            }
            MnKbd {
                visible: foot.width >= 560 * Theme.scale
                keys: ["Esc"]
            }
            MnKbd {
                visible: foot.width >= 400 * Theme.scale
                keys: ["Ctrl", "Enter"]
            }
            MnButton {
                objectName: "captureSave"
                kind: "primary"
                text: qsTr("Save")
                enabled: page.capture.text.trim() !== "" && page.capture.state !== CaptureModel.Saving
                onClicked: page.capture.save()
            }
        }
    }
}
