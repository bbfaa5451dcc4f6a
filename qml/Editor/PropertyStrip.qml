pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Domain, date, importance, thread and tags of the open memory, as chips; each opens what changes it.
Flow {
    id: strip
    required property MemoryEditor memory
    required property var hints             // keys, by the ids of the command table
    property bool isReadOnly: false
    signal domainWanted(Item from)
    signal dateWanted(Item from)
    signal importanceWanted(Item from)
    signal threadWanted(Item from)
    signal tagWanted(Item from)
    signal tagMenuWanted(string tag, Item from)

    readonly property var domains: strip.memory.domains
    property alias domainChip: domainChip
    property alias dateChip: dateChip
    property alias importanceChip: importanceChip
    property alias threadChip: threadChip
    property alias plusChip: plusChip
    readonly property EditorWords words: EditorWords {}

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Domain, date, importance, thread, tags")

    MnChip {
        id: domainChip
        objectName: "domainChip"
        visible: !strip.isReadOnly || strip.memory.domains.length > 0
        interactive: !strip.isReadOnly
        tone: "line"
        glyph: strip.memory.domains.length === 0 ? "folder" : ""
        domain: strip.memory.domain
        text: strip.memory.domains.length === 0 ? qsTr("Domain") : strip.domains.join(", ")
        Accessible.name: strip.memory.domains.length === 0 ? qsTr("No domain") : qsTr("Domain %1").arg(text)
        onClicked: strip.domainWanted(domainChip)
    }
    MnChip {
        id: dateChip
        objectName: "dateChip"
        readonly property bool isSaid: strip.words.isKnown(strip.memory.when)
        visible: !strip.isReadOnly || isSaid
        interactive: !strip.isReadOnly
        tone: "line"
        glyph: "calendar"
        text: isSaid ? strip.words.day(strip.memory.when) : qsTr("Date")
        Accessible.name: isSaid ? qsTr("It happened on %1").arg(text) : qsTr("When it happened is not said")
        onClicked: strip.dateWanted(dateChip)
    }
    MnChip {
        id: importanceChip
        objectName: "importanceChip"
        interactive: !strip.isReadOnly
        tone: "line"
        importance: strip.memory.importance
        text: strip.words.number(strip.memory.importance)
        Accessible.name: qsTr("Importance %1 of 1").arg(text)
        onClicked: strip.importanceWanted(importanceChip)
    }
    MnChip {
        id: threadChip
        objectName: "threadChip"
        readonly property bool isSaid: strip.memory.thread !== ""
        visible: !strip.isReadOnly || isSaid
        interactive: !strip.isReadOnly
        width: Math.min(implicitWidth, strip.width)
        tone: "line"
        glyph: "list"
        isFree: isSaid
        text: isSaid ? strip.memory.thread : qsTr("Thread")
        Accessible.name: isSaid ? qsTr("Thread %1").arg(text) : qsTr("No thread")
        Accessible.description: interactive && isSaid ? qsTr("Delete takes it out of the thread") : ""
        onClicked: strip.threadWanted(threadChip)
        Keys.onDeletePressed: if (interactive) strip.memory.thread = ""
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Backspace && interactive) {
                event.accepted = true;
                strip.memory.thread = "";
            }
        }
    }
    Repeater {
        model: strip.memory.tags

        MnChip {
            id: tagChip
            objectName: "tagChip"
            required property string modelData
            interactive: !strip.isReadOnly
            width: Math.min(implicitWidth, strip.width)
            text: "#" + modelData
            Accessible.name: qsTr("Tag %1").arg(modelData)
            Accessible.description: interactive ? qsTr("Delete removes it") : ""
            onClicked: strip.tagMenuWanted(modelData, tagChip)
            Keys.onDeletePressed: if (interactive) strip.memory.removeTag(modelData)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Backspace && interactive) {
                    event.accepted = true;
                    strip.memory.removeTag(modelData);
                }
            }
        }
    }
    MnChip {
        id: plusChip
        objectName: "plusChip"
        visible: !strip.isReadOnly
        tone: "line"
        glyph: "plus"
        text: strip.memory.tags.length === 0 ? qsTr("Tag") : ""
        Accessible.name: qsTr("Add a tag")
        onClicked: strip.tagWanted(plusChip)

        MnToolTip {
            visible: plusChip.hovered
            text: qsTr("Add a tag")
            keys: strip.hints["memory.tags"]
        }
    }
}
