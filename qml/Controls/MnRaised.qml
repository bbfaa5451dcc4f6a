import QtQuick
import Mnemosyne.Theme

// The ground of what floats above the window: menus, completions, dialogs.
Item {
    id: root

    property int level: 2                   // of MnShadow
    property real cornerRadius: Theme.radius.popup
    property color color: Theme.raised
    property color rim: Theme.rim

    MnShadow {
        target: box
        level: root.level
        cornerRadius: root.cornerRadius
    }
    Rectangle {
        id: box
        anchors.fill: parent
        radius: root.cornerRadius
        color: root.color
        border { width: 1; color: root.rim }
    }
}
