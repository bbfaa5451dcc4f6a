#include "tests/support/holding_relay.h"
#include "tests/support/own_server.h"
#include "tests/unit/app/sync_window.h"
#include <QFile>
#include <QTest>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::HoldingRelay;
using mn::test::OwnServer;

// The first sync of many memories, as a window shows it: vaults of their own, and a real server.
class FirstSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsGrowAndEndAsWhatWasThere();
    void whatIsUnderWaySaysHowFarAndHowFast();
    void pausedNothingIsSentAndItGoesOnFromThere();
    void aPauseEndsWhereAPersonAsks();
    void fewAreNotWorthABar();

private:
    static constexpr int kMany = 1'000;
    using State = SyncModel::State;
    using Mark = SyncModel::Mark;

    static void add(SyncWindow &window, int count)
    {
        MN_VERIFY(wait(window.fixture.vault->save(Durability::Batch, [count](Saving &saving) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                MemoryChange memory;
                memory.content = u"memory %1"_s.arg(i);
                MN_TRY(saving.add({}, memory));
            }
            return {};
        })));
    }
    QString words() const { return QString::fromUtf8(m_phrase->words().view().toByteArray()); }
    // A window that has come so far into its first sync as the server's answers let it.
    bool isHeldWhileItJoins(SyncWindow &window)
    {
        m_relay->holdBefore("GET /api/v1/pull", 2);
        if (!window.is(State::Alone))
            return false;
        window.model->joinAccount(m_relay->url(), words());
        return window.comes([&] { return m_relay->isHolding(HoldingRelay::Up) && window.model->progress() > 0; });
    }
    // For memories and with them, that the server has answered.
    qsizetype requests() const
    {
        QFile log(m_folder->filePath(u"requests"_s));
        if (!log.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray lines = log.readAll();
        return lines.count("/api/v1/pull\"") + lines.count("/api/v1/push\"");
    }
    static QString text(int done)
    {
        return u"%1 of %2 memory(s)"_s.arg(QLocale().toString(done), QLocale().toString(kMany));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HoldingRelay> m_relay;
    std::unique_ptr<OwnServer> m_server;
    std::unique_ptr<RecoveryPhrase> m_phrase;
};

void FirstSyncTest::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_relay = std::make_unique<HoldingRelay>();
    m_server = std::make_unique<OwnServer>(QStringLiteral(MN_SERVER));
    m_server->set(u"MNEMOSYNED_PUBLIC_URL"_s, m_relay->url());
    m_server->logTo(m_folder->filePath(u"requests"_s));
    m_relay->leadTo(QUrl(m_server->start()));
    m_phrase = std::make_unique<RecoveryPhrase>(RecoveryPhrase::make());
}

void FirstSyncTest::countsGrowAndEndAsWhatWasThere()
{
    SyncWindow first(m_phrase.get());
    add(first, kMany);
    QList<double> parts;
    QStringList texts;
    QStringList headlines;
    const auto note = [&](const SyncModel &model) {
        if (model.progress() < 0)
            return;
        parts += model.progress();
        texts += model.progressText();
        headlines += model.headline();
    };
    connect(first.model.get(), &SyncModel::progressed, this, [&] { note(*first.model); });
    QVERIFY(first.makesAccount(m_relay->url()));
    QVERIFY(parts.size() > 3);
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(texts.first(), text(0));
    QCOMPARE(texts.last(), text(kMany));
    QCOMPARE(headlines.last(), u"Your memories are going to the server, sealed"_s);
    QCOMPARE(first.model->progress(), -1.0);
    QVERIFY(first.model->progressText().isEmpty());

    parts.clear();
    texts.clear();
    headlines.clear();
    SyncWindow second;
    connect(second.model.get(), &SyncModel::progressed, this, [&] { note(*second.model); });
    QVERIFY(second.is(State::Alone));
    second.model->joinAccount(m_relay->url(), words());
    QVERIFY(second.is(Mark::Well));
    QVERIFY(parts.size() > 2);
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(texts.last(), text(kMany));
    QCOMPARE(headlines, QStringList(headlines.size(), u"Your memories are coming from the server"_s));
    QCOMPARE(second.model->progress(), -1.0);
    QCOMPARE(countIn(*second.fixture.vault), kMany);
}

