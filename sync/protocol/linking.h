#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/octets.h"

namespace mn::sync {

// A device of the account lets another one in, and the server carries their notes: docs/flows/link.md. It keeps each
// for minutes, hands it to whoever knows the room, and can read none that matters. Both are strangers to each other
// until a person has compared a number.

// Where the notes lie: the hash of a code that a person carries from one screen to the other.
using LinkRoom = Octets<struct LinkRoomTag, 32>;

enum class LinkPlace : quint8 {
    Hello,  // by the new device, which nobody knows yet
    Reveal, // by the one that opened the room: what the code stands for
    Keys,   // by the same, sealed, once its person has said yes
};
template <> inline constexpr quint64 kEnumEnd<LinkPlace> = 3;

// POST /link/rooms: a room that nobody has, for ten minutes.
struct LinkOpen {
    LinkRoom room;
    static constexpr auto fields() { return std::tuple(field("room", &LinkOpen::room)); }
    bool operator==(const LinkOpen &) const = default;
};

// POST /link/hello by anybody; POST /link/notes by who opened the room. Each place is written once.
struct LinkNote {
    LinkRoom room;
    LinkPlace place = LinkPlace::Hello;
    QByteArray note;
    static constexpr auto fields()
    {
        return std::tuple(field("room", &LinkNote::room), field("place", &LinkNote::place),
                          field("note", &LinkNote::note));
    }
    bool operator==(const LinkNote &) const = default;
};

// POST /link/read by anybody; waits for so many seconds until there is one.
struct LinkRead {
    LinkRoom room;
    LinkPlace place = LinkPlace::Hello;
    quint64 wait = 0;
    static constexpr auto fields()
    {
        return std::tuple(field("room", &LinkRead::room), field("place", &LinkRead::place),
                          field("wait", &LinkRead::wait));
    }
    bool operator==(const LinkRead &) const = default;
};
struct LinkReply {
    std::optional<QByteArray> note = {};
    static constexpr auto fields() { return std::tuple(field("note", &LinkReply::note)); }
    bool operator==(const LinkReply &) const = default;
};

} // namespace mn::sync
