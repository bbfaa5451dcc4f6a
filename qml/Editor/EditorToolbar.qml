pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Above the memory: what it is and when it changed, and what is done with all of it.
Item {
    id: bar
    required property MemoryEditor memory
    required property var hints             // keys, by the ids of the command table
    property bool showsBack: false
    property bool offersHistory: false
    readonly property bool isTight: width / Theme.scale < 470
    signal backWanted
    signal kindWanted(Item from)
    signal linkWanted(Item from)
    signal attachWanted
    signal historyWanted
    signal moreWanted(Item from)

    readonly property EditorWords words: EditorWords {}
    readonly property string changed: bar.memory.isNew ? qsTr("Not written yet")
        : bar.words.isKnown(bar.memory.updatedAt) ? qsTr("Changed %1").arg(bar.words.moment(bar.memory.updatedAt)) : ""

    implicitHeight: 56 * Theme.scale
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("This memory")

    // What linkWanted, moreWanted hand over: a popup opens below it.
    property alias linkButton: link
    property alias moreButton: more
    property alias kindButton: kind

    RowLayout {
        anchors { fill: parent; leftMargin: (bar.showsBack ? 8 : 10) * Theme.scale; rightMargin: Theme.space.l }
        spacing: 2 * Theme.scale

        MnIconButton {
            visible: bar.showsBack
            glyph: "arrow-left"
            name: qsTr("Back to the list")
            keys: ["Esc"]
            onClicked: bar.backWanted()
        }
        MnButton {
            id: kind
            objectName: "kindButton"
            kind: "quiet"
            implicitHeight: Theme.size.target
            glyph: bar.words.kindGlyph(bar.memory.kind)
            text: bar.words.kindName(bar.memory.kind)
            hint: qsTr("What kind of memory this is")
            contentItem: RowLayout {
                spacing: 6 * Theme.scale
                MnIcon { name: kind.glyph; size: 16; tint: Theme.ink3 }
                MnText { Layout.fillWidth: true; text: kind.text; style: Theme.type.caption; color: Theme.ink3; decorative: true }
            }
            onClicked: bar.kindWanted(kind)
        }
        MnText {
            visible: !bar.isTight && bar.changed !== ""
            Layout.leftMargin: -6 * Theme.scale
            Layout.rightMargin: 4 * Theme.scale
            text: "·"
            style: Theme.type.caption
            color: Theme.ink3
            decorative: true
        }
        MnText {
            visible: !bar.isTight
            Layout.fillWidth: true
            text: bar.changed
            style: Theme.type.caption
            color: Theme.ink3
        }
        Item {
            visible: bar.isTight
            Layout.fillWidth: true
        }
        MnIconButton {
            objectName: "pinButton"
            glyph: "pin"
            name: bar.memory.pinned ? qsTr("Unpin") : qsTr("Pin")
            keys: bar.hints["memory.pin"]
            tint: bar.memory.pinned ? Theme.accent : Theme.ink2
            Accessible.checkable: true
            Accessible.checked: bar.memory.pinned
            onClicked: bar.memory.pinned = !bar.memory.pinned
        }
        MnIconButton {
            id: link
            glyph: "link"
            name: qsTr("Link to a memory")
            keys: bar.hints["memory.link"]
            onClicked: bar.linkWanted(link)
        }
        MnIconButton {
            glyph: "clip"
            name: qsTr("Attach a file")
            keys: bar.hints["memory.attach"]
            onClicked: bar.attachWanted()
        }
        MnIconButton {
            visible: bar.offersHistory
            enabled: !bar.memory.isNew
            glyph: "history"
            name: qsTr("History")
            keys: bar.hints["memory.history"] ?? []
            onClicked: bar.historyWanted()
        }
        MnIconButton {
            id: more
            objectName: "moreButton"
            glyph: "more"
            name: qsTr("More")
            onClicked: bar.moreWanted(more)
        }
    }
}
