#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

// What scripts rely on (docs/cli.md): finding, coming and going.
namespace mn {

using namespace Qt::StringLiterals;

class FindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aSearchSaysWhatAndWhy();
    void aQueryThatAsksNothingGivesTheNewest();
    void aBatchIsAnsweredLineByLineInOrder();
    void whatIsSavedIsFoundAtOnceAndWhatIsTrashedNeverAgain();
    void namesAreFoundInAnyCaseAndScript();
    void anImportSaysWhatItDidAndASecondAddsNothing();
    void whatIsExportedComesBackTheSame();
    void aBackupBringsAVaultBack();
    void catchingUpLeavesNothingPending();
    void whoStaysOpenFindsTheMeaningOfWhatOthersSave();
    void doctorMendsAwayWhatNoMemoryHas();

private:
    QString add(const QStringList &arguments);
    QJsonObject get(const QString &id);

    test::Program m_mnemo;
};

void FindingTest::initTestCase()
{
    const auto made = m_mnemo.json({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)});
    QCOMPARE(made.code, 0);
    QCOMPARE(test::keysInOrder(made.out), (QStringList{u"vault"_s, u"id"_s, u"recovery_phrase"_s}));
    // One derivation of the key instead of one a call.
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void FindingTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

QString FindingTest::add(const QStringList &arguments)
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

QJsonObject FindingTest::get(const QString &id)
{
    return m_mnemo.json({u"get"_s, id}).line();
}

void FindingTest::aSearchSaysWhatAndWhy()
{
    const QString id = add({u"The lighthouse keeper mends the lamp at dusk"_s, u"--title"_s, u"Lighthouse"_s,
                            u"--external-id"_s, u"found-1"_s});
    const auto found =
        m_mnemo.json({u"search"_s, u"lighthouse"_s, u"lamp"_s, u"-k"_s, u"1"_s, u"--mode"_s, u"words"_s});
    QCOMPARE(found.code, 0);
    const QStringList keys = {u"id"_s,      u"id_external"_s, u"score"_s, u"why"_s,  u"title"_s,       u"title_marks"_s,
                              u"snippet"_s, u"marks"_s,       u"kind"_s,  u"tags"_s, u"occurred_at"_s, u"created_at"_s};
    QCOMPARE(test::keysInOrder(found.out), keys);
    const QJsonObject hit = found.line();
    QCOMPARE(hit[u"id"].toString(), id);
    QCOMPARE(hit[u"id_external"].toString(), u"found-1"_s);
    QVERIFY(hit[u"why"].toString().contains(u"lamp"_s));
    const QString snippet = hit[u"snippet"].toString();
    QVERIFY(!hit[u"marks"].toArray().isEmpty());
    for (const QJsonValue mark : hit[u"marks"].toArray()) {
        const QString word = snippet.mid(mark[0].toInt(), mark[1].toInt()).toLower();
        QVERIFY2(word == u"lighthouse"_s || word == u"lamp"_s, qPrintable(word));
    }
    const auto explained = m_mnemo.json({u"search"_s, u"lamp"_s, u"-k1"_s, u"--explain"_s, u"--mode"_s, u"words"_s});
    double sum = 0;
    for (const QJsonValue part : explained.line()[u"parts"].toObject())
        sum += part.toDouble();
    QVERIFY(std::abs(sum - explained.line()[u"score"].toDouble()) < 0.01);
    QVERIFY(!explained.line()[u"parse"].toArray().isEmpty());
    for (const QString &query : {u"\"unclosed"_s, u"tag:"_s, u"((("_s, u"*"_s, u"a OR"_s, u"[x]"_s, QString()})
        QCOMPARE(m_mnemo.json({u"search"_s, u"--mode"_s, u"words"_s, query}).code, 0);
    QCOMPARE(m_mnemo.run({u"search"_s}).code, 2);
    // On a terminal the words stand out.
    QVERIFY(m_mnemo.onTerminal({u"search"_s, u"lamp"_s, u"--mode"_s, u"words"_s}).out.contains("\x1b[1;33mlamp"));
}