void FirstSyncTest::whatIsUnderWaySaysHowFarAndHowFast()
{
    {
        SyncWindow first(m_phrase.get());
        add(first, kMany);
        QVERIFY(first.makesAccount(m_relay->url()));
    }
    SyncWindow second;
    QVERIFY(isHeldWhileItJoins(second));
    const qint64 there = countIn(*second.fixture.vault);
    const double part = double(there) / kMany;
    QVERIFY(second.model->progress() <= part && second.model->progress() > part * 0.99);
    QCOMPARE(second.model->mark(), Mark::Waits);
    second.fixture.vault.clock().advance(60'000);
    const QString detail = second.model->progressDetail();
    QVERIFY2(detail.contains(u" a second, about"_s) && detail.endsWith(u"left"_s), qPrintable(detail));
}

void FirstSyncTest::pausedNothingIsSentAndItGoesOnFromThere()
{
    SyncWindow first(m_phrase.get());
    add(first, kMany);
    QVERIFY(first.makesAccount(m_relay->url()));
    first.model->pause();
    QVERIFY(first.comes([&] { return first.model->headline().startsWith(u"Paused"_s); }));

    SyncWindow second;
    QVERIFY(isHeldWhileItJoins(second));
    const QString text = second.model->progressText();
    second.model->pause();
    QVERIFY(second.model->isPaused());
    QCOMPARE(second.model->mark(), Mark::Waits);
    m_relay->goOn();
    // Said once it is so.
    QCOMPARE(second.model->headline(), u"Pausing"_s);
    QVERIFY(second.comes([&] { return second.model->headline().startsWith(u"Paused"_s); }));
    QCOMPARE(second.model->progressText(), text);
    QVERIFY(second.model->progressDetail().isEmpty());
    const qint64 there = countIn(*second.fixture.vault);
    QVERIFY(there > 0 && there < kMany);

    // What wakes who is not paused, on both sides.
    const qsizetype asked = requests();
    const RecordId here = second.fixture.add(u"saved here meanwhile"_s);
    const RecordId elsewhere = first.fixture.add(u"saved elsewhere meanwhile"_s);
    SyncWindow third;
    QVERIFY(third.is(State::Alone)); // there was time to ask
    QVERIFY(asked > 0);
    QCOMPARE(requests(), asked);
    QCOMPARE(countIn(*second.fixture.vault), there + 1);

    QList<double> parts;
    connect(second.model.get(), &SyncModel::progressed, this, [&] {
        if (second.model->progress() >= 0)
            parts += second.model->progress();
    });
    second.model->resume();
    first.model->resume();
    QVERIFY(!second.model->isPaused());
    QVERIFY(second.is(Mark::Well));
    QVERIFY(first.is(Mark::Well));
    QVERIFY(!parts.isEmpty());
    QVERIFY(std::ranges::all_of(parts, [there](double part) { return part >= double(there) / (kMany + 3); }));
    QVERIFY(second.comes([&] { return countIn(*second.fixture.vault) == kMany + 2; }));
    QVERIFY(first.comes([&] { return countIn(*first.fixture.vault) == kMany + 2; }));
    QCOMPARE(second.fixture.get(elsewhere).content, u"saved elsewhere meanwhile"_s);
    QCOMPARE(first.fixture.get(here).content, u"saved here meanwhile"_s);
}

void FirstSyncTest::aPauseEndsWhereAPersonAsks()
{
    SyncWindow window(m_phrase.get());
    window.fixture.add(u"the boiler needs 1.2 bar"_s);
    QVERIFY(window.makesAccount(m_relay->url()));
    window.model->resume(); // nothing is paused
    QVERIFY(!window.model->isPaused());
    window.model->pause();
    window.model->pause();
    window.model->deviceList()->setShown(true); // asks by itself, and changes nothing
    QVERIFY(window.comes([&] { return window.model->headline().startsWith(u"Paused"_s); }));
    window.model->askNow();
    QVERIFY(!window.model->isPaused());
    QVERIFY(window.is(Mark::Well));
}

void FirstSyncTest::fewAreNotWorthABar()
{
    SyncWindow window(m_phrase.get());
    add(window, 20);
    bool hasBar = false;
    connect(window.model.get(), &SyncModel::progressed, this,
            [&] { hasBar = hasBar || window.model->progress() >= 0; });
    QVERIFY(window.makesAccount(m_relay->url()));
    QVERIFY(!hasBar);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::FirstSyncTest)
#include "first_sync_test.moc"
