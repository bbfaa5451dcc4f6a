import QtQuick
import Mnemosyne.Theme

// The small name above a group of things.
MnText {
    style: Theme.type.captionStrong
    color: Theme.ink3
    Accessible.role: Accessible.Heading
}
