#include "app/transfer/import_words.h"
#include "app/base/calendar.h"
#include "app/base/error_text.h"
#include "app/insights/insight_words.h"
#include "app/transfer/import_reason_words.h"
#include "app/transfer/import_remarks.h"
#include <QDateTime>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedExamples = 2;
constexpr QChar kNoBreakSpace(0x00A0);
const QString kBetween = u" · "_s;

struct Program {
    ImportFormat format;
    const char *key; // of a tag
    const char *name;
    const char *text;
    const char *glyph;
    bool takesFile;
    bool takesFolder;
    const char *filters; // of the file dialog
};

constexpr Program kPrograms[] = {
    {ImportFormat::Markdown, "markdown", QT_TRANSLATE_NOOP("ImportWords", "Obsidian, Logseq, Markdown"),
     QT_TRANSLATE_NOOP("ImportWords", "The folder that holds the notes. Links, tags and files come along."), "folder",
     false, true, ""},
    {ImportFormat::Joplin, "joplin", QT_TRANSLATE_NOOP("ImportWords", "Joplin"),
     QT_TRANSLATE_NOOP("ImportWords", "A JEX file: in Joplin, File, Export all."), "note", true, false, "*.jex"},
    {ImportFormat::ChatGpt, "chatgpt", QT_TRANSLATE_NOOP("ImportWords", "ChatGPT"),
     QT_TRANSLATE_NOOP("ImportWords", "The zip of its data export, or conversations.json from it."), "quote", true,
     false, "*.zip *.json"},
    {ImportFormat::McpMemory, "assistant", QT_TRANSLATE_NOOP("ImportWords", "An assistant’s memory"),
     QT_TRANSLATE_NOOP("ImportWords", "The file of the MCP server “memory”, usually memory.jsonl."), "plug", true,
     false, "*.jsonl *.json"},
    {ImportFormat::Csv, "table", QT_TRANSLATE_NOOP("ImportWords", "A table (CSV)"),
     QT_TRANSLATE_NOOP("ImportWords", "With a first row of names; one of the columns holds the text."), "list", true,
     false, "*.csv *.tsv"},
    {ImportFormat::Text, "text", QT_TRANSLATE_NOOP("ImportWords", "Plain text"),
     QT_TRANSLATE_NOOP("ImportWords", "A file, or a folder of them. One memory a file, or one a block."), "word", true,
     true, "*.txt *.md"},
    {ImportFormat::Jsonl, "mnemosyne", QT_TRANSLATE_NOOP("ImportWords", "Mnemosyne"),
     QT_TRANSLATE_NOOP("ImportWords", "What was exported here or by mnemo export, as JSON Lines."), "library", true,
     false, "*.jsonl"},
};

const Program &programOf(ImportFormat format)
{
    return *std::ranges::find(kPrograms, format, &Program::format);
}

} // namespace

QVariantList ImportWords::programs() const
{
    QVariantList list;
    for (const Program &program : kPrograms)
        list += QVariantMap{{u"id"_s, int(program.format)},
                            {u"name"_s, tr(program.name)},
                            {u"text"_s, tr(program.text)},
                            {u"glyph"_s, QString::fromLatin1(program.glyph)},
                            {u"takesFile"_s, program.takesFile},
                            {u"takesFolder"_s, program.takesFolder},
                            {u"filters"_s, QString::fromLatin1(program.filters)}};
    return list;
}

QString ImportWords::programName(ImportFormat format)
{
    return tr(programOf(format).name);
}

QString ImportWords::tagFor(ImportFormat format, qint64 now) const
{
    const int year = QDateTime::fromMSecsSinceEpoch(now).date().year();
    return QLatin1String(programOf(format).key) + u"-%1"_s.arg(year);
}

QVariantMap ImportWords::tile(qint64 value, const QString &text, bool alarm) const
{
    return {{u"value"_s, number(value)}, {u"text"_s, text}, {u"alarm"_s, alarm}};
}

QString ImportWords::years(qint64 earliest, qint64 latest) const
{
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    const auto year = [&](qint64 ms) { return plain.toString(QDateTime::fromMSecsSinceEpoch(ms).date().year()); };
    const QString first = year(earliest);
    const QString last = year(latest);
    return first == last ? first : tr("%1 to %2", "years").arg(first, last);
}

QVariantList ImportWords::lookTiles(const ImportLook &look) const
{
    const QString memories = tr("memories", "under their number", int(look.memories));
    const bool isDated = look.earliest && look.latest;
    QVariantList tiles{
        tile(look.memories,
             isDated ? tr("%1, %2", "memories, years").arg(memories, years(*look.earliest, *look.latest)) : memories)};
    if (look.known > 0)
        tiles += tile(look.known, tr("of them are here already", "", int(look.known)));
    const QString attachments = tr("attachments", "under their number", int(look.attachments));
    tiles += tile(look.attachments, look.attachmentBytes > 0
                                        ? tr("%1, %2", "attachments, size").arg(attachments, size(look.attachmentBytes))
                                        : attachments);
    tiles += tile(look.tags.size(), tr("tags", "under their number", int(look.tags.size())));
    if (look.known == 0)
        tiles += tile(look.links, tr("links", "under their number", int(look.links)));
    const qint64 remarks = look.leftOut + look.changed;
    tiles += tile(remarks, tr("need a look", "under their number", int(remarks)), remarks > 0);
    return tiles;
}

