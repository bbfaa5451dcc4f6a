pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// One of many, found by typing: a field above what fits. The keyboard stays in the field.
// rows: as those of MnCompletion; the owner changes them when `typed` changes.
T.Popup {
    id: root
    property string name                    // what is chosen
    property string placeholder
    property string typed: ""
    property var rows: []
    property int current: 0
    property string nothing                 // what is said where nothing fits
    property Item cameFrom                  // where the keyboard goes back to
    signal chosen(int index)

    // Below `from`, within the window.
    function openAt(from: Item) {
        root.parent = from;
        root.typed = "";
        field.clear();
        root.current = 0;
        root.open();
    }
    function step(by: int) {
        const count = root.rows.length;
        for (let tries = 0, next = root.current; tries < count; ++tries) {
            next = (next + by + count) % count;
            if (!root.rows[next].off) {
                root.current = next;
                break;
            }
        }
        list.positionViewAtIndex(root.current, ListView.Contain);
    }
    function take() {
        if (root.current >= 0 && root.current < root.rows.length && !root.rows[root.current].off) {
            root.chosen(root.current);
            root.close();
        }
    }

    onRowsChanged: current = Math.max(0, rows.findIndex(row => !row.off))
    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        cameFrom = null;
    }
    onVisibleChanged: if (visible) field.forceActiveFocus(Qt.PopupFocusReason)
    x: parent && mirrored ? parent.width - width : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: 300 * Theme.scale
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    padding: 6 * Theme.scale
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space.xs

        T.TextField {
            id: field
            objectName: "choiceField"
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.size.control, contentHeight + Theme.space.s)
            leftPadding: 10 * Theme.scale
            rightPadding: 10 * Theme.scale
            focus: true
            color: Theme.ink
            font: Theme.font(Theme.type.small)
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
            verticalAlignment: TextInput.AlignVCenter
            Accessible.name: root.name
            onTextEdited: root.typed = text
            Keys.onUpPressed: root.step(-1)
            Keys.onDownPressed: root.step(1)
            Keys.onReturnPressed: root.take()
            Keys.onEnterPressed: root.take()
            Keys.onTabPressed: root.take()
            cursorDelegate: Rectangle {
                visible: field.cursorVisible
                width: 1.5 * Theme.scale
                color: Theme.accent
            }
            background: Rectangle {
                radius: Theme.radius.control
                color: Theme.sunken
                border { width: Theme.high ? 1 : 0; color: Theme.outline }
            }

            MnText {
                visible: field.length === 0 && field.preeditText === ""
                anchors { fill: parent; leftMargin: 10 * Theme.scale; rightMargin: 10 * Theme.scale }
                text: root.placeholder
                style: Theme.type.small
                color: Theme.ink3
                decorative: true
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            visible: count > 0
            implicitHeight: Math.min(contentHeight, 8 * Theme.size.row)
            clip: contentHeight > height
            model: root.rows
            currentIndex: root.current
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: root.name

            delegate: MnMenuItem {
                required property var modelData
                required property int index
                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                text: modelData.text
                glyph: modelData.glyph ?? ""
                domain: modelData.domain ?? ""
                note: modelData.note ?? ""
                count: modelData.count ?? ""
                enabled: !modelData.off
                highlighted: index === root.current
                Accessible.role: Accessible.ListItem
                onClicked: {
                    root.current = index;
                    root.take();
                }
            }
        }
        MnText {
            visible: list.count === 0 && root.nothing !== ""
            Layout.fillWidth: true
            Layout.margins: 6 * Theme.scale
            text: root.nothing
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    background: MnRaised {}
}
