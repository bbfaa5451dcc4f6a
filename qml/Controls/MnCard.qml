import QtQuick
import Mnemosyne.Theme

// A ground for what belongs together. Its content gives it its size, by layout or anchors.
Rectangle {
    radius: Theme.radius.card
    color: Theme.surface
    border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }
}
