import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// One memory of the list, from the roles of its model; a placeholder until its row is loaded.
MnMemoryRow {
    id: row
    required property int index
    required property int number
    required property string whenText
    required property string whenLong
    required property bool conflict
    required property bool isLoaded
    required property bool isDamaged
    required property bool isMarked
    required property MemoryCarrier carrier
    property UnsyncedMemories unsynced: null // null: nobody knows of a server yet
    readonly property bool isUnsynced: unsynced !== null && unsynced.count > 0 && unsynced.turn > 0 && unsynced.has(number)
    property bool isUnsaved: false          // the disk has not taken what was written in it
    signal carried()
    required title
    required snippet
    required domain
    required tags
    required pinned
    required importance

    when: whenText
    loading: !isLoaded
    selected: isMarked
    sign: conflict ? "merge" : isUnsynced ? "cloud-off" : ""
    signText: conflict ? qsTr("Needs a decision") : isUnsynced ? qsTr("Not on the server yet") : ""
    alarm: isDamaged ? qsTr("cannot be read") : isUnsaved ? qsTr("not saved") : ""
    Accessible.description: whenLong

    // By the mouse it can be taken into other programs, as text. Not by Drag.Automatic: in its loop of events the vault
    // may be locked, and this row, in whose handler it runs, is gone.
    property bool isHeld: false // from the press on, until it is carried away or let go of
    onDownChanged: {
        if (down) {
            isHeld = true;
            carried();
        }
    }
    function carryAway() {
        if (!isHeld || !drag.active || carrier.text === "")
            return;
        isHeld = false;
        carrier.drag();
    }
    Connections {
        target: row.carrier
        enabled: drag.active
        function onChanged() {
            row.carryAway();
        }
    }
    DragHandler {
        id: drag
        target: null
        acceptedDevices: PointerDevice.Mouse
        acceptedModifiers: Qt.NoModifier
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active) {
                row.carryAway();
            } else {
                row.isHeld = false;
                row.carrier.putDown();
            }
        }
    }
}
