pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Theme

// How near in meaning, 0 to 1: two circles that overlap more the nearer two texts are. A sentence beside it says it too.
Item {
    id: root

    property real value: 0.8
    property int size: 14                   // of a circle, before Theme.scale
    readonly property real circle: size * Theme.scale
    readonly property real distance: Math.max(1.5, Math.min(circle, (1 - value) * circle * 1.25))

    implicitWidth: circle * 2              // apart they touch
    implicitHeight: circle
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Nearness in meaning %1%").arg(Math.round(value * 100).toLocaleString(Theme.locale, "f", 0))

    Repeater {
        model: 2

        Rectangle {
            required property int index

            anchors { left: root.left; leftMargin: index * root.distance }
            width: root.circle
            height: root.circle
            radius: root.circle / 2
            color: Theme.veil(Theme.accent, 0.2)
            border { width: 1.5 * Theme.scale; color: Theme.accent }
        }
    }
}
