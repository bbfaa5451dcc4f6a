#include "app/history/version_changes.h"
#include "core/record/text_merge.h"
#include <QDateTime>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VersionChanges)
};

int wordsIn(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    return words;
}

QString contentSentence(const QString &before, const QString &after)
{
    int added = 0;
    int removed = 0;
    for (const DiffRun &run : diffWords(before, after)) {
        added += run.kind == DiffRun::Added ? wordsIn(run.text) : 0;
        removed += run.kind == DiffRun::Removed ? wordsIn(run.text) : 0;
    }
    if (added == 0 && removed == 0)
        return Words::tr("signs and blanks changed");
    if (removed == 0)
        return Words::tr("%Ln words added", nullptr, added);
    if (added == 0)
        return Words::tr("%Ln words taken out", nullptr, removed);
    return Words::tr("%Ln words changed", nullptr, std::max(added, removed));
}

void addLabels(QStringList &out, const QStringList &before, const QStringList &after, QStringView sign)
{
    for (const QString &label : after)
        if (!before.contains(label))
            out += Words::tr("%1 added").arg(sign.toString() + label);
    for (const QString &label : before)
        if (!after.contains(label))
            out += Words::tr("%1 taken away").arg(sign.toString() + label);
}

QString dayText(const Memory &memory, const QLocale &locale)
{
    if (!memory.occurredAt)
        return Words::tr("none");
    const auto when =
        QDateTime::fromMSecsSinceEpoch(memory.occurredAt->ms, Qt::OffsetFromUTC, memory.occurredAt->offset * 60);
    return locale.toString(when.date(), QLocale::ShortFormat);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? Words::tr("none") : text;
}

QString fileNames(const Memory &memory)
{
    QStringList names;
    for (const Attachment &attachment : memory.attachments)
        names += attachment.name;
    return names.join(u", "_s);
}

// What changed beside text, title and labels, in the words of a list.
void addStates(QStringList &out, const Memory &before, const Memory &after, const QLocale &locale)
{
    if (before.importance != after.importance)
        out += Words::tr("importance %1 to %2")
                   .arg(locale.toString(before.importance, 'f', 1), locale.toString(after.importance, 'f', 1));
    if (before.occurredAt != after.occurredAt)
        out += Words::tr("date changed");
    if (before.kind != after.kind)
        out += Words::tr("kind changed");
    if (before.thread != after.thread || before.position != after.position)
        out += Words::tr("thread changed");
    if (before.author != after.author || before.source != after.source)
        out += Words::tr("origin changed");
    if (before.links != after.links)
        out += Words::tr("links changed");
    if (const auto count = after.attachments.size() - before.attachments.size(); count > 0)
        out += Words::tr("%Ln files attached", nullptr, int(count));
    else if (count < 0)
        out += Words::tr("%Ln files taken away", nullptr, int(-count));
    else if (before.attachments != after.attachments)
        out += Words::tr("files changed");
    if (before.pinned != after.pinned)
        out += after.pinned ? Words::tr("pinned") : Words::tr("unpinned");
    if (before.archived != after.archived)
        out += after.archived ? Words::tr("archived") : Words::tr("taken out of the archive");
    if (before.metadata != after.metadata)
        out += Words::tr("metadata changed");
    if (before.conflict != after.conflict)
        out += after.conflict ? Words::tr("needs a decision") : Words::tr("decided");
}

struct Value {
    QString name, was, is;
};
// What is not the same, beside the text.
QList<Value> differing(const Memory &before, const Memory &after, const QLocale &locale)
{
    QList<Value> out;
    const auto add = [&](const QString &name, const QString &was, const QString &is) {
        if (was != is)
            out += Value{name, was, is};
    };
    const auto number = [&](qsizetype count) { return locale.toString(count); };
    const auto yesNo = [](bool is) { return is ? Words::tr("yes") : Words::tr("no"); };
    add(Words::tr("Title"), before.title, after.title);
    add(Words::tr("Tags"), before.tags.join(u", "_s), after.tags.join(u", "_s));
    add(Words::tr("Domains"), before.domains.join(u", "_s), after.domains.join(u", "_s));
    add(Words::tr("Kind"), before.kind, after.kind);
    add(Words::tr("Importance"), locale.toString(before.importance, 'f', 1), locale.toString(after.importance, 'f', 1));
    add(Words::tr("Date"), dayText(before, locale), dayText(after, locale));
    add(Words::tr("Thread"), before.thread, after.thread);
    add(Words::tr("Author"), before.author, after.author);
    add(Words::tr("Source"), before.source, after.source);
    add(Words::tr("Files"), fileNames(before), fileNames(after));
    add(Words::tr("Links"), number(before.links.size()), number(after.links.size()));
    add(Words::tr("Pinned"), yesNo(before.pinned), yesNo(after.pinned));
    add(Words::tr("Archived"), yesNo(before.archived), yesNo(after.archived));
    add(Words::tr("In the trash"), yesNo(before.deleted), yesNo(after.deleted));
    return out;
}

