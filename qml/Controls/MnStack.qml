pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// One bar of several parts, and the same parts below as words. parts: { name, value, text, tone }
ColumnLayout {
    id: root

    property var parts: []
    property bool legend: true
    property int thickness: 14              // before Theme.scale
    readonly property real sum: parts.reduce((all, part) => all + part.value, 0)
    readonly property real least: 4         // what is there is seen, however little it is; the others give room for it
    readonly property real room: bar.width - bar.spacing * (parts.length - 1)
    readonly property real thin: parts.reduce((all, part) => all + (root.share(part.value) < root.least ? root.least : 0), 0)
    readonly property real thick: parts.reduce((all, part) => all + (root.share(part.value) < root.least ? 0 : root.share(part.value)), 0)

    function share(value: real): real {
        return root.room * value / Math.max(1, root.sum);
    }

    spacing: 14 * Theme.scale
    Accessible.role: Accessible.Chart
    Accessible.name: parts.map(part => qsTr("%1: %2").arg(part.name).arg(part.text)).join(", ")

    Row {
        id: bar
        Layout.fillWidth: true
        Layout.preferredHeight: root.thickness * Theme.scale
        spacing: 2

        Repeater {
            model: root.parts

            Rectangle {
                required property var modelData

                readonly property real portion: root.share(modelData.value)

                width: portion < root.least ? root.least : portion * (root.room - root.thin) / Math.max(1, root.thick)
                height: bar.height
                radius: 3 * Theme.scale
                color: modelData.tone
                border { width: Theme.high ? 1 : 0; color: Theme.outline }
            }
        }
    }
    GridLayout {
        visible: root.legend
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(root.parts.length, Math.floor(root.width / (240 * Theme.scale))))
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.s

        Repeater {
            model: root.parts

            RowLayout {
                id: entry
                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.s

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 6 * Theme.scale
                    implicitWidth: 8 * Theme.scale
                    implicitHeight: 8 * Theme.scale
                    radius: 3 * Theme.scale
                    color: entry.modelData.tone
                }
                ColumnLayout {
                    spacing: 0

                    MnText {
                        Layout.fillWidth: true
                        text: entry.modelData.name
                        style: Theme.type.smallStrong
                        decorative: true
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: entry.modelData.text
                        style: Theme.type.caption
                        color: Theme.ink3
                        decorative: true
                    }
                }
            }
        }
    }
}
