import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Below the caret: the tags or titles that what is being typed may become. Tab or Enter takes one, Escape leaves the text
// as it is.
MnCompletion {
    id: root
    required property VaultModel vault
    property var begun: null                // { typed, isTitle, begin } or null
    property int leftAt: -1                 // where Escape has left one as text
    readonly property MemoryEditor memory: root.vault.editor
    readonly property bool isTitle: begun !== null && begun.isTitle
    readonly property string typed: begun === null ? "" : begun.typed
    readonly property var tags: root.vault.labels.found
    readonly property var tagsNow: root.memory.tags
    readonly property var titles: root.vault.titles.found
    readonly property bool isKnownTag: tags.some(tag => tag.name.toLowerCase() === typed.toLowerCase())
    signal taken(string text, int begin)

    function begin(begun: var) {
        if (!begun || begun.begin === root.leftAt) {
            if (!begun)
                root.leftAt = -1;
            root.begun = null;
            root.close();
            return;
        }
        root.leftAt = -1;
        root.begun = begun;
        if (begun.isTitle)
            root.vault.titles.ask(begun.typed, root.memory.id);
        else
            root.vault.labels.ask(LabelCompletion.Tags, begun.typed);
        root.settle();
    }
    // It is there as long as it has something to offer, and takes nothing that was not meant: a tag that nobody has used
    // yet waits for Ctrl Enter, or an arrow.
    function settle() {
        const isWhole = !root.isTitle && root.isKnownTag && root.tagsNow.includes(root.typed);
        if (root.begun === null || root.rows.length === 0 || isWhole) {
            root.close();
            return;
        }
        if (!root.isTitle && root.rows.length === 1 && !root.isKnownTag)
            root.current = -1;
        root.open();
    }
    function leave() {
        root.leftAt = root.begun === null ? -1 : root.begun.begin;
        root.begun = null;
        root.close();
    }
    function takesNewTag(): bool {
        if (!root.opened || root.isTitle || root.typed === "")
            return false;
        root.takeTag(root.typed);
        return true;
    }
    function takeTag(tag: string) {
        const begin = root.begun.begin;
        root.begun = null;
        root.close();
        root.memory.addTag(tag);
        // A tag with blanks in it cannot stand in the text.
        root.taken(/\s/.test(tag) ? "" : "#" + tag, begin);
    }
    function takeTitle(memory: var) {
        const begin = root.begun.begin;
        root.begun = null;
        root.close();
        root.memory.addLink(memory.id);
        root.taken("[[" + memory.title.replace(/[\[\]|]/g, " ") + "]]", begin);
    }

    objectName: "writingCompletion"
    name: isTitle ? qsTr("Memories") : qsTr("Tags")
    implicitWidth: 300 * Theme.scale
    rows: begun === null ? [] : isTitle
        ? titles.map(memory => ({ text: memory.title, glyph: memory.domain === "" ? "note" : "", domain: memory.domain }))
        : tags.map(tag => ({ text: "#" + tag.name, count: Number(tag.count).toLocaleString(Theme.locale, "f", 0),
                note: tagsNow.includes(tag.name) ? qsTr("already on it") : "", off: tagsNow.includes(tag.name) && tag.name !== typed }))
            .concat(isKnownTag || typed === "" ? [] : [{ text: qsTr("New tag #%1").arg(typed), keys: ["Ctrl", "Enter"] }])
    onRowsChanged: settle()
    onChosen: index => {
        if (isTitle)
            takeTitle(titles[index]);
        else
            takeTag(index < tags.length ? tags[index].name : typed);
    }
}
