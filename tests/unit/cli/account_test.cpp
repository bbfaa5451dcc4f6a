#include "tests/unit/cli/sync_programs.h"
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QTest>

// An account and its server: how they are, and how an account ends.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class AccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theServerSaysHowItIs();
    void aCertificateIsShown();
    void aFullAccountIsSaidToBe();
    void aServerThatIsAwayIsSaidToBe();
    void whoWasCutOffMayDoNothing();
    void nothingIsDeletedWithoutAYes();
    void aDeletionIsToldToAllAndTakenBackByAny();
    void aDeletedAccountIsGoneFromTheServerAlone();
    void whoWatchesIsToldThatItWillGo();
    void whoWatchesIsToldThatItIsGone();
    void whatAlreadyWasDeletedIsLeft();
    void whoLeavesForAnotherAccountNeedNotWait();
    void allThatTheServerHasIsWrittenToAFile();
    void anExportReplacesNothingUnasked();
    void aStoppedExportLeavesNothing();
    void whatHappenedIsListed();

private:
    static Ended status(const Program &mnemo) { return mnemo.json({u"server"_s, u"status"_s}); }
    Ended create(const Program &mnemo, const QString &url) const
    {
        return mnemo.json({u"account"_s, u"create"_s, u"--server"_s, url});
    }
    Ended join(const Program &mnemo, const Program &by) const
    {
        return mnemo.json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, by.home(u"phrase"_s)});
    }
    // By whoever runs the server, who need not wait.
    int eraseThere() const
    {
        const QString account = m_first->json({u"account"_s, u"show"_s}).line()[u"account"].toString();
        return server({u"user"_s, u"erase"_s, account.first(8), u"--yes"_s}).code;
    }
    Ended server(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(MN_SERVER), QStringList{u"--data"_s, m_server->folder()} + arguments);
        process.waitForFinished(kPatienceMs);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void AccountTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    QCOMPARE(status(*m_first).code, 3); // of no account
    const Ended created = create(*m_first, m_server->url());
    QVERIFY2(created.code == 0, created.err.constData());
    const Ended joined = join(*m_second, *m_first);
    QVERIFY2(joined.code == 0, joined.err.constData());
}

void AccountTest::theServerSaysHowItIs()
{
    QCOMPARE(test::sync(*m_first).code, 0);
    const Ended all = status(*m_first);
    QVERIFY2(all.code == 0, all.err.constData());
    const QJsonObject well = all.line();
    QCOMPARE(well[u"server"].toString(), m_server->url());
    QCOMPARE(well[u"reachable"].toBool(), true);
    QCOMPARE(well[u"version"].toString(), m_first->json({u"version"_s}).line()[u"version"].toString());
    QCOMPARE(well[u"may"].toString(), u"sync"_s);
    QCOMPARE(well[u"used"].toInt(), 0);
    QVERIFY(well[u"quota"].isNull());
    QVERIFY(well[u"certificate"].isNull());
    QCOMPARE(well[u"behind"].toInt(), 0);
    QCOMPARE(well[u"waiting"].toInt(), 0);
    QVERIFY(m_first->run({u"server"_s, u"status"_s}).out.contains("has everything"));

    add(*m_first, u"the boiler needs 1.2 bar"_s);
    add(*m_first, u"the meter is in the cellar"_s);
    QCOMPARE(status(*m_first).line()[u"waiting"].toInt(), 2);
    QCOMPARE(status(*m_first).line()[u"waiting"].toInt(), 2); // asking sends nothing
    QCOMPARE(test::sync(*m_first).code, 0);
    const QJsonObject behind = status(*m_second).line();
    QCOMPARE(behind[u"behind"].toInt(), 2);
    QCOMPARE(behind[u"head"].toInt(), 2);
    QVERIFY(behind[u"used"].toInt() > 500);
    const QByteArray text = m_second->run({u"server"_s, u"status"_s}).out;
    QVERIFY2(text.contains("2 changes to fetch") && text.contains("no limit"), text.constData());
    QCOMPARE(test::sync(*m_second).code, 0);
    QCOMPARE(status(*m_second).line()[u"behind"].toInt(), 0);
}

