#pragma once
#include "server/service/account_service.h"
#include "server/session/session_store.h"
#include "sync/protocol/linking.h"

namespace mn::server {

// Where devices that are being linked leave notes for each other: sync/protocol/linking.h. What a note says is nobody's
// business here; that it is small, comes once and goes in minutes is. Any thread; calls block on the store.
class LinkRooms {
public:
    LinkRooms(SessionStore &sessions, const Clock &clock) : m_sessions(sessions), m_clock(clock) {}

    // TooMany for an account that has four already; Conflict for a room that is there.
    Answer<void> open(const Session &host, const sync::LinkRoom &room);
    // By whoever knows the room. NotFound; Conflict where somebody was first; TooLarge.
    Answer<void> greet(const sync::LinkNote &hello);
    // By who opened it; for anybody else it is NotFound.
    Answer<void> put(const Session &host, const sync::LinkNote &note);
    // NotFound: there is no such room, or not any more.
    Answer<sync::LinkReply> read(const sync::LinkRoom &room, sync::LinkPlace place);

private:
    struct Room {
        Session host;
        qint64 expiresAt = 0;
    };
    Answer<Room> find(const sync::LinkRoom &room);
    Answer<void> once(const sync::LinkNote &note, qsizetype most, qint64 expiresAt);

    SessionStore &m_sessions;
    const Clock &m_clock;
};

} // namespace mn::server
