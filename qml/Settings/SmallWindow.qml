pragma ComponentBehavior: Bound
import QtQuick

// The window in small, in the colours of one mode whatever the present one is: the tokens of Theme.qml, written out.
Item {
    id: picture
    required property bool dark
    required property bool high
    // Sidebar, list, editor, ink, what is chosen, accent.
    readonly property var colours: high
        ? (dark ? ["#000000", "#000000", "#000000", "#FFFFFF", "#0B5A50", "#7FF0DE"] : ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#9FD8CE", "#004D45"])
        : (dark ? ["#121615", "#161B19", "#1B211F", "#E8EDEB", "#1E3833", "#62CDBD"] : ["#F0F2F1", "#F8F9F8", "#FFFFFF", "#17201E", "#DFEEEB", "#0A6C62"])
    readonly property real unit: width / 134

    clip: true

    Rectangle {
        anchors.fill: parent
        color: picture.colours[2]
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 74 * picture.unit
        color: picture.colours[1]
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 30 * picture.unit
        color: picture.colours[0]
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; leftMargin: 33 * picture.unit; topMargin: 18 * picture.unit }
        width: 38 * picture.unit
        height: 18 * picture.unit
        radius: 3 * picture.unit
        color: picture.colours[4]
    }
    // Words: from the left, from the top, how long, how strong.
    Repeater {
        model: [
            [6, 9, 8, 0], [6, 18, 16, 0.35], [6, 27, 16, 0.35], [6, 36, 16, 0.35],
            [37, 25, 26, 0.6], [37, 41, 22, 0.3], [37, 53, 28, 0.3], [37, 65, 20, 0.3], [37, 77, 25, 0.3],
            [81, 12, 44, 0.85], [81, 26, 44, 0.4], [81, 34, 40, 0.4], [81, 42, 45, 0.4], [81, 50, 36, 0.4], [81, 58, 24, 0.4]
        ]

        Rectangle {
            required property var modelData

            anchors { left: parent.left; top: parent.top; leftMargin: modelData[0] * picture.unit; topMargin: modelData[1] * picture.unit }
            width: modelData[2] * picture.unit
            height: 4 * picture.unit
            radius: 2 * picture.unit
            color: modelData[3] === 0 ? picture.colours[5] : picture.colours[3]
            opacity: modelData[3] === 0 ? 1 : modelData[3]
        }
    }
}
