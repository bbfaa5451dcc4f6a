#include "app/library/memory_selection.h"
#include "app/sync/open_memory_sync.h"
#include "app/sync/unsynced_memories.h"
#include "core/session/settings.h"
#include "core/store/memory_store.h"
#include "tests/support/own_network.h"
#include "tests/support/own_provider.h"
#include "tests/support/own_server.h"
#include "tests/support/settable_network.h"
#include "tests/unit/app/sync_window.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::OwnServer;

// Windows over vaults of their own, and a real server.
class SyncModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aVaultWithoutAnAccountIsAlone();
    void whatOneSavesTheOtherHas();
    void whatIsWrongIsSaidAndCanBeTriedAgain_data();
    void whatIsWrongIsSaidAndCanBeTriedAgain();
    void aServerMayAskForAnInvitation();
    void aServerMayWantASignIn();
    void anAccountThatIsToEndCanBeKept();
    void whatIsErasedGoesOnceTheServerWasTold();
    void withoutTheServerItGoesOnByItself();
    void anotherProgramMayHaveLinkedTheVault();
    void attachmentsWaitForANetworkThatIsNotMetered();
    void withoutANetworkItSaysSo();
    void theOpenMemorySaysHowFarItIs();
    void lettingTheVaultGoEndsIt();

private:
    using State = SyncModel::State;
    using Mark = SyncModel::Mark;

    using Window = SyncWindow;
    static bool is(Window &window, State state) { return window.is(state); }
    static bool is(Window &window, Mark mark) { return window.is(mark); }
    static void attach(Window &window, const QByteArray &bytes);
    static bool makesAccount(Window &window, const mn::test::AwayServer &server);
    QString words() const { return QString::fromUtf8(m_phrase->words().view().toByteArray()); }

    std::unique_ptr<OwnServer> m_server;
    QString m_url;
    std::unique_ptr<RecoveryPhrase> m_phrase;
};

void SyncModelTest::init()
{
    m_server = std::make_unique<OwnServer>(QStringLiteral(MN_SERVER));
    m_url = m_server->start();
    m_phrase = std::make_unique<RecoveryPhrase>(RecoveryPhrase::make());
}

void SyncModelTest::cleanup()
{
    m_server.reset();
}

void SyncModelTest::aVaultWithoutAnAccountIsAlone()
{
    Window window;
    QCOMPARE(window.model->state(), State::Asking);
    QVERIFY(is(window, State::Alone));
    QCOMPARE(window.model->devices(), 0);
    QVERIFY(window.model->heardText().isEmpty());
    QVERIFY(window.model->problem().isEmpty());
    window.model->askNow(); // nobody
    QCOMPARE(window.model->state(), State::Alone);
}

void SyncModelTest::whatOneSavesTheOtherHas()
{
    Window first(m_phrase.get());
    first.fixture.add(u"the boiler needs 1.2 bar"_s);
    QVERIFY(is(first, State::Alone));
    first.model->createAccount(m_url, {});
    QCOMPARE(first.model->state(), State::Linking);
    QVERIFY(is(first, Mark::Well));
    QCOMPARE(first.model->devices(), 1);
    QCOMPARE(first.model->server(), u"127.0.0.1"_s);
    QVERIFY(!first.model->heardText().isEmpty());

    Window second;
    QVERIFY(is(second, State::Alone));
    second.model->joinAccount(u"  "_s + m_url, words());
    QVERIFY(is(second, Mark::Well));
    QCOMPARE(second.model->devices(), 2);
    const auto count = [](Window &window) { return countIn(*window.fixture.vault); };
    QVERIFY(until(second.fixture.timers, [&] { return count(second) == 1; }));
    // What is saved goes out by itself, and arrives by itself.
    second.fixture.add(u"and the pump is new"_s);
    QVERIFY(until(first.fixture.timers, [&] { return count(first) == 2; }));
    QVERIFY(is(second, Mark::Well));
}

