import QtQuick
import Mnemosyne.Theme

// A hairline between panes or rows. Takes its length from anchors or layout.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hairline
    Accessible.ignored: true
}
