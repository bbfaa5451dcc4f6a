pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Templates // qmllint disable unused-imports
import Mnemosyne.App

// The shortcuts of a window: one for each of its commands that can be done now. They rest while a popup is open over the
// item that they are in; in the window itself they never do. A Shortcut heeds popups only if it is made after
// QtQuick.Templates was imported: without that "Esc" would be two things in a dialog, and do neither.
Instantiator {
    id: keys
    required property Commands commands
    property bool hasWindow: true           // those of the group Window
    property bool hasRest: true             // all others

    model: commands
    delegate: Shortcut {
        required property string commandId
        required property bool isPossible
        required property int group
        required sequences

        enabled: isPossible && (group === Commands.Window ? keys.hasWindow : keys.hasRest)
        onActivated: keys.commands.run(commandId)
    }
}
