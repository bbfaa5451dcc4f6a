pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Library
import Mnemosyne.Theme

// What opens below a chip or a button and changes one thing of the open memory, or of all that are chosen.
Item {
    id: ask
    objectName: "editorQuestions"
    required property VaultModel vault
    readonly property MemoryEditor memory: ask.vault.editor
    readonly property EditorWords words: EditorWords {}
    signal copyWanted
    signal focusModeWanted
    signal placeWanted(int place, string label) // of the list

    function tags(from: Item) {
        labels.show(LabelCompletion.Tags, false, from);
    }
    function domain(from: Item) {
        labels.show(LabelCompletion.Domains, false, from);
    }
    function kind(from: Item) {
        labels.show(LabelCompletion.Kinds, false, from);
    }
    function thread(from: Item) {
        labels.show(LabelCompletion.Threads, false, from);
    }
    function tagsOfAll(from: Item) {
        labels.show(LabelCompletion.Tags, true, from);
    }
    function kindOfAll(from: Item) {
        labels.show(LabelCompletion.Kinds, true, from);
    }
    function domainOfAll(from: Item) {
        labels.show(LabelCompletion.Domains, true, from);
    }
    function date(from: Item) {
        dates.openAt(from, ask.memory.when);
    }
    function importance(from: Item) {
        importances.isOfAll = false;
        importances.openAt(from, ask.memory.importance);
    }
    function importanceOfAll(from: Item) {
        importances.isOfAll = true;
        importances.openAt(from, ask.vault.selection.importance < 0 ? 0.5 : ask.vault.selection.importance);
    }
    function link(from: Item) {
        links.openAt(from);
        ask.vault.titles.ask("", ask.memory.id);
    }
    function more(from: Item) {
        moreMenu.popup(from, 0, from.height);
    }
    function aboutTag(tag: string, from: Item) {
        tagMenu.tag = tag;
        tagMenu.popup(from, 0, from.height);
    }
    // A [[title]] that no memory has: it is text, until somebody makes the memory.
    function makeMemory(title: string) {
        making.wanted = title;
        making.open();
    }
    // A letter with what a person sees of it: some mail programs attach a file of this computer that an address names.
    function isPlainMail(address: string): bool {
        return /^mailto:[^?]*(\?((to|cc|bcc|subject|body)=[^&]*(&|$))+)?$/i.test(address);
    }
    // Leaving the program is asked for, and only for what a browser or a mail program opens.
    function openAddress(address: string) {
        const full = /^www\./i.test(address) ? "https://" + address : address;
        leaving.address = full;
        leaving.isKnown = /^https?:\/\//i.test(full) || ask.isPlainMail(full);
        leaving.open();
    }

    ChoicePopup {
        id: labels
        property int of: LabelCompletion.Tags
        property bool isOfAll: false
        // Kinds that everybody has are offered before anybody has used them.
        readonly property var known: ask.vault.labels.found
        readonly property var found: known.concat(!isKind ? [] : ask.words.usualKinds
            .filter(kind => ask.words.kindName(kind).toLowerCase().startsWith(wanted.toLowerCase())
                && !known.some(label => label.name === kind)).map(kind => ({ name: kind, count: 0 })))
        readonly property var tagsNow: ask.memory.tags
        readonly property var domainsNow: ask.memory.domains
        readonly property bool isTag: of === LabelCompletion.Tags
        readonly property bool isDomain: of === LabelCompletion.Domains
        readonly property bool isKind: of === LabelCompletion.Kinds
        readonly property bool isThread: of === LabelCompletion.Threads
        readonly property string wanted: isThread ? typed.trim() : typed.trim().replace(/^#/, "") // "#general" is a thread
        readonly property bool isThere: found.some(label => label.name.toLowerCase() === wanted.toLowerCase())
        readonly property bool canClear: !isOfAll && wanted === "" && (isDomain ? domainsNow.length > 0 : isThread && ask.memory.thread !== "")

        function show(of: int, isOfAll: bool, from: Item) {
            labels.of = of;
            labels.isOfAll = isOfAll;
            labels.openAt(from);
            ask.vault.labels.ask(of, "");
        }
        function has(name: string): bool {
            return !labels.isOfAll && (labels.isTag ? labels.tagsNow.includes(name) : labels.isDomain ? labels.domainsNow.includes(name)
                : labels.isThread ? ask.memory.thread === name : ask.memory.kind === name);
        }
        function choose(name: string) {
            if (labels.isTag && labels.isOfAll)
                ask.vault.selection.addTag(name);
            else if (labels.isTag)
                ask.memory.addTag(name);
            else if (labels.isDomain && labels.isOfAll)
                ask.vault.selection.addDomain(name);
            else if (labels.isDomain)
                ask.memory.domain = name;
            else if (labels.isThread)
                ask.memory.thread = name;
            else if (labels.isOfAll)
                ask.vault.selection.setKind(name);
            else
                ask.memory.kind = name;
        }

        objectName: "labelChoice"
        name: isTag ? qsTr("Add a tag") : isDomain ? qsTr("Choose a domain") : isThread ? qsTr("Choose a thread") : qsTr("Choose a kind")
        placeholder: isTag ? qsTr("Tag") : isDomain ? qsTr("Domain") : isThread ? qsTr("Thread") : qsTr("Kind")
        nothing: isTag ? qsTr("Type a tag, then press Enter.") : qsTr("Type a name, then press Enter.")
        onWantedChanged: ask.vault.labels.ask(of, wanted)
        rows: found.map(label => ({
                text: isTag ? "#" + label.name : isKind ? ask.words.kindName(label.name) : label.name,
                domain: isDomain ? label.name : "", glyph: isKind ? ask.words.kindGlyph(label.name) : isThread ? "list" : "",
                count: label.count > 0 ? Number(label.count).toLocaleString(Theme.locale, "f", 0) : "",
                note: has(label.name) ? (isTag ? qsTr("already on it") : qsTr("now")) : "", off: has(label.name), label: label.name }))
            .concat(wanted !== "" && !isThere ? [{ text: isTag ? qsTr("New tag #%1").arg(wanted) : qsTr("New: %1").arg(wanted), glyph: isTag ? "" : "plus", label: wanted }] : [])
            .concat(canClear ? [{ text: isThread ? qsTr("No thread") : qsTr("No domain"), glyph: "x", label: "" }] : [])
        onChosen: index => choose(rows[index].label)
    }
    ChoicePopup {
        id: links
        objectName: "linkChoice"
        name: qsTr("Link to a memory")
        placeholder: qsTr("Title of a memory")
        nothing: typed === "" ? "" : qsTr("No title has these words.")
        onTypedChanged: ask.vault.titles.ask(typed, ask.memory.id)
        readonly property var found: ask.vault.titles.found
        rows: found.map(memory => ({ text: memory.title, domain: memory.domain, glyph: memory.domain === "" ? "note" : "", id: memory.id }))
        onChosen: index => ask.memory.addLink(rows[index].id)
    }
    DatePopup {
        id: dates
        onChosen: day => ask.memory.when = day
        onCleared: ask.memory.when = new Date(NaN)
    }
    ImportancePopup {
        id: importances
        objectName: "importancePopup"
        property bool isOfAll: false
        onMoved: value => {
            if (isOfAll)
                ask.vault.selection.setImportance(value);
            else
                ask.memory.importance = value;
        }
    }
    MnMenu {
        id: tagMenu
        objectName: "tagMenu"
        property string tag
        MnMenuItem {
            text: qsTr("Show all with #%1").arg(tagMenu.tag)
            glyph: "tag"
            objectName: "showTag"
            onTriggered: tagMenu.afterwards(() => ask.placeWanted(MemoryListModel.Tag, tagMenu.tag))
        }
        MnMenuItem {
            text: qsTr("Take #%1 away").arg(tagMenu.tag)
            glyph: "x"
            keys: ["Del"]
            onTriggered: ask.memory.removeTag(tagMenu.tag)
        }
    }
    MnMenu {
        id: moreMenu
        MnMenuItem {
            text: qsTr("Focus mode")
            glyph: "focus"
            keys: ask.vault.commands.hints["memory.focus"]
            onTriggered: ask.focusModeWanted()
        }
        MnMenuItem {
            text: qsTr("Copy the text")
            glyph: "copy"
            onTriggered: ask.copyWanted()
        }
        MnMenuItem {
            objectName: "searchInThread"
            text: qsTr("Search in this thread")
            glyph: "search"
            enabled: ask.memory.thread !== ""
            onTriggered: ask.vault.searchInThread(ask.memory.thread)
        }
        MnMenuSeparator {}
        MnMenuItem {
            text: ask.memory.archived ? qsTr("Take out of the archive") : qsTr("Archive")
            glyph: "folder"
            onTriggered: ask.memory.archived = !ask.memory.archived
        }
        MnMenuItem {
            text: qsTr("Move to the trash")
            glyph: "trash"
            enabled: !ask.memory.isNew
            onTriggered: ask.memory.trash()
        }
    }
    MnDialog {
        id: making
        objectName: "makingDialog"
        property string wanted
        glyph: "plus"
        title: qsTr("Make this memory?")
        text: qsTr("There is no memory called “%1” yet. The text links to it once there is one.").arg(wanted)
        acceptText: qsTr("Make it")
        onAccepted: ask.vault.openNewTitled(wanted)
    }
    MnDialog {
        id: leaving
        objectName: "leavingDialog"
        property string address
        property bool isKnown: true
        glyph: "out"
        danger: false
        cautious: true
        title: isKnown ? qsTr("Open this address outside?") : qsTr("This link is not opened")
        text: isKnown ? qsTr("%1\n\nYour browser or mail program opens it. Whoever runs that address can see that you came.").arg(address)
            : qsTr("%1\n\nOnly addresses of the web and of mail are opened from here.").arg(address)
        acceptText: isKnown ? qsTr("Open it") : ""
        rejectText: isKnown ? qsTr("Cancel") : qsTr("Close")
        onAccepted: Qt.openUrlExternally(address)
    }
}
