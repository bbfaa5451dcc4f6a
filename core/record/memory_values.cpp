#include "core/record/memory_values.h"
#include "core/record/memory_cbor.h"
#include "core/record/memory_limits.h"
#include <QJsonArray>
#include <algorithm>
#include <tuple>

namespace mn {

namespace {

constexpr qsizetype kAncestorBytes = MemoryLimits::kRecord / 2;

// All values that are a T.
template <class T> QList<T> readAll(Entries entries)
{
    QList<T> values;
    values.reserve(qsizetype(entries.size()));
    for (const Record::Entry &entry : entries) {
        T value{};
        if (auto reader = CborReader::open(entry.value); reader && get(*reader, value))
            values.append(std::move(value));
    }
    return values;
}

template <class T> QList<T> sortedUnique(QList<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

int jsonDepth(const QJsonValue &value)
{
    int depth = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            depth = std::max(depth, jsonDepth(each));
        return depth + 1;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            depth = std::max(depth, jsonDepth(each));
        return depth + 1;
    }
    return 0;
}

} // namespace

QByteArray textValue(QStringView text)
{
    CborWriter out(text.size() + 9);
    out.text(text);
    return out.take();
}

QStringList readLabels(Entries entries)
{
    return sortedUnique(readAll<QString>(entries));
}

QByteArray linkValue(const Link &link)
{
    CborWriter out(32 + link.type.size());
    put(out, link);
    return out.take();
}

QList<Link> readLinks(Entries entries)
{
    return sortedUnique(readAll<Link>(entries));
}

QByteArray contentValue(const QString &text, const QStringList &ancestors)
{
    QByteArray items = textValue(text);
    quint64 count = 1;
    for (const QString &ancestor : ancestors) {
        const QByteArray item = textValue(ancestor);
        if (count > kMaxAncestors || items.size() + item.size() > kAncestorBytes)
            break;
        items += item;
        ++count;
    }
    CborWriter out(items.size() + 1);
    out.array(count);
    out.item(items);
    return out.take();
}

QList<TextSibling> readContent(const Record &record, Entries entries)
{
    QList<TextSibling> siblings;
    for (const Record::Entry &entry : entries) {
        QStringList texts;
        auto reader = CborReader::open(entry.value);
        if (!reader || !get(*reader, texts) || texts.isEmpty())
            continue;
        // One version alone is compared with none: its stamp is not looked for.
        const HlcStamp written = entries.size() > 1 ? stampOf(record, entry.dot) : HlcStamp();
        QString text = texts.takeFirst();
        siblings.append({std::move(text), std::move(texts), written});
    }
    return siblings;
}

QByteArray attachmentValue(HlcStamp added, quint64 place, const Attachment &attachment)
{
    CborWriter out(160 + attachment.name.size());
    out.array(3);
    out.unsignedInteger(added.value());
    out.unsignedInteger(place);
    put(out, attachment);
    return out.take();
}

QList<KeptAttachment> readAttachments(Entries entries)
{
    QList<KeptAttachment> kept;
    for (const Record::Entry &entry : entries) {
        auto reader = CborReader::open(entry.value);
        if (!reader || !reader->array(3))
            continue;
        const auto added = reader->unsignedInteger(), place = reader->unsignedInteger();
        KeptAttachment each{HlcStamp(added.value_or(0)), place.value_or(0), entry.dot, entry.value, {}};
        if (added && place && get(*reader, each.attachment))
            kept.append(std::move(each));
    }
    std::sort(kept.begin(), kept.end(), [](const KeptAttachment &a, const KeptAttachment &b) {
        return std::tie(a.added, a.place, a.dot, a.value) < std::tie(b.added, b.place, b.dot, b.value);
    });
    return kept;
}

Result<QByteArray> metadataValue(const QJsonObject &metadata)
{
    const QString name = QStringLiteral("metadata");
    if (jsonDepth(metadata) > MemoryLimits::kMetadataDepth)
        return fail(Errc::NotUnderstood, name);
    CborWriter out;
    put(out, metadata);
    if (out.size() > MemoryLimits::kMetadata)
        return fail(Errc::TooLarge, name);
    QByteArray value = out.take();
    if (!CborReader::open(value)) // two keys became one when their broken characters were mended
        return fail(Errc::NotUnderstood, name);
    return value;
}

const Record::Entry &newestOf(const Record &record, Entries entries)
{
    if (entries.size() == 1)
        return entries[0];
    return *std::max_element(entries.begin(), entries.end(), [&](const Record::Entry &a, const Record::Entry &b) {
        return std::tuple(stampOf(record, a.dot), a.dot) < std::tuple(stampOf(record, b.dot), b.dot);
    });
}

} // namespace mn
