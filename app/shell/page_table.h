#pragma once
#include <QList>
#include <QString>
#include <QUrl>

namespace mn::app {

// One page that the window shows beside its sidebar, in place of list and editor.
struct WindowPage {
    enum class Entry { Sidebar, Foot, None }; // where one chooses it; None: from elsewhere
    QString name;                             // stable; also in the way back
    QString title;
    QString glyph;
    Entry entry;
    bool takesApp; // its `app` is set, beside its `vault`
    QUrl source;
};

// The pages that this program has: what is not linked into it has no entry, no key and no command.
QList<WindowPage> windowPages();

} // namespace mn::app
