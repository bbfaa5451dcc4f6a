// qmllint disable unqualified
// (A heading of a section cannot be bound in Qt 6.4: it sees the palette by its id.)
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Everything by its name: acts, memories, pages. The field keeps the keyboard, the arrows choose, Enter does it.
T.Popup {
    id: root
    required property PaletteModel offers
    readonly property bool isRoomy: width / Theme.scale >= 520
    signal searchWanted(string text)        // nothing is called so

    function choose(row: int) {
        const words = field.text;
        const found = root.offers.count;
        // What is done may take the keyboard; it must not be taken back from it.
        root.giveBack();
        root.close();
        if (found === 0)
            root.searchWanted(words);
        else
            root.offers.choose(row);
    }
    function page(by: int) {
        rows.currentIndex = Math.max(0, Math.min(rows.count - 1, rows.currentIndex + by * 8));
    }

    // The keyboard goes back to where it came from; the template does so only within an ApplicationWindow.
    property Item cameFrom
    function giveBack() {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.TabFocusReason);
        cameFrom = null;
    }
    onAboutToShow: {
        cameFrom = parent ? parent.Window.activeFocusItem : null;
        field.clear();
        root.offers.begin();
    }
    onOpened: field.forceActiveFocus(Qt.ShortcutFocusReason)
    onClosed: giveBack()

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.min(112 * Theme.scale, parent.height * 0.14)) : 0
    width: parent ? Math.min(640 * Theme.scale, parent.width - 2 * Theme.space.l) : 640 * Theme.scale
    height: parent ? Math.min(implicitHeight, parent.height - y - Theme.space.l) : implicitHeight
    implicitHeight: head.height + foot.height + (root.offers.count > 0 ? Math.min(rows.contentHeight, 400 * Theme.scale) + rows.topMargin + rows.bottomMargin : nothing.height)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    Connections {
        target: root.offers
        function onTextChanged() {
            if (field.text !== root.offers.text)
                field.text = root.offers.text;
        }
    }
    Binding {
        target: root.offers
        property: "markColor"
        value: String(Theme.accentInk)
        restoreMode: Binding.RestoreNone
    }

    contentItem: FocusScope { // qmllint disable deferred-property-id
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Do anything")

        Item {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 56 * Theme.scale

            MnIcon {
                id: sign
                anchors { left: parent.left; leftMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
                name: "search"
                size: 20
                tint: Theme.ink3
            }
            T.TextField {
                id: field
                objectName: "paletteField"
                anchors {
                    left: sign.right
                    leftMargin: Theme.space.m
                    right: parent.right
                    rightMargin: Theme.space.xl
                    verticalCenter: parent.verticalCenter
                }
                implicitHeight: contentHeight
                focus: true
                font.family: Theme.sans
                font.pixelSize: Math.round(17 * Theme.scale)
                font.hintingPreference: Font.PreferNoHinting
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                selectByMouse: true
                horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
                placeholderText: qsTr("An action, a memory or a page")
                Accessible.role: Accessible.EditableText
                Accessible.name: placeholderText
                Accessible.description: rows.currentItem ? (rows.currentItem as PaletteRow).sentence : foundWords.text
                Accessible.searchEdit: true

                onTextEdited: root.offers.text = text
                onAccepted: root.choose(rows.currentIndex)
                Keys.onDownPressed: rows.incrementCurrentIndex()
                Keys.onUpPressed: rows.decrementCurrentIndex()
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                        return;
                    root.page(event.key === Qt.Key_PageDown ? 1 : -1);
                    event.accepted = true;
                }

                cursorDelegate: Rectangle {
                    visible: field.cursorVisible
                    width: 1.5 * Theme.scale
                    color: Theme.accent
                }
                MnText {
                    visible: field.length === 0 && field.preeditText === ""
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                    text: field.placeholderText
                    style: Theme.type.reading
                    color: Theme.ink3
                    decorative: true
                }
            }
            MnLine {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
        }
        ListView {
            id: rows
            objectName: "paletteRows"
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top }
            visible: count > 0
            topMargin: 6 * Theme.scale
            bottomMargin: 6 * Theme.scale
            clip: true
            reuseItems: true
            cacheBuffer: 0                  // no row is half made when a key leaves but a few
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationWraps: true
            preferredHighlightBegin: 34 * Theme.scale // the heading above stays in sight
            preferredHighlightEnd: height - bottomMargin
            highlightRangeMode: ListView.ApplyRange
            T.ScrollBar.vertical: MnScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            model: root.offers
            section.property: "section"
            section.delegate: MnSectionLabel {
                required property string section
                width: ListView.view.width
                height: 30 * Theme.scale
                topPadding: 4 * Theme.scale
                leftPadding: Theme.space.xl
                rightPadding: Theme.space.xl
                text: section
            }
            delegate: PaletteRow {
                width: rows.width
                isCurrent: ListView.isCurrentItem
                onPointed: rows.currentIndex = index
                onChosen: root.choose(index)
            }
            Connections {
                id: arranging
                property int before: 0
                target: root.offers
                function onAboutToArrange() {
                    arranging.before = rows.currentIndex;
                }
                // Memories join a moment later: what the arrows have chosen by then stays chosen.
                function onArranged() {
                    rows.currentIndex = root.offers.count > 0 ? root.offers.rowNow(arranging.before) : -1;
                    if (rows.currentIndex > 0)
                        rows.positionViewAtIndex(rows.currentIndex, ListView.Contain);
                    else
                        rows.positionViewAtBeginning();
                }
            }
        }
        Item {
            id: nothing
            anchors { left: parent.left; right: parent.right; top: head.bottom }
            visible: root.offers.count === 0
            height: sentence.implicitHeight + 2 * Theme.space.xl

            MnText {
                id: sentence
                objectName: "paletteNothing"
                anchors { left: parent.left; right: parent.right; margins: Theme.space.xl; verticalCenter: parent.verticalCenter }
                text: qsTr("Nothing is called so. Enter searches your memories for it.")
                style: Theme.type.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        Item {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 40 * Theme.scale

            MnLine {
                anchors { left: parent.left; right: parent.right; top: parent.top }
            }
            RowLayout {
                anchors { fill: parent; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
                spacing: 18 * Theme.scale

                KeyHint { keys: ["↑", "↓"]; text: qsTr("choose") }
                KeyHint { keys: ["Enter"]; text: qsTr("do it") }
                KeyHint { visible: root.isRoomy; keys: [">"]; text: qsTr("actions only") }
                MnText {
                    id: foundWords
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("%Ln found", "", root.offers.count)
                    style: Theme.type.caption
                    color: Theme.ink3
                }
            }
        }
    }
    background: MnRaised { level: 3; cornerRadius: Theme.radius.card }
    T.Overlay.modal: MnScrim {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.pane; easing.type: Easing.OutCubic }
    }
}
