#include "server/session/link_rooms.h"
#include "server/session/memory_sessions.h"
#include "sync/protocol/limits.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;

// What two devices that are strangers to each other may leave with the server, and for how long.
class LinkRoomsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void notesComeToWhoKnowsTheRoom();
    void eachPlaceIsWrittenOnce();
    void whoOpenedItAloneAnswers();
    void placesBelongToTheirSide();
    void nothingLargeIsTaken();
    void aRoomIsGoneAfterTenMinutes();
    void anAccountHasFourAtOnce();
    void theServerHoldsSoMuchAndNoMore();

private:
    static std::optional<ProblemCode> codeOf(const auto &answer)
    {
        return answer ? std::nullopt : std::optional(answer.error().code);
    }
    static LinkNote note(LinkPlace place, const QByteArray &bytes = "a note")
    {
        return {idOf<LinkRoom>(1), place, bytes};
    }
    std::optional<QByteArray> read(LinkPlace place) { return m_rooms->read(idOf<LinkRoom>(1), place).value().note; }

    const Session m_host{idOf<AccountId>(1), idOf<ActorId>(2)};
    mn::test::ManualClock m_clock;
    std::unique_ptr<MemorySessions> m_sessions;
    std::unique_ptr<LinkRooms> m_rooms;
};

void LinkRoomsTest::init()
{
    m_sessions = std::make_unique<MemorySessions>(m_clock);
    m_rooms = std::make_unique<LinkRooms>(*m_sessions, m_clock);
    QVERIFY(m_rooms->open(m_host, idOf<LinkRoom>(1)));
}

void LinkRoomsTest::notesComeToWhoKnowsTheRoom()
{
    QVERIFY(!read(LinkPlace::Hello));
    QVERIFY(m_rooms->greet(note(LinkPlace::Hello, "hello")));
    QVERIFY(m_rooms->put(m_host, note(LinkPlace::Reveal, "reveal")));
    QVERIFY(m_rooms->put(m_host, note(LinkPlace::Keys, "keys")));
    QCOMPARE(read(LinkPlace::Hello), std::optional(QByteArray("hello")));
    QCOMPARE(read(LinkPlace::Reveal), std::optional(QByteArray("reveal")));
    QCOMPARE(read(LinkPlace::Keys), std::optional(QByteArray("keys")));
    QCOMPARE(codeOf(m_rooms->read(idOf<LinkRoom>(2), LinkPlace::Hello)), ProblemCode::NotFound);
    QCOMPARE(codeOf(m_rooms->greet({idOf<LinkRoom>(2), LinkPlace::Hello, "hello"})), ProblemCode::NotFound);
}

void LinkRoomsTest::eachPlaceIsWrittenOnce()
{
    QVERIFY(m_rooms->greet(note(LinkPlace::Hello, "first")));
    QCOMPARE(codeOf(m_rooms->greet(note(LinkPlace::Hello, "second"))), ProblemCode::Conflict);
    QVERIFY(m_rooms->put(m_host, note(LinkPlace::Reveal)));
    QCOMPARE(codeOf(m_rooms->put(m_host, note(LinkPlace::Reveal))), ProblemCode::Conflict);
    QCOMPARE(read(LinkPlace::Hello), std::optional(QByteArray("first")));
    QCOMPARE(codeOf(m_rooms->open(m_host, idOf<LinkRoom>(1))), ProblemCode::Conflict);
}

void LinkRoomsTest::whoOpenedItAloneAnswers()
{
    for (const Session &other : {Session{m_host.account, idOf<ActorId>(3)}, Session{m_host.account, {}},
                                 Session{idOf<AccountId>(9), m_host.actor}})
        QCOMPARE(codeOf(m_rooms->put(other, note(LinkPlace::Reveal))), ProblemCode::NotFound);
    QVERIFY(!read(LinkPlace::Reveal));
}

void LinkRoomsTest::placesBelongToTheirSide()
{
    QCOMPARE(codeOf(m_rooms->put(m_host, note(LinkPlace::Hello))), ProblemCode::Malformed);
    for (const LinkPlace place : {LinkPlace::Reveal, LinkPlace::Keys})
        QCOMPARE(codeOf(m_rooms->greet(note(place))), ProblemCode::Malformed);
    QCOMPARE(codeOf(m_rooms->greet(note(LinkPlace::Hello, {}))), ProblemCode::Malformed);
}

void LinkRoomsTest::nothingLargeIsTaken()
{
    QCOMPARE(codeOf(m_rooms->greet(note(LinkPlace::Hello, QByteArray(kMaxLinkHello + 1, 'x')))), ProblemCode::TooLarge);
    QVERIFY(m_rooms->greet(note(LinkPlace::Hello, QByteArray(kMaxLinkHello, 'x'))));
    QCOMPARE(codeOf(m_rooms->put(m_host, note(LinkPlace::Keys, QByteArray(kMaxLinkNote + 1, 'x')))),
             ProblemCode::TooLarge);
    QVERIFY(m_rooms->put(m_host, note(LinkPlace::Keys, QByteArray(kMaxLinkNote, 'x'))));
}

void LinkRoomsTest::aRoomIsGoneAfterTenMinutes()
{
    m_clock.advance(599'999);
    QVERIFY(m_rooms->greet(note(LinkPlace::Hello)));
    QVERIFY(read(LinkPlace::Hello));
    m_clock.advance(1);
    QCOMPARE(codeOf(m_rooms->read(idOf<LinkRoom>(1), LinkPlace::Hello)), ProblemCode::NotFound);
    QCOMPARE(codeOf(m_rooms->put(m_host, note(LinkPlace::Reveal))), ProblemCode::NotFound);
}

void LinkRoomsTest::anAccountHasFourAtOnce()
{
    for (quint8 room = 2; room <= 4; ++room)
        QVERIFY(m_rooms->open(m_host, idOf<LinkRoom>(room)));
    const Session another{m_host.account, idOf<ActorId>(3)};
    QCOMPARE(codeOf(m_rooms->open(another, idOf<LinkRoom>(5))), ProblemCode::TooMany);
    QVERIFY(m_rooms->open({idOf<AccountId>(9), idOf<ActorId>(2)}, idOf<LinkRoom>(5)));
    m_clock.advance(600'000);
    QVERIFY(m_rooms->open(another, idOf<LinkRoom>(6)));
}

void LinkRoomsTest::theServerHoldsSoMuchAndNoMore()
{
    MemorySessions small(m_clock, {.noteBytes = 1000});
    LinkRooms rooms(small, m_clock);
    QVERIFY(rooms.open(m_host, idOf<LinkRoom>(1)));
    QCOMPARE(codeOf(rooms.put(m_host, note(LinkPlace::Keys, QByteArray(1000, 'x')))), ProblemCode::Unavailable);
    QVERIFY(rooms.put(m_host, note(LinkPlace::Keys, QByteArray(500, 'x'))));
    QCOMPARE(codeOf(rooms.put(m_host, note(LinkPlace::Reveal, QByteArray(500, 'x')))), ProblemCode::Unavailable);
    m_clock.advance(600'000); // what is over makes room
    QVERIFY(rooms.open(m_host, idOf<LinkRoom>(1)));
    QVERIFY(rooms.put(m_host, note(LinkPlace::Keys, QByteArray(800, 'x'))));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::LinkRoomsTest)
#include "link_rooms_test.moc"
