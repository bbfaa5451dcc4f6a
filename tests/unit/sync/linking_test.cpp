#include "tests/unit/sync/member.h"
#include <QSet>
#include <QTest>

namespace mn::sync {

using namespace test;
using namespace Qt::StringLiterals;

// Two devices, and who carries their notes and may change them.
class LinkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothShowTheSameNumberAndShareTheKeys();
    void aCodeIsReadAsPeopleTypeIt_data();
    void aCodeIsReadAsPeopleTypeIt();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void nothingSaysTheCodeBeforeTheOtherOneHasSpoken();
    void whoAnswersInTheHostsPlaceIsFoundOutByTheCode();
    void whoAsksInTheGuestsPlaceShowsAnotherNumber();
    void whoeverChangesANoteShowsAnotherNumber();
    void numbersAreSpreadEvenly();
    void keysOfNobodyAreRefused();
    void keysOpenForTheGuestAlone();
    void theNewDeviceHasEverything();
    void aServerWithAnotherLogIsRefused();
    void whatTheHostHasMetIsKnown();
    void whoBelongsToAnAccountIsNotLinkedAgain();

private:
    static LinkGuest guestOf(const LinkHost &host, quint8 actor = 3)
    {
        return LinkGuest(host.code(), idOf<ActorId>(actor), keyOf(actor).verifyingKey());
    }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first, m_second;
};

void LinkingTest::init()
{
    m_place = std::make_unique<Place>();
    m_first = m_place->begin(2);
    m_second = m_place->device(3);
    QVERIFY(m_first->client.sync());
}

void LinkingTest::bothShowTheSameNumberAndShareTheKeys()
{
    const LinkHost host;
    const LinkGuest guest = guestOf(host);
    const auto atHost = host.meet(guest.hello());
    const auto atGuest = guest.meet(host.reveal());
    QVERIFY(atHost && atGuest);
    QCOMPARE(atHost->number(), atGuest->number());
    QCOMPARE(atHost->number().size(), 6);
    QCOMPARE(atHost->actor(), idOf<ActorId>(3));
    QCOMPARE(atHost->key(), keyOf(3).verifyingKey());
    LinkKeys keys;
    keys.account = kAccount;
    keys.length = 7;
    keys.keys = {{1, QByteArray(32, 'k')}};
    keys.seen = {{idOf<ActorId>(2), 5, idOf<Hash>(6)}};
    const QByteArray sealed = atHost->sealed(keys).value();
    QVERIFY(!sealed.contains(QByteArray(8, 'k')));
    QCOMPARE(toCbor(atGuest->opened(sealed).value()), toCbor(keys));
}

void LinkingTest::aCodeIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is shown") << u"0123-4567-89AB-CDEF"_s;
    QTest::newRow("in one") << u"0123456789ABCDEF"_s;
    QTest::newRow("in small letters") << u"0123 4567 89ab cdef"_s;
    QTest::newRow("letters for digits") << u"OI23-4567-89ab-cdef"_s;
    QTest::newRow("the other letter") << u"ol23-4567-89ab-cdef"_s;
}

void LinkingTest::aCodeIsReadAsPeopleTypeIt()
{
    QFETCH(const QString, typed);
    QCOMPARE(codeText(codeFromText(typed).value()), u"0123-4567-89AB-CDEF"_s);
    const LinkHost host;
    QCOMPARE(codeFromText(codeText(host.code())).value(), host.code());
}

void LinkingTest::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("too short") << u"0123-4567-89AB-CDE"_s;
    QTest::newRow("too long") << u"0123-4567-89AB-CDEFG"_s;
    QTest::newRow("a letter that is none") << u"0123-4567-89AB-CDEU"_s;
    QTest::newRow("a sign") << u"0123-4567-89AB-CDE!"_s;
    QTest::newRow("another script") << u"0123-4567-89AB-CDE\u0661"_s;
}

void LinkingTest::whatIsNoCodeIsRefused()
{
    QFETCH(const QString, typed);
    QCOMPARE(codeFromText(typed).error().code, Errc::Usage);
}

