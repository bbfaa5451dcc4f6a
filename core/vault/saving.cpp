#include "core/vault/saving.h"
#include "core/record/memory_versions.h"
#include "core/store/import_log.h"
#include "core/store/import_runs.h"
#include "core/store/settings.h"
#include "core/vault/meaning_maker.h"
#include "core/vault/own_actor.h"
#include <QtEndian>
#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kIdentity = u"identity"_s;

// Actor, counter, newest stamp, the number given to the newest memory, and how many commits were numbered for a server:
// one row, rewritten by each save in its own transaction.
struct Identity {
    ActorId actor;
    quint64 counter = 0;
    HlcStamp stamp;
    quint32 lastNumber = 0;
    quint64 commits = 0;
};

constexpr qsizetype kCounterAt = ActorId::kBytes;
constexpr qsizetype kStampAt = kCounterAt + 8;
constexpr qsizetype kNumberAt = kStampAt + 8;
constexpr qsizetype kCommitsAt = kNumberAt + 4;
constexpr qsizetype kIdentityBytes = kCommitsAt + 8;

Result<std::optional<Identity>> readIdentity(Database &database)
{
    MN_TRY(const QByteArray bytes, Settings(database).read(kIdentity));
    if (bytes.isEmpty())
        return std::optional<Identity>();
    if (bytes.size() != kIdentityBytes)
        return fail(Errc::Damaged, u"identity"_s);
    MN_TRY(const ActorId actor, ActorId::fromBytes(QByteArrayView(bytes).first(ActorId::kBytes)));
    return std::optional(Identity{actor, qFromBigEndian<quint64>(bytes.constData() + kCounterAt),
                                  HlcStamp(qFromBigEndian<quint64>(bytes.constData() + kStampAt)),
                                  qFromBigEndian<quint32>(bytes.constData() + kNumberAt),
                                  qFromBigEndian<quint64>(bytes.constData() + kCommitsAt)});
}

Result<void> writeIdentity(Database &database, const Identity &identity)
{
    QByteArray bytes = identity.actor.toBytes();
    bytes.resize(kIdentityBytes);
    qToBigEndian(identity.counter, bytes.data() + kCounterAt);
    qToBigEndian(identity.stamp.value(), bytes.data() + kStampAt);
    qToBigEndian(identity.lastNumber, bytes.data() + kNumberAt);
    qToBigEndian(identity.commits, bytes.data() + kCommitsAt);
    return Settings(database).write(kIdentity, bytes);
}

// What is written from now on is later than what came, but for what is from the future.
void seeStamps(HybridClock &time, const Record &record)
{
    for (const Record::Entry &stamp : record.field(kStampField))
        (void)time.see(stampOf(record, stamp.dot));
}

} // namespace

Saving::Saving(Database &database, const Clock &clock, DotSource dots, HlcStamp last, quint32 lastNumber,
               quint64 commits)
    : m_database(database), m_clock(clock), m_memories(database), m_log(database), m_dots(dots), m_time(clock, last),
      m_lastNumber(lastNumber), m_commits(commits)
{
}

Result<ActorId> ownActor(Database &database)
{
    MN_TRY(const auto identity, readIdentity(database));
    if (!identity)
        return fail(Errc::Damaged, kIdentity);
    return identity->actor;
}

Result<Saving> Saving::begin(Database &database, const Clock &clock)
{
    // Read in this transaction: another process may have written since our last.
    MN_TRY(const auto identity, readIdentity(database));
    if (!identity)
        return fail(Errc::Damaged, kIdentity);
    return Saving(database, clock, DotSource(identity->actor, identity->counter), identity->stamp, identity->lastNumber,
                  identity->commits);
}

Result<void> Saving::finish()
{
    // Once for all that this transaction purged: the log of imports is in order of its keys, and so all of it is read.
    if (m_hasPurged) {
        MN_TRY(const QSet<RecordId> erased, ImportLog(m_database).erasePurged());
        MN_TRY(ImportRuns(m_database).erase(erased));
        MN_TRY(MeaningMaker::forgetPack(m_database));
    }
    std::erase_if(m_orphans,
                  [this](const BlobId &blob) { return std::ranges::find(m_shelved, blob) != m_shelved.end(); });
    return writeIdentity(m_database, {m_dots.actor(), m_dots.last(), m_time.last(), m_lastNumber, m_commits});
}

