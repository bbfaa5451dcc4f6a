pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the list is narrowed by, and where more is chosen. Delete takes a chip away.
Flow {
    id: strip
    required property ListFilters filters

    function choose() {
        choice.openAt(plus);
        strip.filters.ask("");
    }

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters of the list")

    Repeater {
        model: strip.filters.chips

        MnChip {
            required property var modelData
            required property int index
            objectName: "filterChip"
            width: Math.min(implicitWidth, strip.width)
            tone: "accent"
            text: modelData.text
            domain: modelData.domain
            glyph: modelData.glyph
            closable: true
            Accessible.name: qsTr("Filter %1").arg(text)
            onRemoved: {
                const left = plus;
                strip.filters.remove(index);
                left.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    MnChip {
        id: plus
        objectName: "addFilter"
        tone: "line"
        glyph: "filter"
        text: strip.filters.count === 0 ? qsTr("Filter") : ""
        Accessible.name: qsTr("Add a filter")
        onClicked: strip.choose()
    }
    MnChip {
        objectName: "clearFilters"
        visible: strip.filters.count > 1
        tone: "line"
        text: qsTr("Clear")
        Accessible.name: qsTr("Take all filters away")
        onClicked: {
            strip.filters.clear();
            plus.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    ChoicePopup {
        id: choice
        objectName: "filterChoice"
        name: qsTr("Choose a filter")
        placeholder: qsTr("Tag, domain, kind, or after:2023")
        nothing: qsTr("Nothing like it is in this vault.")
        rows: strip.filters.offered
        onTypedChanged: strip.filters.ask(typed)
        onChosen: index => strip.filters.add(rows[index].query)
    }
}
