pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the open memory links to, what links to it, and what is near it in meaning. In the margin of focus mode with
// more words and less room.
ColumnLayout {
    id: around
    required property MemorySurroundings surroundings
    property bool isMargin: false
    property int mostRelated: 4
    property bool isReadOnly: false
    property var linkedByText: []           // ids: their links go with the words that make them
    readonly property var links: around.surroundings.links
    readonly property var backlinks: around.surroundings.backlinks
    readonly property var related: around.surroundings.related
    readonly property var linked: around.links.map(link => ({ id: link.id, isThere: link.isThere, type: link.type, isFromHere: true,
            title: link.title === "" ? qsTr("A memory that is not here") : link.title,
            how: !link.isThere ? qsTr("not here") : link.type === "" ? qsTr("linked from here") : link.type.replace(/_/g, " ") }))
        .concat(around.backlinks.map(link => ({ id: link.id, isThere: true, type: link.type, isFromHere: false, title: link.title,
            how: qsTr("links to this") })))
    readonly property var near: {
        const shown = around.linked.map(link => link.id);
        return around.related.filter(memory => !shown.includes(memory.id)).slice(0, around.mostRelated);
    }
    readonly property bool isEmpty: linked.length === 0 && near.length === 0
    signal opened(string id)
    signal removeWanted(string id, string type)
    signal keyboardLeft()                   // the last row has gone

    property var going: null                // {id, type, row} of the link that is being removed

    readonly property var nearWords: [qsTr("loosely near in meaning"), qsTr("near in meaning"), qsTr("very near in meaning")] // hardly near ones are none

    function remove(row: int) {
        const link = around.linked[row];
        around.going = { id: link.id, type: link.type, row: row };
        around.removeWanted(link.id, link.type);
    }
    // The keyboard stays where it was: the next row takes the place of the one that has gone. Not where it is elsewhere
    // by now: what has gone with it leaves it to what is around.
    function settleKeyboard() {
        if (!around.going)
            return;
        const next = linkRows.itemAt(Math.min(around.going.row, linkRows.count - 1));
        around.going = null;
        const keyboard = around.Window.activeFocusItem;
        let outer = around.parent;
        while (outer && keyboard && outer !== keyboard)
            outer = outer.parent;
        if (keyboard && !outer)
            return;
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
        else
            around.keyboardLeft();
    }

    spacing: 0
    onLinkedChanged: {
        const isLeft = around.going && around.linked.some(link => link.isFromHere && link.id === around.going.id && link.type === around.going.type);
        if (around.going && !isLeft)
            settling.start();
    }
    // Once the rows are those of now.
    Timer {
        id: settling
        interval: 0
        onTriggered: around.settleKeyboard()
    }

    MnSectionLabel {
        visible: around.linked.length > 0
        Layout.bottomMargin: Theme.space.xs
        text: around.isMargin ? qsTr("Linked from here and to here") : qsTr("Linked memories")
    }
    Repeater {
        id: linkRows
        model: around.linked

        MemoryLinkRow {
            objectName: "linkRow"
            required property var modelData
            required property int index
            Layout.fillWidth: true
            text: modelData.title
            how: modelData.how
            isThere: modelData.isThere
            snippet: around.isMargin ? modelData.how : ""
            isLast: index === around.linked.length - 1
            isRemovable: modelData.isFromHere && !around.isReadOnly
                && (modelData.type !== "" || !around.linkedByText.includes(modelData.id))
            onRemoved: around.remove(index)
            onClicked: {
                if (modelData.isThere)
                    around.opened(modelData.id);
            }
        }
    }
    MnSectionLabel {
        visible: around.near.length > 0
        Layout.topMargin: around.linked.length > 0 ? Theme.space.xxl : 0
        Layout.bottomMargin: Theme.space.xs
        text: qsTr("Near in meaning")
    }
    Repeater {
        model: around.near

        MemoryLinkRow {
            required property var modelData
            required property int index
            Layout.fillWidth: true
            text: modelData.title
            how: around.nearWords[modelData.howNear - 1]
            nearness: modelData.nearness
            snippet: around.isMargin ? around.nearWords[modelData.howNear - 1] : ""
            isLast: index === around.near.length - 1
            onClicked: around.opened(modelData.id)
        }
    }
}
