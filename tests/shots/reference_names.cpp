#include "tests/shots/references.h"

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

// Screens that look the same on every day and machine: of a clock that stands still and the sample vault, or of
// nothing.
constexpr const char *kReferences[] = {
    "components",
    "first-run-welcome",
    "first-run-words",
    "unlock",
    "library",
    "library-dark",
    "library-several",
    "library-one-pane",
    "library-two-panes",
    "library-nothing-open",
    "editor-long",
    "editor-long-dark",
    "search-nothing",
    "trash",
    "timeline",
    "graph",
    "insights",
    "import-preview",
    "history",
    "command-palette",
    "settings-appearance",
};

} // namespace

QStringList referenceNames()
{
    QStringList names;
    for (const char *name : kReferences)
        names << QString::fromLatin1(name);
    return names;
}

QStringList referencesAmiss(const QDir &folder, const QStringList &wanted)
{
    const QStringList names = referenceNames();
    QStringList amiss;
    for (const QString &name : names)
        if ((wanted.isEmpty() || wanted.contains(name)) && !folder.exists(name + u".png"_s))
            amiss << u"MISSING %1: make it with ./dev shot --update %1"_s.arg(name);
    for (const QString &name : wanted)
        if (!names.contains(name))
            amiss << u"UNKNOWN %1: it has no line in tests/shots/reference_names.cpp"_s.arg(name);
    for (const QString &file : folder.entryList({u"*.png"_s}, QDir::Files))
        if (!names.contains(file.chopped(4)))
            amiss << u"UNKNOWN %1: no screen is compared with it"_s.arg(file);
    return amiss;
}

} // namespace mn::shots
