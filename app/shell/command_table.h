#pragma once
#include "app/shell/page_table.h"
#include <QKeySequence>

namespace mn::app {

// One act of the window, as people call it. What it does is the window's affair: it is wanted by its id.
struct Command {
    enum class Group {
        Anywhere,
        GoTo,
        List,
        Timeline,
        Graph,
        Memory,
        Window,
        Capture
    }; // also the headings of the sheet of keys
    // What has to be so before it can be done.
    enum class Needs {
        Nothing,
        Vault,
        OpenMemory,
        WritableMemory,
        WayBack,
        WayForward,
        Undo,
        ListShown,
        Chosen,        // in the list that is shown
        ChosenKept,    // and not in the trash
        ChosenTrashed, // and in it
        TrashShown,    // with something in it
        Filtered,      // the list that is shown
        InThread,      // the open memory
        Question,      // on the page of the search
        SmallWindow    // that of a capture, which looks for its keys itself: never so in the large one
    };
    enum class Keys {
        Changeable,
        Fixed,    // the window's, and always these
        OfItsPart // the list, the page or the text sees to them itself: shown, never a shortcut of the window
    };
    QString id; // stable: it is kept with changed keys
    QString title;
    QString glyph; // empty: it is not offered by name
    Group group;
    Needs needs;
    QList<QKeySequence> keys; // as they come
    Keys whose = Keys::Changeable;
};

// All acts that this program can do, in the order of the sheet of keys: none that leads to a page it does not have.
QList<Command> windowCommands(const QList<WindowPage> &pages);

QString groupTitle(Command::Group group);

} // namespace mn::app
