#include "core/base/cbor.h"
#include "core/record/memory_fields.h"
#include "core/record/memory_record.h"
#include <algorithm>

namespace mn {

namespace {

// [units kept at the front, units kept at the back, what lay between them]. UTF-16 units; a pair is never cut.
void writeOlderContent(CborWriter &out, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    if (front > 0 && before[front - 1].isHighSurrogate())
        --front;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    if (back > 0 && before[before.size() - back].isLowSurrogate())
        --back;
    out.array(3);
    out.integer(front);
    out.integer(back);
    out.text(before.sliced(front, before.size() - front - back));
}

Result<void> readOlderContent(CborReader &in, QString &content)
{
    MN_TRY(in.array(3));
    MN_TRY(const qint64 front, in.integer());
    MN_TRY(const qint64 back, in.integer());
    MN_TRY(const QString between, in.text());
    if (front < 0 || back < 0 || front > content.size() || back > content.size() - front)
        return fail(Errc::NotUnderstood, QStringLiteral("an edit of another text"));
    content = content.first(front) + between + content.last(back);
    return {};
}

} // namespace

QStringList changedFields(const Memory &before, const Memory &after)
{
    QStringList names;
    for (const MemoryField &field : memoryFields()) {
        if (!field.same(before, after))
            names.append(QString::fromUtf8(field.name));
    }
    names.sort();
    return names;
}

QByteArray olderValues(const Memory &before, const Memory &after)
{
    CborWriter fields(256);
    quint64 count = 0;
    for (const MemoryField &field : memoryFields()) { // in the order of a canonical map
        if (field.same(before, after))
            continue;
        fields.utf8(field.name);
        if (field.kind == FieldKind::Content)
            writeOlderContent(fields, before.content, after.content);
        else
            field.write(fields, before);
        ++count;
    }
    CborWriter out(fields.size() + 2);
    out.map(count);
    out.item(fields.take());
    return out.take();
}

Result<Memory> withOlderValues(Memory after, QByteArrayView bytes)
{
    MN_TRY(CborReader reader, CborReader::open(bytes));
    MN_TRY(const quint64 count, reader.map());
    for (quint64 i = 0; i < count; ++i) {
        MN_TRY(const QByteArrayView name, reader.utf8());
        const MemoryField *field = memoryField(name);
        if (!field)
            return fail(Errc::NotUnderstood, QStringLiteral("a field of a newer version"));
        if (field->kind == FieldKind::Content) {
            MN_TRY(readOlderContent(reader, after.content));
        } else {
            MN_TRY(field->read(reader, after));
        }
    }
    return after;
}

} // namespace mn
