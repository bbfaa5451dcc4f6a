import QtQuick
import QtQuick.Window
import Mnemosyne.Theme

// One of resources/icons in one colour: MnIcon { name: "pin"; tint: Theme.accent; size: 16 }
// A picture without words: whoever shows it alone gives it `label`; beside words it says nothing to a screen reader.
Item {
    id: root

    property string name
    property color tint: Theme.ink2
    property int size: 20                   // before Theme.scale
    property string label

    // Arrows follow the reading direction; clocks and the rest do not.
    readonly property bool directed: /^((arrow|chevrons?)-(left|right)|compose|enter|export|list|moveto|out|panel|quote|undo)$/.test(name)

    readonly property int pixels: Math.ceil(implicitWidth * Screen.devicePixelRatio)

    implicitWidth: Math.round(size * Theme.scale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label === ""

    Image {
        anchors.fill: parent
        sourceSize.width: root.pixels
        sourceSize.height: root.pixels
        source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.tint.toString().slice(-6)
        mirror: root.directed && root.LayoutMirroring.enabled // asked only then: few icons have a direction
        opacity: root.tint.a
    }
}