void FindingTest::aQueryThatAsksNothingGivesTheNewest()
{
    add({u"something new"_s});
    for (const QString &query : {u"!!!"_s, QString()}) {
        const auto shown = m_mnemo.run({u"search"_s, query});
        QVERIFY2(shown.out.contains("newest") && !shown.out.contains("filters"), shown.out.constData());
        QVERIFY2(shown.err.contains("no word"), shown.err.constData());
        QVERIFY(!QString::fromUtf8(shown.out).contains(QRegularExpression(u"\\d{4,}\\.\\d\\d"_s)));
        const auto found = m_mnemo.json({u"search"_s, query});
        QVERIFY(found.lines().size() > 0);
        for (const QJsonObject &line : found.lines()) {
            QVERIFY(line.contains(u"score"_s) && line[u"score"].isNull());
            QCOMPARE(line[u"why"].toString(), u"newest"_s);
        }
    }
}

void FindingTest::aBatchIsAnsweredLineByLineInOrder()
{
    const QString id = add({u"Zanzibar has cloves"_s, u"--external-id"_s, u"batch-1"_s});
    const QByteArray queries = "zanzibar cloves\n\nlike:nothere\nxyzzyplugh\n[zanzibar]";
    const auto answered = m_mnemo.json(
        {u"search"_s, u"--batch"_s, m_mnemo.write(u"queries"_s, queries), u"--mode"_s, u"words"_s, u"-k"_s, u"3"_s});
    QCOMPARE(answered.code, 0);
    const auto lines = answered.lines();
    const QList<QByteArray> asked = queries.split('\n');
    QCOMPARE(lines.size(), asked.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i][u"query"].toString(), QString::fromUtf8(asked[i]));
        QVERIFY(lines[i][u"took_ms"].isDouble());
        QVERIFY(lines[i][u"results"].isArray());
    }
    QCOMPARE(test::keysInOrder(answered.out.split('\n').first()),
             (QStringList{u"query"_s, u"took_ms"_s, u"results"_s}));
    const QJsonObject first = lines[0][u"results"][0].toObject();
    QCOMPARE(first[u"id"].toString(), id);
    QCOMPARE(first.keys(), (QStringList{u"id"_s, u"id_external"_s, u"score"_s, u"why"_s}));
    QCOMPARE(lines[4][u"results"][0][u"id"].toString(), id);
    QVERIFY(lines[3][u"results"].toArray().isEmpty());
    const auto piped = m_mnemo.json({u"search"_s, u"--batch"_s, u"-"_s, u"--mode"_s, u"words"_s}, "zanzibar\n");
    QCOMPARE(piped.line()[u"results"][0][u"id"].toString(), id);
    QCOMPARE(m_mnemo.run({u"search"_s, u"--batch"_s, m_mnemo.home(u"nofile"_s)}).code, 1);
}

void FindingTest::whatIsSavedIsFoundAtOnceAndWhatIsTrashedNeverAgain()
{
    const auto count = [&] {
        return m_mnemo.json({u"search"_s, u"quetzalcoatlus"_s, u"--mode"_s, u"words"_s}).lines().size();
    };
    const QString id = add({u"a quetzalcoatlus over the bay"_s});
    QCOMPARE(count(), 1);
    m_mnemo.run({u"rm"_s, id});
    QCOMPARE(count(), 0);
    m_mnemo.run({u"restore"_s, id});
    QCOMPARE(count(), 1);
}

void FindingTest::namesAreFoundInAnyCaseAndScript()
{
    add({u"sun salutation"_s, u"--tag"_s, u"Übung"_s, u"--author"_s, u"Дмитрий"_s});
    QCOMPARE(m_mnemo.json({u"list"_s, u"--tag"_s, u"übung"_s}).lines().size(), 1);
    QCOMPARE(m_mnemo.json({u"list"_s, u"--author"_s, u"дмитрий"_s}).lines().size(), 1);
    QCOMPARE(m_mnemo.json({u"search"_s, u"salutation tag:ÜBUNG"_s, u"--mode"_s, u"words"_s}).lines().size(), 1);
}

