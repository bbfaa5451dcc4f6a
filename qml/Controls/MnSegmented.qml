pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// A choice of a few words that all stay in sight. One stop for the keyboard; arrows choose.
FocusScope {
    id: root

    property var options: []                // the words
    property int current: 0
    property string name                    // what is chosen
    property bool ringed: activeFocus

    signal chosen(int index)

    function choose(index: int) {
        const next = Math.max(0, Math.min(options.length - 1, index));
        if (next !== root.current) {
            root.current = next;
            root.chosen(next);
        }
    }

    implicitWidth: segments.implicitWidth + 4
    implicitHeight: Math.max(Theme.size.row, segments.implicitHeight + 4)
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.focusable: true

    Keys.onLeftPressed: root.choose(root.current + (LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: root.choose(root.current + (LayoutMirroring.enabled ? -1 : 1))
    Keys.onUpPressed: root.choose(root.current - 1)
    Keys.onDownPressed: root.choose(root.current + 1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control + 1
        color: Theme.sunken
        border { width: Theme.high ? 1 : 0; color: Theme.outline }
        MnFocusRing { visible: root.ringed }
    }
    RowLayout {
        id: segments
        anchors { fill: parent; margins: 2 }
        spacing: 0

        Repeater {
            model: root.options

            // A radio button, for Qt 6.4 tells of any other button that it is one, and its own state.
            T.RadioButton {
                id: segment
                required property string modelData
                required property int index
                readonly property bool now: index === root.current

                Layout.fillHeight: true
                Layout.fillWidth: true
                implicitWidth: implicitContentWidth + 22 * Theme.scale
                implicitHeight: implicitContentHeight + 8 * Theme.scale
                focusPolicy: Qt.NoFocus
                checked: now
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.choose(index);
                }

                contentItem: MnText {
                    text: segment.text
                    horizontalAlignment: Text.AlignHCenter
                    style: segment.now ? Theme.type.captionStrong : Theme.type.captionMedium
                    color: !segment.enabled ? Theme.inkOff : segment.now ? (Theme.high ? Theme.accentText : Theme.ink) : segment.hovered ? Theme.ink : Theme.ink2
                    decorative: true
                }
                background: Rectangle {
                    radius: Theme.radius.control - 1
                    color: segment.now ? (!Theme.high ? Theme.raised : segment.enabled ? Theme.accent : "transparent") : segment.down ? Theme.press : segment.hovered ? Theme.hover : "transparent"
                    border { width: segment.now && (!Theme.high || !segment.enabled) ? 1 : 0; color: Theme.high ? Theme.inkOff : Theme.veil(Theme.ink, 0.09) }
                }
            }
        }
    }
}
