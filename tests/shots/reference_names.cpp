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
    "first-run-words-narrow",
    "first-run-welcome-rtl",
    "unlock",
    "unlock-text-200",
    "library",
    "library-dark",
    "library-several",
    "library-one-pane",
    "library-two-panes",
    "library-nothing-open",
    "library-rtl",
    "library-narrow",
    "library-text-200",
    "library-menu",
    "library-erase",
    "sidebar-over-rail",
    "editor-long",
    "editor-long-dark",
    "editor-long-rtl",
    "editor-long-narrow",
    "editor-focus",
    "editor-find",
    "editor-contested",
    "search",
    "search-narrow",
    "search-why",
    "search-nothing",
    "trash",
    "timeline",
    "timeline-rtl",
    "timeline-text-200",
    "graph",
    "insights",
    "insights-dark",
    "insights-rtl",
    "insights-narrow",
    "import-preview",
    "import-preview-narrow",
    "history",
    "command-palette",
    "settings-appearance",
    "settings-appearance-rtl",
    "settings-appearance-narrow",
    "settings-appearance-text-200",
};

constexpr const char *kReadme[] = {"library", "search", "insights-dark"};

template <class Table> QStringList namesIn(const Table &table)
{
    QStringList names;
    for (const char *name : table)
        names << QString::fromLatin1(name);
    return names;
}

} // namespace

QStringList referenceNames()
{
    return namesIn(kReferences);
}

QStringList readmeNames()
{
    return namesIn(kReadme);
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
