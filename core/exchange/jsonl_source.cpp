#include "core/exchange/jsonl_source.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/position.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSha256Bytes = 32;

// A text id or a number.
QString idText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

} // namespace

std::optional<QJsonObject> objectInLine(ImportStep &step, const QByteArray &line, const QString &where)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        const DecodedText decoded = decodePart(line);
        document = QJsonDocument::fromJson(decoded.text.toUtf8(), &error);
        if (error.error == QJsonParseError::NoError)
            step.alter(where, {ImportReason::OtherEncoding, {name(decoded.encoding)}});
    }
    if (error.error != QJsonParseError::NoError) {
        step.skip(where, {ImportReason::NotJson, {QString::number(error.offset)}});
        return std::nullopt;
    }
    if (!document.isObject()) {
        step.skip(where, ImportReason::JsonButNoObject);
        return std::nullopt;
    }
    return document.object();
}

JsonlSource::JsonlSource(ByteOrigin origin, QString nameSpace, QString filesFolder)
    : m_origin(std::move(origin)), m_nameSpace(std::move(nameSpace)), m_filesFolder(std::move(filesFolder))
{
}

Result<std::unique_ptr<JsonlSource>> JsonlSource::open(const QString &path)
{
    MN_TRY(ByteOrigin origin, ByteOrigin::file(path));
    return std::make_unique<JsonlSource>(std::move(origin), u"jsonl:"_s + QFileInfo(path).canonicalFilePath(),
                                         path + u".files"_s);
}

Result<ImportStep> JsonlSource::next()
{
    if (!m_lines) {
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

void JsonlSource::takeLine(ImportStep &step, const LineReader::Line &line) const
{
    const QString where = u"line %1"_s.arg(line.number);
    if (line.tooLong)
        return step.skip(where, {ImportReason::LineOfTooLong, {sizeText(line.length), sizeText(limits::kLineBytes)}});
    if (line.bytes.trimmed().isEmpty())
        return;
    const auto object = objectInLine(step, line.bytes, where);
    if (!object)
        return;
    const QJsonValue content = object->value("content"_L1);
    if (!content.isString())
        return step.skip(where, ImportReason::NoContent);

    ImportItem item;
    item.memory.content = content.toString();
    item.memory.id = RecordId::fromString(idText(object->value("id"_L1))).value_or(RecordId());
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const auto field = ownField(entry.key());
        if (!field)
            putMetadata(item, entry.key(), entry.value());
        else if (*field == ImportField::Attachments)
            takeAttachments(step, item, entry.value(), where);
        else if (*field != ImportField::Id && *field != ImportField::Content)
            putField(step, item, *field, entry.value(), where);
    }

    const QString foreignId = idText(object->value("id"_L1));
    if (item.memory.id.isNull() && item.memory.externalId.isEmpty())
        item.memory.externalId = foreignId; // another program's id
    if (!item.memory.id.isNull())
        item.sourceKey = item.memory.id.toString();
    else if (!item.memory.externalId.isEmpty())
        item.sourceKey = item.memory.externalId;
    else // the text itself is all there is to know it by
        item.sourceKey =
            u"sha256:"_s +
            QString::fromLatin1(QCryptographicHash::hash(line.bytes.trimmed(), QCryptographicHash::Sha256).toHex());
    if (finishItem(step, item, where))
        step.item = std::move(item);
}

void JsonlSource::takeAttachments(ImportStep &step, ImportItem &item, const QJsonValue &value,
                                  const QString &where) const
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        PendingAttachment attachment;
        attachment.name = validUnicode(entry[u"name"].toString());
        attachment.mime = validUnicode(entry[u"mime"].toString());
        attachment.size = entry[u"size"].toInteger(-1);
        attachment.sha256 = QByteArray::fromHex(entry[u"sha256"].toString().toLatin1());
        const QString what = u"%1: attachment \"%2\""_s.arg(where, attachment.name);
        if (attachment.sha256.size() != kSha256Bytes) {
            step.skip(what, ImportReason::NoHash);
            continue;
        }
        // The name is 64 hexadecimal digits whatever the line says: it cannot lead anywhere else.
        const QString path = m_filesFolder + u'/' + QString::fromLatin1(attachment.sha256.toHex());
        if (m_filesFolder.isEmpty() || !QFileInfo(path).isFile()) {
            step.skip(what, ImportReason::BytesNotBeside);
            continue;
        }
        attachment.open = [path]() -> Result<std::unique_ptr<ByteReader>> {
            MN_TRY(const ByteOrigin origin, ByteOrigin::file(path));
            return origin.openAt(0);
        };
        item.attachments.append(std::move(attachment));
    }
}

ImportProgress JsonlSource::progress() const
{
    return {m_offset, m_origin.size};
}

QByteArray JsonlSource::position() const
{
    return positionOf(kFormat, {m_offset, m_number});
}

Result<void> JsonlSource::resume(const QByteArray &position)
{
    MN_TRY(const QList<qint64> numbers, numbersOf(position, kFormat, 2));
    m_offset = numbers[0];
    m_number = numbers[1];
    return {};
}

} // namespace mn