QVariantList ImportWords::most(const QHash<QString, qint64> &names, qsizetype atMost) const
{
    QList<std::pair<qint64, QString>> sorted;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        sorted.append({-it.value(), it.key()});
    const auto end = sorted.begin() + std::min(atMost, sorted.size());
    std::partial_sort(sorted.begin(), end, sorted.end());
    QVariantList list;
    for (auto it = sorted.begin(); it != end; ++it)
        list += QVariantMap{{u"text"_s, it->second}, {u"count"_s, number(-it->first)}};
    return list;
}

QString ImportWords::kindsSentence(const ImportLook &look) const
{
    QStringList parts;
    for (const QVariant &one : most(look.kinds, 4)) {
        const QVariantMap map = one.toMap();
        const QString kind = map[u"text"_s].toString();
        const QString count = map[u"count"_s].toString();
        // Of a kind that nobody foresaw there is no plural.
        if (InsightWords::kindName(kind, 2) == kind)
            parts += tr("%1 × %2", "number, kind of memory").arg(count, kind);
        else
            parts += count + kNoBreakSpace + InsightWords::kindName(kind, look.kinds.value(kind));
    }
    return parts.join(kBetween);
}

QVariantList ImportWords::warnings(const ImportLook &look) const
{
    struct Group {
        ImportRemark first;
        QStringList examples;
        int count = 0;
    };
    QList<Group> groups;
    for (const ImportRemark &remark : look.remarks) {
        auto group = std::ranges::find_if(groups, [&](const Group &one) { return one.first.why == remark.why; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{remark, {}, 0});
        ++group->count;
        if (group->examples.size() < kNamedExamples)
            group->examples += remark.what;
    }
    std::ranges::stable_sort(groups, std::greater(), &Group::count);
    QVariantList list;
    for (const Group &group : std::as_const(groups)) {
        QString examples = group.examples.join(u", "_s);
        if (const int more = group.count - int(group.examples.size()); more > 0)
            examples = tr("%1 and %Ln more", "", more).arg(examples);
        list += QVariantMap{{u"title"_s, examples},
                            {u"text"_s, shownReason(group.first.why)},
                            {u"remedy"_s, remedyFor(group.first.why.reason)},
                            {u"isLeftOut"_s, group.first.kind == ImportRemark::Kind::Skipped}};
    }
    if (look.inFuture > 0)
        list += QVariantMap{{u"title"_s, tr("%Ln dates in the future", "", int(look.inFuture))},
                            {u"text"_s, tr("They come as they are.")},
                            {u"remedy"_s, QString()},
                            {u"isLeftOut"_s, false}};
    return list;
}

QVariantList ImportWords::samples(const ImportLook &look) const
{
    QVariantList list;
    for (const LookedAtMemory &one : look.samples) {
        const Memory &memory = one.memory;
        QStringList notes;
        for (const QString &tag : memory.tags.first(std::min<qsizetype>(4, memory.tags.size())))
            notes += u'#' + tag;
        const qint64 when = memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
        if (when != 0)
            notes += Calendar::dateText(locale(), QDateTime::fromMSecsSinceEpoch(when).date());
        if (one.attachments > 0)
            notes += tr("%Ln attachments", "", int(one.attachments));
        const QString content = memory.content.simplified();
        list += QVariantMap{{u"title"_s, memory.title.isEmpty() ? content.left(60) : memory.title},
                            {u"text"_s, memory.title.isEmpty() ? content.mid(60) : content},
                            {u"domain"_s, memory.domains.value(0)},
                            {u"note"_s, notes.join(kBetween)}};
    }
    return list;
}

QString ImportWords::took(std::chrono::milliseconds time) const
{
    const int seconds = int((time.count() + 500) / 1000);
    if (seconds < 1)
        return tr("in less than a second");
    return seconds < 120 ? tr("in %Ln seconds", "", seconds) : tr("in %Ln minutes", "", (seconds + 30) / 60);
}

QString ImportWords::size(qint64 bytes) const
{
    return locale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString ImportWords::problem(Errc code)
{
    switch (code) {
    case Errc::FileUnreadable:
        return tr("The file cannot be read. Check that it is still there and that you may read it.");
    case Errc::NotUnderstood:
        return tr("This is not what that program writes. Choose another file, or another program.");
    case Errc::Usage:
        return tr("This program’s notes lie in a folder. Choose the folder instead of a file.");
    case Errc::TooLarge:
        return tr("There are more files in this folder than can be taken at once. Choose a folder within it.");
    case Errc::Damaged:
        return tr("The file is cut off or damaged. Export it once more from the other program.");
    case Errc::DiskFull:
        return tr("There is no room left on the disk. What came in until then stays. Free some space, then go on.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return tr(
            "The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.");
    case Errc::Busy:
        return tr("Another program is using the vault just now. Wait a moment, then go on.");
    default:
        return shownSentence(code);
    }
}

} // namespace mn::app
