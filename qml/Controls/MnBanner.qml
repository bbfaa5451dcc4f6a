import QtQuick
import QtQuick.Layouts
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

    signal acted()                          // `action`
    signal acted2()                         // `action2`

    implicitWidth: 400 * Theme.scale
    implicitHeight: row.implicitHeight + 22 * Theme.scale
    radius: Theme.radius.row
    color: tone === "warn" ? Theme.warnSoft : tone === "danger" ? Theme.dangerSoft : tone === "ok" ? Theme.okSoft
        : tone === "egress" ? Theme.egressSoft : Theme.accentSoft
    border { width: Theme.high ? 1 : 0; color: inkColor }
    Accessible.role: tone === "danger" || tone === "warn" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: title === "" ? text : text === "" ? title : title + ". " + text

    GridLayout {
        id: row
        readonly property bool beside: words.wide + acts.implicitWidth + 96 * Theme.scale <= root.width || acts.implicitWidth < 0.35 * root.width
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 14 * Theme.scale; rightMargin: 14 * Theme.scale }
        columns: beside ? 2 : 1
        columnSpacing: 10 * Theme.scale
        rowSpacing: Theme.space.s

        // The icon stands beside the first line, however many there are and however high the actions.
        RowLayout {
            Layout.fillWidth: true
            spacing: row.columnSpacing

            MnIcon {
                id: sign
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.max(0, Math.round((body.lineSize - implicitHeight) / 2))
                name: root.glyph
                size: 18
                tint: root.inkColor
            }
            ColumnLayout {
                id: words
                readonly property real wide: Math.max(heading.implicitWidth, body.implicitWidth)
                Layout.fillWidth: true
                spacing: 0

                MnText {
                    id: heading
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: root.title
                    style: Theme.type.smallBold
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                MnText {
                    id: body
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: root.text
                    style: Theme.type.small
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
            }
        }
        RowLayout {
            id: acts
            visible: root.action !== "" || root.action2 !== ""
            Layout.columnSpan: 1
            Layout.column: row.beside ? 1 : 0
            Layout.row: row.beside ? 0 : 1
            Layout.fillWidth: false
            Layout.leftMargin: row.beside ? 0 : sign.implicitWidth
            Layout.rightMargin: row.beside ? -8 * Theme.scale : 0
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
}
