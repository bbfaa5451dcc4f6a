import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A tick box with its words, which may run over lines. Partly checked where it stands for several.
T.CheckBox {
    id: root

    property bool lit: hovered
    property bool ringed: visualFocus

    implicitWidth: text === "" ? implicitIndicatorWidth : Math.ceil(implicitContentWidth) // its words leave room for the box
    implicitHeight: Math.max(implicitIndicatorHeight + 2, implicitContentHeight)
    spacing: 10 * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    Keys.onReturnPressed: root.toggleByKey()
    Keys.onEnterPressed: root.toggleByKey()

    function toggleByKey() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    indicator: Rectangle {
        readonly property bool full: root.checkState !== Qt.Unchecked

        implicitWidth: 18 * Theme.scale
        implicitHeight: 18 * Theme.scale
        x: root.mirrored ? root.width - width : 0
        y: 1
        radius: Theme.radius.key + 1
        color: !root.enabled ? Theme.sunken : full ? (root.lit ? Theme.accentHot : Theme.accent) : root.lit ? Qt.tint(Theme.surface, Theme.hover) : Theme.surface
        border { width: full && root.enabled ? 0 : 1.5; color: root.enabled ? Theme.outline : Theme.hairline }

        MnIcon {
            visible: root.checkState === Qt.Checked
            anchors.centerIn: parent
            name: "check"
            size: 14
            tint: root.enabled ? Theme.accentText : Theme.inkOff
        }
        Rectangle {
            visible: root.checkState === Qt.PartiallyChecked
            anchors.centerIn: parent
            width: 8 * Theme.scale
            height: 2 * Theme.scale
            radius: 1
            color: root.enabled ? Theme.accentText : Theme.inkOff
        }
        MnFocusRing { visible: root.ringed; cornerRadius: Theme.radius.key + 1 }
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
