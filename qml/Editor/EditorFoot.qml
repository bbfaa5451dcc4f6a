pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What is so for this one memory, and nothing that is not known.
Rectangle {
    id: foot
    required property MemoryEditor memory
    property OpenMemorySync sync: null      // null: nobody knows of a server yet
    property bool isBare: false             // in focus mode: no line, no ground, words first
    readonly property EditorWords words: EditorWords {}
    readonly property int state: foot.memory.saveState
    readonly property bool isRefused: state === MemoryEditor.NotSaved && !foot.memory.isContested
    readonly property string wordsText: qsTr("%Ln words", "", foot.memory.wordCount)

    readonly property string sentence: {
        if (foot.memory.isContested)
            return qsTr("Waits for your decision");
        switch (foot.state) {
        case MemoryEditor.Editing:
            return qsTr("Not saved yet");
        case MemoryEditor.Saving:
            return qsTr("Saving");
        case MemoryEditor.NotSaved:
            return foot.words.isKnown(foot.memory.savedAt) ? qsTr("Not saved since %1").arg(foot.words.clock(foot.memory.savedAt))
                : qsTr("Not saved");
        default:
            return foot.memory.isNew ? qsTr("Kept once something is written") : qsTr("Saved on this device");
        }
    }
    readonly property string glyph: foot.memory.isContested ? "merge" : foot.isRefused ? "warn"
        : foot.state === MemoryEditor.Editing || foot.state === MemoryEditor.Saving ? "clock"
        : foot.memory.isNew ? "compose" : "check"
    readonly property color tone: foot.isRefused ? Theme.danger : foot.memory.isContested ? Theme.warn
        : glyph === "check" ? Theme.ok : Theme.ink3

    implicitHeight: Math.max(40 * Theme.scale, facts.implicitHeight)
    implicitWidth: facts.implicitWidth + 2 * Theme.space.xl
    color: foot.isBare ? "transparent" : Theme.surface

    MnLine {
        visible: !foot.isBare
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    component Fact: RowLayout {
        id: fact
        property string glyph
        property string text
        property color tint: Theme.ok
        property bool isBad: false
        spacing: 6 * Theme.scale
        visible: text !== ""

        MnIcon { name: fact.glyph; size: 14; tint: fact.tint }
        MnText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: fact.text
            style: fact.isBad ? Theme.type.captionStrong : Theme.type.caption
            color: fact.isBad ? Theme.danger : Theme.ink3
        }
    }
    RowLayout {
        id: facts
        anchors { fill: parent; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
        spacing: 18 * Theme.scale
        layoutDirection: foot.isBare ? Qt.RightToLeft : Qt.LeftToRight // mirroring turns it by itself

        Fact {
            objectName: "saveFact"
            glyph: foot.glyph
            text: foot.sentence
            tint: foot.tone
            isBad: foot.isRefused
            Accessible.role: foot.isRefused ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: foot.sentence
        }
        Fact {
            visible: text !== "" && foot.width / Theme.scale > 520
            glyph: "lock"
            text: foot.memory.isDraftKept && (foot.isRefused || foot.memory.isContested) ? qsTr("Draft sealed on this computer") : ""
        }
        Fact {
            objectName: "syncFact"
            readonly property int at: foot.sync ? foot.sync.state : OpenMemorySync.Unknown
            // What is not saved here yet cannot be there.
            visible: text !== "" && foot.width / Theme.scale > 360
            glyph: at === OpenMemorySync.Synced ? "cloud" : at === OpenMemorySync.NotSynced ? "cloud-off" : "clock"
            tint: at === OpenMemorySync.Synced ? Theme.ok : Theme.warn
            text: foot.sync && foot.glyph === "check" ? foot.sync.sentence : ""
        }
        Item {
            visible: !foot.isBare
            Layout.fillWidth: true
        }
        MnText {
            objectName: "wordCount"
            visible: foot.memory.wordCount > 0 && foot.width / Theme.scale > 260
            text: !foot.isBare ? foot.wordsText : foot.memory.wordCount < 230 ? qsTr("%1, under a minute").arg(foot.wordsText)
                : qsTr("%1, about %2").arg(foot.wordsText).arg(qsTr("%Ln minutes", "", Math.round(foot.memory.wordCount / 230)))
            style: Theme.type.caption
            color: Theme.ink3
        }
        Item {
            visible: foot.isBare
            Layout.fillWidth: true
        }
    }
}
