pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The colours of the window, each as a small window that has them. One stop for the keyboard; arrows choose.
FocusScope {
    id: choice
    required property Appearance appearance
    readonly property bool high: appearance.highContrast
    readonly property var options: [
        { colours: Appearance.AsSystem, text: qsTr("Like the system") },
        { colours: Appearance.Light, text: qsTr("Light") },
        { colours: Appearance.Dark, text: qsTr("Dark") }
    ]
    readonly property int current: options.findIndex(option => option.colours === choice.appearance.colours)

    function step(by: int) {
        const next = choice.current + by;
        if (next >= 0 && next < choice.options.length)
            choice.appearance.colours = choice.options[next].colours;
    }

    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Colours")
    Accessible.focusable: true
    Keys.onLeftPressed: choice.step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: choice.step(LayoutMirroring.enabled ? -1 : 1)
    Keys.onUpPressed: choice.step(-1)
    Keys.onDownPressed: choice.step(1)

    Flow {
        id: row
        anchors { left: parent.left; right: parent.right }
        spacing: Theme.space.l

        Repeater {
            model: choice.options

            // A radio button, for Qt 6.4 tells of any other button that it is one, and its own state.
            T.RadioButton {
                id: option
                required property var modelData
                required property int index
                readonly property bool now: index === choice.current

                implicitWidth: implicitContentWidth + 10 * Theme.scale
                implicitHeight: implicitContentHeight + 10 * Theme.scale
                padding: 5 * Theme.scale
                focusPolicy: Qt.NoFocus
                checked: now
                text: modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: {
                    choice.forceActiveFocus(Qt.MouseFocusReason);
                    choice.appearance.colours = modelData.colours;
                }

                contentItem: ColumnLayout {
                    spacing: Theme.space.m

                    Item {
                        implicitWidth: 134 * Theme.scale
                        implicitHeight: 88 * Theme.scale

                        SmallWindow {
                            anchors.fill: parent
                            dark: option.modelData.colours === Appearance.Dark
                            high: choice.high
                        }
                        // Either, as the system has it: the other half.
                        Item {
                            visible: option.modelData.colours === Appearance.AsSystem
                            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
                            width: parent.width / 2
                            clip: true

                            SmallWindow {
                                anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
                                width: 2 * parent.width
                                dark: true
                                high: choice.high
                            }
                        }
                        Rectangle {
                            anchors { fill: parent; margins: -1 }
                            radius: 3 * Theme.scale
                            color: "transparent"
                            border { width: 1; color: option.hovered ? Theme.outline : Theme.edge }
                        }
                        Rectangle {
                            visible: option.now
                            anchors { fill: parent; margins: -5 * Theme.scale }
                            radius: Theme.radius.row
                            color: "transparent"
                            border {
                                width: choice.activeFocus && Theme.high ? 3 : 2
                                color: choice.activeFocus && Theme.high ? Theme.ink : Theme.accent
                            }
                            MnFocusRing { visible: choice.activeFocus; cornerRadius: Theme.radius.row }
                        }
                    }
                    RowLayout {
                        Layout.alignment: Qt.AlignHCenter
                        spacing: 6 * Theme.scale

                        MnIcon {
                            visible: option.now
                            name: "check"
                            size: 14
                            tint: Theme.accent
                        }
                        MnText {
                            text: option.text
                            style: option.now ? Theme.type.smallStrong : Theme.type.small
                            color: option.now ? Theme.ink : Theme.ink2
                            decorative: true
                        }
                    }
                }
            }
        }
    }
}
