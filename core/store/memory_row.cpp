#include "core/store/memory_row.h"
#include "core/record/memory_record.h"
#include "core/store/state_codec.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Of a line that stands for a title.
constexpr qsizetype kTitle = 60;    // a first line that stands for it whole
constexpr qsizetype kCutTitle = 40; // what a narrow list has room for, of a longer one
const QString kGoesOn = u"… "_s;
// A snippet is made of no more than this, however long the memory.
constexpr qsizetype kLookedAt = 2'000;

// Behind the signs that begin a line: a heading, a quotation, an item of a list, a box to tick.
qsizetype behindSigns(QStringView line)
{
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < line.size() && line[at].isSpace())
            ++at;
    };
    skipBlanks();
    for (;;) {
        const qsizetype begin = at;
        while (at < line.size() && (line[at] == u'#' || line[at] == u'>'))
            ++at;
        if (at == begin && at + 1 < line.size() && QStringView(u"-*+").contains(line[at]) && line[at + 1].isSpace())
            ++at;
        if (at == begin && at + 2 < line.size() && line[at] == u'[' && line[at + 2] == u']')
            at += 3;
        if (at == begin)
            return at;
        skipBlanks();
    }
}

// A link or picture that begins at `at` ("[text](address)", "[[page|text]]"): the text, and where it ends.
struct LinkText {
    QStringView text;
    qsizetype end;
};
std::optional<LinkText> linkAt(QStringView text, qsizetype at)
{
    if (text.sliced(at).startsWith(u"[["_s)) {
        const qsizetype end = text.indexOf(u"]]"_s, at);
        if (end < 0)
            return {};
        QStringView name = text.sliced(at + 2, end - at - 2);
        if (const qsizetype bar = name.indexOf(u'|'); bar >= 0)
            name = name.sliced(bar + 1);
        return LinkText{name, end + 2};
    }
    const qsizetype middle = text.indexOf(u"]("_s, at);
    if (middle < 0)
        return {};
    const qsizetype end = text.indexOf(u')', middle);
    if (end < 0)
        return {};
    return LinkText{text.sliced(at + 1, middle - at - 1), end + 1};
}

void appendPlain(QString &out, QStringView line)
{
    line = line.sliced(behindSigns(line));
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'!' && at + 1 < line.size() && line[at + 1] == u'[' && linkAt(line, at + 1))
            continue;
        if (c == u'[') {
            if (const auto link = linkAt(line, at)) {
                out += link->text;
                at = link->end - 1;
                continue;
            }
        }
        const bool isPair = at + 1 < line.size() && line[at + 1] == c;
        if (c == u'`' || (isPair && (c == u'*' || c == u'_' || c == u'~'))) {
            at += c == u'`' ? 0 : 1;
            continue;
        }
        if (c.isSpace() && (out.isEmpty() || out.back() == u' '))
            continue;
        out += c.isSpace() ? QChar(u' ') : c;
    }
}

// What stands between others and says nothing: a fence, a rule, the rule below the heads of a table.
bool isRule(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(u"```"_s) || trimmed.startsWith(u"---"_s) ||
           (trimmed.startsWith(u'|') && trimmed.contains(u'-') &&
            std::ranges::all_of(trimmed, [](QChar c) { return QStringView(u"|-: \t").contains(c); }));
}

// A row of a table, without its bars: "| a | b |" is "a · b".
QString withoutBars(QStringView row)
{
    QStringList cells;
    for (const QStringView cell : row.split(u'|'))
        if (const QStringView words = cell.trimmed(); !words.isEmpty())
            cells += words.toString();
    return cells.join(u" · "_s);
}

void appendLine(QString &out, QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.startsWith(u'|') && trimmed.indexOf(u'|', 1) > 0)
        appendPlain(out, withoutBars(trimmed));
    else
        appendPlain(out, line);
}

// Without half a surrogate pair.
void cutTo(QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return;
    text.truncate(limit);
    if (text.back().isHighSurrogate())
        text.chop(1);
}

