#include "core/exchange/import_fields.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/text_encoding.h"
#include "core/portable/memory_json.h"
#include "core/portable/time_text.h"
#include "core/record/memory_limits.h"
#include "core/record/memory_values.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>
#include <cmath>
#include <limits>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    QLatin1StringView name;
    ImportField field;
};

constexpr FieldName kOwnNames[] = {
    {"id"_L1, ImportField::Id},
    {"id_external"_L1, ImportField::ExternalId},
    {"title"_L1, ImportField::Title},
    {"content"_L1, ImportField::Content},
    {"kind"_L1, ImportField::Kind},
    {"tags"_L1, ImportField::Tags},
    {"domains"_L1, ImportField::Domains},
    {"importance"_L1, ImportField::Importance},
    {"occurred_at"_L1, ImportField::OccurredAt},
    {"created_at"_L1, ImportField::CreatedAt},
    {"updated_at"_L1, ImportField::UpdatedAt},
    {"thread"_L1, ImportField::Thread},
    {"position"_L1, ImportField::Position},
    {"author"_L1, ImportField::Author},
    {"source"_L1, ImportField::Source},
    {"links"_L1, ImportField::Links},
    {"attachments"_L1, ImportField::Attachments},
    {"pinned"_L1, ImportField::Pinned},
    {"archived"_L1, ImportField::Archived},
    {"metadata"_L1, ImportField::Metadata},
};

constexpr FieldName kOtherNames[] = {
    {"external_id"_L1, ImportField::ExternalId},
    {"uid"_L1, ImportField::ExternalId},
    {"name"_L1, ImportField::Title},
    {"subject"_L1, ImportField::Title},
    {"headline"_L1, ImportField::Title},
    {"text"_L1, ImportField::Content},
    {"body"_L1, ImportField::Content},
    {"note"_L1, ImportField::Content},
    {"memory"_L1, ImportField::Content},
    {"message"_L1, ImportField::Content},
    {"type"_L1, ImportField::Kind},
    {"tag"_L1, ImportField::Tags},
    {"labels"_L1, ImportField::Tags},
    {"label"_L1, ImportField::Tags},
    {"keywords"_L1, ImportField::Tags},
    {"domain"_L1, ImportField::Domains},
    {"folder"_L1, ImportField::Domains},
    {"notebook"_L1, ImportField::Domains},
    {"priority"_L1, ImportField::Importance},
    {"date"_L1, ImportField::OccurredAt},
    {"when"_L1, ImportField::OccurredAt},
    {"timestamp"_L1, ImportField::OccurredAt},
    {"time"_L1, ImportField::OccurredAt},
    {"created"_L1, ImportField::CreatedAt},
    {"date_created"_L1, ImportField::CreatedAt},
    {"created_time"_L1, ImportField::CreatedAt},
    {"updated"_L1, ImportField::UpdatedAt},
    {"modified"_L1, ImportField::UpdatedAt},
    {"modified_at"_L1, ImportField::UpdatedAt},
    {"date_modified"_L1, ImportField::UpdatedAt},
    {"last_modified"_L1, ImportField::UpdatedAt},
    {"conversation"_L1, ImportField::Thread},
    {"session"_L1, ImportField::Thread},
    {"speaker"_L1, ImportField::Author},
    {"sender"_L1, ImportField::Author},
    {"by"_L1, ImportField::Author},
    {"url"_L1, ImportField::Source},
    {"origin"_L1, ImportField::Source},
    {"pin"_L1, ImportField::Pinned},
    {"favorite"_L1, ImportField::Pinned},
    {"starred"_L1, ImportField::Pinned},
    {"archive"_L1, ImportField::Archived},
};

template <size_t N> std::optional<ImportField> findName(const FieldName (&table)[N], QStringView name)
{
    for (const FieldName &row : table)
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.field;
    return std::nullopt;
}