// Writes marked words. Qt's software renderer joins runs of one colour, and then draws their line once more where none
// of them stands: no two words of some hundreds have quite the same colour, which nobody sees.
class Marker {
public:
    // Line ends are not marked: a dash where nothing stands says nothing.
    QString marked(const QString &text, const QColor &ink, const QColor &ground, QStringView decoration)
    {
        QString out;
        for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
            if (text[from] == u'\n') {
                out += "<br/>"_L1;
                to = from + 1;
                continue;
            }
            while (to < text.size() && text[to] != u'\n' && (to == from || text[to - 1] != u' '))
                ++to;
            out += u"<span style=\"color:%1;background-color:%2;text-decoration:%3;\">%4</span>"_s.arg(
                shadeOf(ink).name(), ground.name(), decoration, text.sliced(from, to - from).toHtmlEscaped());
        }
        return out;
    }

private:
    QColor shadeOf(const QColor &ink)
    {
        const unsigned shade = m_words++;
        return {ink.red() ^ int(shade & 7), ink.green() ^ int(shade >> 3 & 7), ink.blue() ^ int(shade >> 6 & 7)};
    }

    unsigned m_words = 0;
};

// Between a word that went and the one that came in its place.
bool stickTogether(const QString &before, const QString &after)
{
    return !before.isEmpty() && !after.isEmpty() && !before.back().isSpace() && !after.front().isSpace();
}

} // namespace

QString changeSentence(const Memory *before, const Memory &after, const QLocale &locale)
{
    if (!before)
        return Words::tr("written");
    if (before->deleted != after.deleted)
        return after.deleted ? Words::tr("moved to the trash") : Words::tr("put back");
    QStringList parts;
    if (before->content != after.content)
        parts += contentSentence(before->content, after.content);
    if (before->title != after.title)
        parts += Words::tr("title changed");
    addLabels(parts, before->tags, after.tags, u"#");
    addLabels(parts, before->domains, after.domains, u"");
    addStates(parts, *before, after, locale);
    // The rest is in the page beside the list.
    constexpr qsizetype kMost = 3;
    if (parts.size() > kMost) {
        const auto more = int(parts.size() - kMost + 1);
        parts.resize(kMost - 1);
        parts += Words::tr("%Ln more changes", nullptr, more);
    }
    return parts.isEmpty() ? Words::tr("saved again") : parts.join(Words::tr(", "));
}

QStringList valueChanges(const Memory &before, const Memory &after, const QLocale &locale)
{
    QStringList out;
    for (const Value &value : differing(before, after, locale))
        out += Words::tr("%1: %2 → %3").arg(value.name, orNone(value.was), orNone(value.is));
    if (before.links != after.links && before.links.size() == after.links.size())
        out += Words::tr("Links: others than before");
    return out;
}

QStringList valuesOf(const Memory &memory, const QLocale &locale)
{
    Memory plain;
    plain.title = memory.title;
    QStringList out;
    for (const Value &value : differing(plain, memory, locale))
        out += Words::tr("%1: %2").arg(value.name, value.is);
    return out;
}

QString markedChanges(const QString &before, const QString &after, const ChangeLook &look)
{
    constexpr QChar kThinSpace(0x2009);
    QString out;
    QString removed; // directly before
    Marker marker;
    for (const DiffRun &run : diffWords(before, after)) {
        switch (run.kind) {
        case DiffRun::Equal:
            out += run.text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
            break;
        case DiffRun::Added:
            if (stickTogether(removed, run.text))
                out += kThinSpace;
            out += marker.marked(run.text, look.addedInk, look.addedGround, u"underline");
            break;
        case DiffRun::Removed:
            out += marker.marked(run.text, look.removedInk, look.removedGround, u"line-through");
            break;
        }
        removed = run.kind == DiffRun::Removed ? run.text : QString();
    }
    return out;
}

} // namespace mn::app