void AccountTest::aCertificateIsShown()
{
    Server secure;
    const QString fingerprint = secure.makeCertificate();
    secure.start();
    Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const Ended created =
        third.json({u"account"_s, u"create"_s, u"--server"_s, secure.url(), u"--certificate"_s, fingerprint});
    QVERIFY2(created.code == 0, created.err.constData());
    QCOMPARE(status(third).line()[u"certificate"].toString(), fingerprint);
    QVERIFY(third.run({u"server"_s, u"status"_s}).out.contains(fingerprint.toLatin1()));
    secure.stop();
    secure.makeCertificate();
    secure.start();
    const Ended other = status(third);
    QCOMPARE(other.code, 1);
    QCOMPARE(other.line()[u"reachable"].toBool(true), false);
    QVERIFY2(other.err.contains("CertificateChanged"), other.err.constData());
}

void AccountTest::aFullAccountIsSaidToBe()
{
    m_server->stop();
    m_server->set(u"MNEMOSYNED_QUOTA_MIB"_s, u"1"_s);
    m_server->start();
    const QJsonObject room = status(*m_first).line();
    QCOMPARE(room[u"quota"].toInt(), 1 << 20);
    QCOMPARE(room[u"may"].toString(), u"sync"_s);
    QVERIFY(m_first->run({u"server"_s, u"status"_s}).out.contains("of 1"));
}

void AccountTest::aServerThatIsAwayIsSaidToBe()
{
    m_server->stop();
    const Ended away = status(*m_first);
    QCOMPARE(away.code, 1);
    QVERIFY2(away.err.contains("NetworkFailed"), away.err.constData());
    QCOMPARE(away.line()[u"reachable"].toBool(true), false);
    for (const QString &key : {u"version"_s, u"may"_s, u"used"_s, u"behind"_s})
        QVERIFY2(away.line().contains(key) && away.line()[key].isNull(), qPrintable(key));
}

void AccountTest::whoWasCutOffMayDoNothing()
{
    const QString other = m_first->json({u"devices"_s}).lines().value(1)[u"id"].toString();
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, other, u"--yes"_s}).code, 0);
    const Ended refused = status(*m_second);
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.line()[u"reachable"].toBool(), true);
    QCOMPARE(refused.line()[u"may"].toString(), u"nothing"_s);
    // Nor may it take the account from the others.
    const Ended erased = m_second->run({u"account"_s, u"delete"_s, u"--yes"_s});
    QCOMPARE(erased.code, 4);
    QVERIFY2(erased.err.contains("DeviceRevoked"), erased.err.constData());
    QCOMPARE(status(*m_first).code, 0);
}

void AccountTest::nothingIsDeletedWithoutAYes()
{
    QCOMPARE(test::sync(*m_first).code, 0); // it knows of the other one
    const Ended unsure = m_first->run({u"account"_s, u"delete"_s});
    QCOMPARE(unsure.code, 2);
    QVERIFY2(unsure.err.contains("--yes") && unsure.err.contains("2 devices"), unsure.err.constData());
    const Ended no =
        m_first->typedOnTerminal({u"account"_s, u"delete"_s, u"--passphrase-file"_s, m_first->passphraseFile()},
                                 {{"Delete the account?", "no\n"}});
    QCOMPARE(no.code, 1);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(test::sync(*m_second).code, 0);
}

