pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// What may be meant, below a field that keeps the keyboard. The field passes its keys on:
//   Keys.onPressed: event => completion.take(event)
// rows: { text, glyph, domain, note, count, keys, off }: each but text may be missing.
T.Popup {
    id: root

    property var rows: []
    property int current: 0
    property string name: qsTr("Suggestions")

    signal chosen(int index)

    // Up, down, Tab, Enter and Escape while it is open. True if the key was one of its own.
    function take(event: var): bool {
        if (!root.opened)
            return false;
        switch (event.key) {
        case Qt.Key_Down:
            root.step(1);
            break;
        case Qt.Key_Up:
            root.step(-1);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab:
            if (root.current < 0 || root.current >= root.rows.length || root.rows[root.current].off)
                return false;
            root.chosen(root.current);
            break;
        case Qt.Key_Escape:
            root.close();
            break;
        default:
            return false;
        }
        event.accepted = true;
        return true;
    }
    function step(by: int) {
        const count = root.rows.length;
        let next = root.current;
        let tries = count;
        do {
            next = (next + by + count) % count;
            --tries;
        } while (tries > 0 && root.rows[next].off);
        root.current = next;
    }

    onRowsChanged: current = Math.max(0, rows.findIndex(row => !row.off))
    implicitWidth: 264 * Theme.scale
    implicitHeight: Math.min(320 * Theme.scale, implicitContentHeight + topPadding + bottomPadding)
    margins: Theme.space.s
    padding: 6 * Theme.scale
    focus: false
    closePolicy: T.Popup.CloseOnPressOutsideParent

    contentItem: ListView {
        implicitHeight: contentHeight
        clip: contentHeight > height
        model: root.rows
        currentIndex: root.current
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
            keys: modelData.keys ?? []
            enabled: !modelData.off
            highlighted: index === root.current
            Accessible.role: Accessible.ListItem
            onClicked: root.chosen(index)
        }
    }
    background: MnRaised {}
}
