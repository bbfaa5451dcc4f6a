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
    property bool isShort: false            // a low window: no snippet
    readonly property string memory: of(GraphModel.IdRole)
    readonly property string sentence: qsTr("%1, %2").arg(of(GraphModel.TitleRole)).arg(of(GraphModel.JoinedTextRole))
    signal openWanted()

    // Read anew with whichever row is the current one, and with what it holds.
    function of(role: int): string {
        const at = card.graph.current;
        return at < 0 || card.graph.count === 0 ? "" : card.graph.data(card.graph.index(at, 0), role);
    }

    implicitHeight: content.implicitHeight + 2 * Theme.space.l
    Accessible.role: Accessible.Grouping
    Accessible.name: sentence

    MnRaised { anchors.fill: parent }
    ColumnLayout {
        id: content
        anchors { fill: parent; margins: Theme.space.l }
        spacing: Theme.space.xs

        MnText {
            text: card.of(GraphModel.TitleRole)
            style: Theme.type.strong
            maximumLineCount: 2
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MnText {
            visible: text !== "" && !card.isShort
            text: card.of(GraphModel.SnippetRole)
            style: Theme.type.small
            color: Theme.ink2
            maximumLineCount: 2
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            spacing: Theme.space.s
            MnButton {
                objectName: "open"
                kind: "primary"
                text: qsTr("Open")
                onClicked: card.openWanted()
            }
            MnButton {
                objectName: "around"
                visible: card.graph.around !== card.memory
                text: qsTr("Only its links")
                onClicked: card.graph.around = card.memory
            }
        }
        MnText {
            text: card.of(GraphModel.JoinedTextRole)
            style: Theme.type.caption
            color: Theme.ink3
            Layout.fillWidth: true
        }
    }
}
