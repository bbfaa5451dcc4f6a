import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// How many of all memories can be found in one way.
ColumnLayout {
    id: reach
    property string name
    property string count
    property string note
    property real value: 0

    spacing: Theme.space.xs
    Layout.fillWidth: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: reach.name
    Accessible.description: reach.count + ". " + reach.note

    RowLayout {
        spacing: Theme.space.m
        Layout.fillWidth: true

        MnText {
            Layout.fillWidth: true
            text: reach.name
            style: Theme.type.smallStrong
            decorative: true
        }
        MnText {
            text: reach.count
            style: Theme.type.caption
            color: Theme.ink2
            decorative: true
        }
    }
    MnBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xs
        value: reach.value
    }
    MnText {
        Layout.fillWidth: true
        text: reach.note
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: true
    }
}
