pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// What is shown, for a page that has no room for it beside its title.
MnMenu {
    id: menu
    required property GraphModel graph
    required property var domains

    title: qsTr("What is shown")

    MnMenuItem {
        text: qsTr("Links")
        checkable: true
        checked: menu.graph.joining === GraphModel.Links
        onTriggered: menu.graph.joining = GraphModel.Links
    }
    MnMenuItem {
        text: qsTr("Near in meaning")
        checkable: true
        checked: menu.graph.joining === GraphModel.Near
        onTriggered: menu.graph.joining = GraphModel.Near
    }
    MnMenuItem {
        text: qsTr("Both")
        checkable: true
        checked: menu.graph.joining === GraphModel.Both
        onTriggered: menu.graph.joining = GraphModel.Both
    }
    MnMenuSeparator {}
    MnMenuItem {
        text: qsTr("All domains")
        checkable: true
        checked: menu.graph.domain === ""
        onTriggered: menu.graph.domain = ""
    }
    Instantiator {
        model: menu.domains
        delegate: MnMenuItem {
            required property string modelData

            text: modelData
            checkable: true
            checked: menu.graph.domain === modelData
            onTriggered: menu.graph.domain = modelData
        }
        onObjectAdded: (index, item) => menu.addItem(item as MnMenuItem)
        onObjectRemoved: (index, item) => menu.removeItem(item as MnMenuItem)
    }
}
