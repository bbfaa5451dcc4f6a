pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One thing from today; then it is asked for in other words, where the vault's search is there.
StepPage {
    id: root
    required property FirstRunModel firstRun
    property SearchModel search: null
    property ImportModel importing: null    // brings the sample memories
    property bool canImport: false
    property bool isSlow: false
    property bool leavesWhenSaved: false
    property bool leavesWithSample: false
    property bool leavesForImport: false
    signal importWanted

    readonly property bool saved: firstRun.firstMemorySaved
    readonly property bool hasWords: editor.text.trim() !== ""

    function takeFocus() {
        editor.forceActiveFocus();
    }
    function save() {
        if (hasWords && !saved)
            firstRun.saveFirstMemory(editor.text);
    }
    // What was typed is saved before one leaves.
    function leave() {
        if (hasWords && !saved) {
            leavesWhenSaved = true;
            save();
        } else {
            if (search)
                search.text = "";
            if (leavesForImport)
                importWanted();
            else
                firstRun.finish();
        }
    }
    function countOfWords(): int {
        const words = editor.text.trim().split(/\s+/);
        return words[0] === "" ? 0 : words.length;
    }
    function beginWith(words: string) {
        editor.text = words;
        editor.cursorPosition = editor.length;
        editor.forceActiveFocus();
    }

    heading: qsTr("Write down one thing from today")
    message: root.firstRun.message
    workingText: root.isSlow ? qsTr("Saving") : root.leavesWithSample ? qsTr("Bringing the sample memories") : ""
    canGoBack: false
    Component.onCompleted: takeFocus()

    Connections {
        target: root.firstRun

        function onFirstMemoryChanged() {
            if (!root.firstRun.firstMemorySaved)
                return;
            if (root.leavesWhenSaved)
                root.leave();
            else if (root.search)
                question.forceActiveFocus();
            else
                library.forceActiveFocus(Qt.TabFocusReason);
        }
        function onMessageChanged() {
            if (root.firstRun.message === "")
                return;
            root.leavesWhenSaved = false;
            root.leavesForImport = false;
        }
    }

    Connections {
        target: root.importing

        function onChanged() {
            if (!root.leavesWithSample || root.importing.isSampleBusy)
                return;
            root.leavesWithSample = false;
            if (root.importing.hasSample)
                root.leave();
        }
    }

    TextLines {
        id: lines
        document: editor.textDocument
        height: Math.round(Theme.type.reading.line * Theme.scale)
    }
    MnBanner {
        visible: root.firstRun.keychainWanted && root.firstRun.keychainMessage !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        glyph: "key"
        text: root.firstRun.keychainMessage
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: sheet.height

        MnShadow {
            target: sheet
            level: 1
        }
        Rectangle {
            id: sheet
            anchors { left: parent.left; right: parent.right }
            height: column.implicitHeight
            radius: Theme.radius.card
            color: Theme.surface
            border {
                width: editor.activeFocus ? Theme.size.ring : 1
                color: editor.activeFocus ? (Theme.high ? Theme.ink : Theme.accent) : Theme.high ? Theme.edge : Theme.outline
            }

            ColumnLayout {
                id: column
                anchors { left: parent.left; right: parent.right }
                spacing: 0

                T.TextArea {
                    id: editor
                    objectName: "memory"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // its own width would cost a second layout a key
                    Layout.minimumHeight: 140 * Theme.scale
                    implicitHeight: contentHeight + topPadding + bottomPadding
                    leftPadding: Theme.space.xxl
                    rightPadding: Theme.space.xxl
                    topPadding: 18 * Theme.scale
                    bottomPadding: Theme.space.l
                    readOnly: root.saved || root.firstRun.working
                    property bool isThere: false    // in the making its empty lines are given their height: no change
                    Component.onCompleted: isThere = true
                    onTextChanged: {
                        lines.settle();
                        if (isThere)
                            root.firstRun.setFirstMemory(text);
                    }
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    font.family: Theme.sans
                    font.pixelSize: Math.round(Theme.type.reading.size * Theme.scale)
                    font.hintingPreference: Font.PreferNoHinting
                    color: Theme.ink
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    selectByMouse: true
                    horizontalAlignment: Theme.sideOf(length === 0 && preeditText === "", root.LayoutMirroring.enabled)
                    Accessible.name: qsTr("Your first memory")
                    Accessible.multiLine: true

                    Keys.onPressed: event => {
                        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
                            event.accepted = true;
                            root.save();
                        } else if (event.key === Qt.Key_Tab && !(event.modifiers & Qt.ShiftModifier)) {
                            event.accepted = true;
                            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                        } else if (event.key === Qt.Key_Backtab) {
                            event.accepted = true;
                            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                        }
                    }

                    cursorDelegate: Rectangle {
                        visible: editor.cursorVisible
                        width: 1.5 * Theme.scale
                        color: Theme.accent
                    }
                    MnText {
                        id: placeholder
                        visible: editor.length === 0 && editor.preeditText === ""
                        anchors {
                            left: parent.left; leftMargin: editor.leftPadding
                            right: parent.right; rightMargin: editor.rightPadding
                            top: parent.top; topMargin: editor.topPadding
                        }
                        text: qsTr("What was said, decided, tried, noticed: one sentence is enough")
                        style: Theme.type.reading
                        // On the line of what is typed, whose room is above it.
                        topPadding: Math.max(0, lines.height - editor.contentHeight)
                        color: Theme.ink3
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        decorative: true
                    }
                }
                MnLine { Layout.fillWidth: true; Layout.leftMargin: 2; Layout.rightMargin: 2 }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space.xxl
                    Layout.rightMargin: Theme.space.xxl
                    Layout.topMargin: 10 * Theme.scale
                    Layout.bottomMargin: Theme.space.m
                    spacing: 6 * Theme.scale

                    MnIcon {
                        visible: root.saved
                        name: "check"
                        size: 14
                        tint: Theme.ok
                    }
                    MnText {
                        objectName: "state"
                        Layout.fillWidth: true
                        text: root.saved ? qsTr("Saved on this device") : root.hasWords ? qsTr("Not saved yet") : ""
                        style: Theme.type.caption
                        color: Theme.ink3
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.role: Accessible.StatusBar
                    }
                    MnText {
                        text: qsTr("%Ln word(s)", "", root.countOfWords())
                        style: Theme.type.caption
                        color: Theme.ink3
                    }
                }
            }
        }
    }
    Flow {
        visible: !root.saved
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        spacing: Theme.space.s

        MnText {
            height: Theme.size.chip
            text: qsTr("No idea?")
            style: Theme.type.caption
            color: Theme.ink3
        }
        Repeater {
            model: [
                { text: qsTr("Something someone said"), begin: qsTr("Today I was told that ") },
                { text: qsTr("A decision, and why"), begin: qsTr("I have decided to ") },
                { text: qsTr("Where you put it"), begin: qsTr("I have put it ") }
            ]

            MnChip {
                required property var modelData
                text: modelData.text
                enabled: !root.hasWords
                onClicked: root.beginWith(modelData.begin)
            }
        }
    }
    ColumnLayout {
        visible: root.saved && root.search !== null
        Layout.fillWidth: true
        Layout.topMargin: 34 * Theme.scale
        spacing: 0

        MnText {
            Layout.fillWidth: true
            Layout.bottomMargin: 10 * Theme.scale
            text: qsTr("Now ask for it in other words")
            style: Theme.type.heading
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.Heading
        }
        MnSearchField {
            id: question
            objectName: "question"
            Layout.fillWidth: true
            large: true
            keys: []
            placeholder: qsTr("As you would ask a friend who was there")
            onEdited: root.search.text = text
            onSubmitted: library.forceActiveFocus(Qt.TabFocusReason)
        }
        FoundMemory {
            visible: root.search !== null && root.search.state === SearchModel.Found
            Layout.fillWidth: true
            search: root.search
        }
        SmallNote {
            visible: root.search !== null && root.search.state === SearchModel.Nothing && question.text !== ""
            Layout.topMargin: Theme.space.m
            glyph: "search"
            text: root.search === null || root.search.whyNoMeaning === "" ? qsTr("Nothing yet. Ask in other words.") : root.search.whyNoMeaning
        }
    }

    ways: [
        MnButton {
            objectName: "sample"
            visible: root.importing !== null && !root.importing.hasSample
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "link"
            glyph: "flask"
            text: qsTr("Try it with samples")
            hint: qsTr("Brings some hundred memories of somebody else. One click removes them all again.")
            enabled: !root.leavesWithSample && !root.firstRun.working
            onClicked: {
                root.leavesWithSample = true;
                root.importing.addSample();
            }
        },
        MnButton {
            objectName: "import"
            visible: root.canImport
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "link"
            glyph: "import"
            text: qsTr("Import memories…")
            enabled: !root.firstRun.working
            onClicked: {
                root.leavesForImport = true;
                root.leave();
            }
        },
        MnButton {
            objectName: "save"
            visible: !root.saved
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: qsTr("Save")
            hint: KeyWords.of(["Ctrl", "Enter"]).join("+")
            enabled: root.hasWords && !root.firstRun.working
            onClicked: root.save()
        },
        MnButton {
            id: library
            objectName: "finish"
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: root.saved ? "primary" : "plain"
            text: qsTr("Open my library")
            enabled: !root.firstRun.working
            onClicked: root.leave()
        }
    ]
}
