pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// The settings: the sections at the side, one of them open. Below 700 the section stands alone under an arrow back.
// sections: { id, text, glyph }
FocusScope {
    id: root

    property string title: qsTr("Settings")
    property var sections: []
    property string current                 // the id of the open section
    property string query                   // what is looked for among the settings
    default property alias content: column.data

    readonly property bool narrow: width < 700 * Theme.scale
    readonly property string currentText: sections.find(section => section.id === current)?.text ?? ""

    signal sectionChosen(string id)
    signal searched(string query)
    signal back()

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    ColumnLayout {
        anchors { fill: parent; leftMargin: root.narrow ? Theme.space.xl : Theme.space.page; rightMargin: anchors.leftMargin }
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
                text: root.narrow ? root.currentText : root.title
                style: Theme.type.title
                Accessible.role: Accessible.Heading
            }
            MnSearchField {
                visible: !root.narrow
                implicitWidth: 240 * Theme.scale
                Layout.fillWidth: false
                placeholder: qsTr("Find a setting")
                keys: []
                onEdited: root.searched(text)
            }
        }
        RowLayout {
            Layout.maximumWidth: Theme.size.page
            Layout.fillHeight: true
            spacing: 36 * Theme.scale

            ListView {
                id: places
                visible: !root.narrow
                Layout.preferredWidth: 190 * Theme.scale
                Layout.fillHeight: true
                model: root.sections
                spacing: 1
                clip: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: root.title

                delegate: MnNavItem {
                    required property var modelData

                    width: ListView.view.width
                    text: modelData.text
                    glyph: modelData.glyph
                    selected: root.current === modelData.id
                    onClicked: root.sectionChosen(modelData.id)
                }
            }
            Flickable {
                id: flick
                Layout.fillWidth: true
                Layout.fillHeight: true
                contentHeight: column.implicitHeight + Theme.space.page
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: MnScrollBar {}

                ColumnLayout {
                    id: column
                    width: flick.width
                    spacing: 0
                }
            }
        }
    }
}
