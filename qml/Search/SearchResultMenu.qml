import QtQuick
import Mnemosyne.Controls

// What can be done with one result, and with the search that found it.
MnMenu {
    id: menu
    property SearchResult result: null
    signal openWanted()
    signal whyWanted()
    signal moreLikeThisWanted(string id)
    signal threadWanted(string thread)
    signal saveWanted()

    title: qsTr("What can be done with this result")

    MnMenuItem {
        text: qsTr("Open")
        glyph: "enter"
        onTriggered: menu.openWanted()
    }
    MnMenuItem {
        text: qsTr("Why this result")
        glyph: "help"
        onTriggered: menu.whyWanted()
    }
    MnMenuItem {
        text: qsTr("More like this")
        glyph: "near"
        enabled: menu.result !== null
        onTriggered: menu.moreLikeThisWanted(menu.result.id)
    }
    MnMenuItem {
        text: qsTr("In this thread")
        glyph: "search"
        enabled: menu.result !== null && menu.result.thread !== ""
        onTriggered: menu.threadWanted(menu.result.thread)
    }
    MnMenuSeparator {}
    MnMenuItem {
        text: qsTr("Save this search")
        glyph: "plus"
        onTriggered: menu.saveWanted()
    }
}
