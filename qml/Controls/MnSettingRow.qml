import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// A setting: what it is, what it means, its control. Where the words would get under 480 the control goes below them; one
// that is no wider than a sign or a switch stays beside them.
//   MnSettingRow { title: qsTr("Less motion"); text: ...; MnSwitch { name: parent.title } }
Item {
    id: root

    property string title
    property string text
    property string glyph
    property color tint: Theme.ink2
    property bool last: false               // no line below it
    default property alias control: slot.data

    readonly property real wide: slot.implicitWidth
    readonly property bool below: wide > Theme.size.rail && width < 640 * Theme.scale && width < 480 * Theme.scale + wide
    readonly property real lead: (glyph === "" ? 20 : 52) * Theme.scale

    implicitWidth: 560 * Theme.scale
    implicitHeight: Math.max(64 * Theme.scale, grid.implicitHeight + 26 * Theme.scale)
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: text

    MnIcon {
        visible: root.glyph !== ""
        anchors { left: parent.left; leftMargin: 20 * Theme.scale }
        y: root.below ? 15 * Theme.scale : (root.height - height) / 2
        name: root.glyph
        size: 18
        tint: root.tint
    }
    // By hand: a grid of wrapped words asks for its height over and over.
    Item {
        id: grid
        anchors {
            left: parent.left; leftMargin: root.lead
            right: parent.right; rightMargin: 20 * Theme.scale
            verticalCenter: parent.verticalCenter
        }
        implicitHeight: root.below ? words.implicitHeight + Theme.space.m + slot.height : Math.max(words.implicitHeight, slot.height)
        height: implicitHeight

        ColumnLayout {
            id: words
            anchors {
                left: parent.left
                right: parent.right; rightMargin: root.below || root.wide === 0 ? 0 : slot.width + Theme.space.xxl
                top: parent.top; topMargin: root.below ? 0 : (parent.height - implicitHeight) / 2
            }
            spacing: 0

            MnText {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.title
                style: Theme.type.smallStrong
                color: root.enabled ? Theme.ink : Theme.inkOff
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnText {
                visible: text !== ""
                Layout.fillWidth: true
                text: root.text
                style: Theme.type.caption
                color: root.enabled ? Theme.ink3 : Theme.inkOff
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        RowLayout {
            id: slot
            anchors {
                right: parent.right; rightMargin: root.below ? parent.width - width : 0
                top: parent.top; topMargin: root.below ? words.implicitHeight + Theme.space.m : (parent.height - height) / 2
            }
            width: Math.min(implicitWidth, grid.width)
            height: children.length > 0 ? implicitHeight : 0
            spacing: Theme.space.s
        }
    }
    MnLine {
        visible: !root.last
        anchors { left: parent.left; leftMargin: root.lead; right: parent.right; bottom: parent.bottom }
    }
}