void SyncModelTest::whatIsWrongIsSaidAndCanBeTriedAgain_data()
{
    QTest::addColumn<QString>("server"); // "": the one there is
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address") << u"ftp://here"_s << u""_s << u"Usage"_s;
    QTest::newRow("in clear to another machine") << u"http://192.0.2.1"_s << u""_s << u"Usage"_s;
    QTest::newRow("nobody there") << u"http://127.0.0.1:1"_s << u""_s << u"NetworkFailed"_s;
    QTest::newRow("no words") << u""_s << u"these are not twenty four words"_s << u"NotUnderstood"_s;
}

void SyncModelTest::whatIsWrongIsSaidAndCanBeTriedAgain()
{
    QFETCH(QString, server);
    QFETCH(QString, words);
    QFETCH(QString, code);
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    const QString address = server.isEmpty() ? m_url : server;
    if (words.isEmpty())
        window.model->createAccount(address, {});
    else
        window.model->joinAccount(address, words);
    QVERIFY(is(window, State::Alone));
    QCOMPARE(window.model->problemCode(), code);
    QVERIFY(!window.model->problem().isEmpty());
    window.model->forgetProblem();
    QVERIFY(window.model->problem().isEmpty());
    window.model->createAccount(m_url, {});
    QVERIFY(is(window, Mark::Well));
    QVERIFY(window.model->problem().isEmpty());
}

void SyncModelTest::aServerMayAskForAnInvitation()
{
    m_server->stop();
    m_server->set(u"MNEMOSYNED_INVITATION"_s, u"our house"_s);
    m_url = m_server->start();
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    window.model->createAccount(m_url, {});
    QVERIFY(is(window, State::Alone));
    QCOMPARE(window.model->problemCode(), u"NoInvitation"_s);
    window.model->createAccount(m_url, u" our house "_s);
    QVERIFY(is(window, Mark::Well));
}

void SyncModelTest::anAccountThatIsToEndCanBeKept()
{
    Window window(m_phrase.get());
    QVERIFY(window.makesAccount(m_url));
    Window other;
    QVERIFY(is(other, State::Alone));
    other.model->joinAccount(m_url, words());
    QVERIFY(is(other, Mark::Well));

    window.model->ending()->begin();
    QVERIFY(window.model->ending()->isBusy());
    QVERIFY(window.comes([&] { return window.model->ending()->isComing(); }));
    QCOMPARE(window.model->mark(), Mark::Asks);
    QCOMPARE(window.model->detail(), window.model->ending()->detail());
    QVERIFY(window.model->detail().contains(u"for all its devices"_s));
    // Whoever uses the other device hears it, and may think otherwise.
    QVERIFY(is(other, Mark::Asks));
    QCOMPARE(other.model->headline(), window.model->headline());
    other.model->ending()->takeBack();
    QVERIFY(is(other, Mark::Well));
    QVERIFY(!other.model->ending()->isComing());
    QVERIFY(is(window, Mark::Well));

    m_server->stop();
    window.model->ending()->begin();
    QVERIFY(window.comes([&] { return !window.model->ending()->isBusy(); }));
    QVERIFY(!window.model->ending()->isComing());
    QVERIFY(window.model->ending()->problem().contains(u"nothing was changed"_s));
}

// As `mnemo purge` does it.
void SyncModelTest::whatIsErasedGoesOnceTheServerWasTold()
{
    Window window(m_phrase.get());
    const RecordId sent = window.fixture.add(u"the boiler needs 1.2 bar"_s);
    QVERIFY(window.makesAccount(m_url));
    m_server->stop();
    QVERIFY(is(window, Mark::Offline));
    const RecordId unsent = window.fixture.add(u"the piano was tuned"_s);
    MemoryListModel list(*window.fixture.vault, window.fixture.vault.clock(), window.fixture.timers,
                         window.fixture.calendar);
    MemorySelection selection(*window.fixture.vault, list, window.fixture.calendar);
    QSignalSpy erased(&selection, &MemorySelection::erasedForGood);
    QVERIFY(window.comes([&] { return list.count() == 2; }));
    selection.chooseAll();
    QCOMPARE(selection.askToErase(), 2);
    selection.eraseAll();
    QVERIFY(window.comes([&] { return erased.size() == 1; }));
    QVERIFY(erased[0][0].toString().contains(u"once the server has been told"_s));
    QVERIFY(!mn::test::wait(window.fixture.vault->get(ReadView::everything(), unsent)));
    QCOMPARE(countIn(*window.fixture.vault, true), 1);
    m_server->start();
    window.model->askNow();
    QVERIFY(window.comes([&] { return !mn::test::wait(window.fixture.vault->get(ReadView::everything(), sent)); }));
}

