pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// One of many, behind a button that shows it.
T.ComboBox {
    id: root

    property string name                    // what is chosen
    property bool lit: hovered
    property bool ringed: visualFocus

    // As wide as the longest of its words, so that it keeps its width whatever is chosen.
    readonly property real widest: Array.from({ length: count }, (_, i) => metrics.advanceWidth(textAt(i))).reduce((a, b) => Math.max(a, b), 0)

    implicitWidth: Math.max(120 * Theme.scale, Math.ceil(widest) + 2 + Theme.space.s + 14 * Theme.scale + leftPadding + rightPadding)
    implicitHeight: Theme.size.control
    horizontalPadding: 12 * Theme.scale
    focusPolicy: Qt.StrongFocus
    font.family: Theme.sans
    font.pixelSize: Math.round(Theme.type.smallStrong.size * Theme.scale)
    font.weight: Font.Medium
    Accessible.role: Accessible.ComboBox
    Accessible.name: name === "" ? displayText : qsTr("%1: %2").arg(name).arg(displayText)

    FontMetrics {
        id: metrics
        font: root.font
    }

    delegate: MnMenuItem {
        required property int index

        width: ListView.view.width
        text: root.textAt(index)
        glyph: root.currentIndex === index ? "check" : ""
        indented: true
        highlighted: root.highlightedIndex === index
    }
    contentItem: RowLayout {
        spacing: Theme.space.s

        MnText {
            Layout.fillWidth: true
            text: root.displayText
            style: Theme.type.smallStrong
            color: root.enabled ? Theme.ink : Theme.inkOff
            decorative: true
        }
        MnIcon {
            name: "chevron-down"
            size: 14
            tint: root.enabled ? Theme.ink3 : Theme.inkOff
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Qt.tint(Theme.raised, Theme.press) : Theme.raised
        border { width: 1; color: root.lit ? Theme.outline : Theme.edge }
        MnFocusRing { visible: root.ringed }
    }
    popup: T.Popup {
        y: root.height + 4 * Theme.scale
        width: root.width
        implicitHeight: Math.min(320 * Theme.scale, implicitContentHeight + topPadding + bottomPadding)
        margins: Theme.space.s
        padding: 6 * Theme.scale

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: contentHeight > height
            model: root.delegateModel
            currentIndex: root.highlightedIndex
        }
        background: MnRaised {}
    }
}
