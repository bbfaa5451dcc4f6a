pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// The chosen result, and what its place among the others is made of.
Rectangle {
    id: panel
    property SearchResult result: null
    // Counted by the repeaters, so that what stays as many stays: a result follows the other at each key.
    readonly property var tags: result ? result.tags : []
    readonly property var parts: result ? result.parts : []
    signal openWanted()
    signal moreLikeThisWanted(string id)
    signal threadWanted(string thread)
    signal saveWanted()

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Why it was found")

    MnLine {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: buttons.top; margins: 28 * Theme.scale; bottomMargin: Theme.space.m }
        contentHeight: words.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: words
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.size.text)
            spacing: 0
            MnText {
                text: panel.result ? panel.result.title : ""
                style: Theme.type.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Flow {
                visible: panel.result !== null
                spacing: 6 * Theme.scale
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                MnChip { visible: text !== ""; tone: "line"; interactive: false; text: panel.result ? panel.result.domain : ""; domain: text }
                MnChip { tone: "line"; interactive: false; glyph: "calendar"; text: panel.result ? panel.result.whenText : "" }
                Repeater {
                    model: panel.tags.length
                    MnChip { required property int index; interactive: false; text: "#" + (panel.tags[index] ?? "") }
                }
            }
            MarkedText {
                visible: text !== ""
                text: panel.result ? panel.result.snippetStyled : ""
                style: Theme.type.body
                color: Theme.ink
                lineHeight: 24 * Theme.scale
                Layout.fillWidth: true
                Layout.preferredHeight: wholeHeight
                Layout.topMargin: Theme.space.l
            }
            MnLine { Layout.fillWidth: true; Layout.topMargin: Theme.space.xxl; Layout.bottomMargin: Theme.space.l }
            MnText { text: qsTr("Why it is here"); style: Theme.type.heading; Layout.fillWidth: true; Layout.bottomMargin: Theme.space.s }
            TextMetrics {
                id: widest
                font: Theme.font(Theme.type.caption)
                text: qsTr("%1%").arg(Number(100).toLocaleString(Qt.locale(), "f", 0))
            }
            Repeater {
                model: panel.parts.length
                RowLayout {
                    id: part
                    objectName: "whyPart"
                    required property int index
                    readonly property var shown: panel.parts[index] ?? null
                    // What has a part at all has 1 at least.
                    readonly property string share: shown === null ? "" : qsTr("%1%").arg(Math.max(1, Math.round(shown.value * 100)).toLocaleString(Qt.locale(), "f", 0))
                    readonly property string sentence: shown === null ? "" : qsTr("%1: %2").arg(shown.text).arg(share)
                    spacing: 14 * Theme.scale
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space.m
                    Accessible.role: Accessible.StaticText
                    Accessible.name: sentence
                    MnText { text: part.shown?.text ?? ""; style: Theme.type.smallStrong; wrapMode: Text.Wrap; elide: Text.ElideNone; decorative: true; Layout.preferredWidth: 140 * Theme.scale }
                    MnBar { value: part.shown?.value ?? 0; Layout.fillWidth: true }
                    // As wide whatever it says: the bars are compared.
                    MnText {
                        text: part.share
                        style: Theme.type.caption
                        color: Theme.ink3
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignRight
                        decorative: true
                        Layout.preferredWidth: Math.ceil(widest.advanceWidth)
                    }
                }
            }
        }
    }
    Flow {
        id: buttons
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 28 * Theme.scale; bottomMargin: Theme.space.xxl }
        spacing: Theme.space.s
        enabled: panel.result !== null
        MnButton { kind: "primary"; text: qsTr("Open"); trailing: "enter"; onClicked: panel.openWanted() }
        MnButton { text: qsTr("More like this"); glyph: "near"; onClicked: panel.moreLikeThisWanted(panel.result.id) }
        MnButton {
            objectName: "searchInThread"
            visible: panel.result !== null && panel.result.thread !== ""
            text: qsTr("In this thread")
            glyph: "search"
            onClicked: panel.threadWanted(panel.result.thread)
        }
        MnButton { kind: "quiet"; text: qsTr("Save this search"); onClicked: panel.saveWanted() }
    }
}