// What the server knows of it is where the notes lie: a hash of the code, which is a hash of what is revealed.
void LinkingTest::nothingSaysTheCodeBeforeTheOtherOneHasSpoken()
{
    const LinkHost host;
    const LinkRoom room = roomOf(host.code());
    QVERIFY(!room.toBytes().contains(host.code().toBytes()));
    QVERIFY(!guestOf(host).hello().contains(host.code().toBytes()));
    QVERIFY(roomOf(LinkHost().code()) != room);
}

// The relay answers a new device itself, to have it in an account of its own.
void LinkingTest::whoAnswersInTheHostsPlaceIsFoundOutByTheCode()
{
    const LinkHost host;
    const LinkGuest guest = guestOf(host);
    const LinkHost evil;
    QCOMPARE(guest.meet(evil.reveal()).error().code, Errc::NotLinked);
    const QByteArray reveal = host.reveal();
    for (qsizetype i = 0; i < reveal.size(); ++i) {
        QByteArray changed = reveal;
        changed[i] = char(~changed[i]);
        QCOMPARE(guest.meet(changed).error().code, Errc::NotLinked);
    }
    QCOMPARE(guest.meet({}).error().code, Errc::NotLinked);
}

// The relay asks to be let in itself, and shows each side what it wants.
void LinkingTest::whoAsksInTheGuestsPlaceShowsAnotherNumber()
{
    int same = 0;
    for (int i = 0; i < 200; ++i) {
        const LinkHost host;
        const LinkGuest guest = guestOf(host);
        const LinkGuest evil = guestOf(host, 9); // it may know the code, and all that the guest has said
        const auto atHost = host.meet(evil.hello());
        const auto atGuest = guest.meet(host.reveal());
        QVERIFY(atHost && atGuest);
        same += atHost->number() == atGuest->number();
        // And what the host would give is for who asked.
        QVERIFY(!atGuest->opened(atHost->sealed({}).value()));
    }
    QCOMPARE(same, 0); // by chance, once in five thousand runs of this test
}

void LinkingTest::whoeverChangesANoteShowsAnotherNumber()
{
    const LinkHost host;
    const LinkGuest guest = guestOf(host);
    const QString number = guest.meet(host.reveal())->number();
    const QByteArray hello = guest.hello();
    QSet<QString> numbers;
    for (qsizetype i = 0; i < hello.size(); ++i) {
        QByteArray changed = hello;
        changed[i] = char(changed[i] ^ 1);
        if (const auto met = host.meet(changed))
            numbers += met->number();
    }
    QVERIFY(numbers.size() > 100); // each octet of both keys, the nonce and the actor
    QVERIFY(!numbers.contains(number));
}

void LinkingTest::numbersAreSpreadEvenly()
{
    std::array<int, 10> first{}, last{};
    constexpr int kDraws = 2000;
    for (int i = 0; i < kDraws; ++i) {
        const LinkHost host;
        const QString number = host.meet(guestOf(host).hello())->number();
        ++first[size_t(number.front().digitValue())];
        ++last[size_t(number.back().digitValue())];
    }
    for (size_t digit = 0; digit < 10; ++digit) {
        QVERIFY(first[digit] > 100 && first[digit] < 300); // 7 standard deviations
        QVERIFY(last[digit] > 100 && last[digit] < 300);
    }
}

// With a key of small order everybody would know the secret.
void LinkingTest::keysOfNobodyAreRefused()
{
    const LinkHost host;
    auto hello = fromCbor<LinkHello>(guestOf(host).hello()).value();
    hello.box = {};
    QCOMPARE(host.meet(toCbor(hello)).error().code, Errc::NotLinked);
    hello.box.data()[0] = 1;
    QCOMPARE(host.meet(toCbor(hello)).error().code, Errc::NotLinked);
    QCOMPARE(host.meet("hello").error().code, Errc::NotLinked);
}

void LinkingTest::keysOpenForTheGuestAlone()
{
    const LinkHost host;
    const LinkGuest guest = guestOf(host);
    const auto atHost = host.meet(guest.hello());
    const auto atGuest = guest.meet(host.reveal());
    const QByteArray sealed = atHost->sealed({}).value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(~changed[i]);
        QCOMPARE(atGuest->opened(changed).error().code, Errc::NotLinked);
    }
    const LinkHost other;
    const LinkGuest late = guestOf(other);
    QCOMPARE(late.meet(other.reveal())->opened(sealed).error().code, Errc::NotLinked);
}

