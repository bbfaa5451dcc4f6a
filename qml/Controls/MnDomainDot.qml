import QtQuick
import Mnemosyne.Theme

// The colour of a domain, by its name. Its name stands beside it, so it says nothing to a screen reader.
Rectangle {
    property string domain

    implicitWidth: 8 * Theme.scale
    implicitHeight: implicitWidth
    radius: 3 * Theme.scale
    color: Theme.domainColor(domain)
}
