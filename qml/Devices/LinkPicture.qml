import QtQuick
import QtQuick.Shapes
import Mnemosyne.App
import Mnemosyne.Theme

// A picture for another device's camera: dark on light whatever the colours of the window are, as readers need it.
Rectangle {
    id: root
    objectName: "linkPicture"
    required property DeviceLinking linking
    property string path: linking.picture
    property int modules: linking.modules
    // Whole pixels a module: in between there would be lines.
    readonly property int unit: Math.max(2, Math.floor(232 * Theme.scale / Math.max(1, modules)))

    implicitWidth: unit * modules
    implicitHeight: implicitWidth
    radius: Theme.radius.row
    color: "white"
    border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A picture of the code and the address, for a camera")

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: "black"
            scale: Qt.size(root.unit, root.unit)
            PathSvg { path: root.path }
        }
    }
}