void FindingTest::anImportSaysWhatItDidAndASecondAddsNothing()
{
    const QString path = m_mnemo.write(u"three.jsonl"_s, "{\"content\":\"imported one\",\"id_external\":\"i1\"}\n"
                                                         "this is no JSON\n"
                                                         "{\"content\":\"imported two\",\"tags\":[\"im\"]}\n");
    const QString report = m_mnemo.home(u"report"_s);
    const auto first = m_mnemo.json({u"import"_s, u"jsonl"_s, path, u"--report"_s, report});
    QCOMPARE(first.code, 0);
    QCOMPARE(test::keysInOrder(first.out.trimmed().split('\n').last()),
             (QStringList{u"added"_s, u"updated"_s, u"skipped"_s, u"failed"_s, u"unchanged"_s}));
    QCOMPARE(first.line()[u"added"].toInt(), 2);
    QCOMPARE(first.line()[u"skipped"].toInt(), 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(test::keysInOrder(file.readLine()), (QStringList{u"remark"_s, u"what"_s, u"why"_s}));
    QCOMPARE(get(u"i1"_s)[u"content"].toString(), u"imported one"_s);

    const auto second = m_mnemo.json({u"import"_s, u"jsonl"_s, path});
    QCOMPARE(second.line()[u"added"].toInt(), 0);
    QCOMPARE(second.line()[u"unchanged"].toInt(), 2);
    QCOMPARE(m_mnemo.json({u"import"_s, u"text"_s, u"-"_s}, "from a pipe\n").line()[u"added"].toInt(), 1);
    QCOMPARE(m_mnemo.run({u"import"_s, u"jsonl"_s, m_mnemo.home(u"nofile"_s)}).code, 1);
    QCOMPARE(m_mnemo.run({u"import"_s, u"frobnicate"_s, path}).code, 2);
    QCOMPARE(m_mnemo.run({u"import"_s, u"joplin"_s, u"-"_s}).code, 2);
}

void FindingTest::whatIsExportedComesBackTheSame()
{
    const QString path = m_mnemo.home(u"all.jsonl"_s);
    const auto exported = m_mnemo.json({u"export"_s, u"jsonl"_s, path});
    QCOMPARE(exported.code, 0);
    QCOMPARE(test::keysInOrder(exported.out), (QStringList{u"path"_s, u"memories"_s, u"attachments"_s, u"bytes"_s,
                                                           u"missing_attachments"_s, u"unreadable"_s}));
    test::Program other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    QCOMPARE(other.json({u"import"_s, u"jsonl"_s, path}).line()[u"added"], exported.line()[u"memories"]);
    QCOMPARE(other.run({u"export"_s, u"jsonl"_s, other.home(u"again.jsonl"_s)}).code, 0);
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!read(path).isEmpty());
    QCOMPARE(read(other.home(u"again.jsonl"_s)), read(path));
    QCOMPARE(m_mnemo.run({u"export"_s, u"markdown"_s, m_mnemo.home(u"notes"_s)}).code, 0);
    QVERIFY(!QDir(m_mnemo.home(u"notes"_s)).isEmpty());
    QCOMPARE(m_mnemo.run({u"export"_s, u"markdown"_s, m_mnemo.home(u"notes"_s)}).code, 1);
}

void FindingTest::aBackupBringsAVaultBack()
{
    const QString path = m_mnemo.home(u"backup"_s);
    const auto made = m_mnemo.json({u"backup"_s, u"create"_s, path});
    QCOMPARE(made.code, 0);
    QCOMPARE(test::keysInOrder(made.out),
             (QStringList{u"backup"_s, u"memories"_s, u"attachments"_s, u"bytes"_s, u"whole"_s}));
    QVERIFY(made.line()[u"whole"].toBool());
    const QString id = add({u"after the first run"_s});
    const auto more = m_mnemo.json({u"backup"_s, u"create"_s, path});
    QCOMPARE(more.line()[u"memories"].toInt(), 1);
    QVERIFY(!more.line()[u"whole"].toBool());
    QVERIFY(!m_mnemo.json({u"status"_s}).line()[u"last_backup"].isNull());

    test::Program elsewhere; // another machine: the file, and the passphrase
    const auto verified = elsewhere.json({u"backup"_s, u"verify"_s, path});
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.line()[u"runs"].toInt(), 2);
    const QString wrong = elsewhere.write(u"wrong"_s, "not it");
    QCOMPARE(elsewhere.bare({u"--passphrase-file"_s, wrong, u"backup"_s, u"verify"_s, path}).code, 4);
    const auto restored = elsewhere.json({u"backup"_s, u"restore"_s, path});
    QCOMPARE(restored.code, 0);
    QCOMPARE(test::keysInOrder(restored.out), (QStringList{u"added"_s, u"joined"_s, u"unchanged"_s, u"attachments"_s,
                                                           u"missing_attachments"_s, u"damaged_attachments"_s}));
    QCOMPARE(elsewhere.json({u"get"_s, id}).line(), get(id));
    // Those of one moment stand in the order they came into a vault.
    const auto all = [](test::Program &program) {
        QList<QByteArray> memories = program.json({u"list"_s}).out.split('\n');
        std::ranges::sort(memories);
        return memories;
    };
    QCOMPARE(all(elsewhere), all(m_mnemo));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Behind the two heads, of which one may be lost.
    const qint64 place = (16 * 1024 + file.size()) / 2;
    QVERIFY(file.seek(place));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(place));
    file.write(QByteArray(1, char(byte[0] ^ 1)));
    file.close();
    QCOMPARE(elsewhere.run({u"backup"_s, u"verify"_s, path}).code, 5);
}

