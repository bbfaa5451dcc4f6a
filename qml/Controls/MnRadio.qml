import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// One of a few, with its words.
T.RadioButton {
    id: root

    property bool lit: hovered
    property bool ringed: visualFocus

    implicitWidth: text === "" ? implicitIndicatorWidth : Math.ceil(implicitContentWidth) // its words leave room for the box
    implicitHeight: Math.max(implicitIndicatorHeight + 2, implicitContentHeight)
    spacing: 10 * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        implicitWidth: 18 * Theme.scale
        implicitHeight: 18 * Theme.scale
        x: root.mirrored ? root.width - width : 0
        y: 1
        radius: width / 2
        color: root.enabled ? (root.lit ? Qt.tint(Theme.surface, Theme.hover) : Theme.surface) : Theme.sunken
        border { width: root.checked ? 2 : 1.5; color: !root.enabled ? Theme.hairline : root.checked ? Theme.accent : Theme.outline }

        Rectangle {
            visible: root.checked
            anchors.centerIn: parent
            width: 8 * Theme.scale
            height: width
            radius: width / 2
            color: root.enabled ? Theme.accent : Theme.inkOff
        }
        MnFocusRing { visible: root.ringed; cornerRadius: 9 * Theme.scale }
    }
    contentItem: MnText {
        leftPadding: root.mirrored ? 0 : root.implicitIndicatorWidth + root.spacing
        rightPadding: root.mirrored ? root.implicitIndicatorWidth + root.spacing : 0
        text: root.text
        style: Theme.type.small
        color: root.enabled ? Theme.ink : Theme.inkOff
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
