pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Every key, to be looked up by its act or by pressing it, and changed.
T.Popup {
    id: root
    required property Commands commands
    property bool isChanging: false
    property string pressed                 // the act whose keys were pressed
    readonly property int columns: width / Theme.scale >= 940 ? 3 : width / Theme.scale >= 600 ? 2 : 1

    function change() {
        root.open();
        root.isChanging = true;
    }
    // Brings a row that has the keyboard, or was asked for, into sight.
    function reveal(row: Item) {
        const top = row.mapToItem(board, 0, 0).y;
        if (top < body.contentY)
            body.contentY = Math.max(0, top - Theme.space.l);
        else if (top + row.height > body.contentY + body.height)
            body.contentY = Math.min(body.contentHeight - body.height, top + row.height + Theme.space.l - body.height);
    }
    // In the field, keys with Ctrl or Alt are looked up instead of typed, and do nothing else.
    function holderOf(event: var): string {
        const words = root.commands.chord(event.key, event.modifiers);
        const isChord = words.length > 1 || /^F\d+$/.test(words[0] ?? "");
        return isChord ? root.commands.holderOf(event.key, event.modifiers) : "";
    }
    function lookUp(event: var) {
        const holder = root.holderOf(event);
        if (holder === "")
            return;
        finder.clear();
        root.pressed = holder;
        event.accepted = true;
    }

    // The keyboard goes back to where it came from; the template does so only within an ApplicationWindow.
    property Item cameFrom
    onAboutToShow: {
        cameFrom = parent ? parent.Window.activeFocusItem : null;
        finder.clear();
        root.pressed = "";
    }
    onOpened: finder.forceActiveFocus(Qt.ShortcutFocusReason)
    onClosed: {
        root.isChanging = false;
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.TabFocusReason);
        cameFrom = null;
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(1064 * Theme.scale, parent.width - 2 * Theme.space.l) : 1064 * Theme.scale
    height: parent ? Math.min(head.height + board.height + foot.height, parent.height - 2 * Theme.space.l) : implicitHeight
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: FocusScope { // qmllint disable deferred-property-id
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Keys")

        Item {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Math.max(80 * Theme.scale, line.implicitHeight + Theme.space.xl)

            GridLayout {
                id: line
                anchors {
                    left: parent.left
                    leftMargin: 36 * Theme.scale
                    right: parent.right
                    rightMargin: Theme.space.xl
                    verticalCenter: parent.verticalCenter
                }
                columns: root.columns === 1 ? 3 : 5
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.s

                MnText {
                    text: qsTr("Keys")
                    style: Theme.type.title
                    Layout.fillWidth: root.columns === 1
                    Accessible.role: Accessible.Heading
                }
                MnButton {
                    objectName: "changeKeys"
                    Layout.column: root.columns === 1 ? 1 : 3
                    Layout.row: 0
                    text: root.isChanging ? qsTr("Done") : qsTr("Change keys…")
                    onClicked: root.isChanging = !root.isChanging
                }
                MnIconButton {
                    objectName: "closeKeys"
                    Layout.column: root.columns === 1 ? 2 : 4
                    Layout.row: 0
                    glyph: "x"
                    name: qsTr("Close")
                    onClicked: root.close()
                }
                MnSearchField {
                    id: finder
                    objectName: "keyFinder"
                    Layout.column: root.columns === 1 ? 0 : 1
                    Layout.row: root.columns === 1 ? 1 : 0
                    Layout.columnSpan: root.columns === 1 ? 3 : 1
                    Layout.fillWidth: true
                    Layout.maximumWidth: root.columns === 1 ? -1 : 300 * Theme.scale
                    placeholder: qsTr("Find an action, or press its keys")
                    keys: []
                    onEdited: root.pressed = ""
                    onEscaped: root.close()
                    Keys.onShortcutOverride: event => event.accepted = root.holderOf(event) !== ""
                    Keys.onPressed: event => root.lookUp(event)
                }
                Item {
                    visible: root.columns > 1
                    Layout.column: 2
                    Layout.row: 0
                    Layout.fillWidth: true
                }
            }
            MnLine {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
        }
        Flickable {
            id: body
            objectName: "keyBoard"
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top }
            contentHeight: board.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: MnScrollBar { policy: body.contentHeight > body.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff }

            Item {
                id: board
                width: body.width
                height: grid.implicitHeight + 2 * Theme.space.l

                GridLayout {
                    id: grid
                    anchors {
                        left: parent.left
                        leftMargin: 36 * Theme.scale
                        right: parent.right
                        rightMargin: 36 * Theme.scale
                        top: parent.top
                        topMargin: Theme.space.l
                    }
                    columns: root.columns
                    columnSpacing: 40 * Theme.scale
                    rowSpacing: Theme.space.xl

                    Repeater {
                        model: [
                            [Commands.Anywhere],
                            [Commands.GoTo, Commands.List, Commands.Timeline, Commands.Graph],
                            [Commands.Memory, Commands.Window, Commands.Capture]
                        ]
                        ColumnLayout {
                            id: pile
                            required property var modelData
                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.preferredWidth: 304 * Theme.scale
                            spacing: Theme.space.xl

                            Repeater {
                                model: pile.modelData
                                ShortcutGroup {
                                    required property int modelData
                                    Layout.fillWidth: true
                                    commands: root.visible ? root.commands : null
                                    group: modelData
                                    search: finder.text
                                    pressed: root.pressed
                                    isChanging: root.isChanging
                                    onRevealWanted: row => root.reveal(row)
                                }
                            }
                        }
                    }
                }
                CommandGroup {
                    id: all
                    commands: root.visible ? root.commands : null
                    group: Commands.All
                    search: finder.text
                }
                MnText {
                    visible: root.visible && all.count === 0
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 36 * Theme.scale }
                    text: qsTr("No action is called so, and none has these keys.")
                    style: Theme.type.small
                    color: Theme.ink2
                }
            }
        }
        Item {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Math.max(48 * Theme.scale, footLine.implicitHeight + Theme.space.l)

            MnLine {
                anchors { left: parent.left; right: parent.right; top: parent.top }
            }
            RowLayout {
                id: footLine
                anchors {
                    left: parent.left
                    leftMargin: 36 * Theme.scale
                    right: parent.right
                    rightMargin: 36 * Theme.scale
                    verticalCenter: parent.verticalCenter
                }
                spacing: Theme.space.s

                MnIcon {
                    name: "info"
                    size: 16
                    tint: Theme.ink3
                }
                MnText {
                    Layout.fillWidth: true
                    text: root.isChanging ? qsTr("Choose an action, then press its new keys. They are kept on this device.")
                        : qsTr("Keys that lists, pages and texts use themselves cannot be changed.")
                    style: Theme.type.caption
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
                MnButton {
                    objectName: "resetKeys"
                    visible: root.isChanging && root.commands.isAnyChanged
                    kind: "quiet"
                    glyph: "undo"
                    text: qsTr("Reset all keys")
                    onClicked: root.commands.resetAll()
                }
                MnText {
                    visible: !root.isChanging
                    text: qsTr("This sheet")
                    style: Theme.type.caption
                    color: Theme.ink3
                }
                MnKbd {
                    visible: !root.isChanging
                    keys: root.commands.hints["keys.show"] ?? []
                }
            }
        }
    }
    background: MnRaised { level: 3; cornerRadius: Theme.radius.card }
    T.Overlay.modal: MnScrim {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
    }
}
