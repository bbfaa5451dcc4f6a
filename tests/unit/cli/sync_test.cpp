#include "tests/unit/cli/sync_programs.h"
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

// Two vaults and a server, each a program of its own.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class SyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void twoVaultsBecomeTheSame();
    void whatBothChangedIsKeptAndDecided();
    void eachMemorySaysHowFarItIs();
    void theServerCannotReadAWord();
    void withoutAServerNothingIsLost();
    void theServerComesBackWithAllItHad();
    void aVaultThatBelongsToNoAccountSaysSo();
    void aWrongPhraseJoinsNothing();
    void aCertificateOfOnesOwnIsBelievedOnceItIsCompared();
    void anotherCertificateIsNotSpokenTo();
    void whoWatchesIsToldAtOnce();
    void whoWatchesComesBackByItself();
    void aServerMayAskForAnInvitation();
    void aFullAccountIsSaidSo();
    void aServerThatWasSetBackIsHealed();

private:
    // The two of them in one account.
    void link();

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void SyncTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
}

void SyncTest::link()
{
    const Ended created = m_first->json({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    QVERIFY2(created.code == 0, created.err.constData());
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
}

void SyncTest::twoVaultsBecomeTheSame()
{
    const QString before = add(*m_first, u"the boiler needs 1.2 bar"_s);
    const QString there = add(*m_second, u"what the second had before"_s);
    link();
    QCOMPARE(contentOf(*m_second, before), u"the boiler needs 1.2 bar"_s);
    QCOMPARE(sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_first, there), u"what the second had before"_s);

    const QString later = add(*m_first, u"later"_s);
    QCOMPARE(m_second->run({u"edit"_s, before, u"--add-tag"_s, u"boiler"_s}).code, 0);
    QCOMPARE(m_first->run({u"rm"_s, there}).code, 0);
    const Ended pushed = sync(*m_first);
    QVERIFY2(pushed.code == 0, pushed.err.constData());
    QCOMPARE(pushed.line()[u"pushed"].toInt(), 2);
    const Ended both = sync(*m_second);
    QVERIFY2(both.code == 0, both.err.constData());
    QCOMPARE(both.line()[u"pulled"].toInt(), 2);
    QCOMPARE(both.line()[u"pushed"].toInt(), 1);
    QCOMPARE(sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_second, later), u"later"_s);
    QVERIFY(!exported(*m_first).isEmpty());
    QCOMPARE(exported(*m_first), exported(*m_second));
    // Nothing more to do.
    const Ended idle = sync(*m_first);
    QCOMPARE(idle.line()[u"pushed"].toInt(), 0);
    QCOMPARE(idle.line()[u"pulled"].toInt(), 0);
    QCOMPARE(idle.line()[u"head"].toInt(), sync(*m_second).line()[u"head"].toInt());
}

