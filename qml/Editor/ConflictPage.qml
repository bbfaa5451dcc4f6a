pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A memory that two devices changed in the same place: both versions, what they were written over, and below them what it
// will say. Nothing is written before the person has decided. The owner calls vault.conflict.open(id).
FocusScope {
    id: page
    objectName: "conflictPage"
    required property VaultModel vault
    readonly property ConflictModel conflict: page.vault.conflict
    readonly property bool isReady: conflict.state === ConflictModel.Ready || conflict.state === ConflictModel.Saving
    readonly property real room: width / Theme.scale
    readonly property bool isNarrow: room < 760
    readonly property real margin: room < 700 ? Theme.space.l : Math.max(Theme.space.page, (width - Theme.size.page) / 2)
    property bool isSettling: false         // the keyboard gets its place with the next frame
    property string offered                 // what the text is unless a person writes it
    signal closed()

    // What has the keyboard is in sight, and what it is decided between is to be read first: the text has it where both
    // have room. That is known once they were laid out.
    function takeFocus() {
        page.isSettling = page.isReady;
        if (page.isReady)
            page.Window.window.update();
        else
            page.forceActiveFocus(Qt.TabFocusReason);
    }
    function settle() {
        page.isSettling = false;
        if (result.y + result.height + Theme.space.xxl > scroller.height)
            back.forceActiveFocus(Qt.TabFocusReason);
        else
            result.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        page.conflict.close();
        page.closed();
    }
    // What a person wrote stays, whatever arrives and wherever they go meanwhile.
    function offer() {
        const typed = page.conflict.typed();
        page.offered = page.conflict.proposal;
        result.text = typed !== "" ? typed : page.offered;
    }
    function takeFirst() {
        result.replace(page.conflict.firstText);
        page.conflict.takesOther = false;
    }
    function takeOther() {
        result.replace(page.conflict.otherText);
        page.conflict.takesOther = true;
    }
    function save() {
        page.conflict.save(result.text);
    }
    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br/>");
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Needs a decision")
    Keys.onEscapePressed: page.leave()
    Component.onCompleted: if (page.isReady) page.offer()

    Shortcut {
        sequence: "Alt+1"
        enabled: page.isReady
        onActivated: page.takeFirst()
    }
    Shortcut {
        sequence: "Alt+2"
        enabled: page.isReady
        onActivated: page.takeOther()
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: page.isReady
        onActivated: page.save()
    }
    Connections {
        target: page.Window.window
        enabled: page.isSettling
        function onAfterAnimating() {
            page.settle();
        }
    }
    Connections {
        target: page.conflict
        function onArrived() {
            page.offer();
            if (page.activeFocus)
                page.takeFocus();
        }
        function onDecided() {
            page.leave();
        }
    }
    VersionWords {
        id: words
        mine: page.conflict.firstText
        theirs: page.conflict.otherText
        mineGround: Theme.sideASoft
        theirsGround: Theme.sideBSoft
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnScroller {
        id: scroller
        objectName: "conflictScroller"
        readonly property real gutter: Theme.space.s // the ring around what has the keyboard is in sight
        anchors { fill: parent; leftMargin: page.margin - gutter; rightMargin: page.margin - gutter }
        contentHeight: column.implicitHeight + Theme.space.page

        ColumnLayout {
            id: column
            x: scroller.gutter
            width: parent.width - 2 * x
            spacing: Theme.space.l

            // By hand: a wrapped text in a row within a column asks for its place more than once.
            Item {
                Layout.topMargin: (page.room < 700 ? 16 : 24) * Theme.scale
                Layout.fillWidth: true
                implicitHeight: Math.max(back.height, title.implicitHeight)

                MnIconButton {
                    id: back
                    objectName: "leaveConflict"
                    anchors { left: parent.left; leftMargin: -8 * Theme.scale }
                    y: Math.round((Math.min(parent.height, Math.max(height, title.lineSize)) - height) / 2)
                    glyph: "arrow-left"
                    name: qsTr("Decide later")
                    keys: ["Esc"]
                    onClicked: page.leave()
                }
                MnText {
                    id: title
                    anchors {
                        left: back.right; leftMargin: Theme.space.s
                        right: parent.right
                        verticalCenter: lineCount > 1 ? undefined : parent.verticalCenter
                    }
                    text: page.isReady ? page.conflict.title : qsTr("Needs a decision")
                    style: Theme.type.title
                    Accessible.role: Accessible.Heading
                    elide: Text.ElideNone
                    wrapMode: Text.Wrap
                }
            }
            MnText {
                visible: page.isReady
                Layout.fillWidth: true
                text: qsTr("It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.")
                style: Theme.type.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnBanner {
                visible: page.conflict.problem !== ""
                Layout.fillWidth: true
                tone: "danger"
                text: page.conflict.problem
                action: qsTr("Try again")
                onActed: page.conflict.retry()
            }
            MnText {
                objectName: "nothingToDecide"
                visible: page.conflict.state === ConflictModel.Decided || page.conflict.state === ConflictModel.Closed
                Layout.fillWidth: true
                text: qsTr("There is nothing to decide about it any more.")
                style: Theme.type.body
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            RowLayout {
                visible: page.isReady && page.conflict.others > 1
                spacing: Theme.space.m

                MnText {
                    text: qsTr("The other version")
                    style: Theme.type.small
                    color: Theme.ink2
                }
                MnSegmented {
                    objectName: "whichOther"
                    name: qsTr("The other version")
                    options: Array.from({ length: page.conflict.others }, (_, i) => Number(i + 1).toLocaleString(Theme.locale, "f", 0))
                    current: page.conflict.other
                    onChosen: index => page.conflict.other = index
                }
            }
            GridLayout {
                visible: page.isReady
                Layout.fillWidth: true
                columns: page.isNarrow ? 1 : page.conflict.hasBefore ? 3 : 2
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m

                ConflictSide {
                    letter: "A"
                    called: page.conflict.firstCalled
                    shown: words.mineShown
                    tone: Theme.sideA
                    action: qsTr("Use all of A")
                    onTaken: page.takeFirst()
                }
                ConflictSide {
                    visible: page.conflict.hasBefore
                    called: qsTr("Before")
                    shown: page.escaped(page.conflict.before)
                }
                ConflictSide {
                    letter: "B"
                    called: page.conflict.otherCalled
                    shown: words.theirsShown
                    tone: Theme.sideB
                    action: qsTr("Use all of B")
                    onTaken: page.takeOther()
                }
            }
            MnGroup {
                visible: page.isReady && page.conflict.values.length > 0
                label: qsTr("What else differs, from A to B")

                Repeater {
                    model: page.conflict.values

                    MnText {
                        required property string modelData
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space.xl
                        Layout.rightMargin: Theme.space.xl
                        Layout.topMargin: Theme.space.m
                        text: modelData
                        style: Theme.type.small
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
                MnSegmented {
                    id: values
                    objectName: "whichValues"
                    Layout.margins: Theme.space.xl
                    name: qsTr("What else differs")
                    options: [qsTr("As in A"), qsTr("As in B")]
                    current: page.conflict.takesOther ? 1 : 0
                    onChosen: index => page.conflict.takesOther = index === 1
                    Connections {
                        target: page.conflict
                        function onChanged() {
                            values.current = page.conflict.takesOther ? 1 : 0;
                        }
                    }
                }
            }
            MnSectionLabel {
                visible: page.isReady
                Layout.leftMargin: 2
                text: qsTr("What it will say")
            }
            ConflictText {
                id: result
                visible: page.isReady
                Layout.fillWidth: true
                conflict: page.conflict
                onTextChanged: if (page.isReady) page.conflict.noteTyped(text !== page.offered ? text : "")
            }
            MnText {
                visible: page.isReady
                Layout.fillWidth: true
                text: qsTr("A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.")
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Flow {
                visible: page.isReady
                Layout.fillWidth: true
                spacing: Theme.space.s

                MnButton {
                    objectName: "saveDecision"
                    kind: "primary"
                    enabled: page.conflict.state === ConflictModel.Ready
                    text: qsTr("Save this version")
                    onClicked: page.save()
                }
                MnButton {
                    objectName: "keepTwo"
                    glyph: "copy"
                    enabled: page.conflict.state === ConflictModel.Ready
                    text: qsTr("Keep both as two memories")
                    onClicked: page.conflict.keepBoth()
                }
                MnButton {
                    objectName: "decideLater"
                    kind: "quiet"
                    text: qsTr("Decide later")
                    onClicked: page.leave()
                }
            }
        }
    }
}