// A name for messages.
QLatin1StringView ownName(ImportField field)
{
    for (const FieldName &row : kOwnNames)
        if (row.field == field)
            return row.name;
    return {};
}

std::optional<QString> textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value.toVariant().toString();
    default:
        return std::nullopt;
    }
}

std::optional<bool> boolOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textOf(value).value_or(QString()).trimmed().toLower();
    if (text == "true"_L1 || text == "yes"_L1 || text == "1"_L1 || text == "x"_L1)
        return true;
    if (text == "false"_L1 || text == "no"_L1 || text == "0"_L1 || text.isEmpty())
        return false;
    return std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.isString() ? value.toString().trimmed().toDouble(&ok) : 0;
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (const QVariant variant = value.toVariant(); variant.typeId() == QMetaType::LongLong)
        return variant.toLongLong(); // exact, where a double would not be
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > 9e15)
            return std::nullopt;
        return qint64(number);
    }
    bool ok = false;
    const qint64 number = value.isString() ? value.toString().trimmed().toLongLong(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

// An array of texts, or one text with commas or semicolons.
std::optional<QStringList> listOf(const QJsonValue &value)
{
    QStringList out;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            const auto text = textOf(entry);
            if (!text && !entry.isNull())
                return std::nullopt;
            if (text)
                out += *text;
        }
        return out;
    }
    const auto text = textOf(value);
    if (!text)
        return std::nullopt;
    QString separated = *text;
    separated.replace(u';', u',').replace(u'|', u',');
    return separated.split(u',', Qt::SkipEmptyParts);
}

bool putLinks(ImportItem &item, const QJsonValue &value)
{
    if (!value.isArray()) {
        const auto targets = listOf(value);
        for (const QString &target : targets.value_or(QStringList()))
            item.links.append({target.trimmed(), u"related"_s});
        return targets.has_value();
    }
    bool good = true;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonValue to = entry.isObject() ? entry[u"to"] : entry;
        const QString type = entry.isObject() ? entry[u"type"].toString() : u"related"_s;
        if (const auto text = textOf(to); text && !text->trimmed().isEmpty())
            item.links.append({text->trimmed(), type});
        else
            good = false;
    }
    return good;
}

template <class T, class U> bool putOptional(T &place, const std::optional<U> &value)
{
    if (value)
        place = *value;
    return value.has_value();
}

bool put(ImportItem &item, ImportField field, const QJsonValue &value)
{
    Memory &memory = item.memory;
    switch (field) {
    case ImportField::ExternalId:
        return putOptional(memory.externalId, textOf(value));
    case ImportField::Title:
        return putOptional(memory.title, textOf(value));
    case ImportField::Kind: {
        const QString kind = textOf(value).value_or(QString()).trimmed();
        if (!kind.isEmpty())
            memory.kind = kind;
        return !kind.isEmpty();
    }
    case ImportField::Thread:
        return putOptional(memory.thread, textOf(value));
    case ImportField::Author:
        return putOptional(memory.author, textOf(value));
    case ImportField::Source:
        return putOptional(memory.source, textOf(value));
    case ImportField::Tags:
    case ImportField::Domains: {
        const auto labels = listOf(value);
        QStringList &to = field == ImportField::Tags ? memory.tags : memory.domains;
        if (!memory.id.isNull() && labels) // ours: exactly as they were
            to += *labels;
        for (const QString &label : memory.id.isNull() ? labels.value_or(QStringList()) : QStringList())
            addLabel(to, label);
        return labels.has_value();
    }
    case ImportField::Importance: {
        const auto number = numberOf(value);
        if (!number || *number < 0 || *number > 1)
            return false;
        memory.importance = *number;
        return true;
    }
    case ImportField::OccurredAt:
        memory.occurredAt = momentFromJson(value);
        return memory.occurredAt.has_value();
    case ImportField::CreatedAt:
    case ImportField::UpdatedAt: {
        const auto moment = momentFromJson(value);
        if (moment)
            (field == ImportField::CreatedAt ? memory.createdAt : memory.updatedAt) = moment->ms;
        return moment.has_value();
    }
    case ImportField::Position:
        return putOptional(memory.position, integerOf(value));
    case ImportField::Links:
        return putLinks(item, value);
    case ImportField::Pinned:
        return putOptional(memory.pinned, boolOf(value));
    case ImportField::Archived:
        return putOptional(memory.archived, boolOf(value));
    case ImportField::Metadata: {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            memory.metadata.insert(entry.key(), entry.value());
        return value.isObject();
    }
    case ImportField::Id:
    case ImportField::Content:
    case ImportField::Attachments:
        break;
    }
    return false;
}

