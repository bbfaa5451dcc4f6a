pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Editor
import Mnemosyne.Library
import Mnemosyne.Theme

// What is captured is, in chips: kind, domain, date, importance, tags, links and files; each opens what changes it.
// While the vault is locked nothing of it is offered: a name is typed.
Flow {
    id: chips
    required property CaptureModel capture
    readonly property LabelCompletion labels: chips.capture.labels
    readonly property EditorWords words: EditorWords {}
    signal gone                             // what had the keyboard

    function ask(of: int) {
        choice.show(of, of === LabelCompletion.Tags ? plus : of === LabelCompletion.Domains ? domain : kind);
    }
    function askDate() {
        dates.openAt(date, chips.capture.when);
    }
    function askImportance() {
        importances.openAt(importance, chips.capture.importance);
    }
    function askLink(from: Item) {
        links.openAt(from);
        links.search();
    }
    function dayText(when: date): string {
        return when.toDateString() === new Date().toDateString() ? qsTr("Today") : chips.words.day(when);
    }

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Kind, domain, date, importance, tags, links, files")

    MnChip {
        id: kind
        objectName: "captureKind"
        tone: "line"
        glyph: chips.words.kindGlyph(chips.capture.kind)
        text: chips.words.kindName(chips.capture.kind)
        Accessible.name: qsTr("Kind %1").arg(text)
        onClicked: chips.ask(LabelCompletion.Kinds)
    }
    MnChip {
        id: domain
        objectName: "captureDomain"
        width: Math.min(implicitWidth, chips.width)
        tone: "line"
        glyph: chips.capture.domain === "" ? "folder" : ""
        domain: chips.capture.domain
        text: chips.capture.domain === "" ? qsTr("Domain") : chips.capture.domain
        Accessible.name: chips.capture.domain === "" ? qsTr("No domain") : qsTr("Domain %1").arg(text)
        onClicked: chips.ask(LabelCompletion.Domains)
    }
    MnChip {
        id: date
        objectName: "captureDate"
        readonly property bool isSaid: chips.words.isKnown(chips.capture.when)
        tone: "line"
        glyph: "calendar"
        text: isSaid ? chips.dayText(chips.capture.when) : qsTr("Date")
        Accessible.name: isSaid ? qsTr("It happened on %1").arg(text) : qsTr("When it happened is not said")
        onClicked: chips.askDate()
    }
    MnChip {
        id: importance
        objectName: "captureImportance"
        tone: "line"
        importance: chips.capture.importance
        text: chips.words.number(chips.capture.importance)
        Accessible.name: qsTr("Importance %1 of 1").arg(text)
        onClicked: chips.askImportance()
    }
    // Those in the text are changed there.
    Repeater {
        model: chips.capture.textTags

        MnChip {
            required property string modelData
            width: Math.min(implicitWidth, chips.width)
            text: "#" + modelData
            interactive: false
        }
    }
    Repeater {
        model: chips.capture.addedTags

        MnChip {
            required property string modelData
            objectName: "captureTag"
            width: Math.min(implicitWidth, chips.width)
            text: "#" + modelData
            closable: true
            Accessible.name: qsTr("Tag %1").arg(modelData)
            onRemoved: {
                chips.gone();
                chips.capture.removeTag(modelData);
            }
        }
    }
    MnChip {
        id: plus
        objectName: "capturePlus"
        tone: "line"
        glyph: "plus"
        text: chips.capture.textTags.length + chips.capture.addedTags.length === 0 ? qsTr("Tag") : ""
        Accessible.name: qsTr("Add a tag")
        onClicked: chips.ask(LabelCompletion.Tags)
    }
    Repeater {
        model: chips.capture.links.linked

        MnChip {
            required property int index
            required property var modelData
            objectName: "captureLink"
            width: Math.min(implicitWidth, Math.min(chips.width, 300 * Theme.scale))
            tone: "line"
            glyph: "link"
            text: modelData.title
            isFree: true
            closable: true
            Accessible.name: qsTr("Link to %1").arg(modelData.title)
            onRemoved: {
                chips.gone();
                chips.capture.links.remove(index);
            }
        }
    }
    Repeater {
        model: chips.capture.files

        MnChip {
            required property int index
            required property string name
            required property string sizeText
            required property bool isImage
            objectName: "captureFile"
            width: Math.min(implicitWidth, Math.min(chips.width, 300 * Theme.scale))
            tone: "line"
            glyph: isImage ? "image" : "clip"
            text: name
            isFree: true
            count: sizeText
            closable: true
            Accessible.name: qsTr("File %1, %2").arg(name).arg(sizeText)
            onRemoved: {
                chips.gone();
                chips.capture.files.remove(index);
            }
        }
    }

    ChoicePopup {
        id: choice
        property int of: LabelCompletion.Tags
        readonly property bool isTag: of === LabelCompletion.Tags
        readonly property bool isDomain: of === LabelCompletion.Domains
        readonly property string wanted: typed.trim().replace(/^#/, "")
        // Kinds that everybody has are offered before anybody has used them.
        readonly property var known: chips.labels ? chips.labels.found : []
        readonly property var found: known.concat(isTag || isDomain ? [] : chips.words.usualKinds
            .filter(kind => chips.words.kindName(kind).toLowerCase().startsWith(wanted.toLowerCase())
                && !known.some(label => label.name === kind)).map(kind => ({ name: kind, count: 0 })))
        readonly property bool isThere: found.some(label => label.name.toLowerCase() === wanted.toLowerCase())
        readonly property bool canClear: isDomain && wanted === "" && chips.capture.domain !== ""
        readonly property var tagsInText: chips.capture.textTags
        readonly property var tagsAdded: chips.capture.addedTags

        function show(of: int, from: Item) {
            choice.of = of;
            choice.openAt(from);
            choice.search();
        }
        function search() {
            if (chips.labels)
                chips.labels.ask(choice.of, choice.wanted);
        }
        function has(name: string): bool {
            return choice.isTag ? choice.tagsInText.includes(name) || choice.tagsAdded.includes(name) : choice.isDomain ? chips.capture.domain === name : chips.capture.kind === name;
        }
        function choose(name: string) {
            if (choice.isTag)
                chips.capture.addTag(name);
            else if (choice.isDomain)
                chips.capture.domain = name;
            else
                chips.capture.kind = name;
        }

        objectName: "captureChoice"
        name: isTag ? qsTr("Add a tag") : isDomain ? qsTr("Choose a domain") : qsTr("Choose a kind")
        placeholder: isTag ? qsTr("Tag") : isDomain ? qsTr("Domain") : qsTr("Kind")
        nothing: isTag ? qsTr("Type a tag, then press Enter.") : qsTr("Type a name, then press Enter.")
        onWantedChanged: search()
        rows: found.map(label => ({
                text: isTag ? "#" + label.name : isDomain ? label.name : chips.words.kindName(label.name),
                domain: isDomain ? label.name : "", glyph: isTag || isDomain ? "" : chips.words.kindGlyph(label.name),
                count: label.count > 0 ? Number(label.count).toLocaleString(Theme.locale, "f", 0) : "",
                note: has(label.name) ? (isTag ? qsTr("already on it") : qsTr("now")) : "", off: has(label.name), label: label.name }))
            .concat(wanted !== "" && !isThere ? [{ text: isTag ? qsTr("New tag #%1").arg(wanted) : qsTr("New: %1").arg(wanted), glyph: isTag ? "" : "plus", label: wanted }] : [])
            .concat(canClear ? [{ text: qsTr("No domain"), glyph: "x", label: "" }] : [])
        onChosen: index => choose(rows[index].label)
    }
    ChoicePopup {
        id: links
        readonly property TitleCompletion titles: chips.capture.links.titles

        function search() {
            if (links.titles)
                links.titles.ask(links.typed, "");
        }

        objectName: "captureLinkChoice"
        name: qsTr("Link to a memory")
        placeholder: qsTr("Title of a memory")
        nothing: typed === "" ? "" : qsTr("No title has these words.")
        onTypedChanged: search()
        onTitlesChanged: if (!titles) close()
        readonly property var found: titles ? titles.found : []
        rows: found.map(memory => ({ text: memory.title, domain: memory.domain, glyph: memory.domain === "" ? "note" : "", id: memory.id }))
        onChosen: index => chips.capture.links.add(rows[index].id, rows[index].text)
    }
    DatePopup {
        id: dates
        onChosen: day => chips.capture.when = day
        onCleared: chips.capture.when = new Date(NaN)
    }
    ImportancePopup {
        id: importances
        onMoved: value => chips.capture.importance = value
    }
}