Result<RecordId> Saving::add(const RecordId &id, const MemoryChange &values)
{
    const RecordId mine = id.isNull() ? RecordId(makeUuidV7(m_clock)) : id;
    if (!id.isNull()) {
        MN_TRY(const auto known, m_memories.find(mine));
        if (known)
            return fail(Errc::AlreadyExists, mine.toString());
    }
    MN_TRY(const Record record, apply(Record(), values, m_dots, m_time.tick()));
    MN_TRY(store({0, mine, Record()}, record, Origin::Local));
    return mine;
}

Result<void> Saving::edit(const RecordId &id, const MemoryChange &change)
{
    MN_TRY(StoredMemory before, existing(id));
    return edit(std::move(before), change);
}

Result<void> Saving::edit(StoredMemory before, const MemoryChange &change)
{
    for (const MemoryChange &aside : replacedUnseen(before.record, change)) {
        MN_TRY(const Record shown, apply(before.record, aside, m_dots, m_time.tick()));
        MN_TRY(store(before, shown, Origin::Local));
        before.record = shown;
    }
    MN_TRY(const Record after, apply(before.record, change, m_dots, m_time.tick()));
    return store(before, after, Origin::Local);
}

Result<void> Saving::decide(const RecordId &id, const Memory &version)
{
    MN_TRY(StoredMemory before, existing(id));
    const MemoryChange change = decided(before.record, version);
    return edit(std::move(before), change);
}

Result<void> Saving::setTrashed(const RecordId &id, bool trashed)
{
    MN_TRY(const StoredMemory before, existing(id));
    if (isDeleted(before.record) == trashed)
        return {};
    return store(before, markDeleted(before.record, m_dots.next(), m_time.tick(), trashed), Origin::Local);
}

Result<void> Saving::purge(const RecordId &id)
{
    MN_TRY(const auto damaged, takeAwayDamaged(id, Origin::Local));
    if (damaged) {
        std::ranges::copy(damaged->attachments, std::back_inserter(m_orphans));
        // What was seen of it is not known: elsewhere the marker will put aside what there is, and here it holds.
        return store({0, id, Record()}, purged(Record()), Origin::Local);
    }
    MN_TRY(const StoredMemory before, existing(id));
    return store(before, purged(before.record), Origin::Local);
}

// Nothing when it is not damaged, or not there. Its history goes too: each step is told from the state behind it.
Result<std::optional<DamagedMemory>> Saving::takeAwayDamaged(const RecordId &id, Origin origin)
{
    MN_TRY(auto damaged, m_memories.findDamaged(id));
    if (damaged) {
        m_changed = true;
        MN_TRY(touchNext(damaged->thread, damaged->position, damaged->number, origin));
        MN_TRY(m_memories.removeDamaged(damaged->number));
        MN_TRY(m_log.append(damaged->number, id, origin));
    }
    return damaged;
}

Result<void> Saving::join(const RecordId &id, const Record &other)
{
    MN_TRY(const auto known, m_memories.findReadable(id));
    if (!known)
        MN_TRY(takeAwayDamaged(id, Origin::Remote));
    const StoredMemory before = known.value_or(StoredMemory{0, id, Record()});
    seeStamps(m_time, other);
    const Record after = mn::join(before.record, other);
    // What the purge had not seen is the owner's to decide about: never lost, never back by itself.
    std::optional<Record> pushedAside;
    if (const auto &purge = after.purge(); purge && !before.record.isPurged())
        pushedAside = outside(before.record, *purge);
    MN_TRY(store(before, after, Origin::Remote));
    return pushedAside ? shelve(id, *pushedAside) : Result<void>();
}

Result<void> Saving::put(const RecordId &id, const Record &state)
{
    MN_TRY(const auto before, m_memories.findReadable(id));
    if (!before)
        MN_TRY(takeAwayDamaged(id, Origin::Remote));
    seeStamps(m_time, state);
    return store(before.value_or(StoredMemory{0, id, Record()}), state, Origin::Remote);
}

