import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// A button with words: MnButton { kind: "primary"; text: qsTr("Save"); onClicked: ... }
// Kinds: "primary" (the one thing to do here), "plain", "quiet" (no edge), "link" (accent words), "danger" (loses
// something; `filled` where it is the step itself).
T.Button {
    id: root

    property string kind: "plain"
    property bool filled: kind === "primary"
    property string glyph                   // an icon before the words
    property string trailing                // an icon behind them
    property color tone: kind === "danger" ? Theme.danger : Theme.accent
    property color toneHot: kind === "danger" ? Theme.dangerHot : Theme.accentHot
    property string hint                    // more than the words say: tooltip, description
    property bool lit: hovered              // what the pointer does
    property bool ringed: visualFocus       // what the keyboard does

    readonly property bool bare: !filled && (kind === "quiet" || kind === "link")
    property color ringColor: Theme.high ? Theme.ink : Theme.accent
    property color inkColor: !enabled ? Theme.inkOff : filled ? Theme.accentText : kind === "danger" ? Theme.danger
        : kind === "link" ? Theme.accentInk : kind === "quiet" ? Theme.ink2 : Theme.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: bare ? 10 * Theme.scale : 13 * Theme.scale
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
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

    contentItem: RowLayout {
        spacing: 0

        Item { Layout.fillWidth: true }
        MnIcon {
            visible: root.glyph !== ""
            Layout.leftMargin: root.text === "" ? 0 : -2 * Theme.scale
            Layout.rightMargin: root.text === "" ? 0 : 6 * Theme.scale
            name: root.glyph
            size: 16
            tint: root.inkColor
        }
        MnText {
            visible: root.text !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            style: root.filled || root.kind === "link" ? Theme.type.smallBold : Theme.type.smallStrong
            color: root.inkColor
            decorative: true
        }
        MnIcon {
            visible: root.trailing !== ""
            Layout.leftMargin: root.text === "" ? 0 : 6 * Theme.scale
            Layout.rightMargin: -2 * Theme.scale
            name: root.trailing
            size: 16
            tint: root.filled || !root.enabled ? root.inkColor : Theme.ink3
        }
        Item { Layout.fillWidth: true }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.filled ? (!root.enabled ? Theme.sunken : root.down || root.lit ? root.toneHot : root.tone)
            : root.down ? (root.bare ? Theme.press : Qt.tint(Theme.raised, Theme.press))
            : root.bare ? (root.lit || root.checked ? Theme.hover : "transparent") : Theme.raised
        border {
            width: root.bare ? (Theme.high && root.checked ? 1 : 0) : root.filled && (!Theme.high || root.enabled) ? 0 : 1
            color: root.lit && root.enabled ? Theme.outline : Theme.edge
        }
        Behavior on color {
            ColorAnimation { duration: Theme.motion.hover }
        }
        MnFocusRing { visible: root.ringed; border.color: root.ringColor }
    }

    Loader {
        anchors.fill: parent
        active: root.hint !== "" && root.hovered
        source: "MnTip.qml"
        onLoaded: {
            item.text = root.hint;
            item.always = true;
        }
    }
}
