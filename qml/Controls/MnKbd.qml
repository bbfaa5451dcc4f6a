pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// The keys of a shortcut as caps. The box takes its place by the reading direction, the order of the keys does not turn.
Item {
    id: root

    property var keys: []                   // as they are written on English keys, or on those of its language: ["Ctrl", "F"]
    readonly property var words: KeyWords.of(root.keys)
    property bool dark: false               // on a toast

    implicitWidth: caps.implicitWidth
    implicitHeight: 18 * Theme.scale
    Accessible.role: Accessible.StaticText
    Accessible.name: words.join("+")
    Accessible.ignored: keys.length === 0

    Row {
        id: caps
        spacing: 3 * Theme.scale
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.words

            Rectangle {
                id: cap
                required property string modelData

                width: Math.max(height, word.implicitWidth + 9 * Theme.scale)
                height: 18 * Theme.scale
                radius: Theme.radius.key
                color: root.dark ? "#22FFFFFF" : Theme.tint
                border { width: Theme.high ? 1 : 0; color: root.dark ? Theme.toastInk2 : Theme.hairline }

                MnText {
                    id: word
                    anchors.centerIn: parent
                    text: cap.modelData
                    style: Theme.type.micro
                    color: root.dark ? Theme.toastInk2 : Theme.ink2
                    decorative: true
                }
            }
        }
    }
}