void SyncModelTest::aServerMayWantASignIn()
{
    mn::test::OwnProvider provider;
    m_server->stop();
    m_server->set(u"MNEMOSYNED_OIDC_ISSUER"_s, provider.issuer());
    m_server->set(u"MNEMOSYNED_OIDC_CLIENT_ID"_s, mn::test::OwnProvider::client());
    m_server->set(u"MNEMOSYNED_OIDC_SUBJECT_KEY"_s, QString(32, u'k'));
    m_url = m_server->start();
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    const QSignalSpy pages(window.model.get(), &SyncModel::pageWanted);
    const auto isAsked = [&](int times) {
        return window.comes([&] { return pages.size() == times && !window.model->signInPage().isEmpty(); });
    };
    window.model->createAccount(m_url, {});
    QVERIFY(isAsked(1));
    QCOMPARE(pages[0][0].toUrl(), window.model->signInPage());
    QCOMPARE(window.model->headline(), u"Waiting for you to sign in"_s);
    // Who does not want to is not held up.
    window.model->stopLinking();
    QVERIFY(is(window, State::Alone));
    QVERIFY(window.model->signInPage().isEmpty() && window.model->problem().isEmpty());
    // Who is not let in there may try again.
    provider.behave({{u"deny"_s, true}});
    window.model->createAccount(m_url, {});
    QVERIFY(isAsked(2));
    QVERIFY(mn::test::opened(mn::test::opened(window.model->signInPage()).location).text.contains("did not succeed"));
    QVERIFY(is(window, State::Alone));
    QCOMPARE(window.model->problemCode(), u"SignInFailed"_s);
    provider.behave({});
    window.model->createAccount(m_url, {});
    QVERIFY(isAsked(3));
    mn::test::opened(mn::test::opened(window.model->signInPage()).location);
    QVERIFY(is(window, Mark::Well));
    QVERIFY(window.model->signInPage().isEmpty());
}

void SyncModelTest::withoutTheServerItGoesOnByItself()
{
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    window.model->createAccount(m_url, {});
    QVERIFY(is(window, Mark::Well));
    m_server->stop();
    window.fixture.add(u"saved meanwhile"_s);
    QVERIFY(is(window, Mark::Offline));
    m_server->start();
    window.model->askNow();
    QVERIFY(is(window, Mark::Well));
}

void SyncModelTest::anotherProgramMayHaveLinkedTheVault()
{
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    {
        const MayWait mayWait;
        const auto other = window.fixture.vault.another();
        QVERIFY(other);
        QVERIFY(
            sync::SyncClient::createAccount(**other, window.fixture.vault.clock(), {.url = QUrl(m_url)}, *m_phrase));
    }
    window.model->lookAgain();
    QVERIFY(is(window, Mark::Well));
}

void SyncModelTest::attach(Window &window, const QByteArray &bytes)
{
    const auto sealed = wait(window.fixture.vault->seal(u"scan.bin"_s, u"application/octet-stream"_s,
                                                        [bytes, isRead = false]() mutable -> Result<QByteArray> {
                                                            return std::exchange(isRead, true) ? QByteArray() : bytes;
                                                        }));
    MN_VERIFY(sealed);
    MemoryChange memory;
    memory.content = u"with a file"_s;
    memory.addAttachments = {*sealed};
    MN_VERIFY(wait(window.fixture.vault->add(memory)));
}

bool SyncModelTest::makesAccount(Window &window, const mn::test::AwayServer &server)
{
    if (!is(window, State::Alone))
        return false;
    window.model->createAccount(server.url, {}, server.fingerprint);
    return is(window, State::Linked);
}

