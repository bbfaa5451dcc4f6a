pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the chosen dot stands for.
Item {
    id: card
    required property GraphModel graph
    property bool isStrip: false            // beside each other, and no more than two lines
    readonly property string memory: of(GraphModel.IdRole)
    readonly property string sentence: qsTr("%1, %2").arg(of(GraphModel.TitleRole)).arg(of(GraphModel.JoinedTextRole))
    signal openWanted()

    // Read anew with whichever row is the current one, and with what it holds.
    function of(role: int): string {
        const at = card.graph.current;
        return at < 0 || card.graph.count === 0 ? "" : card.graph.data(card.graph.index(at, 0), role);
    }

    implicitHeight: content.implicitHeight + 2 * content.anchors.margins
    Accessible.role: Accessible.Grouping
    Accessible.name: sentence

    MnRaised { anchors.fill: parent }
    MouseArea { // what lies under the card is not pointed at
        anchors.fill: parent
        hoverEnabled: true
    }
    GridLayout {
        id: content
        anchors { fill: parent; margins: card.isStrip ? Theme.space.s : Theme.space.l; leftMargin: Theme.space.l }
        columns: card.isStrip ? 2 : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.xs

        ColumnLayout {
            Layout.fillWidth: true
            spacing: card.isStrip ? 0 : Theme.space.xs

            MnText {
                text: card.of(GraphModel.TitleRole)
                style: Theme.type.strong
                maximumLineCount: card.isStrip ? 1 : 2
                wrapMode: card.isStrip ? Text.NoWrap : Text.Wrap
                Layout.fillWidth: true
            }
            MnText {
                visible: text !== "" && !card.isStrip
                text: card.of(GraphModel.SnippetRole)
                style: Theme.type.small
                color: Theme.ink2
                maximumLineCount: 2
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MnText {
                visible: card.isStrip
                text: card.of(GraphModel.JoinedTextRole)
                style: Theme.type.caption
                color: Theme.ink3
                Layout.fillWidth: true
            }
        }
        Flow {
            readonly property real beside: open.implicitWidth + (around.visible ? around.implicitWidth + spacing : 0) + 1

            Layout.fillWidth: true
            Layout.minimumWidth: card.isStrip ? beside : 0
            Layout.maximumWidth: card.isStrip ? beside : card.width
            Layout.topMargin: card.isStrip ? 0 : Theme.space.s
            spacing: Theme.space.s

            MnButton {
                id: open
                objectName: "open"
                kind: "primary"
                text: qsTr("Open")
                onClicked: card.openWanted()
            }
            MnButton {
                id: around
                objectName: "around"
                readonly property string words: qsTr("Only its links")
                visible: card.graph.around !== card.memory
                text: card.isStrip ? "" : words
                glyph: card.isStrip ? "link" : ""
                hint: card.isStrip ? words : ""
                Accessible.name: words
                onClicked: card.graph.around = card.memory
            }
        }
        MnText {
            visible: !card.isStrip
            text: card.of(GraphModel.JoinedTextRole)
            style: Theme.type.caption
            color: Theme.ink3
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
        }
    }
}
