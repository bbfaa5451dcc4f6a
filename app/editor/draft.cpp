#include "app/editor/draft.h"
#include "core/record/memory_record.h"
#include <QCborArray>

namespace mn::app {

namespace {

constexpr int kVersion = 1;

Memory nothing(const RecordId &id)
{
    Memory memory;
    memory.id = id;
    return memory;
}

// All of a memory, as the history keeps what a save replaced: the same table of fields, so that none is forgotten.
QByteArray bytesOf(const Memory &memory)
{
    return olderValues(memory, nothing(memory.id));
}

} // namespace

QByteArray Draft::toBytes() const
{
    return QCborArray{kVersion, isNew, at, bytesOf(base), bytesOf(now)}.toCborValue().toCbor();
}

Result<Draft> Draft::fromBytes(const RecordId &id, QByteArrayView bytes)
{
    const QCborArray parts = QCborValue::fromCbor(bytes.toByteArray()).toArray();
    if (parts.size() != 5 || parts[0].toInteger() != kVersion)
        return fail(Errc::NotUnderstood, id.toString());
    Draft draft;
    draft.isNew = parts[1].toBool();
    draft.at = parts[2].toInteger();
    MN_TRY(draft.base, withOlderValues(nothing(id), parts[3].toByteArray()));
    MN_TRY(draft.now, withOlderValues(nothing(id), parts[4].toByteArray()));
    return draft;
}

} // namespace mn::app
