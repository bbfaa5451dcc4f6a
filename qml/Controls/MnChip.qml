import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// A tag, a domain, a filter or a state, in a word: MnChip { text: "#boiler"; closable: true; onRemoved: ... }
// A chip with `interactive: false` is only read.
T.AbstractButton {
    id: root

    property string domain                  // its dot before the words
    property string glyph
    property string tone: "plain"           // "plain", "line", "accent", "egress", "warn", "ok", "danger"
    property string count                   // behind the words, lighter
    property real importance: -1            // the five strokes before the words
    property bool closable: false
    property bool isFree: false             // its text is its person's, of any length: it may end in dots
    property bool interactive: true
    property bool lit: hovered && interactive
    property bool ringed: visualFocus

    readonly property color inkColor: !enabled ? Theme.inkOff : tone === "accent" ? Theme.accentInk : tone === "egress" ? Theme.egress
        : tone === "warn" ? Theme.warn : tone === "ok" ? Theme.ok : tone === "danger" ? Theme.danger : Theme.ink2

    signal removed()                        // its cross, Delete or Backspace

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.chip, implicitContentHeight)
    horizontalPadding: Theme.space.s
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.ignored: !interactive        // then its words are read: a control is never a text for Qt 6.4
    Accessible.name: root.joined([text, importance >= 0 ? qsTr("Importance %1 of 1").arg(importance.toFixed(1)) : "", count])
    Accessible.description: closable ? qsTr("Delete removes it") : ""

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: event => event.accepted = remove()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            event.accepted = remove();
    }

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }
    function remove(): bool {
        if (root.closable)
            root.removed();
        return root.closable;
    }

    contentItem: RowLayout {
        spacing: 6 * Theme.scale

        MnDomainDot {
            visible: root.domain !== ""
            domain: root.domain
        }
        MnImportance {
            visible: root.importance >= 0
            value: root.importance
            tint: root.inkColor
            Accessible.ignored: true
        }
        MnIcon {
            visible: root.glyph !== ""
            name: root.glyph
            size: 14
            tint: root.inkColor
        }
        MnText {
            visible: root.text !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            maximumLineCount: root.isFree ? 1 : 10 // of one line in any case; what is one line by intent may be cut
            style: Theme.type.captionMedium
            color: root.inkColor
            decorative: root.interactive
        }
        MnText {
            visible: root.count !== ""
            text: root.count
            style: Theme.type.caption
            color: Theme.ink3
            decorative: root.interactive
        }
        MnIcon {
            visible: root.closable
            name: "x"
            size: 12
            tint: root.inkColor

            MouseArea {
                anchors { fill: parent; margins: -6 * Theme.scale }
                cursorShape: Qt.PointingHandCursor
                onClicked: root.remove()
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.tone === "accent" ? Theme.accentSoft : root.tone === "egress" ? Theme.egressSoft : root.tone === "warn" ? Theme.warnSoft
            : root.tone === "ok" ? Theme.okSoft : root.tone === "danger" ? Theme.dangerSoft
            : root.down && root.interactive ? Theme.press
            : root.tone === "line" ? (root.lit ? Theme.hover : "transparent") : root.lit ? Theme.press : Theme.tint
        border { width: root.tone === "line" || Theme.high ? 1 : 0; color: root.lit ? Theme.outline : Theme.edge }
        MnFocusRing { visible: root.ringed; gap: 0 }
    }
}
