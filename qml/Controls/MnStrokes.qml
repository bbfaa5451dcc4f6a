pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Theme

// Importance, 0 to 1, drawn as five strokes that rise to the right in every script. It says nothing: who shows it does.
Item {
    id: root

    property real value: 0.5
    property color tint: Theme.ink2

    implicitWidth: 23 * Theme.scale
    implicitHeight: 12 * Theme.scale

    component Stroke: Rectangle {
        required property int step

        x: 5 * step * Theme.scale
        y: root.implicitHeight - height
        width: 3 * Theme.scale
        height: (4 + 2 * step) * Theme.scale
        radius: 1
        color: step < Math.round(root.value * 5) ? root.tint : Theme.unfilled
    }
    Stroke { step: 0 }
    Stroke { step: 1 }
    Stroke { step: 2 }
    Stroke { step: 3 }
    Stroke { step: 4 }
}