// What lies deeper than a record takes becomes text: JSON within JSON.
QJsonValue flattened(const QJsonValue &value, int depth)
{
    const bool tooDeep = depth >= MemoryLimits::kMetadataDepth;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (tooDeep)
            return QString::fromUtf8(jsonText(array));
        QJsonArray out;
        for (const QJsonValue &entry : array)
            out.append(flattened(entry, depth + 1));
        return out;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (tooDeep)
            return QString::fromUtf8(jsonText(object));
        QJsonObject out;
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            out.insert(validUnicode(entry.key()), flattened(entry.value(), depth + 1));
        return out;
    }
    return value;
}

// As much of it as `bytes` of UTF-8 take.
QString cutToBytes(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    while (bytes > 0 && (utf8[bytes] & 0xc0) == 0x80)
        --bytes;
    return QString::fromUtf8(utf8.first(bytes)).trimmed();
}

// Without its length there is nothing about a line that could not be repaired.
QString cleaned(const QString &text)
{
    return cleanLine(text, std::numeric_limits<qsizetype>::max(), {}).value_or(QString());
}

// cleanContent() takes what a record takes; longer text, which will be divided later, goes through it in pieces.
QString cleanedContent(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    constexpr qsizetype kPiece = MemoryLimits::kContent / 4; // in UTF-16, at most 3 bytes each in UTF-8
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype size = std::min(kPiece, text.size() - at);
        if (at + size < text.size() && text[at + size - 1].isHighSurrogate())
            --size;
        out += cleanContent(text.sliced(at, size)).value_or(QString());
        at += size;
    }
    return out;
}

void limitText(ImportStep &step, QString &text, qsizetype bytes, QLatin1StringView name, const QString &where)
{
    const QString whole = cleaned(text);
    text = cutToBytes(whole, bytes);
    if (text.size() != whole.size())
        step.alter(where, {ImportReason::FieldCut, {name, QString::number(bytes)}});
}

void limitLabels(ImportStep &step, QStringList &labels, QLatin1StringView name, const QString &where)
{
    QStringList clean;
    for (const QString &label : std::as_const(labels))
        if (auto good = cleanLabel(label, MemoryLimits::kLabel, {}); good && clean.size() < MemoryLimits::kLabels)
            clean.append(*std::move(good));
    if (labels.size() != clean.size())
        step.alter(where, {ImportReason::LabelsLeftOut, {QString::number(labels.size() - clean.size()), name}});
    labels = clean;
    labels.sort();
    labels.removeDuplicates();
}

void limitLinks(ImportStep &step, ImportItem &item, const QString &where)
{
    for (PendingLink &link : item.links)
        link.type = cutToBytes(cleaned(link.type), MemoryLimits::kLinkType);
    std::sort(item.links.begin(), item.links.end());
    item.links.erase(std::unique(item.links.begin(), item.links.end()), item.links.end());
    if (item.links.size() <= MemoryLimits::kLinks)
        return;
    step.alter(where, {ImportReason::LinksLeftOut, {QString::number(item.links.size() - MemoryLimits::kLinks)}});
    item.links.resize(MemoryLimits::kLinks);
}

