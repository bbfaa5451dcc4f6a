#include "tests/support/paths.h"
#include "tests/unit/cli/program.h"
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

// What `./dev run` shows once all is built, where there is no display.
namespace mn {

using namespace Qt::StringLiterals;

class DemoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFillsAVaultAndShowsWhyItsAnswersWereFound();
    void itBringsTwoVaultsTogether();
};

void DemoTest::itFillsAVaultAndShowsWhyItsAnswersWereFound()
{
    test::Program mnemo;
    // A person's own terminal says nothing of platforms.
    for (const char *name : {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"})
        mnemo.environment().remove(QString::fromLatin1(name));
    const QString scratch = mnemo.home(u"a scratch folder"_s);
    QProcess demo;
    demo.setProcessEnvironment(mnemo.environment());
    demo.setStandardInputFile(QProcess::nullDevice());
    demo.setProcessChannelMode(QProcess::MergedChannels); // as on a terminal; what is said keeps its order
    demo.start(test::sourcePath("tools/demo"), {QFileInfo(QStringLiteral(MN_PROGRAM)).absolutePath(), scratch});
    QVERIFY(demo.waitForFinished(300'000));
    const QByteArray shown = demo.readAllStandardOutput();
    const auto vault = [&](const QStringList &arguments) {
        return mnemo.bare(QStringList{u"--vault"_s, scratch + u"/vault"_s} + arguments);
    };
    const auto listed = vault({u"list"_s, u"--limit"_s, u"0"_s}); // it says that it is unlocked for an hour
    QCOMPARE(vault({u"lock"_s}).code, 0);
    QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, shown.constData());
    QVERIFY2(listed.code == 0, listed.err.constData());

    QFile sample(test::sourcePath("resources/sample/memories.jsonl"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto memories = QByteArray::number(sample.readAll().count('\n'));
    QVERIFY2(memories.toInt() >= 300, memories.constData());
    QVERIFY2(shown.contains(memories + " added"), shown.constData());

    QFile questions(scratch + u"/questions"_s);
    QVERIFY(questions.open(QIODevice::ReadOnly));
    QByteArrayList asked = questions.readAll().split('\n');
    asked.removeAll({});
    QCOMPARE(asked.size(), 5);
    qsizetype at = 0;
    for (const QByteArray &question : asked) {
        at = shown.indexOf('\n' + question + '\n', at);
        QVERIFY2(at >= 0, question.constData());
        const QByteArray answer = shown.mid(at, shown.indexOf(" results in ", at) - at);
        QVERIFY2(answer.contains("\n 1  ") && answer.contains("\n    = "),
                 answer.constData()); // and what it is made of
        ++at;
    }
    QVERIFY(shown.contains("near in meaning"));

    const QByteArray status = shown.mid(shown.indexOf("\n$ mnemo status\n"));
    QVERIFY2(status.contains("memories") && status.contains(memories + '\n'), status.constData());
    QCOMPARE(status.count(" indexed, complete"), 2); // of words, of meaning
    QVERIFY(status.contains("alias mnemo='"));
    for (const char *sheet : {"/tour/light.png", "/tour/dark.png"})
        QVERIFY2(QFileInfo(scratch + QString::fromLatin1(sheet)).size() > 10'000, sheet);
}

void DemoTest::itBringsTwoVaultsTogether()
{
    test::Program mnemo;
    const QString scratch = mnemo.home(u"a scratch folder"_s);
    QProcess demo;
    demo.setProcessEnvironment(mnemo.environment());
    demo.setStandardInputFile(QProcess::nullDevice());
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(test::sourcePath("tools/demo_sync"), {QFileInfo(QStringLiteral(MN_PROGRAM)).absolutePath(), scratch});
    QVERIFY(demo.waitForFinished(300'000));
    const QByteArray shown = demo.readAllStandardOutput();
    QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, shown.constData());
    const QByteArray merged = shown.mid(shown.indexOf("merged is merged"));
    for (const char *part :
         {"or the pressure is low", "Thursdays", "The piano is tuned in April", "tuned in May", "They are."})
        QVERIFY2(merged.contains(part), shown.constData());
    QVERIFY2(!merged.contains("Tuesdays"), shown.constData());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DemoTest)
#include "demo_test.moc"
