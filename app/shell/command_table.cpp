#include "app/shell/command_table.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

using enum Command::Group;
using enum Command::Needs;
using enum Command::Keys;

struct Row {
    const char *id;
    const char *title;
    const char *glyph;
    Command::Group group;
    Command::Needs needs;
    const char *keys; // portable; several are parted by blanks
    Command::Keys whose = Changeable;
    const char *page = ""; // that it needs
};

#define MN_TITLE(text) QT_TRANSLATE_NOOP("Command", text)

constexpr Row kRows[] = {
    {"memory.new", MN_TITLE("New memory"), "compose", Anywhere, Vault, "Ctrl+N"},
    {"search.open", MN_TITLE("Search"), "search", Anywhere, Vault, "Ctrl+F"},
    {"palette.open", MN_TITLE("Do anything"), "", Anywhere, Vault, "Ctrl+K"},
    {"capture.open", MN_TITLE("Write something down"), "compose", Anywhere, Nothing, ""},
    {"search.save", MN_TITLE("Save this search"), "search", Anywhere, Question, ""},
    {"search.forget", MN_TITLE("Forget the recent searches"), "x", Anywhere, Vault, ""},
    {"pane.next", MN_TITLE("Next pane"), "panel", Anywhere, Vault, "F6"},
    {"pane.last", MN_TITLE("Last pane"), "panel", Anywhere, Vault, "Shift+F6"},
    {"go.back", MN_TITLE("Back"), "arrow-left", Anywhere, WayBack, "Alt+Left"},
    {"go.forward", MN_TITLE("Forward"), "arrow-right", Anywhere, WayForward, "Alt+Right"},
    {"sidebar.toggle", MN_TITLE("Hide or show the sidebar"), "panel", Anywhere, Vault, "Ctrl+\\"},
    {"edit.undo", MN_TITLE("Undo"), "undo", Anywhere, Undo, "Ctrl+Z"},
    {"edit.redo", MN_TITLE("Redo in a text"), "", Anywhere, WritableMemory, "Ctrl+Shift+Z", OfItsPart},
    {"settings.open", MN_TITLE("Settings"), "sliders", Anywhere, Vault, "Ctrl+,", Changeable, "settings"},
    {"backup.now", MN_TITLE("Back up now"), "history", Anywhere, Vault, "", Changeable, "settings"},
    {"index.rebuild", MN_TITLE("Make the index anew"), "sync", Anywhere, Vault, "", Changeable, "settings"},
    {"doctor.run", MN_TITLE("Check the vault"), "doctor", Anywhere, Vault, "", Changeable, "settings"},
    {"doctor.report", MN_TITLE("Make a report for whoever helps"), "note", Anywhere, Vault, "", Changeable, "settings"},
    {"passphrase.change", MN_TITLE("Change the passphrase"), "lock", Anywhere, Vault, "", Changeable, "settings"},
    {"words.check", MN_TITLE("Check the recovery words"), "key", Anywhere, Vault, "", Changeable, "settings"},
    {"words.renew", MN_TITLE("Make new recovery words"), "key", Anywhere, Vault, "", Changeable, "settings"},
    {"vault.move", MN_TITLE("Move the vault to another folder"), "moveto", Anywhere, Vault, "", Changeable, "settings"},
    {"vault.folder", MN_TITLE("Show the folder of the vault"), "folder", Anywhere, Vault, "", Changeable, "settings"},
    {"vault.tidy", MN_TITLE("Remove files that nothing refers to"), "x", Anywhere, Vault, "", Changeable, "settings"},
    {"keys.show", MN_TITLE("Keys"), "help", Anywhere, Vault, "F1"},
    {"keys.change", MN_TITLE("Change keys"), "key", Anywhere, Vault, ""},
    {"window.closeOne", MN_TITLE("Close one thing"), "", Anywhere, Vault, "Esc", Fixed},

    {"go.library", MN_TITLE("Library"), "library", GoTo, Vault, "Ctrl+1"},
    {"go.timeline", MN_TITLE("Timeline"), "calendar", GoTo, Vault, "Ctrl+2", Changeable, "timeline"},
    {"go.graph", MN_TITLE("Graph of links"), "graph", GoTo, Vault, "Ctrl+3", Changeable, "graph"},
    {"go.insights", MN_TITLE("Insights"), "chart", GoTo, Vault, "Ctrl+4", Changeable, "insights"},
    {"go.pinned", MN_TITLE("Pinned"), "pin", GoTo, Vault, "Ctrl+5"},
    {"go.decisions", MN_TITLE("Needs a decision"), "merge", GoTo, Vault, "Ctrl+6"},
    {"go.devices", MN_TITLE("Devices & sync"), "devices", GoTo, Vault, "Ctrl+9", Changeable, "devices"},
    {"go.shelf", MN_TITLE("What was set aside"), "note", GoTo, Vault, "", Changeable, "shelf"},
    {"go.archive", MN_TITLE("Archive"), "folder", GoTo, Vault, ""},
    {"go.trash", MN_TITLE("Trash"), "trash", GoTo, Vault, ""},
    {"go.import", MN_TITLE("Import notes from another program"), "import", GoTo, Vault, "", Changeable, "import"},
    {"go.export", MN_TITLE("Export memories"), "export", GoTo, Vault, "", Changeable, "import"},
    {"settings.appearance", MN_TITLE("Settings: appearance"), "sun", GoTo, Vault, "", Changeable, "settings"},
    {"settings.search", MN_TITLE("Settings: search"), "near", GoTo, Vault, "", Changeable, "settings"},
    {"settings.storage", MN_TITLE("Settings: storage"), "folder", GoTo, Vault, "", Changeable, "settings"},
    {"settings.security", MN_TITLE("Settings: security"), "lock", GoTo, Vault, "", Changeable, "settings"},
    {"settings.backups", MN_TITLE("Settings: backups"), "history", GoTo, Vault, "", Changeable, "settings"},
    {"settings.diagnostics", MN_TITLE("Settings: diagnostics"), "doctor", GoTo, Vault, "", Changeable, "settings"},
    {"settings.keys", MN_TITLE("Settings: keys"), "key", GoTo, Vault, "", Changeable, "settings"},
    {"settings.about", MN_TITLE("Settings: about this program"), "info", GoTo, Vault, "", Changeable, "settings"},

    {"list.move", MN_TITLE("Move, first, last"), "", List, Vault, "Up Down Home End", OfItsPart},
    {"list.several", MN_TITLE("Choose several"), "", List, Vault, "Shift+Up Shift+Down Ctrl+A", OfItsPart},
    {"list.edit", MN_TITLE("Edit"), "", List, Vault, "Return", OfItsPart},
    {"list.trash", MN_TITLE("Move to the trash"), "trash", List, ChosenKept, "Del", OfItsPart},
    {"list.archive", MN_TITLE("Archive, or take out of it"), "folder", List, ChosenKept, ""},
    {"list.erase", MN_TITLE("Erase for good"), "x", List, Chosen, "Shift+Del", OfItsPart},
    {"list.menu", MN_TITLE("What can be done"), "", List, Vault, "Menu", OfItsPart},
    {"list.all", MN_TITLE("Choose all in the list"), "check", List, ListShown, ""},
    {"list.none", MN_TITLE("Choose none"), "x", List, Chosen, ""},
    {"list.pin", MN_TITLE("Pin what is chosen, or unpin it"), "pin", List, ChosenKept, ""},
    {"list.tags", MN_TITLE("Tags of what is chosen"), "tag", List, ChosenKept, ""},
    {"list.domain", MN_TITLE("Domain of what is chosen"), "folder", List, ChosenKept, ""},
    {"list.kind", MN_TITLE("Kind of what is chosen"), "note", List, ChosenKept, ""},
    {"list.importance", MN_TITLE("Importance of what is chosen"), "chart", List, ChosenKept, ""},
    {"list.copy", MN_TITLE("Copy what is chosen as Markdown"), "copy", List, ChosenKept, ""},
    {"list.export", MN_TITLE("Export what is chosen"), "export", List, ChosenKept, "", Changeable, "import"},
    {"list.restore", MN_TITLE("Put back what is chosen"), "undo", List, ChosenTrashed, ""},
    {"list.restoreAll", MN_TITLE("Put back all of the trash"), "undo", List, TrashShown, ""},
    {"list.eraseAll", MN_TITLE("Erase all of the trash"), "x", List, TrashShown, ""},
    {"list.unfilter", MN_TITLE("Take the filters of the list away"), "filter", List, Filtered, ""},
    {"list.newest", MN_TITLE("Order: newest first"), "sort", List, ListShown, ""},
    {"list.oldest", MN_TITLE("Order: oldest first"), "sort", List, ListShown, ""},
    {"list.changed", MN_TITLE("Order: recently changed first"), "sort", List, ListShown, ""},
    {"list.important", MN_TITLE("Order: most important first"), "sort", List, ListShown, ""},

    {"timeline.move", MN_TITLE("Day, week"), "", Timeline, Vault, "Left Right Up Down", OfItsPart, "timeline"},
    {"timeline.month", MN_TITLE("Month"), "", Timeline, Vault, "PgUp PgDown", OfItsPart, "timeline"},
    {"timeline.today", MN_TITLE("Today"), "", Timeline, Vault, "T", OfItsPart, "timeline"},
    {"graph.move", MN_TITLE("To a neighbour"), "", Graph, Vault, "Left Right Up Down", OfItsPart, "graph"},
    {"graph.zoom", MN_TITLE("Larger, smaller"), "", Graph, Vault, "+ -", OfItsPart, "graph"},
    {"graph.list", MN_TITLE("The same as a list"), "", Graph, Vault, "L", OfItsPart, "graph"},

    {"memory.pin", MN_TITLE("Pin"), "pin", Memory, WritableMemory, "Ctrl+Shift+P"},
    {"memory.tags", MN_TITLE("Tags"), "tag", Memory, WritableMemory, "Ctrl+T"},
    {"memory.domain", MN_TITLE("Domain"), "folder", Memory, WritableMemory, "Ctrl+D"},
    {"memory.date", MN_TITLE("Date"), "calendar", Memory, WritableMemory, "Ctrl+Shift+D"},
    {"memory.thread", MN_TITLE("Thread"), "list", Memory, WritableMemory, "Ctrl+Shift+T"},
    {"memory.importance", MN_TITLE("Importance"), "chart", Memory, WritableMemory, "Ctrl+I"},
    {"memory.kind", MN_TITLE("Kind"), "note", Memory, WritableMemory, ""},
    {"memory.link", MN_TITLE("Link to a memory"), "link", Memory, WritableMemory, "Ctrl+L"},
    {"memory.attach", MN_TITLE("Attach a file"), "clip", Memory, WritableMemory, "Ctrl+Shift+A"},
    {"memory.history", MN_TITLE("History"), "history", Memory, OpenMemory, "Ctrl+H", Changeable, "history"},
    {"memory.find", MN_TITLE("Find in this memory"), "search", Memory, OpenMemory, "Ctrl+Shift+F"},
    {"memory.findNext", MN_TITLE("Next place"), "", Memory, OpenMemory, "F3"},
    {"memory.findLast", MN_TITLE("Place before"), "", Memory, OpenMemory, "Shift+F3"},
    {"memory.focus", MN_TITLE("Focus mode"), "focus", Memory, OpenMemory, "F11"},
    {"memory.copy", MN_TITLE("Copy the text"), "copy", Memory, OpenMemory, ""},
    {"memory.copyLink", MN_TITLE("Copy its link"), "link", Memory, OpenMemory, ""},
    {"memory.like", MN_TITLE("More like this"), "near", Memory, OpenMemory, ""},
    {"memory.inThread", MN_TITLE("Search in its thread"), "search", Memory, InThread, ""},
    {"memory.archive", MN_TITLE("Archive it, or take it out"), "folder", Memory, WritableMemory, ""},
    {"memory.trash", MN_TITLE("Move it to the trash"), "trash", Memory, WritableMemory, ""},
    {"memory.save", MN_TITLE("Save now"), "check", Memory, WritableMemory, "Ctrl+S"},

    {"text.larger", MN_TITLE("Larger text"), "plus", Window, Nothing, "Ctrl++ Ctrl+="},
    {"text.smaller", MN_TITLE("Smaller text"), "minus", Window, Nothing, "Ctrl+-"},
    {"text.normal", MN_TITLE("Text as designed"), "word", Window, Nothing, "Ctrl+0"},
    {"window.density", MN_TITLE("Compact or roomy list"), "list", Window, Nothing, ""},
    {"colours.system", MN_TITLE("Colours of the desktop"), "desktop", Window, Nothing, ""},
    {"colours.light", MN_TITLE("Light colours"), "sun", Window, Nothing, ""},
    {"colours.dark", MN_TITLE("Dark colours"), "moon", Window, Nothing, ""},
    {"colours.contrast", MN_TITLE("More contrast, or less"), "eye", Window, Nothing, ""},
    {"window.motion", MN_TITLE("Less motion, or more"), "sliders", Window, Nothing, ""},
    {"window.lock", MN_TITLE("Lock now"), "lock", Window, Vault, "Ctrl+Shift+X"},
    {"window.close", MN_TITLE("Close the window"), "x", Window, Nothing, "Ctrl+W"},
    {"window.quit", MN_TITLE("Quit"), "power", Window, Nothing, "Ctrl+Q"},

    {"capture.save", MN_TITLE("Save and close"), "", Capture, SmallWindow, "Ctrl+Return Ctrl+Enter"},
};

