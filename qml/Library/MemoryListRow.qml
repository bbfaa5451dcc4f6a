import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// One memory of the list, from the roles of its model; a placeholder until its row is loaded.
MnMemoryRow {
    id: row
    required property int index
    required property string whenText
    required property string whenLong
    required property bool conflict
    required property bool isLoaded
    required property bool isDamaged
    required property bool isMarked
    required property MemoryCarrier carrier
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
    sign: conflict ? "merge" : ""
    signText: conflict ? qsTr("Needs a decision") : ""
    alarm: isDamaged ? qsTr("cannot be read") : ""
    Accessible.description: whenLong

    // By the mouse it can be taken into other programs, as text.
    Item {
        id: load
        property bool isHeld: false
        readonly property bool isCarried: isHeld && drag.active && row.carrier.text !== ""
        Drag.active: isCarried
        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        Drag.mimeData: ({ "text/plain": row.carrier.text, "text/markdown": row.carrier.text })
        Drag.onDragFinished: {
            load.isHeld = false;
            row.carrier.putDown();
        }
    }
    PointHandler {
        acceptedDevices: PointerDevice.Mouse
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active) {
                load.isHeld = true;
                row.carried();
            }
        }
    }
    DragHandler {
        id: drag
        target: null
        acceptedDevices: PointerDevice.Mouse
        acceptedModifiers: Qt.NoModifier
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: if (!active) load.isHeld = false
    }
}
