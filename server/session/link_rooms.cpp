#include "server/session/link_rooms.h"
#include "core/base/fixed_fields.h"
#include "server/service/refusing.h"
#include "sync/protocol/hash.h"
#include "sync/protocol/limits.h"

namespace mn::server {

using namespace sync;

namespace {

constexpr char kNote[] = "mnemosyne link note 1";
constexpr char kSlot[] = "mnemosyne link slot 1";
constexpr char kDoor = '\xff'; // who opened it lies beside the places

NoteKey keyOf(const char *what, QByteArrayView of, char which)
{
    const Hash hash = hashOf(what, {of, QByteArrayView(&which, 1)});
    NoteKey key;
    std::copy_n(hash.data(), NoteKey::kBytes, key.data());
    return key;
}

NoteKey keyOf(const LinkNote &note)
{
    return keyOf(kNote, note.room.view(), char(note.place));
}

} // namespace

Answer<void> LinkRooms::open(const Session &host, const LinkRoom &room)
{
    const qint64 expiresAt = m_clock.now() + qint64(kLinkSeconds) * 1000;
    bool isFree = false;
    for (int i = 0; i < kMaxLinkRooms && !isFree; ++i) {
        MN_TRY(isFree, answered(m_sessions.putNote(keyOf(kSlot, host.account.view(), char(i)), "taken", expiresAt)));
    }
    if (!isFree)
        return std::unexpected(Refusal{ProblemCode::TooMany, quint64(kLinkSeconds)});
    QByteArray door;
    appendNumber(door, expiresAt);
    door += host.account.toBytes() + host.actor.value_or(ActorId()).toBytes();
    MN_TRY(const bool isNew, answered(m_sessions.putNote(keyOf(kNote, room.view(), kDoor), door, expiresAt)));
    if (!isNew)
        return refuse(ProblemCode::Conflict);
    return {};
}

Answer<LinkRooms::Room> LinkRooms::find(const LinkRoom &room)
{
    MN_TRY(const auto door, answered(m_sessions.note(keyOf(kNote, room.view(), kDoor))));
    if (!door || door->size() != qsizetype(sizeof(qint64)) + AccountId::kBytes + ActorId::kBytes)
        return refuse(ProblemCode::NotFound);
    FieldCutter fields(*door);
    Room found;
    found.expiresAt = fields.number<qint64>();
    MN_TRY(found.host.account, answered(AccountId::fromBytes(fields.take(AccountId::kBytes))));
    MN_TRY(found.host.actor, answered(ActorId::fromBytes(fields.take(ActorId::kBytes))));
    if (found.expiresAt <= m_clock.now())
        return refuse(ProblemCode::NotFound);
    return found;
}

Answer<void> LinkRooms::once(const LinkNote &note, qsizetype most, qint64 expiresAt)
{
    if (note.note.isEmpty())
        return refuse(ProblemCode::Malformed);
    if (note.note.size() > most)
        return refuse(ProblemCode::TooLarge);
    MN_TRY(const bool isNew, answered(m_sessions.putNote(keyOf(note), note.note, expiresAt)));
    if (!isNew)
        return refuse(ProblemCode::Conflict);
    return {};
}

Answer<void> LinkRooms::greet(const LinkNote &hello)
{
    if (hello.place != LinkPlace::Hello)
        return refuse(ProblemCode::Malformed);
    MN_TRY(const Room room, find(hello.room));
    return once(hello, kMaxLinkHello, room.expiresAt);
}

Answer<void> LinkRooms::put(const Session &host, const LinkNote &note)
{
    if (note.place == LinkPlace::Hello)
        return refuse(ProblemCode::Malformed);
    MN_TRY(const Room room, find(note.room));
    if (room.host != host)
        return refuse(ProblemCode::NotFound);
    return once(note, kMaxLinkNote, room.expiresAt);
}

Answer<LinkReply> LinkRooms::read(const LinkRoom &room, LinkPlace place)
{
    MN_TRY(find(room));
    LinkReply reply;
    MN_TRY(reply.note, answered(m_sessions.note(keyOf({room, place, {}}))));
    return reply;
}

} // namespace mn::server
