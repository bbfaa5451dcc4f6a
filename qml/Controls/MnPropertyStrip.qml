import QtQuick
import Mnemosyne.Theme

// The properties of a memory, as chips that run over lines: domain, date, importance, tags.
Flow {
    property string name: qsTr("Properties")

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.Grouping
    Accessible.name: name
}
