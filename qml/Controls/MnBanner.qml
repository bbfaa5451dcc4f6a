import QtQuick
import Mnemosyne.Theme

// What is so for longer than a toast: offline, a full disk, a decision that waits. Its actions stand beside the words, below
// them where the room is short.
Rectangle {
    id: root

    property string tone: "info"            // "info", "ok", "warn", "danger", "egress"
    property string glyph: tone === "warn" || tone === "danger" ? "warn" : tone === "ok" ? "shield-check" : "info"
    property string title
    property string text
    property string action
    property string action2
    readonly property color inkColor: tone === "warn" ? Theme.warn : tone === "danger" ? Theme.danger : tone === "ok" ? Theme.ok
        : tone === "egress" ? Theme.egress : Theme.accentInk

    readonly property real edge: 14 * Theme.scale
    readonly property real gap: 10 * Theme.scale
    readonly property bool hasActs: action !== "" || action2 !== ""
    readonly property bool beside: words.wide + acts.implicitWidth + 96 * Theme.scale <= width || acts.implicitWidth < 0.35 * width
    readonly property real block: !hasActs ? words.height : beside ? Math.max(words.height, acts.height) : words.height + Theme.space.s + acts.height

    signal acted()                          // `action`
    signal acted2()                         // `action2`

    implicitWidth: 400 * Theme.scale
    implicitHeight: block + 22 * Theme.scale
    radius: Theme.radius.row
    color: tone === "warn" ? Theme.warnSoft : tone === "danger" ? Theme.dangerSoft : tone === "ok" ? Theme.okSoft
        : tone === "egress" ? Theme.egressSoft : Theme.accentSoft
    border { width: Theme.high ? 1 : 0; color: inkColor }
    Accessible.role: tone === "danger" || tone === "warn" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: title === "" ? text : text === "" ? title : title + ". " + text

    // Placed by hand: wrapped texts in layouts within layouts ask for their place more than once in a narrow window.
    MnIcon {
        id: sign
        anchors { left: parent.left; leftMargin: root.edge; top: words.top; topMargin: Math.max(0, Math.round((body.lineSize - implicitHeight) / 2)) }
        name: root.glyph
        size: 18
        tint: root.inkColor
    }
    // What the words would take in one line, however they are broken now.
    TextMetrics { id: titleWidth; font: heading.font; text: root.title }
    TextMetrics { id: textWidth; font: body.font; text: root.text }
    Column {
        id: words
        readonly property real wide: Math.max(titleWidth.advanceWidth, textWidth.advanceWidth)
        anchors { left: sign.right; leftMargin: root.gap }
        y: Math.round((root.height - (root.beside ? height : root.block)) / 2)
        width: root.width - 2 * root.edge - sign.implicitWidth - root.gap - (root.beside && root.hasActs ? acts.implicitWidth + root.gap - 8 * Theme.scale : 0)

        MnText {
            id: heading
            visible: text !== ""
            width: parent.width
            text: root.title
            style: Theme.type.smallBold
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        MnText {
            id: body
            visible: text !== ""
            width: parent.width
            text: root.text
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
    }
    // Beside the words at their end, or below them, where the letters of both begin on one line.
    Row {
        id: acts
        visible: root.hasActs
        anchors { left: words.left; leftMargin: root.beside ? words.width + root.gap : -10 * Theme.scale }
        y: root.beside ? Math.round((root.height - height) / 2) : words.y + words.height + Theme.space.s
        spacing: 4 * Theme.scale

        MnButton {
            visible: root.action2 !== ""
            implicitHeight: Theme.size.target
            kind: "link"
            text: root.action2
            inkColor: root.inkColor
            onClicked: root.acted2()
        }
        MnButton {
            visible: root.action !== ""
            implicitHeight: Theme.size.target
            kind: "link"
            text: root.action
            inkColor: root.inkColor
            onClicked: root.acted()
        }
    }
}