// What goes on says so, behind a word where it has words that end.
void cutWithDots(QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return;
    const qsizetype blank = text.lastIndexOf(u' ', limit - 1);
    cutTo(text, blank > limit / 2 ? blank : limit - 1);
    text += u'…';
}

QString snippetOf(QStringView markdown)
{
    QString out = plainText(markdown, MemoryRow::kSnippet + 2); // more than a blank at its end
    cutWithDots(out, MemoryRow::kSnippet);
    return out;
}

// A first line that is too long for a title: it ends behind a word, and the snippet goes on from there.
void splitLong(QString text, MemoryRow &row)
{
    row.title = text;
    cutTo(row.title, kCutTitle);
    if (const qsizetype blank = text.lastIndexOf(u' ', kCutTitle); blank > kCutTitle / 2)
        row.title.truncate(blank);
    text.remove(0, row.title.size());
    row.title += u'…';
    row.snippet = kGoesOn + text.trimmed();
    cutWithDots(row.snippet, MemoryRow::kSnippet);
}

// The next line that says something, taken off `text`.
QStringView takeLine(QStringView &text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        if (!line.trimmed().isEmpty() && !isRule(line))
            return line;
    }
    return {};
}

} // namespace

QString plainText(QStringView markdown, qsizetype limit)
{
    QStringView rest = markdown.first(std::min(markdown.size(), kLookedAt));
    QString out;
    while (!rest.isEmpty() && out.size() < limit) {
        if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
        appendLine(out, takeLine(rest));
    }
    cutTo(out, limit);
    return out.trimmed();
}

MemoryRow rowOf(quint32 number, const Memory &memory)
{
    MemoryRow row;
    row.number = number;
    row.id = memory.id;
    if (memory.title.isEmpty()) {
        QStringView rest = memory.content;
        row.title = plainText(takeLine(rest), kTitle + 2);
        if (row.title.size() <= kTitle)
            row.snippet = snippetOf(rest);
        else
            splitLong(plainText(memory.content, kCutTitle + MemoryRow::kSnippet + 2), row);
    } else {
        row.title = memory.title;
        row.snippet = snippetOf(memory.content);
    }
    row.kind = memory.kind;
    row.author = memory.author;
    row.thread = memory.thread;
    row.tags = memory.tags;
    row.domains = memory.domains;
    row.when = memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
    row.createdAt = memory.createdAt;
    row.updatedAt = memory.updatedAt;
    row.importance = memory.importance;
    row.attachments = memory.attachments.size();
    row.links = memory.links.size();
    row.pinned = memory.pinned;
    row.archived = memory.archived;
    row.trashed = memory.deleted;
    row.conflict = memory.conflict;
    return row;
}

Result<std::vector<MemoryRow>> loadRows(Database &database, const ReadView &view, std::span<const quint32> numbers)
{
    const SqlCondition where = toSql(view.scope());
    MN_TRY(Statement found, database.queryWith(u"SELECT id, happened, created, updated, state FROM memory WHERE %1 "
                                               "AND n = ?"_s.arg(where.sql),
                                               where.values));
    std::vector<MemoryRow> out;
    out.reserve(numbers.size());
    for (const quint32 number : numbers) {
        found.rewind();
        found.bind(int(where.values.size()) + 1, number);
        MN_TRY(const bool isThere, found.next());
        if (!isThere)
            continue;
        MN_TRY(const RecordId id, RecordId::fromBytes(found.view(0)));
        const auto record = decodeState(found.view(4));
        if (record) {
            out.push_back(rowOf(number, memoryOf(id, *record)));
            continue;
        }
        if (record.error().code != Errc::Damaged)
            return std::unexpected(record.error());
        MemoryRow row;
        row.number = number;
        row.id = id;
        row.when = found.integer(1);
        row.createdAt = found.integer(2);
        row.updatedAt = found.integer(3);
        row.isDamaged = true;
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace mn
