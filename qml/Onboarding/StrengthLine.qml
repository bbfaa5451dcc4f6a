pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// How long guessing takes, on one line from nothing to longer than there are people, with bad passphrases on it.
Rectangle {
    id: root
    required property var strength           // a FirstRunModel or a PassphraseRating: what they know of it is the same
    readonly property int level: strength.strengthLevel
    readonly property color tone: level < 2 ? Theme.danger : level < 3 ? Theme.warn : Theme.okDot
    readonly property color toneInk: level < 2 ? Theme.danger : level < 3 ? Theme.warn : Theme.ok
    readonly property real place: Math.min(1, strength.strengthPlace)

    implicitHeight: column.implicitHeight + 28 * Theme.scale
    radius: Theme.radius.row
    color: Theme.list
    border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
    Accessible.role: Accessible.Indicator
    Accessible.name: level === 0 ? qsTr("How long guessing takes") : qsTr("%1. %2").arg(strength.strengthName).arg(strength.strengthSentence)

    component Dot: Rectangle {
        property real place: 0
        property real size: 10
        anchors { left: parent.left; leftMargin: place * parent.width - width / 2; verticalCenter: parent.verticalCenter }
        width: size * Theme.scale
        height: width
        radius: width / 2
    }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
        spacing: 0

        MnText {
            Layout.fillWidth: true
            Layout.minimumHeight: 21 * Theme.scale
            text: root.level === 0 ? qsTr("How long would a thief with a copy of the vault have to guess?")
                : "<b><font color=\"" + root.toneInk + "\">" + root.strength.strengthName + "</font></b> &nbsp; " + root.strength.strengthSentence
            textFormat: Text.StyledText
            style: Theme.type.small
            color: root.level === 0 ? Theme.ink2 : Theme.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        LineLabels {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            labels: root.level === 0 ? root.strength.examples
                : [...root.strength.examples, { text: qsTr("yours"), place: root.place, strong: true }]
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: 16 * Theme.scale

            Rectangle {
                id: track
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                height: 6 * Theme.scale
                radius: height / 2
                color: Theme.track
                border { width: Theme.high ? 1 : 0; color: Theme.outline }
            }
            Rectangle {
                visible: root.level > 0
                anchors { left: track.left; top: track.top; bottom: track.bottom }
                width: track.width * root.place
                radius: height / 2
                color: root.tone
            }
            Repeater {
                model: root.strength.examples

                Dot {
                    required property var modelData
                    place: modelData.place
                    color: Theme.ink
                    border { width: 1.5; color: Theme.list }
                }
            }
            Dot {
                visible: root.level > 0
                place: root.place
                size: 16
                color: root.tone
                border { width: 3; color: Theme.surface }
            }
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: 8 * Theme.scale

            Repeater {
                model: root.strength.lineMarks

                Rectangle {
                    required property var modelData
                    anchors { left: parent.left; leftMargin: modelData.place * parent.width - width / 2; bottom: parent.bottom }
                    width: 1.5 * Theme.scale
                    height: 6 * Theme.scale
                    color: Theme.veil(Theme.ink, Theme.high ? 1 : 0.28)
                }
            }
        }
        LineLabels {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.scale
            mayDrop: true
            labels: root.strength.lineMarks
        }
    }
}
