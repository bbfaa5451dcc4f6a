#include "sync/protocol/linking.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

// Devices that are being linked, over the real server.
class LinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void strangersFindEachOtherInARoom();
    void whoWasCutOffOpensNoRoom();

private:
    std::unique_ptr<Running> m_server;
    std::unique_ptr<ApiClient> m_a, m_b;
    Log m_log;
};

// The account of the samples, with actors 2 and 3, who are signed in.
void LinkTest::init()
{
    m_a.reset();
    m_b.reset();
    m_server = std::make_unique<Running>();
    m_log = Log();
    m_a = std::make_unique<ApiClient>(m_server->url(), 2);
    m_b = std::make_unique<ApiClient>(m_server->url(), 3);
    const auto created =
        ApiClient::read<AccountReply>(m_a->post(routes::kAccounts, ControlAppend{m_log.events(), {}, false}));
    QVERIFY(created);
    m_a->account = m_b->account = created->account;
    QVERIFY(m_a->signIn());
    m_log.add(3, 2);
    QCOMPARE(m_a->post(routes::kControl, ControlAppend{{m_log.events().last()}, {}, false}).status, 204);
    QVERIFY(m_b->signIn());
}

void LinkTest::strangersFindEachOtherInARoom()
{
    const LinkRoom room = idOf<LinkRoom>(7);
    ApiClient stranger(m_server->url(), 9);
    const LinkRead reading{room, LinkPlace::Reveal, 0};
    QCOMPARE(problemIn(stranger.post(routes::kLinkRead, reading)), u"not_found"_s);
    // What a stranger sends there is not read, and the connection ends with it.
    QCOMPARE(problemIn(ApiClient(m_server->url(), 9).post(routes::kLinkRooms, LinkOpen{room})), u"no_session"_s);
    QCOMPARE(m_a->post(routes::kLinkRooms, LinkOpen{room}).status, 204);
    QCOMPARE(problemIn(m_b->post(routes::kLinkRooms, LinkOpen{room})), u"conflict"_s);
    QVERIFY(!ApiClient::read<LinkReply>(stranger.post(routes::kLinkRead, reading))->note);
    QCOMPARE(stranger.post(routes::kLinkHello, LinkNote{room, LinkPlace::Hello, "hello"}).status, 204);
    QCOMPARE(problemIn(stranger.post(routes::kLinkHello, LinkNote{room, LinkPlace::Hello, "again"})), u"conflict"_s);
    QCOMPARE(ApiClient::read<LinkReply>(m_a->post(routes::kLinkRead, LinkRead{room, LinkPlace::Hello, 0}))->note,
             std::optional("hello"_ba));
    QCOMPARE(problemIn(m_b->post(routes::kLinkNotes, LinkNote{room, LinkPlace::Keys, "evil"})), u"not_found"_s);
    // Whoever waits is told at once.
    HttpClient waiting(m_server->url());
    const QByteArray asked = toCbor(LinkRead{room, LinkPlace::Reveal, 25});
    waiting.send("POST " + QByteArray(routes::kLinkRead) + " HTTP/1.1\r\nHost: test\r\n" + kOurType +
                 "Content-Length: " + QByteArray::number(asked.size()) + "\r\n\r\n" + asked);
    QCOMPARE(m_a->post(routes::kLinkNotes, LinkNote{room, LinkPlace::Reveal, "revealed"}).status, 204);
    QCOMPARE(fromCbor<LinkReply>(waiting.read().body)->note, std::optional("revealed"_ba));
    m_server->clock.advance(600'000);
    QCOMPARE(problemIn(stranger.post(routes::kLinkRead, reading)), u"not_found"_s);
}

void LinkTest::whoWasCutOffOpensNoRoom()
{
    m_log.revoke({cut(3, 0)}, 2);
    QCOMPARE(m_a->post(routes::kControl, ControlAppend{{m_log.events().last()}, {}, false}).status, 204);
    QCOMPARE(problemIn(m_b->post(routes::kLinkRooms, LinkOpen{idOf<LinkRoom>(7)})), u"device_revoked"_s);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::LinkTest)
#include "link_test.moc"
