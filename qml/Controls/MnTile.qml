import QtQuick
import Mnemosyne.Theme

// A rounded square with a sign: a device, a program, a folder. The words beside it say what it is.
Rectangle {
    id: root

    property string glyph
    property color tint: Theme.ink
    property int size: 44                   // before Theme.scale

    implicitWidth: size * Theme.scale
    implicitHeight: implicitWidth
    radius: Theme.radius.card * Math.min(1, size / 44)
    color: Theme.tint
    border { width: Theme.high ? 1 : 0; color: Theme.edge }
    Accessible.ignored: true

    MnIcon {
        anchors.centerIn: parent
        name: root.glyph
        size: Math.round(root.size / 2)
        tint: root.tint
    }
}
