import QtQuick
import Mnemosyne.Theme

// How many wait for the owner. Whoever shows it names it.
Rectangle {
    property alias text: number.text

    implicitWidth: Math.max(implicitHeight, number.implicitWidth + 10 * Theme.scale)
    implicitHeight: 18 * Theme.scale
    radius: height / 2
    color: Theme.warnSoft
    border { width: Theme.high ? 1 : 0; color: Theme.warn }

    MnText {
        id: number
        anchors.centerIn: parent
        style: Theme.type.micro
        font.weight: Font.DemiBold
        color: Theme.warn
        decorative: true
    }
}