void AccountTest::aDeletionIsToldToAllAndTakenBackByAny()
{
    const auto saysSo = [](const Program &mnemo, const QStringList &asked) {
        const Ended ended = mnemo.run(asked);
        return (ended.out + ended.err).contains("mnemo account delete --cancel");
    };
    const Ended deleted = m_first->json({u"account"_s, u"delete"_s, u"--yes"_s});
    QVERIFY2(deleted.code == 0, deleted.err.constData());
    const QString day = deleted.line()[u"erase_at"].toString();
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(QDateTime::fromString(day, Qt::ISODate));
    constexpr qint64 kWeek = 7 * 86'400; // seconds
    QVERIFY2(left > kWeek - 600 && left <= kWeek, qPrintable(day));
    QCOMPARE(m_first->json({u"account"_s, u"delete"_s, u"--yes"_s}).line()[u"erase_at"].toString(), day);
    QCOMPARE(m_first->json({u"account"_s, u"show"_s}).line()[u"erase_at"].toString(), day);

    // Sync goes on, and says so.
    const QString shared = add(*m_first, u"in the last week"_s);
    QCOMPARE(test::sync(*m_first).line()[u"erase_at"].toString(), day);
    QVERIFY(m_second->json({u"account"_s, u"show"_s}).line()[u"erase_at"].isNull()); // it has not asked since
    const Ended synced = test::sync(*m_second);
    QCOMPARE(synced.code, 0);
    QCOMPARE(synced.line()[u"erase_at"].toString(), day);
    QCOMPARE(contentOf(*m_second, shared), u"in the last week"_s);
    QCOMPARE(m_second->json({u"account"_s, u"show"_s}).line()[u"erase_at"].toString(), day);
    QCOMPARE(status(*m_second).line()[u"erase_at"].toString(), day);
    QVERIFY(server({u"user"_s, u"list"_s}).line()[u"erase_at"].isString());
    for (const QStringList &asked : {QStringList{u"sync"_s}, QStringList{u"sync"_s, u"state"_s},
                                     QStringList{u"account"_s, u"show"_s}, QStringList{u"server"_s, u"status"_s}})
        QVERIFY2(saysSo(*m_second, asked), qPrintable(asked.join(u' ')));

    // The other one takes it back.
    const Ended kept = m_second->json({u"account"_s, u"delete"_s, u"--cancel"_s});
    QCOMPARE(kept.code, 0);
    QVERIFY(kept.line().contains(u"erase_at"_s) && kept.line()[u"erase_at"].isNull());
    QVERIFY(!saysSo(*m_second, {u"sync"_s, u"state"_s}));
    QVERIFY(test::sync(*m_first).line()[u"erase_at"].isNull());
    QVERIFY(m_first->json({u"account"_s, u"show"_s}).line()[u"erase_at"].isNull());
    QVERIFY(!server({u"user"_s, u"list"_s}).line().contains(u"erase_at"_s));
}

void AccountTest::aDeletedAccountIsGoneFromTheServerAlone()
{
    const QString shared = add(*m_first, u"on both of them"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(test::sync(*m_second).code, 0);
    const QString unsent = add(*m_second, u"never sent"_s);
    QCOMPARE(server({u"user"_s, u"list"_s}).lines().size(), 1);

    QCOMPARE(eraseThere(), 0);
    const Ended deleted = m_first->json({u"account"_s, u"delete"_s, u"--yes"_s});
    QVERIFY2(deleted.code == 0, deleted.err.constData());
    QCOMPARE(deleted.line()[u"server"].toString(), m_server->url());
    QVERIFY(deleted.line()[u"erase_at"].isNull());
    QVERIFY(server({u"user"_s, u"list"_s}).lines().isEmpty());
    QCOMPARE(contentOf(*m_first, shared), u"on both of them"_s);
    const Ended none = test::sync(*m_first);
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains("NoAccount"), none.err.constData());

    // The other one says so, whatever it is asked, and keeps all.
    for (const QStringList &asked : {QStringList{u"sync"_s}, QStringList{u"sync"_s, u"--watch"_s},
                                     QStringList{u"devices"_s}, QStringList{u"server"_s, u"status"_s}}) {
        const Ended gone = m_second->json(asked);
        QCOMPARE(gone.code, 3);
        QVERIFY2(gone.err.contains("NoAccount") && gone.err.contains("still here"), gone.err.constData());
    }
    QCOMPARE(status(*m_second).line()[u"may"].toString(), u"nothing"_s);
    QCOMPARE(contentOf(*m_second, shared), u"on both of them"_s);
    QCOMPARE(contentOf(*m_second, unsent), u"never sent"_s);

    // Both come together again, in another account, and what they had is in it once.
    const Ended again = create(*m_second, m_server->url());
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(again.line()[u"pushed"].toInt(), 2);
    const Ended back = join(*m_first, *m_second);
    QVERIFY2(back.code == 0, back.err.constData());
    QCOMPARE(contentOf(*m_first, unsent), u"never sent"_s);
    QCOMPARE(m_first->run({u"edit"_s, shared, u"--add-tag"_s, u"again"_s}).code, 0);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(test::sync(*m_second).code, 0);
    QVERIFY(!exported(*m_first).isEmpty());
    QCOMPARE(exported(*m_first), exported(*m_second));
    QCOMPARE(m_first->json({u"list"_s}).lines().size(), 2);
}

