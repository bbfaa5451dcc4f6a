#include "cli/view/memory_view.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/portable/memory_json.h"
#include <QJsonDocument>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortIdChars = 8;
constexpr int kDayColumns = 15;
constexpr int kKindColumns = 8;
constexpr int kLabelColumns = 13;

void detail(Output &output, const char *label, const QString &text)
{
    if (!text.isEmpty())
        output.line(output.paint(Style::Dim, padTo(QString::fromLatin1(label), kLabelColumns)) + text);
}

QString linkText(Output &output, const QString &arrow, const QString &type, const Memory *memory, const RecordId &to)
{
    const QString name = memory ? headline(*memory) : u"(not here)"_s;
    return arrow + u' ' + harmless(type) + u"  "_s + output.paint(Style::Bold, name) + u"  "_s +
           output.paint(Style::Dim, shortId(to));
}

QString firstLineOf(const Memory &memory)
{
    QStringList parts{memory.kind};
    if (memory.occurredAt)
        parts += longText(*memory.occurredAt);
    parts += u"importance "_s + QString::number(memory.importance, 'g', 3);
    if (memory.pinned)
        parts += u"pinned"_s;
    if (memory.archived)
        parts += u"archived"_s;
    if (memory.deleted)
        parts += u"in the trash"_s;
    if (memory.conflict)
        parts += u"devices disagree"_s;
    return onOneLine(parts.join(u" · "_s));
}

} // namespace

QString shortId(const RecordId &id)
{
    return id.toString().right(kShortIdChars);
}

QString headline(const Memory &memory)
{
    constexpr qsizetype kEnough = 400; // characters of content that may become a headline
    const QString title = onOneLine(memory.title);
    if (!title.isEmpty())
        return title;
    const QString text = onOneLine(QStringView(memory.content).left(kEnough));
    return text.isEmpty() ? u"(empty)"_s : text;
}

QString tagText(const QStringList &tags)
{
    QStringList marked;
    for (const QString &tag : tags)
        marked += u'#' + onOneLine(tag);
    return marked.join(u' ');
}

QString dayOf(const Memory &memory, qint64 now)
{
    return memory.occurredAt ? dayText(*memory.occurredAt, now) : dayText(memory.createdAt, now);
}

void writeRow(Output &output, const Memory &memory, qint64 now)
{
    const int left = output.columns() - kShortIdChars - 2 - kDayColumns - 2 - kKindColumns - 2;
    const QString mark = memory.pinned ? u"* "_s : QString();
    const QString tags = tagText(memory.tags);
    const int tagColumns = tags.isEmpty() ? 0 : std::min(columnsOf(QStringView(tags)), left / 3);
    const QString title = cutTo(mark + headline(memory), left - (tagColumns ? tagColumns + 2 : 0));
    QString line = output.paint(Style::Dim, shortId(memory.id)) + u"  "_s + padTo(dayOf(memory, now), kDayColumns) +
                   u"  "_s +
                   output.paint(Style::Dim, padTo(cutTo(onOneLine(memory.kind), kKindColumns), kKindColumns)) + u"  "_s;
    if (tagColumns == 0)
        output.line(line + title);
    else
        output.line(line + padTo(title, left - tagColumns - 2) + u"  "_s +
                    output.paint(Style::Dim, cutTo(tags, tagColumns)));
}

void writeCard(Output &output, const MemoryCard &card, qint64 now)
{
    const Memory &memory = card.memory;
    if (!memory.title.isEmpty())
        output.line(output.paint(Style::Title, onOneLine(memory.title)));
    output.line(output.paint(Style::Dim, firstLineOf(memory)));
    if (!memory.tags.isEmpty())
        output.line(output.paint(Style::Dim, tagText(memory.tags)));
    output.line();
    for (const QString &line : wrapped(harmless(memory.content), output.columns()))
        output.line(line);
    output.line();

    for (const Link &link : memory.links) {
        const auto there = std::ranges::find(card.linked, link.to, &std::pair<Memory, RecordId>::second);
        detail(output, "link",
               linkText(output, u"→"_s, link.type, there == card.linked.end() ? nullptr : &there->first, link.to));
    }
    for (const auto &[from, type] : card.backlinks)
        detail(output, "linked from", linkText(output, u"←"_s, type, &from, from.id));
    for (const Attachment &attachment : memory.attachments)
        detail(output, "attachment",
               onOneLine(attachment.name) + u"  "_s +
                   output.paint(Style::Dim, sizeText(attachment.size) + u"  "_s + onOneLine(attachment.mime)));
    detail(output, "domains", onOneLine(memory.domains.join(u", "_s)));
    if (!memory.thread.isEmpty())
        detail(output, "thread",
               onOneLine(memory.thread) + (memory.position ? u", place %1"_s.arg(*memory.position) : QString()));
    detail(output, "author", onOneLine(memory.author));
    detail(output, "source", onOneLine(memory.source));
    if (!memory.metadata.isEmpty())
        detail(output, "metadata", harmless(QString::fromUtf8(jsonText(memory.metadata))));
    detail(output, "kept",
           longText(memory.createdAt) + (memory.updatedAt == memory.createdAt
                                             ? QString()
                                             : u", changed "_s + distanceText(memory.updatedAt, now)));
    detail(output, "id",
           memory.id.toString() +
               (memory.externalId.isEmpty() ? QString() : u", elsewhere "_s + onOneLine(memory.externalId)));
}

} // namespace mn::cli
