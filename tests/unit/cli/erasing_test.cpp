#include "tests/unit/cli/sync_programs.h"
#include <QJsonArray>
#include <QTest>

// Erasing for good where several devices have it: an intent until the server has it, withdrawn by who had not seen it,
// and a shelf for what was written without knowing. With real programs.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int kNotFound = 3;

bool isThere(const Program &mnemo, const QString &id)
{
    return mnemo.run({u"get"_s, id}).code != kNotFound;
}

// As `devices` calls the one that asks.
QString deviceOf(const Program &mnemo)
{
    for (const QJsonObject &device : mnemo.json({u"devices"_s}).lines())
        if (device[u"this"].toBool())
            return device[u"id"].toString();
    return {};
}

QStringList withdrawnBy(const Ended &ended)
{
    QStringList ids;
    for (const QJsonValue id : ended.line()[u"withdrawn"].toArray())
        ids += id.toString();
    return ids;
}

} // namespace

class ErasingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whatNoServerHadGoesAtOnce();
    void whatTheServerHadGoesWithTheNextSync();
    void whoWentOnWithItKeepsIt_data();
    void whoWentOnWithItKeepsIt();
    void whatWasWrittenWithoutKnowingGoesToTheShelf();
    void whoHasNobodyToTellErasesAtOnce();

private:
    Ended purge(const Program &mnemo, const QString &id, const QStringList &how = {}) const
    {
        return mnemo.json(QStringList{u"purge"_s, id, u"--yes"_s} + how);
    }
    void syncBoth() const
    {
        for (const Program *mnemo : {m_first.get(), m_second.get(), m_first.get()}) {
            const Ended ended = test::sync(*mnemo);
            QVERIFY2(ended.code == 0, ended.err);
        }
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
    QString m_shared; // both have it
};

void ErasingTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    m_shared = add(*m_first, u"what both have"_s);
    QCOMPARE(m_first->run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err);
    QVERIFY(isThere(*m_second, m_shared));
}

void ErasingTest::whatNoServerHadGoesAtOnce()
{
    const QString id = add(*m_first, u"never sent"_s);
    const Ended erased = purge(*m_first, id);
    QVERIFY2(erased.code == 0, erased.err);
    QCOMPARE(erased.line()[u"purged"].toInt(), 1);
    QCOMPARE(erased.line()[u"waiting"].toInt(), 0);
    QVERIFY(!isThere(*m_first, id));
    syncBoth();
    QVERIFY(!isThere(*m_second, id));
}

void ErasingTest::whatTheServerHadGoesWithTheNextSync()
{
    m_server->stop();
    const Ended meant = purge(*m_first, m_shared);
    QVERIFY2(meant.code == 0, meant.err);
    QCOMPARE(meant.line()[u"purged"].toInt(), 0);
    QCOMPARE(meant.line()[u"waiting"].toInt(), 1);
    QVERIFY(test::sync(*m_first).code != 0);
    QVERIFY(isThere(*m_first, m_shared)); // in the trash
    QCOMPARE(m_first->json({u"trash"_s}).line()[u"id"].toString(), m_shared);
    QVERIFY(!m_server->start().isEmpty());
    const Ended told = test::sync(*m_first);
    QVERIFY2(told.code == 0, told.err);
    QVERIFY(withdrawnBy(told).isEmpty());
    QVERIFY(!isThere(*m_first, m_shared));
    QCOMPARE(m_first->json({u"trash"_s}).lines().size(), 0);
    QVERIFY(isThere(*m_second, m_shared));
    syncBoth();
    QVERIFY(!isThere(*m_second, m_shared));
    QCOMPARE(exported(*m_first), exported(*m_second));
    // Nor did anybody have to be asked, or is something left.
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->json({u"shelf"_s}).lines().size(), 0);
        QCOMPARE(mnemo->run({u"doctor"_s}).code, 0);
    }
}

void ErasingTest::whoWentOnWithItKeepsIt_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("on another device") << true;
    QTest::newRow("on this device") << false;
}

void ErasingTest::whoWentOnWithItKeepsIt()
{
    QFETCH(const bool, isElsewhere);
    QCOMPARE(purge(*m_first, m_shared).line()[u"waiting"].toInt(), 1);
    if (isElsewhere) {
        QCOMPARE(m_second->run({u"edit"_s, m_shared, u"--content"_s, u"gone on with"_s}).code, 0);
        QCOMPARE(test::sync(*m_second).code, 0);
    } else {
        QCOMPARE(m_first->run({u"restore"_s, m_shared}).code, 0);
        QCOMPARE(m_first->run({u"edit"_s, m_shared, u"--content"_s, u"gone on with"_s}).code, 0);
    }
    const Ended withdrawn = test::sync(*m_first);
    QVERIFY2(withdrawn.code == 0, withdrawn.err);
    QCOMPARE(withdrawnBy(withdrawn), QStringList{m_shared});
    syncBoth();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(contentOf(*mnemo, m_shared), u"gone on with"_s);
        QCOMPARE(mnemo->json({u"trash"_s}).lines().size(), 0); // who went on with it took it out
        QCOMPARE(mnemo->json({u"shelf"_s}).lines().size(), 0);
    }
    QCOMPARE(exported(*m_first), exported(*m_second));
    // Told once. And now that it was seen it can be erased.
    QVERIFY(withdrawnBy(test::sync(*m_first)).isEmpty());
    QCOMPARE(purge(*m_first, m_shared).code, 0);
    syncBoth();
    QVERIFY(!isThere(*m_first, m_shared) && !isThere(*m_second, m_shared));
}

