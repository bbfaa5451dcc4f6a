#include "core/base/fixed_fields.h"
#include "server/service/account_service.h"
#include "server/service/refusing.h"
#include "sync/protocol/limits.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

// In this order: who reads it knows the keys before what they signed. A page is of one of them.
enum class Section : quint8 { Account, Events, Audit, Commits, Rows, Blobs, End };

// What comes next of a section: what is behind `name`, or the `number`th.
struct Place {
    Section section = Section::Account;
    std::array<quint8, 32> name = {};
    quint64 number = 0;
};

template <class Id> Id nameOf(const Place &place)
{
    std::array<quint8, Id::kBytes> bytes{};
    std::copy_n(place.name.begin(), bytes.size(), bytes.begin());
    return Id(bytes);
}

template <class Id> std::array<quint8, 32> named(const Id &id)
{
    std::array<quint8, 32> name{};
    const QByteArray bytes = id.toBytes();
    std::ranges::copy(bytes, name.begin());
    return name;
}

ExportCursor cursorOf(const Place &place)
{
    QByteArray bytes(1, char(place.section));
    bytes.append(reinterpret_cast<const char *>(place.name.data()), qsizetype(place.name.size()));
    appendNumber(bytes, place.number);
    return *ExportCursor::fromBytes(bytes);
}

std::optional<Place> placeOf(const ExportCursor &cursor)
{
    const QByteArrayView bytes = cursor.view();
    if (quint8(bytes[0]) >= quint8(Section::End))
        return {};
    Place place{.section = Section(bytes[0])};
    std::copy_n(bytes.begin() + 1, place.name.size(), place.name.begin());
    for (const char byte : bytes.last(8))
        place.number = place.number << 8 | quint8(byte);
    return place;
}

// As much as fits into one answer, and one item at least.
class Filling {
public:
    bool fits(qsizetype bytes) const { return m_page.items.isEmpty() || m_bytes + bytes <= kMaxPageBytes; }
    // False: it is for the next page.
    bool add(ExportItem item, qsizetype bytes)
    {
        if (!fits(bytes))
            return false;
        put(std::move(item), bytes);
        return true;
    }
    // Small ones, of which there are not many.
    void put(ExportItem item, qsizetype bytes = 0)
    {
        m_bytes += bytes + kAround;
        m_page.items.append(std::move(item));
    }
    ExportPage take(const Place &next)
    {
        if (next.section != Section::End)
            m_page.next = cursorOf(next);
        return std::move(m_page);
    }

private:
    static constexpr qsizetype kAround = 128; // names and lengths
    ExportPage m_page;
    qsizetype m_bytes = 0;
};

Place after(const Place &place)
{
    return {.section = Section(quint8(place.section) + 1)};
}

// Each fills the page from that place on and says where the next one begins.

Result<Place> fillEvents(AccountTransaction &account, const Place &place, Filling &page)
{
    MN_TRY(const auto events, account.control(place.number));
    Place next = place;
    for (const SignedEvent &event : events) {
        if (!page.add({.event = event}, event.body.size()))
            return next;
        ++next.number;
    }
    return after(place);
}

Result<Place> fillAudit(AccountTransaction &account, const Place &place, Filling &page)
{
    constexpr int kEntries = 10'000;
    MN_TRY(const auto entries, account.audit(place.number, kEntries));
    for (const AuditEntry &entry : entries)
        page.put({.audit = entry});
    return entries.size() < kEntries ? after(place) : Place{.section = place.section, .number = entries.last().n + 1};
}

Result<Place> fillCommits(AccountTransaction &account, const Place &place, Filling &page)
{
    constexpr int kCommits = 100;
    Place next = place; // `number`: the seq it is behind
    for (;;) {
        MN_TRY(const auto commits, account.commitsAfter(next.number, kCommits));
        for (const StoredCommit &one : commits) {
            if (!page.add({.commit = ExportCommit{one.seq, quint64(one.at), one.commit}}, one.commit.body.size()))
                return next;
            next.number = one.seq;
        }
        if (commits.size() < kCommits)
            return after(place);
    }
}

Result<Place> fillRows(AccountTransaction &account, const Place &place, Filling &page)
{
    constexpr int kRows = 16; // in memory at a time: each may be large
    Place next = place;
    for (;;) {
        MN_TRY(const auto entries, account.manifest(nameOf<RecordId>(next), kRows));
        QList<RecordId> records;
        for (const ManifestEntry &entry : entries)
            records.append(entry.record);
        MN_TRY(const auto rows, account.rows(records));
        for (const RecordId &record : std::as_const(records)) {
            const StoredRow row = rows.value(record);
            if (!page.add({.row = ExportRow{row.seq, row.row}}, row.row.envelope.size() + row.row.wrappedKey.size()))
                return next;
            next.name = named(record);
        }
        if (entries.size() < kRows)
            return after(place);
    }
}

