#include "core/exchange/mcp_memory_source.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/jsonl_source.h"
#include "core/exchange/position.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Kinds of ours that entities are called by. Others are facts, and keep their type as metadata.
constexpr QStringView kKinds[] = {u"person", u"event", u"task", u"quote", u"link", u"note", u"fact"};

QString kindOf(const QString &entityType)
{
    for (const QStringView kind : kKinds)
        if (entityType.compare(kind, Qt::CaseInsensitive) == 0)
            return kind.toString();
    return u"fact"_s;
}

} // namespace

McpMemorySource::McpMemorySource(ByteOrigin origin, QString nameSpace)
    : m_origin(std::move(origin)), m_nameSpace(std::move(nameSpace))
{
}

Result<std::unique_ptr<McpMemorySource>> McpMemorySource::open(const QString &path)
{
    MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
    return std::make_unique<McpMemorySource>(std::move(origin), u"mcp-memory:"_s + QFileInfo(path).canonicalFilePath());
}

Result<void> McpMemorySource::readAhead()
{
    MN_TRY(auto reader, openAsUtf8(m_origin, 0));
    LineReader lines(std::move(reader), limits::kLineBytes);
    for (;;) {
        MN_TRY(const auto line, lines.next());
        if (!line)
            return {};
        ImportStep unused; // remarked when the line's turn comes
        const auto object = line->tooLong ? std::nullopt : objectInLine(unused, line->bytes, {});
        if (!object || m_indexBytes > limits::kIndexBytes)
            continue;
        if (object->value("type"_L1) == "entity"_L1) {
            const QString name = object->value("name"_L1).toString();
            m_known[name].isEntity = true;
            m_indexBytes += 2 * name.size() + 64;
        } else if (object->value("type"_L1) == "relation"_L1) {
            const QString from = object->value("from"_L1).toString();
            const PendingLink link{object->value("to"_L1).toString(), object->value("relationType"_L1).toString()};
            m_indexBytes += 2 * (from.size() + link.to.size() + link.type.size()) + 64;
            m_known[from].relations.append(link);
        }
    }
}

Result<ImportStep> McpMemorySource::next()
{
    if (!m_lines) {
        MN_TRY(readAhead());
        MN_TRY(auto reader, openAsUtf8(m_origin, m_offset));
        m_lines.emplace(std::move(reader), limits::kLineBytes, m_offset, m_number);
    }
    MN_TRY(const auto line, m_lines->next());
    ImportStep step;
    if (line)
        takeLine(step, *line);
    else
        step.end = true;
    m_offset = m_lines->offset();
    m_number = m_lines->number();
    return step;
}

void McpMemorySource::takeLine(ImportStep &step, const LineReader::Line &line) const
{
    const QString where = u"line %1"_s.arg(line.number);
    if (line.tooLong)
        return step.skip(where, {ImportReason::LineTooLong, {sizeText(limits::kLineBytes)}});
    if (line.bytes.trimmed().isEmpty())
        return;
    const auto object = objectInLine(step, line.bytes, where);
    if (!object)
        return;
    const QString type = object->value("type"_L1).toString();
    if (type == "entity"_L1)
        takeEntity(step, *object, where);
    else if (type == "relation"_L1)
        judgeRelation(step, *object, where);
    else
        step.skip(where, ImportReason::NoEntityNorRelation);
}

void McpMemorySource::takeEntity(ImportStep &step, const QJsonObject &object, const QString &where) const
{
    ImportItem item;
    Memory &memory = item.memory;
    memory.title = object["name"_L1].toString();
    if (memory.title.isEmpty())
        return step.skip(where, ImportReason::EntityWithoutName);
    item.sourceKey = memory.title;
    memory.externalId = memory.title;
    memory.source = format();
    const QString type = object["entityType"_L1].toString();
    memory.kind = kindOf(type);
    if (!type.isEmpty())
        putMetadata(item, u"entity_type"_s, type);

    const QJsonArray observations = object["observations"_L1].toArray();
    for (const QJsonValue &observation : observations) {
        const QString text = observation.toString().trimmed();
        if (text.isEmpty())
            continue;
        // Continuation lines are indented, or they would end the list.
        memory.content += (memory.content.isEmpty() ? u"- "_s : u"\n- "_s) + QString(text).replace(u'\n', u"\n  "_s);
    }
    item.links = m_known.value(memory.title).relations;
    item.links.removeIf([this](const PendingLink &link) { return !isEntity(link.to); });
    if (finishItem(step, item, where))
        step.item = std::move(item);
}

// The relation itself went into the links of its entity; here is only said what could not.
void McpMemorySource::judgeRelation(ImportStep &step, const QJsonObject &object, const QString &where) const
{
    for (const QLatin1StringView end : {"from"_L1, "to"_L1})
        if (!isEntity(object[end].toString()))
            return step.skip(where, ImportReason::RelationWithoutEnd);
    if (m_indexBytes > limits::kIndexBytes)
        step.skip(where, ImportReason::TooManyRelations);
}

ImportProgress McpMemorySource::progress() const
{
    return {m_offset, m_origin.size};
}

QByteArray McpMemorySource::position() const
{
    return positionOf(kFormat, {m_offset, m_number});
}

Result<void> McpMemorySource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 2));
    m_offset = numbers[0];
    m_number = numbers[1];
    return {};
}

} // namespace mn
