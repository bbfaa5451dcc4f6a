import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// An entry of the sidebar: a place, with an icon, or a domain, with its dot.
//   MnNavItem { text: qsTr("Library"); glyph: "library"; count: "1,284"; selected: true; onClicked: ... }
T.AbstractButton {
    id: root

    property string glyph
    property string domain                  // its dot instead of an icon
    property string count                   // as it is shown
    property string badge                   // in place of the count, when something waits
    property bool selected: false
    property bool loading: false            // the count is not known yet
    property bool rail: false               // narrow: the icon alone, the words in a tooltip
    property var keys: []                   // its shortcut, for the tooltip
    property bool lit: hovered
    property bool ringed: visualFocus

    implicitWidth: rail ? Theme.size.rail - 2 * Theme.space.s : 208 * Theme.scale
    implicitHeight: Theme.size.row
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: badge !== "" ? qsTr("%1, %2").arg(text).arg(badge) : count !== "" ? qsTr("%1, %2").arg(text).arg(count) : text
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        MnIcon {
            visible: root.glyph !== ""
            anchors { left: parent.left; leftMargin: (root.rail ? 11 : 8) * Theme.scale; verticalCenter: parent.verticalCenter }
            name: root.glyph
            size: 18
            tint: root.selected ? Theme.accent : Theme.ink3
        }
        MnDomainDot {
            visible: root.domain !== ""
            anchors { left: parent.left; leftMargin: (root.rail ? 16 : 13) * Theme.scale; verticalCenter: parent.verticalCenter }
            domain: root.domain
        }
        RowLayout {
            visible: !root.rail
            anchors { fill: parent; leftMargin: 36 * Theme.scale; rightMargin: (root.badge !== "" ? 8 : 10) * Theme.scale }
            spacing: Theme.space.s

            MnText {
                Layout.fillWidth: true
                text: root.text
                style: root.selected ? Theme.type.smallBold : Theme.type.smallStrong
                color: !root.enabled ? Theme.inkOff : root.selected || root.lit ? Theme.ink : Theme.ink2
                decorative: true
            }
            MnText {
                visible: text !== "" && root.badge === "" && !root.loading
                text: root.count
                style: Theme.type.caption
                color: root.selected ? Theme.ink2 : Theme.ink3
                decorative: true
            }
            MnBadge {
                visible: root.badge !== ""
                text: root.badge
            }
            Rectangle {
                visible: root.loading && root.badge === ""
                implicitWidth: 22 * Theme.scale
                implicitHeight: 8 * Theme.scale
                radius: Theme.radius.key
                color: Theme.high ? Theme.unfilled : Theme.chosen
            }
        }
        MnBadge {
            visible: root.rail && root.badge !== ""
            anchors { right: parent.right; top: parent.top; margins: -2 * Theme.scale }
            text: root.badge
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.press : root.selected ? Theme.chosen : root.lit ? Theme.hover : "transparent"
        border { width: root.selected && Theme.high ? 2 : 0; color: Theme.accent }
        MnFocusRing { visible: root.ringed; gap: 0 }
    }

    Loader {
        anchors.fill: parent
        active: root.rail && (root.hovered || root.visualFocus)
        source: "MnTip.qml"
        onLoaded: {
            item.keys = root.keys;
            item.beside = true;
            item.text = root.text;
            item.always = true;
        }
    }
}
