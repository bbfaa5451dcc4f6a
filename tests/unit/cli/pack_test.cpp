#include "tests/unit/cli/sync_programs.h"
#include <QJsonArray>
#include <QTest>

// A new device finds by meaning at once: with the real programs, and the real model.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class PackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewDeviceFindsByMeaningBeforeItHasReadAnything();
};

void PackTest::aNewDeviceFindsByMeaningBeforeItHasReadAnything()
{
    constexpr int kMemories = 40;
    Server server;
    const QString url = server.start();
    Program first;
    Program second;
    for (const Program *mnemo : {&first, &second}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    QByteArray lines = R"({"content":"The cat sleeps on the warm windowsill"})"
                       "\n";
    for (int i = 1; i < kMemories; ++i)
        lines += "{\"content\":\"Invoice number " + QByteArray::number(i) + " for the tax office\"}\n";
    const Ended imported = first.json({u"import"_s, u"jsonl"_s, first.write(u"notes.jsonl"_s, lines)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(first.run({u"index"_s, u"catch-up"_s}).code, 0);
    const Ended created = first.json({u"account"_s, u"create"_s, u"--server"_s, url});
    QVERIFY2(created.code == 0, created.err.constData());
    QVERIFY(!server.bytes().contains("windowsill"));

    const auto meaning = [](const Program &mnemo) {
        return mnemo.json({u"index"_s, u"status"_s}).line()[u"meaning"].toObject();
    };
    const Ended joined = second.json({u"join"_s, u"--server"_s, url, u"--recovery-file"_s, first.home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
    const QJsonObject state = meaning(second);
    QCOMPARE(state[u"indexed"].toInt(), kMemories);
    QCOMPARE(state[u"pending"].toInt(), 0);
    // No word of it stands there.
    const QJsonObject found =
        second.json({u"search"_s, u"a pet taking a nap"_s, u"--mode"_s, u"meaning"_s, u"--limit"_s, u"1"_s}).line();
    QVERIFY2(QJsonDocument(found).toJson().contains("windowsill"), QJsonDocument(found).toJson().constData());
    for (const Program *mnemo : {&first, &second})
        QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PackTest)
#include "pack_test.moc"