Result<void> Saving::shelve(const RecordId &id, const Record &pushedAside)
{
    for (const Attachment &attachment : memoryOf(id, pushedAside).attachments)
        m_shelved.push_back(attachment.blob);
    return m_database.run(u"INSERT INTO shelf (record, shelved, state) VALUES (?, ?, ?)"_s, id.toBytes(), m_clock.now(),
                          pushedAside.toCbor());
}

Result<Memory> Saving::get(const RecordId &id) const
{
    MN_TRY(const StoredMemory stored, existing(id));
    return memoryOf(id, stored.record);
}

Result<StoredMemory> Saving::existing(const RecordId &id) const
{
    MN_TRY(auto stored, m_memories.find(id));
    if (!stored || stored->record.isPurged())
        return fail(Errc::NotFound, id.toString());
    return *std::move(stored);
}

Result<void> Saving::store(const StoredMemory &before, const Record &after, Origin origin)
{
    if (after == before.record)
        return {};
    m_changed = true;
    quint32 number = before.number;
    if (after.isPurged()) {
        if (number != 0) {
            const Memory old = memoryOf(before.id, before.record);
            for (const Attachment &attachment : old.attachments)
                m_orphans.push_back(attachment.blob);
            // What earlier versions had; a history that cannot be read must not keep its memory from being purged.
            if (const auto history =
                    m_memories.history(ReadView::everything(), before.id, std::numeric_limits<int>::max()))
                for (const HistoryEntry &entry : *history)
                    for (const Attachment &attachment : entry.memory.attachments)
                        m_orphans.push_back(attachment.blob);
            MN_TRY(touchNext(old.thread, old.position, number, origin));
        }
        MN_TRY(m_memories.purge(before, after));
        m_hasPurged = true;
        // Also a marker of what was never here (number 0): the next run of a backup and every device are to have it.
        MN_TRY(m_log.append(number, before.id, origin));
        return {};
    }
    const Memory shown = memoryOf(before.id, after);
    if (number == 0) {
        number = ++m_lastNumber;
        MN_TRY(m_memories.insert({number, before.id, after}, shown));
        MN_TRY(m_log.append(number, before.id, origin));
        return {};
    }
    if (const Memory old = memoryOf(before.id, before.record);
        old.thread != shown.thread || old.position != shown.position)
        MN_TRY(touchNext(old.thread, old.position, number, origin));
    MN_TRY(const qint64 seq, m_log.append(number, before.id, origin));
    return m_memories.update(before, after, shown, seq);
}

// The memory behind one that leaves its place in a thread: followers find neighbours by where a memory is, and nobody
// will find this one any more, though its vector holds words of the one that left.
Result<void> Saving::touchNext(const QString &thread, std::optional<qint64> position, quint32 number, Origin origin)
{
    if (thread.isEmpty())
        return {};
    MN_TRY(const auto around, m_memories.neighbours(thread, position.value_or(0), number));
    if (around.second == 0)
        return {};
    MN_TRY(const auto next, m_memories.loadReadable(ReadView::everything(), std::array{around.second}));
    for (const auto &[other, touched] : next)
        MN_TRY(m_log.append(other, touched.id, origin));
    return {};
}

Result<void> settleIdentity(Database &database, WitnessFile &witness, const Clock &clock)
{
    // The witness first: another process may be writing, and a database read later is never behind it.
    MN_TRY(const auto machine, witness.read());
    MN_TRY(Transaction transaction, Transaction::begin(database));
    MN_TRY(const auto known, readIdentity(database));
    Identity identity = known.value_or(Identity());
    if (!known || mustMint(machine, {identity.actor, identity.counter, identity.commits})) {
        // Dots already in this database stay as they are: they are the same writes wherever they lie. Only a copy found
        // out later, at the server, has to give its own new numbers (reDot).
        identity.actor = ActorId(makeUuidV7(clock));
        identity.counter = 0;
        identity.commits = 0;
        MN_TRY(writeIdentity(database, identity));
        MN_TRY(transaction.commit());
    }
    MN_TRY(witness.write({identity.actor, identity.counter, identity.commits}));
    return witness.sync();
}

} // namespace mn
