#include "core/record/memory_record.h"
#include "tests/sim/world_device.h"

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kContent("content");
const QByteArray kTags("tags");

// What the record holds of what people write: values that are written once, and the dot of each.
QHash<QByteArray, Dot> writesIn(const Record &record)
{
    QHash<QByteArray, Dot> writes;
    for (const QByteArray &field : {kContent, kTags})
        for (const Record::Entry &entry : record.field(field))
            writes.insert(field + '=' + entry.value, entry.dot);
    return writes;
}

} // namespace

void World::change(Device &device, const RecordId &record, Act act)
{
    const Record before = device.disk.data.records.value(record);
    if (before.isPurged())
        return;
    DotSource dots = device.disk.data.dots;
    const HlcStamp now = HlcStamp::of(m_clock.now());
    Record after = before;
    MemoryChange change;
    const QString word = u"w%1"_s.arg(++m_words);
    switch (act) {
    case Act::Tag:
        change.addTags = {word};
        break;
    case Act::Untag:
        change.removeTags = memoryOf(record, before).tags.mid(0, 1);
        break;
    case Act::Delete:
    case Act::Undelete:
        after = markDeleted(before, dots.next(), now, act == Act::Delete);
        break;
    default: {
        QStringList lines = memoryOf(record, before).content.split(u'\n', Qt::SkipEmptyParts);
        lines.insert(qsizetype(m_random() % quint64(lines.size() + 1)), word);
        change.content = lines.first(std::min<qsizetype>(6, lines.size())).join(u'\n');
        if (!change.content->contains(word))
            change.content = word + u'\n' + *change.content;
    }
    }
    if (act != Act::Delete && act != Act::Undelete) {
        const auto applied = apply(before, change, dots, now);
        if (!applied)
            qFatal("a change that is none");
        after = *applied;
    }
    if (after == before)
        return;
    guard(device, [&]() -> Result<void> {
        MN_TRY(auto transaction, device.disk.beginByHand());
        MN_TRY(transaction->putRecord(record, after));
        MN_TRY(transaction->putDots(dots));
        return transaction->commit();
    });
    if (device.disk.data.dots.last() == dots.last()) // else nobody was told that it is kept
        noteEdit(device, record, before, after);
}

void World::noteEdit(const Device &device, const RecordId &record, const Record &before, const Record &after)
{
    const auto was = writesIn(before);
    const auto is = writesIn(after);
    for (const auto &[value, dot] : is.asKeyValueRange()) {
        if (was.contains(value))
            continue;
        Edit edit{.record = record, .value = value, .maker = device.name, .dots = {dot}};
        // A text takes the place of those that were there; a tag of none.
        for (const auto &[other, otherDot] : was.asKeyValueRange())
            if (value.startsWith(kContent) && other.startsWith(kContent) && !is.contains(other) &&
                m_editOf.contains(other))
                edit.supersedes.insert(m_editOf[other]);
        log(u"%1 writes %2 of %3"_s.arg(device.name).arg(m_edits.size()).arg(shortId(record)));
        m_editOf[value] = int(m_edits.size());
        m_edits.push_back(edit);
    }
    // A tag that was taken away is not waited for.
    for (const auto &[value, dot] : was.asKeyValueRange())
        if (value.startsWith(kTags) && !is.contains(value) && m_editOf.contains(value))
            m_edits[size_t(m_editOf[value])].isVoid = true;
}

// Another life of a device gave its writes to another actor.
void World::noteDots(const Device &device)
{
    for (const auto &[id, record] : device.disk.data.records.asKeyValueRange())
        for (const auto &[value, dot] : writesIn(record).asKeyValueRange())
            if (const auto edit = m_editOf.constFind(value); edit != m_editOf.cend())
                m_edits[size_t(*edit)].dots.insert(dot);
}

void World::erase(Device &device, const RecordId &record)
{
    const Record seen = device.disk.data.records.value(record);
    if (seen.isPurged() || device.disk.data.known.value(record).erasing)
        return;
    m_wishes[record] = join(m_wishes.value(record), seen.seen());
    device.wishes.insert(record);
    log(device.name + u" erases "_s + shortId(record));
    const quint64 n = device.disk.data.state.n + 1;
    const ActorId actor = device.actor();
    guard(device, [&] { return device.client->erase(record); });
    if (device.disk.data.records.value(record).isPurged()) // at once
        m_purges.append({record, device.name, actor, n});
}

QSet<int> World::editsIn(const Records &records) const
{
    QSet<int> edits;
    for (const auto &[id, record] : records.asKeyValueRange())
        for (const auto &[value, dot] : writesIn(record).asKeyValueRange())
            if (const auto edit = m_editOf.constFind(value); edit != m_editOf.cend())
                edits.insert(*edit);
    return edits;
}

bool World::isKept(int edit, const QSet<int> &there, std::map<int, bool> &known) const
{
    if (const auto found = known.find(edit); found != known.end())
        return found->second;
    bool isKept = there.contains(edit);
    // Also by way of one that was lost itself: whoever replaced that one knew it.
    for (int other = edit + 1; !isKept && other < int(m_edits.size()); ++other)
        isKept = m_edits[size_t(other)].supersedes.contains(edit) && this->isKept(other, there, known);
    return known[edit] = isKept;
}

} // namespace mn::sim