// The server had the erasure first: it stands, and what the second had written lies on its shelf.
void ErasingTest::whatWasWrittenWithoutKnowingGoesToTheShelf()
{
    QCOMPARE(purge(*m_first, m_shared).code, 0);
    QCOMPARE(test::sync(*m_first).code, 0);
    QVERIFY(!isThere(*m_first, m_shared));
    QCOMPARE(m_second->run({u"edit"_s, m_shared, u"--content"_s, u"written without knowing"_s}).code, 0);
    const Ended met = test::sync(*m_second);
    QVERIFY2(met.code == 0, met.err);
    QCOMPARE(met.line()[u"shelved"].toInt(), 1);
    QVERIFY(!isThere(*m_second, m_shared));
    const Ended shelf = m_second->json({u"shelf"_s});
    QCOMPARE(shelf.lines().size(), 1);
    QCOMPARE(shelf.line()[u"memory"][u"content"].toString(), u"written without knowing"_s);
    QCOMPARE(shelf.line()[u"memory"][u"id"].toString(), m_shared);
    QVERIFY(m_second->run({u"shelf"_s}).out.contains("written without knowing"));
    const QString number = QString::number(shelf.line()[u"n"].toInt());
    QCOMPARE(m_second->json({u"shelf"_s, u"show"_s, number}).line(), shelf.line());
    const Ended shown = m_second->run({u"shelf"_s, u"show"_s, number});
    QVERIFY2(shown.out.contains("written today") && shown.out.contains("on this device"), shown.out);
    QVERIFY2(shown.out.contains("written without knowing"), shown.out);
    QCOMPARE(m_second->run({u"shelf"_s, u"show"_s, u"99"_s}).code, kNotFound);
    // This device wrote it, and nobody else.
    const QJsonArray devices = shelf.line()[u"actors"].toArray();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(deviceOf(*m_second), devices.first().toString());
    QVERIFY(!shelf.line()[u"written_at"].isNull());
    QCOMPARE(m_second->run({u"shelf"_s, u"keep"_s, u"99"_s}).code, kNotFound);
    QCOMPARE(m_second->run({u"shelf"_s, u"erase"_s, u"first"_s, u"--yes"_s}).code, 2);

    const Ended kept = m_second->json({u"shelf"_s, u"keep"_s, number});
    QVERIFY2(kept.code == 0, kept.err);
    const QString id = kept.line()[u"id"].toString();
    QVERIFY(id != m_shared);
    QCOMPARE(m_second->json({u"shelf"_s}).lines().size(), 0);
    syncBoth();
    syncBoth();
    QCOMPARE(contentOf(*m_first, id), u"written without knowing"_s);
    QVERIFY(!isThere(*m_first, m_shared));
    QCOMPARE(exported(*m_first), exported(*m_second));

    // And the other answer.
    QCOMPARE(purge(*m_first, id).code, 0);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(m_second->run({u"edit"_s, id, u"--add-tag"_s, u"again"_s}).code, 0);
    QCOMPARE(test::sync(*m_second).line()[u"shelved"].toInt(), 1);
    const QString second = QString::number(m_second->json({u"shelf"_s}).line()[u"n"].toInt());
    QCOMPARE(m_second->run({u"shelf"_s, u"erase"_s, second}).code, 2); // without a yes, where nobody can be asked
    const Ended erased = m_second->json({u"shelf"_s, u"erase"_s, second, u"--yes"_s});
    QVERIFY2(erased.code == 0, erased.err);
    QCOMPARE(erased.line()[u"erased"].toInt(), 1);
    QCOMPARE(m_second->json({u"shelf"_s}).lines().size(), 0);
    syncBoth();
    QCOMPARE(exported(*m_first), exported(*m_second));
}

void ErasingTest::whoHasNobodyToTellErasesAtOnce()
{
    // By their own word.
    const Ended now = purge(*m_second, m_shared, {u"--now"_s});
    QVERIFY2(now.code == 0, now.err);
    QCOMPARE(now.line()[u"purged"].toInt(), 1);
    QVERIFY(!isThere(*m_second, m_shared));
    syncBoth();
    syncBoth();
    QVERIFY(!isThere(*m_first, m_shared));
    // What waits when the account goes, goes too.
    const QString id = add(*m_first, u"another one"_s);
    syncBoth();
    QCOMPARE(purge(*m_first, id).line()[u"waiting"].toInt(), 1);
    const QString account = m_first->json({u"account"_s, u"show"_s}).line()[u"account"].toString();
    QProcess erasing;
    erasing.start(QStringLiteral(MN_SERVER),
                  {u"--data"_s, m_server->folder(), u"user"_s, u"erase"_s, account.first(8), u"--yes"_s});
    QVERIFY(erasing.waitForFinished(kPatienceMs));
    QCOMPARE(erasing.exitCode(), 0);
    const Ended gone = m_first->json({u"account"_s, u"delete"_s, u"--yes"_s});
    QVERIFY2(gone.code == 0, gone.err);
    QVERIFY(!isThere(*m_first, id));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ErasingTest)
#include "erasing_test.moc"