void SyncModelTest::attachmentsWaitForANetworkThatIsNotMetered()
{
    m_server->stop();
    const mn::test::AwayServer server(*m_server);
    mn::test::SettableNetwork network({.isAbsent = false, .isMetered = true});
    Window window(m_phrase.get(), &network);
    attach(window, "a letter");
    QVERIFY(makesAccount(window, server));
    const auto waits = [&window](int count) {
        return window.comes(
            [&] { return window.model->headline() == u"%1 attachment(s) wait for another network"_s.arg(count); });
    };
    QVERIFY(waits(1));
    QCOMPARE(window.model->mark(), Mark::Waits);
    QVERIFY(window.model->detail().contains(u"is metered"_s));
    // They go at once where their person says so.
    QSignalSpy kept(window.model->metered(), &MeteredChoice::kept);
    window.model->metered()->setTakesAttachments(true);
    QVERIFY(window.model->metered()->takesAttachments());
    QVERIFY(is(window, Mark::Well));
    QCOMPARE(kept.count(), 1);
    {
        const MayWait mayWait;
        QCOMPARE(*readSetting(*window.fixture.vault, setting::kMeteredAttachments), u"yes"_s);
    }
    // And with another network by themselves.
    window.model->metered()->setTakesAttachments(false);
    QVERIFY(window.comes([&] { return kept.count() == 2; }));
    attach(window, "another letter");
    QVERIFY(waits(1));
    network.set({});
    QVERIFY(is(window, Mark::Well));
}

void SyncModelTest::withoutANetworkItSaysSo()
{
    m_server->stop();
    const mn::test::AwayServer server(*m_server);
    mn::test::SettableNetwork network;
    Window window(m_phrase.get(), &network);
    QVERIFY(makesAccount(window, server));
    QVERIFY(is(window, Mark::Well));
    network.set({.isAbsent = true, .isMetered = false});
    QVERIFY(is(window, Mark::Offline));
    QVERIFY(window.model->detail().contains(u"stays on this device"_s));
    network.set({});
    QVERIFY(is(window, Mark::Well));
}

void SyncModelTest::theOpenMemorySaysHowFarItIs()
{
    using Open = OpenMemorySync::State;
    Window window(m_phrase.get());
    const RecordId id = window.fixture.add(u"the boiler needs 1.2 bar"_s);
    QVERIFY(is(window, State::Alone));
    OpenMemorySync open(*window.fixture.vault, *window.model);
    UnsyncedMemories unsynced(*window.fixture.vault, *window.model, window.fixture.timers);
    QCOMPARE(open.state(), Open::Unknown);
    open.setId(id.toString());
    QVERIFY(window.comes([&] { return open.state() == Open::LocalOnly; }));
    QVERIFY(open.sentence().isEmpty());
    window.model->createAccount(m_url, {});
    QVERIFY(window.comes([&] { return open.state() == Open::Synced; }));
    QCOMPARE(open.sentence(), u"Server has it, sealed"_s);
    QVERIFY(window.comes([&] { return unsynced.count() == 0; }));
    // Not before the server has said that it has it.
    m_server->stop();
    window.fixture.edit(id, u"it needs 1.4 bar"_s);
    QVERIFY(window.comes([&] { return open.state() == Open::Waiting; }));
    QVERIFY(is(window, Mark::Offline));
    QCOMPARE(open.state(), Open::Waiting);
    QVERIFY(window.comes([&] { return unsynced.count() == 1; }));
    const auto number = wait(window.fixture.vault->read(
        [id](Database &database) { return MemoryStore(database).numberOf(ReadView::everything(), id); }));
    QVERIFY(number && *number && unsynced.has(int(**number)));
    m_server->start();
    window.model->askNow();
    QVERIFY(window.comes([&] { return open.state() == Open::Synced && unsynced.count() == 0; }));
    open.setId({});
    QCOMPARE(open.state(), Open::Unknown);
}

void SyncModelTest::lettingTheVaultGoEndsIt()
{
    Window window(m_phrase.get());
    QVERIFY(is(window, State::Alone));
    window.model->createAccount(m_url, {});
    QVERIFY(is(window, Mark::Well));
    {
        auto work = window.model->takeWork();
        window.model.reset();
        const MayWait mayWait;
        work.clear(); // ends although it waits for the server's word
    }
    QCoreApplication::processEvents(); // what was told is for nobody any more
    MN_VERIFY(window.fixture.vault.reopen());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SyncModelTest)
#include "sync_model_test.moc"