void SyncTest::whatBothChangedIsKeptAndDecided()
{
    const QString id = add(*m_first, u"the first line\nthe second line\nthe third line\n"_s);
    link();
    // In different lines: merged, and nobody is asked.
    QCOMPARE(m_first->run({u"edit"_s, id, u"--content"_s, u"the first line, here\nthe second line\nthe third line\n"_s})
                 .code,
             0);
    QCOMPARE(
        m_second->run({u"edit"_s, id, u"--content"_s, u"the first line\nthe second line\nthe third line, there\n"_s})
            .code,
        0);
    QCOMPARE(sync(*m_first).code, 0);
    QCOMPARE(sync(*m_second).line()[u"conflicts"].toInt(), 0);
    QCOMPARE(sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_first, id), u"the first line, here\nthe second line\nthe third line, there\n"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
    // In the same line: both stay until somebody decides.
    QCOMPARE(m_first->run({u"edit"_s, id, u"--content"_s, u"so\n"_s}).code, 0);
    QCOMPARE(m_second->run({u"edit"_s, id, u"--content"_s, u"or so\n"_s}).code, 0);
    QCOMPARE(sync(*m_first).code, 0);
    const Ended met = sync(*m_second);
    QVERIFY2(met.code == 0, met.err.constData());
    QCOMPARE(met.line()[u"conflicts"].toInt(), 1);
    QCOMPARE(sync(*m_first).line()[u"conflicts"].toInt(), 1);
    QCOMPARE(exported(*m_first), exported(*m_second));
    const Ended listed = m_first->json({u"conflicts"_s});
    QCOMPARE(listed.lines().size(), 1);
    const QJsonArray siblings = listed.line()[u"siblings"].toArray();
    QCOMPARE(siblings.size(), 2);
    QCOMPARE(m_second->json({u"conflicts"_s}).out, listed.out);
    QString dot;
    for (const QJsonValue sibling : siblings)
        if (sibling[u"memory"][u"content"].toString() == u"or so\n"_s)
            dot = sibling[u"dot"].toString();
    QVERIFY(!dot.isEmpty());
    QCOMPARE(m_first->run({u"resolve"_s, id, u"--take"_s, u"nobody:1"_s}).code, 3);
    QCOMPARE(m_first->run({u"resolve"_s, id, u"--take"_s, dot}).code, 0);
    QCOMPARE(m_first->run({u"resolve"_s, id, u"--take"_s, dot}).code, 3); // there is nothing to decide any more
    QCOMPARE(sync(*m_first).line()[u"conflicts"].toInt(), 0);
    QCOMPARE(sync(*m_second).line()[u"conflicts"].toInt(), 0);
    QCOMPARE(contentOf(*m_second, id), u"or so\n"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
}

void SyncTest::eachMemorySaysHowFarItIs()
{
    const auto state = [](const Program &mnemo, const QString &id) {
        return mnemo.json({u"sync"_s, u"state"_s, id}).line()[u"state"].toString();
    };
    const auto unsynced = [](const Program &mnemo) { return mnemo.json({u"sync"_s, u"state"_s}).lines().size(); };
    const QString id = add(*m_first, u"the boiler needs 1.2 bar"_s);
    QCOMPARE(state(*m_first, id), u"local_only"_s);
    link();
    QCOMPARE(state(*m_first, id), u"synced"_s);
    QCOMPARE(state(*m_second, id), u"synced"_s);
    QCOMPARE(unsynced(*m_first), 0);
    // What was changed waits, and nothing else does.
    const QString other = add(*m_first, u"the attic is dry"_s);
    QCOMPARE(m_first->run({u"edit"_s, id, u"--content"_s, u"it needs 1.4 bar"_s}).code, 0);
    QCOMPARE(state(*m_first, id), u"waiting"_s);
    QCOMPARE(state(*m_first, other), u"waiting"_s);
    QCOMPARE(unsynced(*m_first), 2);
    m_server->stop();
    QVERIFY(sync(*m_first).code != 0);
    QCOMPARE(state(*m_first, id), u"waiting"_s);
    QVERIFY(!m_server->start().isEmpty());
    QCOMPARE(sync(*m_first).code, 0);
    QCOMPARE(state(*m_first, id), u"synced"_s);
    QCOMPARE(state(*m_second, id), u"synced"_s); // as far as it has been told
    // Both change the same line.
    QCOMPARE(m_second->run({u"edit"_s, id, u"--content"_s, u"it needs 1.6 bar"_s}).code, 0);
    QCOMPARE(sync(*m_second).code, 0);
    QCOMPARE(state(*m_second, id), u"conflict"_s);
    QCOMPARE(m_second->run({u"resolve"_s, id, u"--content"_s, u"so"_s}).code, 0);
    QCOMPARE(state(*m_second, id), u"waiting"_s);
    QCOMPARE(sync(*m_second).code, 0);
    QCOMPARE(state(*m_second, id), u"synced"_s);
    // Who was cut off says why what is new there does not come on.
    const QString device = m_first->json({u"devices"_s}).lines().last()[u"id"].toString();
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, device, u"--yes"_s}).code, 0);
    QVERIFY(sync(*m_second).code != 0);
    const QString late = add(*m_second, u"saved too late"_s);
    const auto line = m_second->json({u"sync"_s, u"state"_s, late}).line();
    QCOMPARE(line[u"state"].toString(), u"not_synced"_s);
    QCOMPARE(line[u"reason"].toString(), u"revoked"_s);
    QCOMPARE(m_second->json({u"sync"_s, u"state"_s, u"ffffffff-ffff-7fff-bfff-ffffffffffff"_s}).code, 3);
}

