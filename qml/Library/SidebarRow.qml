import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One entry of the sidebar, from the roles of its model.
Item {
    id: row
    required property int index
    required property int entry
    required property int place
    required property string label
    required property string name
    required property double count          // below 0: not counted
    required property int depth
    required property bool hasChildren
    required property bool isExpanded
    required property string page           // that it opens; empty: a place of the list
    required property string pageGlyph
    required property bool isRail
    required property bool isCounted
    required property bool isHere
    required property string glyph
    required property bool ringed
    signal chosen()
    signal expandedWanted(bool expanded)
    signal menuWanted(real x, real y)       // of a saved search, by the right button

    function choose() {
        row.chosen();
    }

    visible: !isRail || entry === SidebarModel.Place
    height: visible ? Theme.size.row : 0

    MnNavItem {
        anchors {
            fill: parent
            leftMargin: (row.isRail ? Theme.space.s : Theme.space.m) + (row.isRail ? 0 : row.depth * Theme.space.m)
            rightMargin: row.isRail ? Theme.space.s : Theme.space.m
        }
        rail: row.isRail
        text: row.name
        glyph: row.glyph
        domain: row.entry === SidebarModel.Domain ? row.label : ""
        count: row.count < 0 ? "" : row.count.toLocaleString(Theme.locale, "f", 0)
        loading: !row.isCounted && (row.page === "" || row.place === MemoryListModel.Trash)
        selected: row.isHere
        ringed: row.ringed
        focusPolicy: Qt.NoFocus
        onClicked: row.chosen()
    }
    MouseArea {
        anchors.fill: parent
        enabled: row.entry === SidebarModel.SavedSearch
        acceptedButtons: Qt.RightButton
        onClicked: mouse => row.menuWanted(mouse.x, mouse.y)
    }
    MnIconButton {
        visible: row.hasChildren && !row.isRail
        anchors { left: parent.left; leftMargin: -2 * Theme.scale + row.depth * Theme.space.m; verticalCenter: parent.verticalCenter }
        size: 16
        glyphSize: 12
        glyph: row.isExpanded ? "chevron-down" : "chevron-right"
        name: row.isExpanded ? qsTr("Hide what lies below %1").arg(row.name) : qsTr("Show what lies below %1").arg(row.name)
        focusPolicy: Qt.NoFocus
        onClicked: row.expandedWanted(!row.isExpanded)
    }
}