void AccountTest::whoWatchesIsToldThatItWillGo()
{
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    const QJsonValue day = m_first->json({u"account"_s, u"delete"_s, u"--yes"_s}).line()[u"erase_at"];
    QVERIFY(watching.says(u"erase_at"_s, day));
    QCOMPARE(m_first->run({u"account"_s, u"delete"_s, u"--cancel"_s}).code, 0);
    QVERIFY(watching.says(u"erase_at"_s, QJsonValue(QJsonValue::Null)));
    QCOMPARE(watching.ends(), 0);
}

void AccountTest::whoWatchesIsToldThatItIsGone()
{
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    QCOMPARE(eraseThere(), 0);
    add(*m_second, u"so that it asks"_s);
    QCOMPARE(watching.endsItself(), 3);
}

// By whoever runs the server, or by a call whose answer was lost.
void AccountTest::whatAlreadyWasDeletedIsLeft()
{
    QCOMPARE(eraseThere(), 0);
    const Ended left = m_first->json({u"account"_s, u"delete"_s, u"--yes"_s});
    QVERIFY2(left.code == 0, left.err.constData());
    QCOMPARE(m_first->json({u"account"_s, u"show"_s}).code, 3);
}

void AccountTest::whoLeavesForAnotherAccountNeedNotWait()
{
    const QString content = u"taken along"_s;
    const QString taken = add(*m_first, content);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(create(*m_first, m_server->url()).code, 1); // while nobody wants it erased
    const QString before = m_first->json({u"account"_s, u"show"_s}).line()[u"account"].toString();
    QCOMPARE(m_first->run({u"account"_s, u"delete"_s, u"--yes"_s}).code, 0);
    const Ended created = create(*m_first, m_server->url());
    QVERIFY2(created.code == 0, created.err.constData());
    QVERIFY(created.line()[u"erase_at"].isNull());
    const QJsonObject now = m_first->json({u"account"_s, u"show"_s}).line();
    QVERIFY(now[u"account"].toString() != before);
    QVERIFY(now[u"erase_at"].isNull());
    // The phrase is the key of both, and finds the one that stays.
    const Ended joined = join(*m_second, *m_first);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(m_second->json({u"account"_s, u"show"_s}).line()[u"account"], now[u"account"]);
    QCOMPARE(contentOf(*m_second, taken), content);
}

