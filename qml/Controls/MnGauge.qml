import QtQuick
import QtQuick.Shapes
import Mnemosyne.Theme

// A budget as an open ring: what is spent, what the next step would add, what is left. The words stand in its middle.
Item {
    id: root

    property real total: 4
    property real spent: 0
    property real next: 0
    property real thickness: 10 * Theme.scale
    property string text                    // the amount left, as it is shown
    property string caption
    property string sentence: qsTr("%1 %2").arg(text).arg(caption) // the same, for who does not see it

    readonly property real arc: Math.min(width, height) / 2 - thickness / 2 - 1

    implicitWidth: 96 * Theme.scale
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Indicator
    Accessible.name: sentence

    component Arc: Shape {
        id: shape
        property real from: 0
        property real to: 1
        property real arc: 0
        property real thickness: 0
        property color tone

        anchors.fill: parent

        ShapePath {
            strokeColor: shape.tone
            strokeWidth: shape.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: shape.width / 2
                centerY: shape.height / 2
                radiusX: shape.arc
                radiusY: shape.arc
                startAngle: 135 + 270 * shape.from
                sweepAngle: 270 * (shape.to - shape.from)
            }
        }
    }

    Arc { arc: root.arc; thickness: root.thickness; tone: Theme.track }
    Arc { visible: root.next > 0; arc: root.arc; thickness: root.thickness; tone: Theme.egressNext; to: Math.min(1, (root.spent + root.next) / root.total) }
    Arc { visible: root.spent > 0; arc: root.arc; thickness: root.thickness; tone: Theme.egress; to: Math.min(1, root.spent / root.total) }
    Column {
        anchors.centerIn: parent

        MnText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            style: Theme.type.heading
            decorative: true
        }
        MnText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.caption
            style: Theme.type.micro
            color: Theme.ink3
            decorative: true
        }
    }
}