#undef MN_TITLE

QList<QKeySequence> keysIn(const char *portable)
{
    QList<QKeySequence> keys;
    for (const QString &one : QString::fromLatin1(portable).split(u' ', Qt::SkipEmptyParts))
        keys += QKeySequence(one, QKeySequence::PortableText);
    return keys;
}

Command commandOf(const Row &row)
{
    return {QString::fromLatin1(row.id),
            QCoreApplication::translate("Command", row.title),
            QString::fromLatin1(row.glyph),
            row.group,
            row.needs,
            keysIn(row.keys),
            row.whose};
}

} // namespace

QList<Command> windowCommands(const QList<WindowPage> &pages)
{
    QList<Command> commands;
    for (const Row &row : kRows)
        if (const auto page = QString::fromLatin1(row.page);
            page.isEmpty() || std::ranges::find(pages, page, &WindowPage::name) != pages.end())
            commands += commandOf(row);
    return commands;
}

QString groupTitle(Command::Group group)
{
    switch (group) {
    case Anywhere:
        return QCoreApplication::translate("Command", "Anywhere");
    case GoTo:
        return QCoreApplication::translate("Command", "Go to");
    case List:
        return QCoreApplication::translate("Command", "In the list");
    case Timeline:
        return QCoreApplication::translate("Command", "In the timeline");
    case Graph:
        return QCoreApplication::translate("Command", "In the graph");
    case Memory:
        return QCoreApplication::translate("Command", "In a memory");
    case Window:
        return QCoreApplication::translate("Command", "The window");
    case Capture:
        return QCoreApplication::translate("Command", "In the small window");
    }
    return {};
}

} // namespace mn::app
