import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls

// What a person can choose, by sections. A section is a file of this folder, a column of MnGroup that takes the vault and
// the program; it is made when it is opened.
MnSettingsPage {
    id: page
    required property VaultModel vault
    required property AppModel app
    signal closed()

    // The one place that lists them. `holds`: what is found in it, for who looks for a setting by its name.
    readonly property var table: [
        {
            id: "appearance", text: qsTr("Appearance"), glyph: "sun", file: "AppearanceSection.qml", there: true,
            holds: [qsTr("Colours"), qsTr("More contrast"), qsTr("Size of text"), qsTr("Memories in the list"), qsTr("Language"), qsTr("Less motion"),
                ...(page.app.trayStay && page.app.trayStay.hasTray ? [qsTr("Tray")] : [])]
        },
        {
            id: "search", text: qsTr("Search"), glyph: "near", file: "SearchSection.qml", there: true,
            holds: [qsTr("Index"), qsTr("Model"), qsTr("Meaning"), qsTr("Server")]
        },
        {
            id: "storage", text: qsTr("Storage"), glyph: "folder", file: "StorageSection.qml", there: true,
            holds: [qsTr("Folder"), qsTr("Attachments"), qsTr("Move the vault"), qsTr("Sample memories"), qsTr("Tidy up")]
        },
        {
            id: "security", text: qsTr("Security"), glyph: "lock", file: "SecuritySection.qml", there: Boolean(page.app.security),
            holds: [qsTr("Passphrase"), qsTr("Recovery words"), qsTr("Lock by itself"), qsTr("Keyring"), qsTr("Clipboard"), qsTr("Screen sharing")]
        },
        {
            id: "backups", text: qsTr("Backups"), glyph: "history", file: "BackupsSection.qml", there: Boolean(page.app.backups),
            holds: [qsTr("Backup"), qsTr("Restore"), qsTr("Reminder")]
        },
        {
            id: "diagnostics", text: qsTr("Diagnostics"), glyph: "doctor", file: "DiagnosticsSection.qml", there: Boolean(page.app.diagnostics),
            holds: [qsTr("Check the vault"), qsTr("Report")]
        },
        {
            id: "keys", text: qsTr("Keys"), glyph: "key", file: "KeysSection.qml", there: true,
            holds: [qsTr("Shortcuts"), qsTr("Quick capture"), qsTr("Small window")]
        },
        {
            id: "about", text: qsTr("About"), glyph: "info", file: "AboutSection.qml", there: true,
            holds: [qsTr("Version"), qsTr("Licences")]
        }
    ]

    // For whoever leads here, by the id of a section; nothing happens when there is none of that name.
    function showSection(name: string) {
        if (!page.table.some(section => section.there && section.id === name))
            return;
        page.current = name;
        page.choosing = false;
    }
    // One of its acts, by the name of its function.
    function perform(name: string, act: string) {
        const section = loader.item as Item;
        if (page.current === name && section !== null && act in section)
            section[act]();
    }
    // Leaves one thing: an open section of a narrow window. False: there is nothing to leave but the page.
    function leaveOne(): bool {
        const leaves = page.narrow && !page.choosing;
        page.choosing = leaves;
        if (leaves)
            page.takeFocus();
        return leaves;
    }
    // Without types: qmllint of Qt 6.4 crashes on them here.
    function matching(query) {
        const wanted = query.trim().toLocaleLowerCase();
        return page.table.filter(section => section.there
            && [section.text].concat(section.holds).some(words => words.toLocaleLowerCase().includes(wanted)));
    }
    function load() {
        const section = page.table.find(one => one.id === page.current);
        loader.setSource(section.file, { vault: page.vault, app: page.app });
    }

    sections: matching(query)
    current: "appearance"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    onSectionChosen: id => page.showSection(id)
    onSearched: query => {
        page.query = query;
        if (page.sections.length > 0 && page.currentText === "")
            page.current = page.sections[0].id;
    }
    onBack: if (!page.leaveOne())
        page.closed()
    onCurrentChanged: if (loader.status !== Loader.Null)
        load()
    Component.onCompleted: {
        // The vault has just moved, or would not: what is said of it stands there.
        if (page.app.moving && page.app.moving.news + page.app.moving.problem !== "")
            page.current = "storage";
        load();
    }
    Keys.onEscapePressed: page.back()

    Loader {
        id: loader
        objectName: "section"
        Layout.fillWidth: true
    }
}
