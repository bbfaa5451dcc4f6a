// qmllint disable unqualified
// (A heading of a section cannot be bound in Qt 6.4: it sees the page by its id.)
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The list of memories: any length, grouped by day, chosen by mouse or keyboard.
FocusScope {
    id: pane
    required property VaultModel vault
    readonly property MemoryListModel list: vault.list
    readonly property MemorySelection selection: vault.selection
    signal searchWanted(string text)
    signal opened()

    function takeFocus() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }
    function heading(): string {
        switch (pane.list.place) {
        case MemoryListModel.Pinned:
            return qsTr("Pinned");
        case MemoryListModel.Archive:
            return qsTr("Archive");
        case MemoryListModel.Trash:
            return qsTr("Trash");
        case MemoryListModel.Conflicts:
            return qsTr("Needs a decision");
        case MemoryListModel.Tag:
            return "#" + pane.list.label;
        case MemoryListModel.Everything:
            return qsTr("All memories");
        default:
            return pane.list.label;
        }
    }
    function emptySentence(): string {
        switch (pane.list.place) {
        case MemoryListModel.Trash:
            return qsTr("What you delete lies here until you erase it.");
        case MemoryListModel.Everything:
            return qsTr("Your memories come here, the newest first.");
        default:
            return qsTr("Nothing is here yet.");
        }
    }
    function openRow(row: int) {
        pane.vault.openRow(row);
        pane.opened();
    }
    function choose(row: int, modifiers: int) {
        rows.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ControlModifier)
            pane.selection.toggle(row);
        else if (modifiers & Qt.ShiftModifier)
            pane.selection.extendTo(row);
        else
            pane.openRow(row);
    }
    // The arrows move, with Shift they extend; what is current is shown at once, as a click does.
    function moveTo(row: int, modifiers: int) {
        const to = Math.max(0, Math.min(pane.list.count - 1, row));
        if (pane.list.count === 0)
            return;
        if (modifiers & Qt.ShiftModifier)
            pane.selection.extendTo(to);
        else
            pane.vault.openRow(to);
        rows.positionViewAtIndex(to, ListView.Contain);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("List of memories")

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnLine {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    MnSearchField {
        id: searchField
        objectName: "listSearchField"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m }
        onEdited: {
            const typed = text;
            text = "";
            pane.searchWanted(typed);
        }
        onEscaped: pane.takeFocus()
        onDownPressed: pane.takeFocus()
    }
    RowLayout {
        id: head
        anchors {
            left: parent.left
            leftMargin: Theme.space.xl
            right: parent.right
            rightMargin: 10 * Theme.scale
            top: searchField.bottom
            topMargin: 6 * Theme.scale
        }
        height: 40 * Theme.scale
        spacing: Theme.space.s

        MnText {
            text: pane.heading()
            style: Theme.type.heading
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.role: Accessible.Heading
        }
        MnText {
            visible: pane.list.state !== MemoryListModel.Loading
            text: pane.list.count.toLocaleString(Qt.locale(), "f", 0)
            style: Theme.type.caption
            color: Theme.ink3
            Layout.fillWidth: true
        }
        MnButton {
            id: orderButton
            objectName: "orderButton"
            kind: "quiet"
            trailing: "chevron-down"
            text: orders.current
            Accessible.name: qsTr("Order of the list: %1").arg(text)
            onClicked: orders.popup(orderButton, 0, orderButton.height)
        }
        OrderMenu {
            id: orders
            list: pane.list
        }
    }
    ListView {
        id: rows
        objectName: "rows"
        anchors { left: parent.left; right: parent.right; rightMargin: 1; top: head.bottom; bottom: parent.bottom }
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        // The selection says where the keyboard is, and moves it.
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: pane.heading()
        Accessible.focusable: true
        T.ScrollBar.vertical: MnScrollBar {}
        currentIndex: pane.selection.currentRow
        model: pane.list
        section.property: pane.list.isGrouped ? "section" : ""
        section.delegate: MnSectionLabel {
            required property string section
            width: ListView.view.width
            height: 30 * Theme.scale
            leftPadding: Theme.space.xl
            rightPadding: Theme.space.xl
            text: section
        }
        delegate: MemoryListRow {
            width: rows.width
            choosing: pane.selection.count > 1
            current: rows.activeFocus && ListView.isCurrentItem
            onChosen: modifiers => pane.choose(index, modifiers)
            onTicked: pane.selection.toggle(index)
            onMenuRequested: (x, y) => {
                if (!isMarked)
                    pane.choose(index, Qt.NoModifier);
                actions.popup(this, x, y);
            }
        }

        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Theme.size.listRow) - 1);
            const here = rows.currentIndex;
            switch (event.key) {
            case Qt.Key_Down:
                pane.moveTo(here + 1, event.modifiers);
                break;
            case Qt.Key_Up:
                pane.moveTo(here - 1, event.modifiers);
                break;
            case Qt.Key_PageDown:
                pane.moveTo(here + page, event.modifiers);
                break;
            case Qt.Key_PageUp:
                pane.moveTo(here - page, event.modifiers);
                break;
            case Qt.Key_Home:
                pane.moveTo(0, event.modifiers);
                break;
            case Qt.Key_End:
                pane.moveTo(pane.list.count - 1, event.modifiers);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                if (here >= 0)
                    pane.openRow(here);
                break;
            case Qt.Key_Delete:
                pane.selection.trash();
                break;
            case Qt.Key_Menu:
                actions.popup(rows.currentItem, Theme.space.xl, Theme.space.xl);
                break;
            case Qt.Key_A:
                if (!(event.modifiers & Qt.ControlModifier))
                    return;
                pane.selection.chooseAll();
                break;
            default:
                return;
            }
            event.accepted = true;
        }
    }
    MemoryActionsMenu {
        id: actions
        selection: pane.selection
        isTrash: pane.list.place === MemoryListModel.Trash
    }
    // A list that takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: pane.list.state === MemoryListModel.Loading
    }
    MnProgress {
        visible: pane.list.state === MemoryListModel.Loading && !patience.running
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.space.xl }
        value: -1
        cancellable: false
        text: qsTr("Reading the list")
    }
    MnText {
        visible: pane.list.state === MemoryListModel.Empty
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.space.xl }
        text: pane.emptySentence()
        style: Theme.type.small
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    MnBanner {
        visible: pane.list.state === MemoryListModel.Failed
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.space.m }
        tone: "danger"
        text: pane.list.problem
        action: qsTr("Try again")
        onActed: pane.list.retry()
    }
}
