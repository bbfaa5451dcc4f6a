pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// While nothing is asked: the searches that were saved, and below them what was searched for before.
MnScroller {
    id: list
    required property SavedSearches saved
    required property RecentSearches recent
    readonly property real aside: 8 * Theme.scale // an icon stands below its heading
    signal chosen(string text)

    contentWidth: width
    contentHeight: rows.implicitHeight

    ColumnLayout {
        id: rows
        width: list.width
        spacing: Theme.space.s

        MnText {
            visible: list.recent.count === 0 && list.saved.count === 0
            text: qsTr("Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.")
            style: Theme.type.body
            color: Theme.ink2
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MnSectionLabel {
            visible: list.saved.count > 0
            text: qsTr("Saved searches")
            Layout.fillWidth: true
        }
        Repeater {
            model: list.saved
            MnNavItem {
                required property int index
                required property string name
                objectName: "savedSearch"
                text: name
                glyph: "search"
                Layout.fillWidth: true
                Layout.leftMargin: -list.aside
                Layout.rightMargin: -list.aside
                onClicked: list.chosen(list.saved.textAt(index))
            }
        }
        RowLayout {
            visible: list.recent.count > 0
            Layout.topMargin: list.saved.count > 0 ? Theme.space.l : 0
            MnSectionLabel { text: qsTr("Recent searches"); Layout.fillWidth: true }
            MnButton { kind: "link"; text: qsTr("Forget them"); Layout.rightMargin: -10 * Theme.scale; onClicked: list.recent.clear() }
        }
        Repeater {
            model: list.recent
            MnNavItem {
                required text
                glyph: "clock"
                Layout.fillWidth: true
                Layout.leftMargin: -list.aside
                Layout.rightMargin: -list.aside
                onClicked: list.chosen(text)
            }
        }
    }
}