// Chunks from `n` on; the first one that is for the next page, or as many as there are.
Result<quint64> fillChunks(BlobStore &store, const AccountId &account, const StoredBlob &blob, quint64 n, Filling &page)
{
    for (; n < blobChunks(blob.size); ++n) {
        const auto bytes = qsizetype(blobChunkSize(blob.size, n));
        if (!page.fits(bytes))
            break;
        auto chunk = store.read(account, blob.name, n);
        const bool isMissing = !chunk && chunk.error().code == Errc::NotFound;
        if (!chunk && !isMissing && chunk.error().code != Errc::Damaged)
            return std::unexpected(chunk.error());
        if (isMissing && !blob.isComplete)
            continue; // it has not come yet
        ExportChunk item{.blob = blob.name, .n = n};
        if (chunk)
            item.bytes = *std::move(chunk);
        page.put({.chunk = std::move(item)}, bytes);
    }
    return n;
}

// `number` 0: behind the blob of that name; else what comes of it is chunk `number` - 1.
Result<Place> fillBlobs(AccountTransaction &account, const AccountId &id, BlobStore &store, const Place &place,
                        Filling &page)
{
    Place next = place;
    for (;;) {
        const auto name = nameOf<BlobName>(next);
        std::optional<StoredBlob> blob;
        if (next.number == 0) {
            MN_TRY(const auto following, account.blobs(name, 1));
            if (following.isEmpty())
                return after(place);
            blob = following.first();
            ExportBlob item{.blob = blob->name, .size = blob->size, .isComplete = blob->isComplete};
            if (blob->droppedAt > 0)
                item.droppedAt = quint64(blob->droppedAt);
            if (!page.add({.blob = item}, 0))
                return next;
            next = {.section = place.section, .name = named(blob->name), .number = 1};
        } else {
            MN_TRY(blob, account.blob(name)); // it may be gone since
        }
        if (blob) {
            MN_TRY(const quint64 n, fillChunks(store, id, *blob, next.number - 1, page));
            next.number = n + 1;
            if (n < blobChunks(blob->size))
                return next;
        }
        next.number = 0;
    }
}

} // namespace

// What they are the devices know.
ExportVectors AccountService::exportOf(const AccountId &account, const StoredConsent &consent)
{
    ExportVectors vectors{quint64(consent.at), consent.by, consent.model, {}};
    if (const auto count = m_vectors.store ? m_vectors.store->count(account) : 0)
        vectors.count = quint64(*count);
    return vectors;
}

Answer<ExportPage> AccountService::exportPage(const AccountId &account, ActorId actor,
                                              const std::optional<ExportCursor> &from)
{
    const auto place = from ? placeOf(*from) : std::optional(Place());
    if (!place)
        return refuse(ProblemCode::Malformed);
    if (!from) {
        MN_TRY(Open open, openFor(account, actor, Access::Write));
        MN_TRY(note(open, account, {.kind = AuditKind::Exported, .actor = actor}));
        MN_TRY(answered(open.transaction->commit()));
    }
    MN_TRY(Open open, openFor(account, actor, Access::Read));
    AccountTransaction &all = *open.transaction;
    Filling page;
    Place next = after(*place);
    switch (place->section) {
    case Section::Account: {
        page.put({.account = ExportAccount{.account = account,
                                           .epoch = open.account.epoch,
                                           .head = open.account.head,
                                           .gcFloor = open.account.gcFloor,
                                           .recovery = open.account.recovery,
                                           .used = open.account.used,
                                           .eraseAt = eraseAtOf(open.account)}});
        MN_TRY(const auto consent, answered(all.vectorConsent()));
        if (consent)
            page.put({.vectors = exportOf(account, *consent)});
        for (const auto &[id, known] : open.control.actors()) {
            MN_TRY(const StoredDevice device, answered(all.device(id)));
            MN_TRY(const auto head, answered(all.head(id)));
            page.put(
                {.device = ExportDevice{id, device.acked, quint64(device.lastSeen), quint64(device.heldUntil), head}});
        }
        MN_TRY(const auto prekeys, answered(all.prekeys()));
        for (const Prekey &prekey : prekeys)
            page.put({.prekey = prekey});
        MN_TRY(const auto wraps, answered(all.wraps()));
        for (const Wrap &wrap : wraps)
            page.put({.wrap = wrap});
        break;
    }
    case Section::Events: {
        MN_TRY(next, answered(fillEvents(all, *place, page)));
        break;
    }
    case Section::Audit: {
        MN_TRY(next, answered(fillAudit(all, *place, page)));
        break;
    }
    case Section::Commits: {
        MN_TRY(next, answered(fillCommits(all, *place, page)));
        break;
    }
    case Section::Rows: {
        MN_TRY(next, answered(fillRows(all, *place, page)));
        break;
    }
    case Section::Blobs: {
        if (m_blobs) {
            MN_TRY(next, answered(fillBlobs(all, account, *m_blobs, *place, page)));
        }
        break;
    }
    case Section::End:
        break;
    }
    return page.take(next);
}

} // namespace mn::server
