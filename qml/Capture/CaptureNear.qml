import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What was written before, near in meaning to what is written now, and one act to link the two.
Rectangle {
    id: strip
    required property CaptureLinks links
    property var keys: []                   // of the act
    property bool isStill: false            // nothing is changed while it is saved
    signal gone                             // what had the keyboard

    function link() {
        strip.gone();
        strip.links.linkNear();
    }

    visible: strip.links.hasNear
    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    radius: Theme.radius.row
    color: Theme.veil(Theme.ink, 0.035)
    border { width: Theme.high ? 1 : 0; color: Theme.edge }
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1 %2").arg(strip.links.nearSentence).arg(strip.links.nearTitle)

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.m; rightMargin: Theme.space.s }
        spacing: Theme.space.s

        MnNearness {
            size: 13
            value: strip.links.nearness
            Layout.alignment: Qt.AlignVCenter
        }
        GridLayout {
            // By what the others leave, not by its own width, which follows from it.
            readonly property real room: row.width - 4 * row.spacing - 40 * Theme.scale - act.implicitWidth - (keys.visible ? keys.implicitWidth : 0)
            readonly property bool isLine: when.implicitWidth + what.implicitWidth + columnSpacing <= room
            columns: isLine ? 2 : 1
            columnSpacing: 6 * Theme.scale
            rowSpacing: 0
            Layout.fillWidth: true

            MnText {
                id: when
                objectName: "captureNearSentence"
                text: strip.links.nearSentence
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            MnText {
                id: what
                objectName: "captureNearTitle"
                text: strip.links.nearTitle
                style: Theme.type.captionStrong
                color: Theme.ink
                maximumLineCount: 1
                decorative: true
                Layout.fillWidth: true
            }
        }
        MnButton {
            id: act
            objectName: "captureLinkThem"
            kind: "link"
            text: qsTr("Link them")
            hint: strip.Accessible.name
            enabled: !strip.isStill
            onClicked: strip.link()
        }
        MnKbd {
            id: keys
            visible: strip.width >= 480 * Theme.scale && strip.keys.length > 0
            keys: strip.keys
        }
    }
}
