#include "core/exchange/item_fitting.h"
#include "core/exchange/import_limits.h"
#include "core/record/memory_limits.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// UTF-16 units whose UTF-8 fits for certain.
constexpr qsizetype kPartChars = limits::kContentBytes / 3;

// Where the first part ends: behind the last paragraph, else line, else word, that fits; else in the middle of a word.
qsizetype cutPlace(QStringView text)
{
    if (text.size() <= kPartChars)
        return text.size();
    const QStringView head = text.first(kPartChars);
    for (const QStringView border : {QStringView(u"\n\n"), QStringView(u"\n"), QStringView(u" ")})
        if (const qsizetype at = head.lastIndexOf(border); at > kPartChars / 2)
            return at + border.size();
    return head.back().isHighSurrogate() ? kPartChars - 1 : kPartChars;
}

QList<QStringView> cut(QStringView text)
{
    QList<QStringView> parts;
    while (!text.isEmpty()) {
        const qsizetype at = cutPlace(text);
        parts.append(text.first(at));
        text = text.sliced(at);
    }
    return parts;
}

} // namespace

QString partKey(const QString &sourceKey, int number)
{
    return u"%1#part%2"_s.arg(sourceKey).arg(number);
}

QList<ImportItem> fitted(ImportItem item)
{
    const QString content = item.memory.content;
    // What was a memory of ours once stays one.
    const qint64 most = item.memory.id.isNull() ? limits::kContentBytes : qint64(MemoryLimits::kContent);
    if (content.size() <= kPartChars || content.toUtf8().size() <= most)
        return {std::move(item)};
    const QList<QStringView> parts = cut(content);
    const QString title = item.memory.title;
    if (item.memory.thread.isEmpty())
        item.memory.thread = title.isEmpty() ? item.sourceKey.left(limits::kNameChars) : title;
    item.parts = int(parts.size());
    const bool hasPlace = item.memory.position.has_value();

    QList<ImportItem> out;
    for (int number = 1; number <= parts.size(); ++number) {
        ImportItem part = item;
        part.memory.content = parts[number - 1].trimmed().toString();
        part.memory.title = u"%1 (%2/%3)"_s.arg(title).arg(number).arg(parts.size()).trimmed();
        if (!hasPlace)
            part.memory.position = number;
        if (number > 1) {
            part.sourceKey = partKey(item.sourceKey, number);
            part.memory.id = RecordId();
            part.memory.externalId = partKey(item.memory.externalId, number);
            part.links = {{item.sourceKey, u"continues"_s}};
            part.attachments.clear();
        }
        out.append(std::move(part));
    }
    return out;
}

} // namespace mn