void FindingTest::catchingUpLeavesNothingPending()
{
    const auto done = m_mnemo.json({u"index"_s, u"catch-up"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(test::keysInOrder(done.out), (QStringList{u"words"_s, u"meaning"_s}));
    QCOMPARE(done.line()[u"meaning"][u"pending"].toInt(), 0);
    QVERIFY(done.line()[u"meaning"][u"indexed"].toInt() > 0);
    const QString id = add({u"The kettle whistles in the kitchen"_s});
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s, u"-q"_s}).code, 0);
    const auto meant = m_mnemo.json({u"search"_s, u"water is boiling for tea"_s, u"--mode"_s, u"meaning"_s, u"-k1"_s});
    QCOMPARE(meant.line()[u"id"].toString(), id);
}

// As an evaluation or an editor asks it: a line in, a line out, for as long as it likes.
void FindingTest::whoStaysOpenFindsTheMeaningOfWhatOthersSave()
{
    constexpr int kMostAsked = 20'000;
    QProcess asking;
    m_mnemo.begin(asking, {u"search"_s, u"--batch"_s, u"-"_s, u"--mode"_s, u"meaning"_s, u"-k"_s, u"1"_s});
    const auto ask = [&] {
        asking.write("an ill pet\n");
        while (!asking.canReadLine())
            if (!asking.waitForReadyRead(120'000))
                return QJsonObject();
        return QJsonDocument::fromJson(asking.readLine()).object();
    };
    QVERIFY(!ask().isEmpty());
    // By another process, which ends before any meaning is made of it.
    const QString id = add({u"Our cat had to see the vet because of her paw"_s});
    QJsonObject answer;
    const auto isCaughtUp = [&] {
        return answer[u"results"][0][u"id"].toString() == id && !answer.contains(u"meaning_pending"_s);
    };
    for (int asked = 0; asked < kMostAsked && !isCaughtUp(); ++asked)
        answer = ask();
    QCOMPARE(answer[u"results"][0][u"id"].toString(), id);
    QVERIFY(!answer.contains(u"meaning_pending"_s));
    asking.closeWriteChannel();
    QVERIFY(asking.waitForFinished(120'000));
    QCOMPARE(asking.exitCode(), 0);
}

void FindingTest::doctorMendsAwayWhatNoMemoryHas()
{
    // As a save leaves it that came to no end: its id tells that it was made in 2023.
    const QString blob = u"018b0000-0000-7000-8000-0000000000aa"_s;
    const QString folder = m_mnemo.vault() + u"/blobs/aa"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + blob);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("sealed");
    file.close();
    const auto looked = m_mnemo.json({u"doctor"_s});
    QCOMPARE(looked.code, 0);
    QVERIFY(looked.out.contains("doctor --mend"));
    QVERIFY(looked.out.contains("The sentence model is the one this program was written for"));
    QVERIFY(file.exists());
    const auto mended = m_mnemo.json({u"doctor"_s, u"--mend"_s});
    QCOMPARE(mended.code, 0);
    QCOMPARE(mended.line()[u"state"].toString(), u"mended"_s);
    QVERIFY(!file.exists());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::FindingTest)
#include "finding_test.moc"
