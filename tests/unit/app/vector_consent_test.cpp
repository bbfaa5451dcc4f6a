#include "tests/support/letter_embedder.h"
#include "tests/support/own_server.h"
#include "tests/unit/app/sync_window.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::LetterEmbedder;
using mn::test::OwnServer;

namespace {

constexpr int kDimensions = 384; // as servers have them

} // namespace

// Vectors that a server may have: windows over vaults of their own, and a real server.
class VectorConsentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void aServerThatKeepsNoneOffersNothing();
    void whatIsAllowedIsSaidCountedAndTakenBack();
    void whatAnotherDeviceAllowedIsSaidAndCanBeTakenBack();
    void anotherModelIsRefused();
    void withoutTheServerNothingIsAllowed();
    void withoutTheServerNothingMoreGoes();

private:
    using Mark = SyncModel::Mark;
    void startWith(const QString &vectors)
    {
        m_server = std::make_unique<OwnServer>(QStringLiteral(MN_SERVER));
        m_server->set(u"MNEMOSYNED_VECTORS"_s, vectors);
        m_url = m_server->start();
    }
    // With an account, and one memory that has its meaning.
    bool begin(SyncWindow &window)
    {
        window.fixture.add(u"aaaa bbbb"_s);
        const MayWait mayWait;
        if (!window.makesAccount(m_url) || !window.fixture.vault->catchUpIndex().result())
            return false;
        window.model->vectors()->setShown(true);
        return window.comes([&] { return window.model->vectors()->isOffered(); });
    }
    static bool allows(SyncWindow &window)
    {
        window.model->vectors()->allow();
        return window.comes([&] { return window.model->vectors()->isHere(); });
    }

    LetterEmbedder m_letters{kDimensions};
    std::unique_ptr<OwnServer> m_server;
    QString m_url;
    std::unique_ptr<RecoveryPhrase> m_phrase;
};

void VectorConsentTest::init()
{
    startWith(u"memory"_s);
    m_phrase = std::make_unique<RecoveryPhrase>(RecoveryPhrase::make());
}

void VectorConsentTest::aServerThatKeepsNoneOffersNothing()
{
    startWith(u"none"_s);
    SyncWindow window(m_phrase.get(), nullptr, &m_letters);
    QVERIFY(window.makesAccount(m_url));
    VectorConsent &vectors = *window.model->vectors();
    vectors.setShown(true);
    vectors.allow();
    QVERIFY(window.comes([&] { return !vectors.isBusy() && !vectors.problem().isEmpty(); }));
    QVERIFY(vectors.problem().contains(u"keeps no vectors"_s));
    QVERIFY(!vectors.isOffered() && !vectors.isAllowed() && !vectors.isHere());
}

void VectorConsentTest::whatIsAllowedIsSaidCountedAndTakenBack()
{
    SyncWindow window(m_phrase.get(), nullptr, &m_letters);
    QVERIFY(begin(window));
    VectorConsent &vectors = *window.model->vectors();
    QSignalSpy said(&vectors, &VectorConsent::said);
    QVERIFY(!vectors.isAllowed());
    QVERIFY(vectors.detail().contains(u"not sealed"_s));
    vectors.allow();
    QVERIFY(vectors.isBusy());
    vectors.withdraw(); // one after the other
    QVERIFY(window.comes([&] { return vectors.isHere() && said.size() == 1; }));
    QVERIFY(vectors.isAllowed());
    // They go by themselves.
    QVERIFY(window.comes([&] { return vectors.detail().contains(u"1 vector"_s); }));
    vectors.withdraw();
    QVERIFY(window.comes([&] { return !vectors.isAllowed() && said.size() == 2; }));
    QVERIFY(said.last().first().toString().contains(u"no vectors of your memories any more"_s));
    QVERIFY(vectors.isOffered());
    QVERIFY(vectors.problem().isEmpty());
}

void VectorConsentTest::whatAnotherDeviceAllowedIsSaidAndCanBeTakenBack()
{
    SyncWindow first(m_phrase.get(), nullptr, &m_letters);
    QVERIFY(begin(first));
    QVERIFY(allows(first));
    SyncWindow second(nullptr, nullptr, &m_letters);
    QVERIFY(second.is(SyncModel::State::Alone));
    second.model->joinAccount(m_url, QString::fromUtf8(m_phrase->words().view().toByteArray()));
    VectorConsent &vectors = *second.model->vectors();
    vectors.setShown(true);
    QVERIFY(second.comes([&] { return vectors.isAllowed(); }));
    QVERIFY(!vectors.isHere());
    QVERIFY(vectors.detail().contains(u"This device sends nothing"_s));
    vectors.withdraw();
    QVERIFY(second.comes([&] { return !vectors.isAllowed(); }));
    // Whoever looks there sees that.
    first.model->vectors()->look();
    QVERIFY(first.comes([&] { return !first.model->vectors()->isAllowed(); }));
}

void VectorConsentTest::anotherModelIsRefused()
{
    LetterEmbedder few(32);
    SyncWindow window(m_phrase.get(), nullptr, &few);
    QVERIFY(begin(window));
    VectorConsent &vectors = *window.model->vectors();
    vectors.allow();
    QVERIFY(window.comes([&] { return !vectors.isBusy(); }));
    QVERIFY(vectors.problem().contains(u"of the model that this device has"_s));
    QVERIFY(!vectors.isAllowed());
}

void VectorConsentTest::withoutTheServerNothingIsAllowed()
{
    SyncWindow window(m_phrase.get(), nullptr, &m_letters);
    QVERIFY(begin(window));
    VectorConsent &vectors = *window.model->vectors();
    m_server->stop();
    vectors.allow();
    QVERIFY(window.comes([&] { return !vectors.isBusy(); }));
    QVERIFY(!vectors.isAllowed());
    QVERIFY(vectors.problem().contains(u"nothing was changed"_s));
    vectors.setShown(false);
    vectors.setShown(true); // who comes back later is not told of it again
    QVERIFY(vectors.problem().isEmpty());
}

void VectorConsentTest::withoutTheServerNothingMoreGoes()
{
    SyncWindow window(m_phrase.get(), nullptr, &m_letters);
    QVERIFY(begin(window));
    QVERIFY(allows(window));
    VectorConsent &vectors = *window.model->vectors();
    m_server->stop();
    QVERIFY(window.is(Mark::Offline));
    vectors.withdraw();
    QVERIFY(window.comes([&] { return !vectors.isBusy() && !vectors.isHere(); }));
    QVERIFY(vectors.problem().contains(u"sends no more vectors"_s));
    QVERIFY(vectors.isAllowed()); // by the account, as far as is known
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::VectorConsentTest)
#include "vector_consent_test.moc"
