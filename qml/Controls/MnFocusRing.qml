import QtQuick
import Mnemosyne.Theme

// Around what has the keyboard's attention: MnFocusRing { visible: root.ringed; cornerRadius: Theme.radius.row }
// 2 px of accent, 3 px of ink in high contrast, so that it differs from a selection's border.
Rectangle {
    property real gap: 2                    // between the control and its ring; negative: inside
    property real cornerRadius: Theme.radius.control

    anchors.fill: parent
    anchors.margins: -gap - Theme.size.ring
    radius: cornerRadius + gap + Theme.size.ring
    color: "transparent"
    border { width: Theme.size.ring; color: Theme.high ? Theme.ink : Theme.accent }
}