void limitAttachments(ImportStep &step, ImportItem &item, const QString &where)
{
    for (PendingAttachment &attachment : item.attachments) {
        attachment.name = cutToBytes(cleaned(attachment.name), MemoryLimits::kFileName);
        attachment.mime = cutToBytes(cleaned(attachment.mime), MemoryLimits::kMime);
    }
    for (; item.attachments.size() > MemoryLimits::kAttachments; item.attachments.removeLast())
        step.skip(u"%1: %2"_s.arg(where, item.attachments.last().name), ImportReason::TooManyAttachments);
}

void limitMetadata(ImportStep &step, Memory &memory, const QString &where)
{
    if (memory.metadata.isEmpty())
        return;
    memory.metadata = flattened(memory.metadata, 1).toObject();
    if (metadataValue(memory.metadata))
        return;
    memory.metadata = {};
    step.alter(where, ImportReason::FieldsLeftOut);
}

} // namespace

std::optional<ImportField> ownField(QStringView name)
{
    return findName(kOwnNames, name.trimmed());
}

std::optional<ImportField> knownField(QStringView name)
{
    QString plain = name.trimmed().toString();
    plain.replace(u' ', u'_').replace(u'-', u'_');
    if (const auto field = findName(kOwnNames, plain))
        return field;
    return findName(kOtherNames, plain);
}

void putField(ImportStep &step, ImportItem &item, ImportField field, const QJsonValue &value, const QString &where)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return;
    if (!put(item, field, value))
        step.alter(where, {ImportReason::FieldNotUnderstood, {ownName(field)}});
}

void putMetadata(ImportItem &item, const QString &name, const QJsonValue &value)
{
    if (!name.isEmpty() && !value.isUndefined() && !item.memory.metadata.contains(name))
        item.memory.metadata.insert(name, value);
}

QString plainTag(QStringView label)
{
    label = label.trimmed();
    while (label.startsWith(u'#'))
        label = label.sliced(1);
    while (label.endsWith(u'/'))
        label.chop(1);
    return label.trimmed().toString();
}

void addLabel(QStringList &labels, QStringView label)
{
    const QString clean = validUnicode(plainTag(label));
    if (!clean.isEmpty() && !labels.contains(clean, Qt::CaseInsensitive))
        labels.append(clean);
}

bool finishItem(ImportStep &step, ImportItem &item, const QString &where)
{
    Memory &memory = item.memory;
    memory.content = cleanedContent(validUnicode(std::move(memory.content)));
    limitText(step, memory.title, MemoryLimits::kTitle, "title"_L1, where);
    limitText(step, memory.thread, MemoryLimits::kThread, "thread"_L1, where);
    limitText(step, memory.author, MemoryLimits::kAuthor, "author"_L1, where);
    limitText(step, memory.source, MemoryLimits::kSource, "source"_L1, where);
    limitText(step, memory.kind, MemoryLimits::kKind, "kind"_L1, where);
    limitText(step, memory.externalId, MemoryLimits::kExternalId, "id_external"_L1, where);
    // Composed as the vault keeps it, or the next import would take the difference for an edit of a person.
    memory.kind = cleanLabel(memory.kind, MemoryLimits::kKind, {}).value_or(QString());
    if (memory.kind.isEmpty())
        memory.kind = Memory().kind;
    item.sourceKey = validUnicode(std::move(item.sourceKey));
    limitLabels(step, memory.tags, "tags"_L1, where);
    limitLabels(step, memory.domains, "domains"_L1, where);
    limitLinks(step, item, where);
    limitAttachments(step, item, where);
    limitMetadata(step, memory, where);

    const bool isOurs = !memory.id.isNull(); // exported by us: as empty as it was
    if (isOurs || !memory.content.isEmpty() || !memory.title.isEmpty() || !item.attachments.isEmpty())
        return true;
    step.skip(where, ImportReason::NoText);
    return false;
}

} // namespace mn
