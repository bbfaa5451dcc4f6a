import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// Files that are let go wherever nothing else takes them are looked at for an import. Below all that takes its own.
DropArea {
    id: drop
    signal given(var files)

    function filesIn(event: var): var {
        return event.source ? [] : Array.from(event.urls || []).filter(url => url.toString().startsWith("file:"));
    }

    keys: ["text/uri-list"]
    onEntered: event => event.accepted = drop.filesIn(event).length > 0
    onDropped: event => {
        const files = drop.filesIn(event);
        if (files.length === 0)
            return;
        event.accept(Qt.CopyAction);
        drop.given(files);
    }

    Rectangle {
        parent: drop.parent
        visible: drop.containsDrag
        anchors { fill: parent; margins: Theme.space.s }
        z: 3
        radius: Theme.radius.card
        color: Theme.veil(Theme.accentSoft, 0.85)
        border { width: 2; color: Theme.accent }

        MnText {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.l }
            text: qsTr("Let go to look at it for an import")
            style: Theme.type.strong
            color: Theme.accentInk
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
