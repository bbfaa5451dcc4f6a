import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

// A button that is only an icon: so it has a name, which is also its tooltip.
//   MnIconButton { glyph: "history"; name: qsTr("History"); keys: ["Ctrl", "H"] }
T.Button {
    id: root

    property string glyph
    required property string name           // what it does
    property var keys: []                   // its shortcut, shown in the tooltip
    property color tint: Theme.ink2
    property int size: 30                   // before Theme.scale
    property int glyphSize: 18
    property bool lit: hovered
    property bool ringed: visualFocus

    implicitWidth: size * Theme.scale
    implicitHeight: size * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.checkable: checkable
    Accessible.checked: checked

    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    // What Space does, for the other keys: a button is pressed by Enter too.
    function activate() {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    contentItem: Item {
        MnIcon {
            anchors.centerIn: parent
            name: root.glyph
            size: root.glyphSize
            tint: root.enabled ? root.tint : Theme.inkOff
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.press : root.checked || root.lit ? Theme.hover : "transparent"
        border { width: Theme.high && (root.checked || root.lit) ? 1 : 0; color: Theme.edge }
        MnFocusRing { visible: root.ringed; gap: 0 }
    }

    Loader {
        anchors.fill: parent
        active: root.hovered || root.visualFocus
        source: "MnTip.qml"
        onLoaded: {
            item.keys = root.keys;
            item.text = root.name;
            item.always = true;
        }
    }
}
