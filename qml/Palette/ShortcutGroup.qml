pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The acts under one heading of the sheet of keys.
ColumnLayout {
    id: column
    property Commands commands: null        // null: nothing is shown
    property int group: Commands.Anywhere
    property string search
    property string pressed
    property bool isChanging: false
    readonly property int count: rows.count
    signal revealWanted(Item row)

    visible: count > 0
    spacing: 0

    MnSectionLabel {
        Layout.fillWidth: true
        Layout.preferredHeight: 28 * Theme.scale
        text: acts.title
    }
    Repeater {
        id: rows
        model: CommandGroup {
            id: acts
            commands: column.commands
            group: column.group
            search: column.search
            withKeysAlone: !column.isChanging && column.search === ""
        }
        ShortcutRow {
            Layout.fillWidth: true
            commands: column.commands
            isPressed: column.pressed === commandId
            isChanging: column.isChanging
            onRevealWanted: column.revealWanted(this)
        }
    }
}
