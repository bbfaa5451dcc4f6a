#pragma once
// Histories of devices that write and meet, for the tests of the record's laws.
#include "core/base/cbor.h"
#include "core/record/memory_values.h"
#include "core/record/record.h"
#include <array>
#include <vector>

namespace mn::test {

// "a" is the actor whose bytes are all 'a'.
inline ActorId actor(char name)
{
    std::array<quint8, ActorId::kBytes> bytes;
    bytes.fill(quint8(name));
    return ActorId(bytes);
}

inline QByteArray number(qint64 value)
{
    CborWriter out;
    out.integer(value);
    return out.take();
}

// The operations of the executable design (spikes' OPS), and those that only this implementation has.
enum class Op { Text, AddTag, RemoveTags, Delete, Restore, Future, SaveTwoFields, RemoveOneTag, AddTwo, Purge };
constexpr int kModelOps = 6, kOps = 10; // Purge last, and in the model too

inline Record applyOp(const Record &record, Op op, ActorId by, quint64 counter)
{
    const Dot dot{by, counter};
    const HlcStamp now = HlcStamp::of(qint64(1000 + counter * 7 + by.bytes()[0] % 5));
    const QByteArray content("content"), tags("tags");
    if (record.isPurged())
        return record;
    RecordEdit edit(record, dot);
    switch (op) {
    case Op::Text: {
        const auto siblings = readContent(record, record.field(content));
        const QStringList ancestors = siblings.isEmpty() ? QStringList() : QStringList(siblings[0].text);
        const QString line = QString(QLatin1Char(char(by.bytes()[0]))) + QString::number(counter);
        edit.writeRegister(content, contentValue(viewText(siblings).text + u'\n' + line, ancestors));
        break;
    }
    case Op::AddTag:
        edit.addToSet(tags, textValue(u"p"));
        break;
    case Op::RemoveTags: {
        QList<QByteArray> values;
        for (const Record::Entry &entry : record.field(tags))
            values.append(entry.value);
        for (const QByteArray &value : values)
            edit.removeFromSet(tags, value);
        break;
    }
    case Op::Delete:
        return markDeleted(record, dot, now, true);
    case Op::Restore:
        return markDeleted(record, dot, now, false);
    case Op::Future:
        edit.writeRegister("x.future", number(qint64(counter)));
        break;
    case Op::SaveTwoFields:
        edit.writeRegister("title", textValue(QString::number(counter)));
        edit.writeRegister("kind", textValue(u"note"));
        break;
    case Op::RemoveOneTag:
        edit.removeFromSet(tags, textValue(u"q"));
        break;
    case Op::AddTwo:
        edit.addToSet(tags, textValue(u"q"));
        edit.addToSet(tags, textValue(u"r"));
        break;
    case Op::Purge:
        return purged(record);
    }
    return std::move(edit).stamped(now);
}

// A memory of two lines and a tag, made by the actor "o".
inline Record start()
{
    Record record = writeRegister(Record(), {actor('o'), 1}, "content", contentValue(QStringLiteral("one\ntwo"), {}));
    return addToSet(record, {actor('o'), 2}, "tags", textValue(u"p"));
}

// Three devices write and meet as the words say, one word a step. Now and then a device writes under another's name,
// or spends a dot twice, as a copied vault does.
inline std::array<Record, 3> play(const std::vector<quint32> &words)
{
    std::array<Record, 3> states{start(), start(), start()};
    std::array<quint64, 3> counters{};
    for (const quint32 word : words) {
        const size_t device = word % 3;
        Record &state = states[device];
        if (word / 3 % 20 < 7) {
            state = join(state, states[word / 60 % 3]);
            continue;
        }
        const bool isBorrowed = word / 6000 % 20 == 0;
        const ActorId by = actor(isBorrowed ? "ab"[device % 2] : "abc"[device]);
        const Op op = word / 120'000 % 40 == 0 ? Op::Purge : Op(word / 120'000 % (kOps - 1));
        const quint64 dot = word / 60 % 100 < 93 ? counters[device] + 1 : std::max<quint64>(counters[device], 1);
        state = applyOp(state, op, by, dot);
        counters[device] = std::max(counters[device], isBorrowed ? dot : state.seen().counter(by));
    }
    return states;
}

} // namespace mn::test
