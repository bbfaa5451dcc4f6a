pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What was searched for before, while nothing is asked.
ColumnLayout {
    id: list
    required property RecentSearches recent
    signal chosen(string text)

    spacing: Theme.space.s
    MnText {
        visible: list.recent.count === 0
        text: qsTr("Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.")
        style: Theme.type.body
        color: Theme.ink2
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: list.recent.count > 0
        MnSectionLabel { text: qsTr("Recent searches"); Layout.fillWidth: true }
        MnButton { kind: "link"; text: qsTr("Forget them"); Layout.rightMargin: -10 * Theme.scale; onClicked: list.recent.clear() }
    }
    Repeater {
        model: list.recent
        MnNavItem {
            required text
            glyph: "clock"
            Layout.fillWidth: true
            Layout.leftMargin: -8 * Theme.scale // its icon stands below the heading
            Layout.rightMargin: -8 * Theme.scale
            onClicked: list.chosen(text)
        }
    }
    Item { Layout.fillHeight: true }
}