void SyncTest::theServerCannotReadAWord()
{
    const QByteArray canary = "xylophonecanary";
    const QString id = add(*m_first, QString::fromLatin1(canary) + u" in the text"_s);
    QCOMPARE(m_first->run({u"edit"_s, id, u"--add-tag"_s, QString::fromLatin1(canary)}).code, 0);
    link();
    QCOMPARE(contentOf(*m_second, id), QString::fromLatin1(canary) + u" in the text"_s);
    m_server->stop();
    const QByteArray bytes = m_server->bytes();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains(canary));
    QVERIFY(!bytes.contains(canary.toBase64().first(18)));
    QVERIFY(!bytes.contains("SQLite format"));
}

void SyncTest::withoutAServerNothingIsLost()
{
    link();
    const QString id = add(*m_first, u"written on the train"_s);
    m_server->stop();
    const Ended alone = sync(*m_first);
    QCOMPARE(alone.code, 1);
    QVERIFY2(alone.err.contains("NetworkFailed"), alone.err.constData());
    QCOMPARE(contentOf(*m_first, id), u"written on the train"_s);
    QVERIFY(!m_server->start().isEmpty());
    QCOMPARE(sync(*m_first).line()[u"pushed"].toInt(), 1);
    QCOMPARE(sync(*m_second).line()[u"pulled"].toInt(), 1);
    QCOMPARE(contentOf(*m_second, id), u"written on the train"_s);
}

void SyncTest::theServerComesBackWithAllItHad()
{
    const QString id = add(*m_first, u"before the restart"_s);
    QCOMPARE(m_first->run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    m_server->stop();
    QVERIFY(!m_server->start().isEmpty());
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(joined.line()[u"pulled"].toInt(), 1);
    QCOMPARE(contentOf(*m_second, id), u"before the restart"_s);
}

void SyncTest::aVaultThatBelongsToNoAccountSaysSo()
{
    const Ended alone = sync(*m_first);
    QCOMPARE(alone.code, 3);
    QVERIFY2(alone.err.contains("mnemo account create"), alone.err.constData());
    QCOMPARE(m_first->run({u"account"_s, u"create"_s}).code, 2);
    const Ended plain = m_first->run({u"account"_s, u"create"_s, u"--server"_s, u"http://sync.example.org"_s});
    QCOMPARE(plain.code, 2);
    QVERIFY2(plain.err.contains("https://"), plain.err.constData());
}

void SyncTest::aWrongPhraseJoinsNothing()
{
    QCOMPARE(m_first->run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    const Ended refused =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_second->home(u"phrase"_s)});
    QCOMPARE(refused.code, 3);
    QCOMPARE(sync(*m_second).code, 3); // and it belongs to none
}

