import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// What was just done, and how to undo it: 8 seconds, which stand still while the pointer or the keyboard is on it.
//   toast.show(qsTr("“%1” moved to Trash").arg(title), qsTr("Undo"), ["Ctrl", "Z"])
// A new one takes the place of the last. The place itself is anchored by the window.
FocusScope {
    id: root

    property string text
    property string action
    property var keys: []
    property bool shown: false
    property int time: Theme.toastTime      // ms
    readonly property bool held: pointer.hovered || activeFocus

    signal acted()                          // its action was chosen
    signal closed()

    function show(words: string, act: string, shortcut: var) {
        root.text = words;
        root.action = act;
        root.keys = Array.from(shortcut ?? []); // a list of C++ is but a reference, and empty when it is read later
        root.shown = true;
        clock.restart();
    }
    function close() {
        if (!root.shown)
            return;
        root.shown = false;
        clock.stop();
        root.closed();
    }

    implicitWidth: Math.min(row.implicitWidth + 2 * Theme.space.l, parent ? parent.width - 2 * Theme.space.l : 560 * Theme.scale)
    implicitHeight: row.implicitHeight + 24 * Theme.scale
    opacity: shown ? 1 : 0
    visible: opacity > 0
    enabled: shown
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !shown

    onHeldChanged: if (shown) held ? clock.stop() : clock.restart()
    Keys.onEscapePressed: root.close()

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion.pane; easing.type: root.shown ? Easing.OutCubic : Easing.InCubic }
    }
    Timer {
        id: clock
        interval: root.time
        onTriggered: root.close()
    }
    HoverHandler { id: pointer }
    MnRaised {
        anchors.fill: parent
        color: Theme.toast
        rim: Theme.high ? Theme.edge : Theme.toast
    }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.space.l; rightMargin: Theme.space.l }
        spacing: 14 * Theme.scale

        MnText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            style: Theme.type.small
            color: Theme.toastInk
            decorative: true
        }
        MnButton {
            id: act
            visible: root.action !== ""
            Layout.leftMargin: -10 * Theme.scale
            Layout.rightMargin: -10 * Theme.scale
            implicitHeight: Theme.size.target
            kind: "link"
            text: root.action
            focus: true
            inkColor: Theme.toastAct
            ringColor: Theme.toastAct
            onClicked: {
                root.acted();
                root.close();
            }
        }
        MnKbd {
            visible: root.keys.length > 0
            keys: root.keys
            dark: true
        }
    }
}
