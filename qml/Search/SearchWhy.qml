import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The chosen result, and what its place among the others is made of.
Rectangle {
    id: panel
    property SearchResult result: null
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
        WhyWords {
            id: words
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.size.text)
            result: panel.result
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
