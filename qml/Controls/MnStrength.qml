pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme

// How long a passphrase holds: four strokes and a sentence.
ColumnLayout {
    id: root

    property int level: 0                   // 0 nothing typed, 1 weak to 4 strong
    property string text                    // the sentence
    readonly property color tone: level < 2 ? Theme.danger : level < 3 ? Theme.warn : Theme.okDot

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.Indicator
    Accessible.name: text

    RowLayout {
        spacing: 4 * Theme.scale

        Repeater {
            model: 4

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: 4 * Theme.scale
                radius: height / 2
                color: index < root.level ? root.tone : Theme.unfilled
            }
        }
    }
    MnText {
        Layout.fillWidth: true
        text: root.text
        style: Theme.type.caption
        color: Theme.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
