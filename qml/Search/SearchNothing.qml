pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Nothing was found: what each filter hides, what is near all the same, and what else may help.
Flickable {
    id: page
    required property SearchModel search
    readonly property EmptySearchHelp help: search.help
    signal openWanted(string id)
    signal newMemoryWanted()

    contentHeight: column.implicitHeight + 2 * Theme.space.section
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Nothing was found")

    ColumnLayout {
        id: column
        anchors { left: parent.left; leftMargin: Theme.space.page; top: parent.top; topMargin: Theme.space.section }
        width: Math.min(640 * Theme.scale, page.width - 2 * Theme.space.page)
        spacing: Theme.space.s

        MnText { text: qsTr("Nothing fits this"); style: Theme.type.title; wrapMode: Text.Wrap; Layout.fillWidth: true }
        MnSectionLabel { visible: page.help.filters.length > 0; text: qsTr("Without a filter"); Layout.topMargin: Theme.space.l }
        Repeater {
            model: page.help.filters
            RowLayout {
                id: filter
                required property var modelData
                spacing: Theme.space.s
                Layout.fillWidth: true
                MnText { text: qsTr("Without"); style: Theme.type.small; color: Theme.ink2; Layout.fillWidth: true; Layout.maximumWidth: Math.ceil(implicitWidth) }
                MnChip {
                    tone: "line"
                    interactive: false
                    text: filter.modelData.text
                    domain: filter.modelData.domain
                    glyph: filter.modelData.glyph
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.rightMargin: Math.max(0, Math.min(130 * Theme.scale, column.width / 4) - implicitWidth) // numbers below each other
                }
                MnText {
                    text: filter.modelData.count === 0 ? qsTr("still nothing")
                        : filter.modelData.isMore ? qsTr("at least %Ln", "", filter.modelData.count)
                        : qsTr("%Ln found", "", filter.modelData.count)
                    style: Theme.type.smallStrong
                    color: filter.modelData.count === 0 ? Theme.ink3 : Theme.ink
                    Layout.fillWidth: true
                }
                MnButton {
                    kind: "link"
                    visible: filter.modelData.count > 0
                    text: qsTr("Drop it")
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    onClicked: page.search.text = filter.modelData.textWithout
                }
            }
        }
        MnSectionLabel { visible: page.help.nearest.length > 0; text: qsTr("Nearest in meaning, loosely"); Layout.topMargin: Theme.space.l }
        Repeater {
            model: page.help.nearest
            MnButton {
                required property var modelData
                kind: "link"
                text: modelData.title
                hint: modelData.why
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: page.openWanted(modelData.id)
            }
        }
        MnText {
            visible: page.help.inTrash > 0
            text: qsTr("%Ln in the trash fit.", "", page.help.inTrash)
            style: Theme.type.small
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
        }
        MnButton {
            visible: page.help.inTrash > 0
            kind: "link"
            glyph: "trash"
            text: qsTr("Look in the trash")
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: page.search.text += " is:trashed"
        }
        MnText {
            visible: page.help.notIndexed > 0
            text: qsTr("%Ln of your memories cannot be found by meaning yet; they are being read.", "", page.help.notIndexed)
            style: Theme.type.small
            color: Theme.ink2
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MnText {
            text: qsTr("Not written down yet?")
            style: Theme.type.smallStrong
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
        }
        MnButton {
            text: qsTr("New memory with these words")
            glyph: "compose"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: page.newMemoryWanted()
        }
    }
}