void SyncTest::aCertificateOfOnesOwnIsBelievedOnceItIsCompared()
{
    Server secure;
    const QString fingerprint = secure.makeCertificate();
    QVERIFY(!fingerprint.isEmpty());
    QVERIFY(secure.start().startsWith(u"https://"_s));
    const QStringList create{u"account"_s, u"create"_s, u"--server"_s, secure.url()};
    const Ended unknown = m_first->json(create);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("CertificateUnknown"), unknown.err.constData());
    QVERIFY2(unknown.err.contains(fingerprint.toLatin1()), unknown.err.constData());
    const Ended wrong = m_first->json(create + QStringList{u"--certificate"_s, u"ab"_s.repeated(32)});
    QVERIFY2(wrong.err.contains("CertificateChanged"), wrong.err.constData());
    const Ended created = m_first->json(create + QStringList{u"--certificate"_s, fingerprint});
    QVERIFY2(created.code == 0, created.err.constData());
    const Ended joined = m_second->json({u"join"_s, u"--server"_s, secure.url(), u"--certificate"_s, fingerprint,
                                         u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s)); // the socket, too
    const QString id = add(*m_first, u"sealed twice on its way"_s);
    QCOMPARE(sync(*m_first).code, 0);
    QVERIFY(watching.says(u"pulled"_s, 1));
    QCOMPARE(contentOf(*m_second, id), u"sealed twice on its way"_s);
}

void SyncTest::anotherCertificateIsNotSpokenTo()
{
    Server secure;
    const QString fingerprint = secure.makeCertificate();
    secure.start();
    const Ended created =
        m_first->json({u"account"_s, u"create"_s, u"--server"_s, secure.url(), u"--certificate"_s, fingerprint});
    QVERIFY2(created.code == 0, created.err.constData());
    secure.stop();
    const QString another = secure.makeCertificate();
    QVERIFY(another != fingerprint);
    secure.start();
    const QString id = add(*m_first, u"not for somebody else"_s);
    for (const QStringList &how : {QStringList(), QStringList{u"--certificate"_s, fingerprint}}) {
        const Ended changed = m_first->json(QStringList{u"sync"_s} + how);
        QCOMPARE(changed.code, 1);
        QVERIFY2(changed.err.contains("CertificateChanged"), changed.err.constData());
        QVERIFY2(changed.err.contains(another.toLatin1()), changed.err.constData());
    }
    QCOMPARE(contentOf(*m_first, id), u"not for somebody else"_s);
    // Whoever runs it says that it is theirs.
    const Ended believed = m_first->json({u"sync"_s, u"--certificate"_s, another});
    QVERIFY2(believed.code == 0, believed.err.constData());
    QCOMPARE(believed.line()[u"pushed"].toInt(), 1);
    QCOMPARE(sync(*m_first).code, 0);
}

void SyncTest::whoWatchesIsToldAtOnce()
{
    link();
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    const QString id = add(*m_first, u"The piano was tuned"_s);
    QCOMPARE(sync(*m_first).code, 0);
    QVERIFY(watching.says(u"pulled"_s, 1));
    QCOMPARE(contentOf(*m_second, id), u"The piano was tuned"_s);
    // And what is saved here, by any program, goes out by itself.
    const QString back = add(*m_second, u"It was not"_s);
    QVERIFY(watching.says(u"pushed"_s, 1));
    QCOMPARE(sync(*m_first).line()[u"pulled"].toInt(), 1);
    QCOMPARE(contentOf(*m_first, back), u"It was not"_s);
    QCOMPARE(watching.ends(), 0);
}

void SyncTest::whoWatchesComesBackByItself()
{
    link();
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    m_server->stop();
    QVERIFY(watching.says(u"link"_s, u"offline"_s));
    QVERIFY(!m_server->start().isEmpty());
    const QString id = add(*m_first, u"Written while it was away"_s);
    QCOMPARE(sync(*m_first).code, 0);
    QVERIFY(watching.says(u"pulled"_s, 1));
    QCOMPARE(contentOf(*m_second, id), u"Written while it was away"_s);
    QCOMPARE(watching.ends(), 0);
}