void LinkingTest::theNewDeviceHasEverything()
{
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    QVERIFY(m_first->client.sync());
    const auto me = m_second->client.beginLinking();
    QVERIFY(me);
    QVERIFY(!m_second->client.takeLink(m_first->client.linkKeys().value()).value()); // nobody has let it in yet
    QVERIFY(m_first->client.admit(me->actor, me->key).value());
    QVERIFY(m_first->client.admit(me->actor, me->key).value()); // once, however often it is said
    QVERIFY(m_second->client.takeLink(m_first->client.linkKeys().value()).value());
    QVERIFY(m_second->keys().holds(1));
    QVERIFY(m_second->client.sync());
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
    QCOMPARE(m_second->disk.data.records.size(), 1);
    m_second->write(idOf<RecordId>(6), "the meter is in the cellar");
    QVERIFY(m_second->client.sync());
    QVERIFY(m_first->client.sync());
    QCOMPARE(m_first->disk.data.records.size(), 2);
    QCOMPARE(m_first->client.membership()->control.devices().size(), 2);
    // Somebody else under the same name is not let in.
    QCOMPARE(m_first->client.admit(me->actor, keyOf(9).verifyingKey()).error().code, Errc::NotLinked);
}

// One that leaves out what came last, or tells of another account.
void LinkingTest::aServerWithAnotherLogIsRefused()
{
    const auto before = m_place->stored();
    const auto me = m_second->client.beginLinking();
    QVERIFY(m_first->client.admit(me->actor, me->key).value());
    const LinkKeys keys = m_first->client.linkKeys().value();
    m_place->stored() = before;
    QCOMPARE(m_second->client.takeLink(keys).error().code, Errc::NotLinked);
    LinkKeys other = keys;
    other.account = idOf<AccountId>(9);
    QCOMPARE(m_second->client.takeLink(other).error().code, Errc::NotLinked);
    QVERIFY(m_second->disk.data.control.isEmpty());
    QVERIFY(m_second->keys().spaceKeys.empty());
}

void LinkingTest::whatTheHostHasMetIsKnown()
{
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    QVERIFY(m_first->client.sync());
    const auto me = m_second->client.beginLinking();
    QVERIFY(m_first->client.admit(me->actor, me->key).value());
    const LinkKeys keys = m_first->client.linkKeys().value();
    QCOMPARE(keys.seen.size(), 1);
    QVERIFY(m_second->client.takeLink(keys).value());
    const ActorMarks &known = m_second->disk.data.marks.at(idOf<ActorId>(2));
    QCOMPARE(known.seen.n, keys.seen.first().n);
    QCOMPARE(known.at.n, quint64(0)); // this server has told nothing yet
}

void LinkingTest::whoBelongsToAnAccountIsNotLinkedAgain()
{
    QCOMPARE(m_first->client.beginLinking().error().code, Errc::AlreadyExists);
    // But one that was cut off is: as somebody else.
    const auto me = m_second->client.beginLinking();
    QVERIFY(m_first->client.admit(me->actor, me->key).value());
    QVERIFY(m_second->client.takeLink(m_first->client.linkKeys().value()).value());
    QVERIFY(m_second->client.sync());
    QCOMPARE(m_second->client.beginLinking().error().code, Errc::AlreadyExists);
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->client.revoke(me->actor).value());
    QVERIFY(m_second->client.sync());
    QVERIFY(m_second->disk.data.state.isRevoked);
    const auto again = m_second->client.beginLinking();
    QVERIFY(again && again->actor != me->actor);
    QVERIFY(m_first->client.admit(again->actor, again->key).value());
    QVERIFY(m_second->client.takeLink(m_first->client.linkKeys().value()).value());
    m_first->write(idOf<RecordId>(5), "written since");
    QVERIFY(m_first->client.sync());
    QVERIFY(m_second->client.sync());
    QVERIFY(!m_second->disk.data.state.isRevoked);
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::LinkingTest)
#include "linking_test.moc"
