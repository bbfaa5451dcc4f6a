import QtQuick
import Mnemosyne.Theme

// The program's sign.
Rectangle {
    property int size: 44                   // before Theme.scale

    implicitWidth: size * Theme.scale
    implicitHeight: implicitWidth
    radius: width * 0.295
    color: Theme.accent
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Mnemosyne")

    MnIcon {
        anchors.centerIn: parent
        name: "near"
        size: Math.round(parent.size * 0.68)
        tint: Theme.accentText
    }
}
