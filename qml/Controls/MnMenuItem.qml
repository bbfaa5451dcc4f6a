import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// A row of a menu or a completion list.
T.MenuItem {
    id: root

    readonly property var further: subMenu  // an MnMenu, if this opens one
    property string glyph: further?.glyph ?? ""
    property bool indented: glyph !== "" || domain !== "" || checkable // room for an icon, also where there is none
    property string domain                  // its dot instead of an icon
    property string note                    // behind the words, lighter
    property string count                   // at the end
    property var keys: []                   // its shortcut, at the end
    property bool danger: false
    property bool lit: highlighted || hovered

    readonly property color inkColor: !enabled ? Theme.inkOff : danger ? Theme.danger : lit ? Theme.accentInk : Theme.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.row, implicitContentHeight)
    horizontalPadding: 10 * Theme.scale
    Accessible.role: Accessible.MenuItem
    Accessible.name: note === "" ? text : qsTr("%1, %2").arg(text).arg(note)
    Accessible.description: KeyWords.of(keys).join("+")
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: RowLayout {
        spacing: 10 * Theme.scale

        Item {
            visible: root.indented
            implicitWidth: 16 * Theme.scale
            implicitHeight: 16 * Theme.scale

            MnIcon {
                anchors.centerIn: parent
                name: root.checkable ? (root.checked ? "check" : "") : root.glyph
                size: 16
                tint: !root.enabled ? Theme.inkOff : root.danger ? Theme.danger : root.lit ? Theme.accent : Theme.ink2
            }
            MnDomainDot {
                visible: root.domain !== ""
                anchors.centerIn: parent
                domain: root.domain
            }
        }
        MnText {
            Layout.fillWidth: root.note === ""
            text: root.text
            style: Theme.type.smallStrong
            color: root.inkColor
            decorative: true
        }
        MnText {
            visible: root.note !== ""
            Layout.fillWidth: true
            Layout.leftMargin: -2 * Theme.scale
            text: root.note
            style: Theme.type.caption
            color: root.enabled ? Theme.ink3 : Theme.inkOff
            decorative: true
        }
        MnText {
            visible: root.count !== ""
            Layout.leftMargin: 12 * Theme.scale
            text: root.count
            style: Theme.type.caption
            color: root.enabled ? Theme.ink3 : Theme.inkOff
            decorative: true
        }
        MnKbd {
            visible: root.keys.length > 0
            Layout.leftMargin: 12 * Theme.scale
            keys: root.keys
            Accessible.ignored: true
        }
        MnIcon {
            visible: root.subMenu !== null
            name: "chevron-right"
            size: 14
            tint: Theme.ink3
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.lit && root.enabled ? (root.danger ? Theme.dangerSoft : Theme.accentSoft) : "transparent"
        border { width: root.lit && Theme.high ? 2 : 0; color: root.danger ? Theme.danger : Theme.accent }
    }
}
