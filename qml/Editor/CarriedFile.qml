import QtQuick
import Mnemosyne.App

// Over what shows an attached file: by the mouse it can be taken into another program, as far as it is small enough. By
// the keyboard it is copied (AttachmentCards).
Item {
    id: carried
    required property AttachmentCarrier carrier
    required property int row
    readonly property bool isCarried: drag.active && carrier.isReady
    onIsCarriedChanged: if (isCarried) carried.carrier.drag()

    DragHandler {
        id: drag
        target: null
        acceptedDevices: PointerDevice.Mouse
        acceptedModifiers: Qt.NoModifier
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active)
                carried.carrier.take(carried.row);
            else
                carried.carrier.putDown();
        }
    }
}