void SyncTest::aServerMayAskForAnInvitation()
{
    m_server->stop();
    m_server->set(u"MNEMOSYNED_INVITATION"_s, u"our house, 2026"_s);
    QVERIFY(!m_server->start().isEmpty());
    const QStringList creating{u"account"_s, u"create"_s, u"--server"_s, m_server->url()};
    for (const QStringList &said : {QStringList(), QStringList{u"--invite"_s, u"our house"_s}}) {
        const Ended refused = m_first->run(creating + said);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("NoInvitation") && refused.err.contains("--invite"), refused.err);
    }
    const Ended made = m_first->json(creating + QStringList{u"--invite"_s, u"our house, 2026"_s});
    QVERIFY2(made.code == 0, made.err);
    // Who joins makes none.
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err);
}

void SyncTest::aFullAccountIsSaidSo()
{
    m_server->stop();
    m_server->set(u"MNEMOSYNED_QUOTA_MIB"_s, u"1"_s);
    QVERIFY(!m_server->start().isEmpty());
    link();
    QStringList ids;
    for (int i = 0; i < 6; ++i) { // of letters that do not become smaller
        QByteArray content(200'000, Qt::Uninitialized);
        QRandomGenerator numbers(quint32(i + 1));
        for (char &letter : content)
            letter = char('!' + numbers.bounded(90));
        const Ended added = m_first->json({u"add"_s}, content);
        QVERIFY2(added.code == 0, added.err);
        ids += added.line()[u"id"].toString();
    }
    const Ended full = m_first->run({u"sync"_s});
    QCOMPARE(full.code, 1);
    QVERIFY2(full.err.contains("ServerFull"), full.err);
    // What fits is there, and what does not is here alone.
    QCOMPARE(sync(*m_second).code, 0);
    const auto fetched = m_second->json({u"list"_s}).lines().size();
    QVERIFY(fetched > 0 && fetched < ids.size());
    QCOMPARE(m_first->json({u"list"_s}).lines().size(), ids.size());
    // With room again all of the rest is taken.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_first->run({u"purge"_s, ids[i], u"--yes"_s}).code, 0);
    const Ended well = sync(*m_first);
    QVERIFY2(well.code == 0, well.err);
    QCOMPARE(sync(*m_second).code, 0);
    QCOMPARE(exported(*m_first), exported(*m_second));
}

// As its owner does it: a backup, a lost disk, and the backup in its place.
void SyncTest::aServerThatWasSetBackIsHealed()
{
    link();
    const QString before = add(*m_first, u"before the backup"_s);
    QCOMPARE(sync(*m_first).code, 0);
    QTemporaryDir backups;
    const auto server = [this](const QStringList &arguments) {
        return QProcess::execute(QStringLiteral(MN_SERVER), QStringList{u"--data"_s, m_server->folder()} + arguments);
    };
    QCOMPARE(server({u"backup"_s, backups.filePath(u"one"_s)}), 0);
    const QString after = add(*m_second, u"after the backup"_s);
    QCOMPARE(sync(*m_second).code, 0);
    QCOMPARE(m_second->run({u"edit"_s, before, u"--add-tag"_s, u"later"_s}).code, 0);
    QCOMPARE(sync(*m_second).code, 0);
    QCOMPARE(sync(*m_first).code, 0);
    m_server->stop();
    for (const QFileInfo &file : QDir(m_server->folder()).entryInfoList(QDir::Files))
        QVERIFY(QFile::remove(file.filePath()));
    QCOMPARE(server({u"restore"_s, backups.filePath(u"one"_s)}), 0);
    m_server->start();
    // Who comes first brings what the server lost; nobody is asked, and nothing is gone.
    for (const Program *mnemo : {m_first.get(), m_second.get(), m_first.get()}) {
        const Ended healed = sync(*mnemo);
        QVERIFY2(healed.code == 0, healed.err.constData());
    }
    QCOMPARE(contentOf(*m_first, after), u"after the backup"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
    m_server->stop();
    m_server->start();
    // It is the server that has all of it: a third vault joins and is the same.
    Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const Ended joined =
        third.json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(exported(third), exported(*m_first));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SyncTest)
#include "sync_test.moc"
