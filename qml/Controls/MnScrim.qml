import QtQuick
import Mnemosyne.Theme

// Dims what a dialog stands before, and keeps the pointer from it.
Rectangle {
    color: Theme.scrim
    Accessible.ignored: true

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
}
