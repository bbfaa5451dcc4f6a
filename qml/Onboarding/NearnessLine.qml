import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// How a memory was found: two circles, what they mean, and what else there is to say.
RowLayout {
    id: root
    property real value: 0                  // of MnNearness; below 0: meaning was not compared
    property int howNear: 2                 // the same in a word, of the search's model
    property var rest: []                   // sentences without a full stop
    property bool sharesWords: false        // with what was asked
    property bool decorative: false
    readonly property string meaning: value >= 0 ? [qsTr("Hardly near in meaning"), qsTr("Loosely near in meaning"), qsTr("Near in meaning"), qsTr("Very near in meaning")][howNear]
        : sharesWords ? qsTr("Found by its words") : qsTr("Not compared by meaning yet")

    spacing: Theme.space.s

    MnNearness {
        visible: root.value >= 0
        value: Math.max(0, root.value)
        Accessible.ignored: root.decorative
    }
    MnText {
        Layout.fillWidth: true
        text: "<font color=\"" + Theme.accentInk + "\">" + root.meaning + "</font>"
            + root.rest.map(part => " &nbsp;·&nbsp; " + part).join("")
        textFormat: Text.StyledText
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        decorative: root.decorative
    }
}
