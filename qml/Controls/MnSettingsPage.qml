pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// The settings: the sections at the side, one of them open. Below 700 the section stands alone under an arrow back, which
// leads to the sections. sections: { id, text, glyph }
// The list of sections is one stop for the keyboard: up and down open another, Tab goes on into what is open.
FocusScope {
    id: root

    property string title: qsTr("Settings")
    property var sections: []
    property string current                 // the id of the open section
    property string query                   // what is looked for among the settings
    property bool choosing: false           // narrow: the sections in place of the open one
    default property alias content: column.data

    readonly property bool narrow: width < 700 * Theme.scale
    readonly property real gutter: Theme.space.l    // beside what scrolls, for the scroll bar
    readonly property bool listed: !narrow || choosing
    readonly property string currentText: sections.find(section => section.id === current)?.text ?? ""
    readonly property Item attended: Window.activeFocusItem

    signal sectionChosen(string id)
    signal searched(string query)
    signal back()

    function takeFocus() {
        (root.listed ? places : flick.nextItemInFocusChain(true)).forceActiveFocus(Qt.TabFocusReason);
    }
    // What has the keyboard is in sight.
    function follow(item: Item) {
        let at = item;
        while (at && at !== column)
            at = at.parent;
        if (!at || !flick.interactive)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        const margin = Theme.space.l;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, top + item.height + margin - flick.height);
    }

    onAttendedChanged: if (attended)
        follow(attended)
    onCurrentChanged: flick.contentY = 0

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    ColumnLayout {
        anchors { fill: parent; leftMargin: root.narrow ? Theme.space.xl : Math.max(Theme.space.page, Math.round((root.width - Theme.size.page) / 2)); rightMargin: anchors.leftMargin }
        spacing: 0

        RowLayout {
            Layout.topMargin: (root.narrow ? 16 : 24) * Theme.scale
            Layout.bottomMargin: (root.narrow ? 16 : 26) * Theme.scale
            Layout.maximumWidth: Theme.size.page
            spacing: Theme.space.s

            MnIconButton {
                visible: root.narrow
                Layout.leftMargin: -8 * Theme.scale
                glyph: "arrow-left"
                name: qsTr("Back")
                onClicked: root.back()
            }
            MnText {
                Layout.fillWidth: true
                text: root.narrow && !root.choosing ? root.currentText : root.title
                style: Theme.type.title
                Accessible.role: Accessible.Heading
            }
            MnSearchField {
                visible: root.listed
                objectName: "findSetting"
                implicitWidth: 240 * Theme.scale
                Layout.fillWidth: false
                placeholder: qsTr("Find a setting")
                keys: []
                onEdited: root.searched(text)
                onSubmitted: places.forceActiveFocus(Qt.TabFocusReason)
                onDownPressed: places.forceActiveFocus(Qt.TabFocusReason)
                onEscaped: root.back()
            }
        }
        RowLayout {
            Layout.maximumWidth: Theme.size.page
            Layout.fillHeight: true
            spacing: 36 * Theme.scale

            MnList {
                id: places
                objectName: "sections"
                visible: root.listed
                focus: true
                name: root.title
                model: root.sections
                currentIndex: root.sections.findIndex(section => section.id === root.current)
                Layout.preferredWidth: 190 * Theme.scale
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true
                spacing: 1
                onCurrentIndexChanged: if (activeFocus && !root.narrow && currentIndex >= 0)
                    root.sectionChosen(root.sections[currentIndex].id)
                onOpened: index => root.sectionChosen(root.sections[index].id)
                Keys.onSpacePressed: root.sectionChosen(root.sections[currentIndex].id)

                delegate: MnNavItem {
                    required property var modelData

                    width: ListView.view.width
                    text: modelData.text
                    glyph: modelData.glyph
                    selected: root.current === modelData.id
                    ringed: places.ringed && ListView.isCurrentItem
                    focusPolicy: Qt.NoFocus
                    onClicked: root.sectionChosen(modelData.id)
                }
                MnText {
                    visible: places.count === 0
                    anchors { left: parent.left; right: parent.right }
                    text: qsTr("No setting is called that.")
                    style: Theme.type.small
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
            Flickable {
                id: flick
                visible: !root.narrow || !root.choosing
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.rightMargin: -root.gutter
                contentHeight: column.implicitHeight + Theme.space.page
                interactive: contentHeight > height
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: MnScrollBar {}

                ColumnLayout {
                    id: column
                    anchors { left: parent.left; right: parent.right; rightMargin: root.gutter }
                    spacing: 0
                }
            }
        }
    }
}
