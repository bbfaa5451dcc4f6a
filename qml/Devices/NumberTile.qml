import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The number that two devices show, for a person to compare.
Rectangle {
    id: root
    required property string number

    implicitHeight: digits.implicitHeight + 2 * Theme.space.m
    radius: Theme.radius.row
    color: Theme.accentSoft
    border { width: Theme.high ? 1 : 0; color: Theme.accentInk }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The number: %1").arg(number)

    MnText {
        id: digits
        objectName: "number"
        anchors.centerIn: parent
        text: root.number
        style: Theme.type.display
        color: Theme.accentInk
        decorative: true
    }
}
