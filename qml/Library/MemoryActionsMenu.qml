pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// What can be done with the chosen memories: with one, or what holds for several.
MnMenu {
    id: menu
    required property MemorySelection selection
    required property bool isTrash
    required property var hints             // keys, by the ids of the command table
    property bool offersHistory: false      // the window has a page of it
    property bool offersExport: false
    readonly property bool isOne: menu.selection.count === 1
    signal openWanted
    signal askWanted(string id)             // by the ids of the command table: what the editor asks about
    signal likeWanted
    signal copyWanted
    signal linkCopyWanted
    signal exportWanted
    signal eraseWanted

    // One that does not hold takes no room and no key.
    component Act: MnMenuItem {
        property bool holds: true
        visible: holds
        height: holds ? implicitHeight : 0
        activeFocusOnTab: holds
    }
    component Line: MnMenuSeparator {
        property bool holds: true
        visible: holds
        height: holds ? implicitHeight : 0
    }

    Act {
        objectName: "openAct"
        holds: menu.isOne
        text: qsTr("Open")
        glyph: "enter"
        keys: menu.hints["list.edit"]
        onTriggered: menu.afterwards(() => menu.openWanted())
    }
    Line { holds: menu.isOne }
    Act {
        holds: !menu.isTrash
        text: menu.selection.pinned === Qt.Checked ? qsTr("Unpin") : qsTr("Pin")
        glyph: "pin"
        keys: menu.hints["memory.pin"]
        onTriggered: menu.selection.setPinned(menu.selection.pinned !== Qt.Checked)
    }
    Act {
        objectName: "tagsAct"
        holds: !menu.isTrash
        text: qsTr("Tags…")
        glyph: "tag"
        keys: menu.hints["memory.tags"]
        onTriggered: menu.afterwards(() => menu.askWanted("memory.tags"))
    }
    Act {
        objectName: "domainAct"
        holds: !menu.isTrash
        text: qsTr("Domain…")
        glyph: "moveto"
        keys: menu.hints["memory.domain"]
        onTriggered: menu.afterwards(() => menu.askWanted("memory.domain"))
    }
    Act {
        objectName: "importanceAct"
        holds: !menu.isTrash
        text: qsTr("Importance…")
        glyph: "sort"
        keys: menu.hints["memory.importance"]
        onTriggered: menu.afterwards(() => menu.askWanted("memory.importance"))
    }
    Act {
        objectName: "dateAct"
        holds: !menu.isTrash && menu.isOne
        text: qsTr("Date…")
        glyph: "calendar"
        keys: menu.hints["memory.date"]
        onTriggered: menu.afterwards(() => menu.askWanted("memory.date"))
    }
    Line { holds: !menu.isTrash && menu.isOne }
    Act {
        objectName: "linkAct"
        holds: !menu.isTrash && menu.isOne
        text: qsTr("Link to a memory…")
        glyph: "link"
        keys: menu.hints["memory.link"]
        onTriggered: menu.afterwards(() => menu.askWanted("memory.link"))
    }
    Act {
        objectName: "likeAct"
        holds: !menu.isTrash && menu.isOne
        text: qsTr("More like this")
        glyph: "near"
        onTriggered: menu.afterwards(() => menu.likeWanted())
    }
    Act {
        objectName: "historyAct"
        holds: !menu.isTrash && menu.isOne && menu.offersHistory
        text: qsTr("History")
        glyph: "history"
        keys: menu.hints["memory.history"] ?? []
        onTriggered: menu.afterwards(() => menu.askWanted("memory.history"))
    }
    Line { holds: !menu.isTrash }
    Act {
        objectName: "copyAct"
        holds: !menu.isTrash
        text: qsTr("Copy as Markdown")
        glyph: "copy"
        onTriggered: menu.copyWanted()
    }
    Act {
        objectName: "linkCopyAct"
        holds: !menu.isTrash && menu.isOne
        text: qsTr("Copy link")
        glyph: "copy"
        onTriggered: menu.linkCopyWanted()
    }
    Act {
        objectName: "exportAct"
        holds: !menu.isTrash && menu.offersExport
        text: qsTr("Export…")
        glyph: "export"
        onTriggered: menu.afterwards(() => menu.exportWanted())
    }
    Line { holds: !menu.isTrash }
    Act {
        holds: !menu.isTrash
        text: menu.selection.archived === Qt.Checked ? qsTr("Take out of the archive") : qsTr("Archive")
        glyph: "folder"
        onTriggered: menu.selection.setArchived(menu.selection.archived !== Qt.Checked)
    }
    Act {
        holds: !menu.isTrash
        text: qsTr("Move to the trash")
        glyph: "trash"
        keys: ["Del"]
        onTriggered: menu.selection.trash()
    }
    Act {
        holds: menu.isTrash
        text: qsTr("Put back")
        glyph: "undo"
        onTriggered: menu.selection.restore()
    }
    Act {
        text: qsTr("Erase…")
        glyph: "x"
        keys: ["Shift", "Del"]
        danger: true
        onTriggered: menu.afterwards(() => menu.eraseWanted())
    }
}
