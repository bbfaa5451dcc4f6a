import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// A number that is stepped up and down: buttons, arrows, page keys, Home and End.
FocusScope {
    id: root

    property real value: 0
    property real from: 0
    property real to: 1
    property real stepSize: 0.1
    property int decimals: 1
    property string name                    // what is counted
    property string unit                    // behind the number
    property bool ringed: activeFocus
    property bool lit: pointer.hovered

    readonly property string valueText: Number(value).toLocaleString(Theme.locale, "f", decimals) + (unit === "" ? "" : " " + unit)

    signal moved(real value)

    function move(to: real) {
        const next = Math.max(root.from, Math.min(root.to, Number(to.toFixed(root.decimals))));
        if (next !== root.value) {
            root.value = next;
            root.moved(next);
        }
    }

    implicitWidth: Math.max(104 * Theme.scale, number.implicitWidth + 2 * Theme.size.control + 24 * Theme.scale)
    implicitHeight: Theme.size.control
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: name === "" ? valueText : qsTr("%1: %2").arg(name).arg(valueText)
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.move(root.value + root.stepSize)
    Accessible.onDecreaseAction: root.move(root.value - root.stepSize)

    Keys.onUpPressed: root.move(root.value + root.stepSize)
    Keys.onDownPressed: root.move(root.value - root.stepSize)
    Keys.onPressed: event => {
        const steps = { [Qt.Key_PageUp]: root.value + 5 * root.stepSize, [Qt.Key_PageDown]: root.value - 5 * root.stepSize,
            [Qt.Key_Home]: root.from, [Qt.Key_End]: root.to };
        if (steps[event.key] === undefined)
            return;
        root.move(steps[event.key]);
        event.accepted = true;
    }

    HoverHandler { id: pointer }
    WheelHandler {
        enabled: root.activeFocus
        onWheel: event => root.move(root.value + (event.angleDelta.y > 0 ? 1 : -1) * root.stepSize)
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.enabled ? Theme.surface : Theme.sunken
        border { width: 1; color: !root.enabled ? Theme.hairline : root.lit ? Theme.ink3 : Theme.outline }
        MnFocusRing { visible: root.ringed }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        MnIconButton {
            implicitWidth: Theme.size.control
            Layout.fillHeight: true
            focusPolicy: Qt.NoFocus
            glyph: "minus"
            glyphSize: 16
            name: qsTr("Less")
            enabled: root.enabled && root.value > root.from
            autoRepeat: true
            onClicked: root.move(root.value - root.stepSize)
        }
        MnLine { Layout.fillHeight: true; Layout.margins: 1 }
        MnText {
            id: number
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.valueText
            style: Theme.type.smallStrong
            color: root.enabled ? Theme.ink : Theme.inkOff
            decorative: true
        }
        MnLine { Layout.fillHeight: true; Layout.margins: 1 }
        MnIconButton {
            implicitWidth: Theme.size.control
            Layout.fillHeight: true
            focusPolicy: Qt.NoFocus
            glyph: "plus"
            glyphSize: 16
            name: qsTr("More")
            enabled: root.enabled && root.value < root.to
            autoRepeat: true
            onClicked: root.move(root.value + root.stepSize)
        }
    }
}
