import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// The orders of the list.
MnMenu {
    id: menu
    required property MemoryListModel list
    readonly property string current: oldest.checked ? oldest.text : changed.checked ? changed.text
        : important.checked ? important.text : newest.text

    title: qsTr("Order of the list")

    MnMenuItem {
        id: newest
        text: qsTr("Newest")
        checkable: true
        checked: menu.list.order === MemoryListModel.Newest
        onTriggered: menu.list.order = MemoryListModel.Newest
    }
    MnMenuItem {
        id: oldest
        text: qsTr("Oldest")
        checkable: true
        checked: menu.list.order === MemoryListModel.Oldest
        onTriggered: menu.list.order = MemoryListModel.Oldest
    }
    MnMenuItem {
        id: changed
        text: qsTr("Recently changed")
        checkable: true
        checked: menu.list.order === MemoryListModel.RecentlyChanged
        onTriggered: menu.list.order = MemoryListModel.RecentlyChanged
    }
    MnMenuItem {
        id: important
        text: qsTr("Most important")
        checkable: true
        checked: menu.list.order === MemoryListModel.MostImportant
        onTriggered: menu.list.order = MemoryListModel.MostImportant
    }
}