void AccountTest::allThatTheServerHasIsWrittenToAFile()
{
    const QString secret = u"nobody else reads this"_s;
    add(*m_first, secret);
    const QString scan = m_first->write(u"scan.bin"_s, QByteArray(5'000'000, 's'));
    QCOMPARE(m_first->run({u"add"_s, u"with a scan"_s, u"--attach"_s, scan}).code, 0);
    QCOMPARE(test::sync(*m_first).code, 0);
    const QString path = m_first->home(u"account.cbor"_s);
    const Ended ended = m_first->json({u"account"_s, u"export"_s, path});
    QVERIFY2(ended.code == 0, ended.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(ended.line()[u"bytes"].toInt(), int(bytes.size()));
    QVERIFY(bytes.size() > 5'000'000);
    QVERIFY(!bytes.contains(secret.toUtf8()));

    // As a reader who knows no more than the format.
    QHash<QString, int> counts;
    QString last;
    for (qsizetype at = 0; at < bytes.size();) {
        QCborParserError parsed;
        const QCborMap item = QCborValue::fromCbor(bytes.sliced(at), &parsed).toMap();
        QVERIFY(parsed.offset > 0 && item.size() == 1);
        at += parsed.offset;
        last = item.begin().key().toString();
        ++counts[last];
        if (last == u"end")
            QCOMPARE(item[last].toMap()[u"items"_s].toInteger(), ended.line()[u"items"].toInteger());
    }
    QCOMPARE(last, u"end"_s);
    QCOMPARE(counts[u"account"_s], 1);
    QCOMPARE(counts[u"device"_s], 2);
    QCOMPARE(counts[u"row"_s], 2);
    QCOMPARE(counts[u"blob"_s], 1);
    QCOMPARE(counts[u"chunk"_s], 2);
    QVERIFY(counts[u"event"_s] >= 2 && counts[u"commit"_s] >= 1 && counts[u"wrap"_s] >= 1);
}

void AccountTest::anExportReplacesNothingUnasked()
{
    const QString path = m_first->write(u"precious"_s, "precious");
    const Ended refused = m_first->run({u"account"_s, u"export"_s, path});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("--replace"), refused.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious"_ba);
    m_server->stop(); // nor where nothing comes of it
    QCOMPARE(m_first->run({u"account"_s, u"export"_s, path, u"--replace"_s}).code, 1);
    file.seek(0);
    QCOMPARE(file.readAll(), "precious"_ba);
    QVERIFY(!QFile::exists(path + u".unfinished"_s));
    m_server->start();
    QCOMPARE(m_first->run({u"account"_s, u"export"_s, path, u"--replace"_s}).code, 0);
}

void AccountTest::aStoppedExportLeavesNothing()
{
    for (int i = 0; i < 4; ++i) {
        const QString scan = m_first->write(u"scan.bin"_s, QByteArray(20'000'000, char('a' + i)));
        QCOMPARE(m_first->run({u"add"_s, u"with a scan"_s, u"--attach"_s, scan}).code, 0);
    }
    QCOMPARE(test::sync(*m_first).code, 0);
    const QString path = m_first->home(u"account.cbor"_s);
    QProcess process;
    m_first->begin(process, {u"account"_s, u"export"_s, path});
    // Stopped when some of it is there; should it have ended before, it is whole.
    while (!QFile::exists(path + u".unfinished"_s) && process.state() != QProcess::NotRunning)
        process.waitForFinished(1);
    process.terminate();
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(QFile::exists(path), process.exitCode() == 0);
    QVERIFY(!QFile::exists(path + u".unfinished"_s));
}

void AccountTest::whatHappenedIsListed()
{
    const QString other = m_first->json({u"devices"_s}).lines().value(1)[u"id"].toString();
    QCOMPARE(m_first->run({u"account"_s, u"export"_s, m_first->home(u"account.cbor"_s)}).code, 0);
    QCOMPARE(m_second->run({u"account"_s, u"delete"_s, u"--yes"_s}).code, 0);
    QCOMPARE(m_first->run({u"account"_s, u"delete"_s, u"--cancel"_s}).code, 0);
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, other, u"--yes"_s}).code, 0);
    const Ended listed = m_first->json({u"account"_s, u"audit"_s});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QStringList kinds;
    for (const QJsonObject &line : listed.lines()) {
        kinds += line[u"kind"].toString();
        if (kinds.last() == u"device_cut" || kinds.last() == u"device_added")
            QCOMPARE(line[u"about"].toString(), other);
        if (kinds.last() == u"erasure_asked")
            QCOMPARE(line[u"actor"].toString(), other);
    }
    QCOMPARE(kinds.count(u"signed_in"_s), 3); // two devices, and the phrase; however often
    kinds.removeAll(u"signed_in"_s);
    QCOMPARE(kinds, (QStringList{u"device_added"_s, u"exported"_s, u"erasure_asked"_s, u"erasure_cancelled"_s,
                                 u"device_cut"_s}));
    const QByteArray text = m_first->run({u"account"_s, u"audit"_s}).out;
    QVERIFY2(text.contains("whoever has the recovery phrase") && text.contains("cut off"), text.constData());

    // A server that is set back has not noted down what this device has read there.
    m_server->stop();
    const QString backup = m_first->home(u"backup"_s);
    QCOMPARE(server({u"backup"_s, backup}).code, 0);
    m_server->start();
    QCOMPARE(m_first->run({u"account"_s, u"export"_s, m_first->home(u"again.cbor"_s)}).code, 0);
    QCOMPARE(m_first->run({u"account"_s, u"audit"_s}).code, 0);
    m_server->stop();
    for (const QFileInfo &file : QDir(m_server->folder()).entryInfoList(QDir::Files))
        QVERIFY(QFile::remove(file.filePath()));
    QCOMPARE(server({u"restore"_s, backup}).code, 0);
    m_server->start();
    const Ended setBack = m_first->run({u"account"_s, u"audit"_s});
    QCOMPARE(setBack.code, 5);
    QVERIFY2(setBack.err.contains("set back"), setBack.err.constData());
    QCOMPARE(m_first->run({u"account"_s, u"audit"_s}).code, 0); // said once
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::AccountTest)
#include "account_test.moc"
