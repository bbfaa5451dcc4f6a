#include "core/base/platform/file_lock.h"
#include "tests/unit/cli/program.h"
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

// What scripts and people rely on (docs/cli.md): keys, exit codes, questions, terminals.
namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrivate = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class MannersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void initHandsOutAPhraseOnceAndForItsOwnerOnly();
    void settingsStayAndWrongOnesAreRefused();
    void keysAreAddedChangedAndRemovedButTheLast();
    void aWayInIsMadeByItsPersonAlone();
    void theRecoveryPhraseOpensAndIsShownAgain();
    void anUnlockedVaultOpensWithoutAskingUntilItIsLocked();
    void theAgentEndsByItself();
    void quietSaysOnlyWhatWasAskedFor();
    void nothingIsAskedWithoutATerminal_data();
    void nothingIsAskedWithoutATerminal();
    void everyExitCodeIsWhatTheTableSays_data();
    void everyExitCodeIsWhatTheTableSays();
    void theVersionIsAnOptionToo();
    void aDamagedVaultIsCodeFive();
    void aBusyVaultIsCodeSix();
    void errorsAreJsonWhenEverythingIs();
    void coloursAreForTerminalsAlone();
    void aPassphraseIsNotShownWhileItIsTyped();
    void aPersonWhoMistypesMayTryAgainAndWaits();
    void whoSaysNoIsToldThatNothingWasDone();
    void adviceFitsWhatIsMissing_data();
    void adviceFitsWhatIsMissing();
    void everyCommandAnswersInJson();
    void escapeSequencesOfAMemoryDoNotReachTheTerminal();

private:
    QString add(const QStringList &arguments);
    QJsonObject get(const QString &id);

    test::Program m_mnemo;
};

void MannersTest::initTestCase()
{
    const auto made = m_mnemo.json({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)});
    QCOMPARE(made.code, 0);
    QCOMPARE(test::keysInOrder(made.out), (QStringList{u"vault"_s, u"id"_s, u"recovery_phrase"_s}));
    // One derivation of the key instead of one a call.
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void MannersTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

QString MannersTest::add(const QStringList &arguments)
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

QJsonObject MannersTest::get(const QString &id)
{
    return m_mnemo.json({u"get"_s, id}).line();
}

void MannersTest::initHandsOutAPhraseOnceAndForItsOwnerOnly()
{
    QFile phrase(m_mnemo.home(u"phrase"_s));
    QVERIFY(phrase.open(QIODevice::ReadOnly));
    QCOMPARE(phrase.readAll().simplified().split(' ').size(), 24);
    QCOMPARE(phrase.permissions(), kPrivate);
    const auto again = m_mnemo.run({u"init"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("AlreadyExists"));
}

void MannersTest::settingsStayAndWrongOnesAreRefused()
{
    QCOMPARE(m_mnemo.run({u"config"_s, u"get"_s, u"search.results"_s}).out, QByteArray("10\n"));
    QCOMPARE(m_mnemo.run({u"config"_s, u"set"_s, u"search.results"_s, u"20"_s}).code, 0);
    QCOMPARE(m_mnemo.json({u"config"_s, u"get"_s, u"search.results"_s}).line()[u"value"].toString(), u"20"_s);
    QCOMPARE(m_mnemo.run({u"config"_s, u"set"_s, u"search.results"_s, u"many"_s}).code, 2);
    QCOMPARE(m_mnemo.run({u"config"_s, u"unset"_s, u"search.results"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"config"_s, u"get"_s, u"search.results"_s}).out, QByteArray("10\n"));
    QCOMPARE(m_mnemo.run({u"config"_s, u"get"_s, u"no.such"_s}).code, 3);
}

void MannersTest::keysAreAddedChangedAndRemovedButTheLast()
{
    const QString second = m_mnemo.write(u"second"_s, "another long passphrase");
    const QString third = m_mnemo.write(u"third"_s, "a third long passphrase");
    const auto added = m_mnemo.json({u"key"_s, u"add"_s, u"passphrase"_s, u"--new-passphrase-file"_s, second});
    QCOMPARE(added.code, 0);
    const QString slot = added.line()[u"slot"].toString();
    const auto keySlots = m_mnemo.json({u"key"_s, u"list"_s});
    QCOMPARE(keySlots.lines().size(), 3);
    QCOMPARE(test::keysInOrder(keySlots.out.split('\n').first()),
             (QStringList{u"slot"_s, u"kind"_s, u"label"_s, u"created_at"_s, u"usable"_s}));

    // change asks for the old one even while the vault is unlocked.
    const auto with = [&](const QString &file, const QStringList &arguments) {
        return m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault(), u"--passphrase-file"_s, file} + arguments);
    };
    QCOMPARE(with(third, {u"key"_s, u"change"_s, u"--new-passphrase-file"_s, third}).code, 4);
    QCOMPARE(with(second, {u"key"_s, u"change"_s, u"--new-passphrase-file"_s, third}).code, 0);
    QCOMPARE(with(second, {u"key"_s, u"remove"_s, slot, u"--yes"_s}).code, 3); // it has a new id now
    const QString changed = m_mnemo.json({u"key"_s, u"list"_s}).lines()[2][u"slot"].toString();
    QCOMPARE(with(third, {u"key"_s, u"remove"_s, changed.right(8), u"--yes"_s}).code, 0);
    QCOMPARE(m_mnemo.json({u"key"_s, u"list"_s}).lines().size(), 2);
    QCOMPARE(with(third, {u"key"_s, u"remove"_s, changed, u"--yes"_s}).code, 3);
    // A keychain is absent here: that is said, and nothing breaks.
    QCOMPARE(m_mnemo.run({u"key"_s, u"add"_s, u"keychain"_s}).code, 1);
}

void MannersTest::aWayInIsMadeByItsPersonAlone()
{
    // The vault is unlocked; whoever passes by has no passphrase.
    const QString own = m_mnemo.write(u"own"_s, "a passphrase of the passer-by");
    const QByteArray before = m_mnemo.run({u"key"_s, u"list"_s}).out;
    for (const QStringList &arguments :
         {QStringList{u"key"_s, u"add"_s, u"passphrase"_s, u"--new-passphrase-file"_s, own},
          QStringList{u"recovery"_s, u"new"_s, u"--out"_s, m_mnemo.home(u"taken"_s)}}) {
        const auto alone = m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault()} + arguments);
        QVERIFY2(alone.code == 2 && alone.err.contains("--passphrase-file"), alone.err.constData());
        const auto wrong =
            m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault(), u"--passphrase-file"_s, own} + arguments);
        QCOMPARE(wrong.code, 4);
    }
    QCOMPARE(m_mnemo.run({u"key"_s, u"list"_s}).out, before);
    QVERIFY(!QFile::exists(m_mnemo.home(u"taken"_s)));
}

void MannersTest::theRecoveryPhraseOpensAndIsShownAgain()
{
    const QString first = m_mnemo.home(u"phrase"_s);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"check"_s, u"--phrase-file"_s, first}).code, 0);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"show"_s, u"--out"_s, m_mnemo.home(u"again"_s)}).code, 0);
    const auto read = [&](const QString &name) {
        QFile file(m_mnemo.home(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(read(u"again"_s), read(u"phrase"_s));
    QCOMPARE(QFile(m_mnemo.home(u"again"_s)).permissions(), kPrivate);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"show"_s, u"--out"_s, first}).code, 1); // nothing is overwritten
    // The words stand wherever a passphrase may.
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
    QCOMPARE(m_mnemo.bare({u"--vault"_s, m_mnemo.vault(), u"--passphrase-file"_s, first, u"unlock"_s}).code, 0);

    QCOMPARE(m_mnemo.run({u"recovery"_s, u"new"_s, u"--out"_s, m_mnemo.home(u"newer"_s)}).code, 0);
    QVERIFY(read(u"newer"_s) != read(u"phrase"_s));
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"check"_s, u"--phrase-file"_s, first}).code, 4);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"check"_s, u"--phrase-file"_s, m_mnemo.home(u"newer"_s)}).code, 0);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"check"_s, u"--phrase-file"_s, m_mnemo.write(u"no"_s, "one two")}).code, 1);
}

void MannersTest::anUnlockedVaultOpensWithoutAskingUntilItIsLocked()
{
    const QStringList list = {u"--vault"_s, m_mnemo.vault(), u"list"_s};
    QCOMPARE(m_mnemo.bare(list).code, 0);
    QCOMPARE(m_mnemo.json({u"lock"_s}).line()[u"agent_ended"].toBool(), true);
    const auto locked = m_mnemo.bare(list);
    QCOMPARE(locked.code, 2);
    QVERIFY(locked.err.contains("--passphrase-file"));
    const auto unlocked = m_mnemo.json({u"unlock"_s, u"--for"_s, u"30m"_s});
    QCOMPARE(unlocked.line(), (QJsonObject{{u"kept_by"_s, u"agent"_s}, {u"seconds"_s, 1800}}));
    QCOMPARE(m_mnemo.bare(list).code, 0);
}

void MannersTest::theAgentEndsByItself()
{
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1s"_s}).code, 0);
    const QDir sockets(m_mnemo.home(u"run/mnemosyne"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sockets.entryList({u"*.agent"_s}, QDir::System).isEmpty(), 60'000);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void MannersTest::quietSaysOnlyWhatWasAskedFor()
{
    const auto added = m_mnemo.run({u"-q"_s, u"add"_s, u"quiet"_s});
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.out.size(), 37);
    const auto removed = m_mnemo.run({u"rm"_s, QString::fromLatin1(added.out.trimmed()), u"--quiet"_s});
    QCOMPARE(removed.out + removed.err, QByteArray());
    QVERIFY(m_mnemo.run({u"restore"_s, QString::fromLatin1(added.out.trimmed())}).err.contains("1 memory"));
}

void MannersTest::nothingIsAskedWithoutATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("init") << QStringList{u"--vault"_s, m_mnemo.home(u"other"_s), u"init"_s}
                          << QByteArray("--passphrase-file");
    QTest::newRow("purge") << QStringList{u"purge"_s, add({u"x"_s})} << QByteArray("--yes");
    QTest::newRow("trash empty") << QStringList{u"trash"_s, u"empty"_s} << QByteArray("--yes");
    QTest::newRow("key add") << QStringList{u"--passphrase-file"_s, m_mnemo.passphraseFile(), u"key"_s, u"add"_s,
                                            u"passphrase"_s}
                             << QByteArray("--new-passphrase-file");
    const QString passphrase = m_mnemo.passphraseFile();
    QTest::newRow("key change, the old one") << QStringList{u"key"_s, u"change"_s} << QByteArray("--passphrase-file");
    QTest::newRow("key change, the new one") << QStringList{u"--passphrase-file"_s, passphrase, u"key"_s, u"change"_s}
                                             << QByteArray("--new-passphrase-file");
    const QString slot = m_mnemo.json({u"key"_s, u"list"_s}).line()[u"slot"].toString();
    QTest::newRow("key remove") << QStringList{u"--passphrase-file"_s, passphrase, u"key"_s, u"remove"_s, slot}
                                << QByteArray("--yes");
    QTest::newRow("key remove, who it is")
        << QStringList{u"key"_s, u"remove"_s, slot, u"--yes"_s} << QByteArray("--passphrase-file");
    QTest::newRow("recovery new") << QStringList{u"--passphrase-file"_s, passphrase, u"recovery"_s, u"new"_s}
                                  << QByteArray("--out");
    const QString locked = m_mnemo.home(u"locked"_s);
    m_mnemo.run({u"--vault"_s, locked, u"init"_s});
    QTest::newRow("unlock") << QStringList{u"--vault"_s, locked, u"unlock"_s} << QByteArray("--passphrase-file");
    QTest::newRow("recovery show") << QStringList{u"recovery"_s, u"show"_s} << QByteArray("--out");
    QTest::newRow("recovery check") << QStringList{u"recovery"_s, u"check"_s} << QByteArray("--phrase-file");
    QTest::newRow("edit") << QStringList{u"edit"_s, add({u"x"_s})} << QByteArray("--content");
    QTest::newRow("add") << QStringList{u"add"_s} << QByteArray("TEXT");
    m_mnemo.run({u"rm"_s, add({u"x"_s})});
}

void MannersTest::nothingIsAskedWithoutATerminal()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, option);
    const auto ended = m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault()} + arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(option), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
}

void MannersTest::everyExitCodeIsWhatTheTableSays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString wrong = m_mnemo.write(u"wrong"_s, "not the passphrase");
    QTest::newRow("done") << QStringList{u"version"_s} << 0;
    QTest::newRow("done, said as an option") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help") << QStringList{u"search"_s, u"--help"_s} << 0;
    QTest::newRow("failed") << QStringList{u"export"_s, u"markdown"_s, m_mnemo.vault()} << 1;
    QTest::newRow("no value") << QStringList{u"get"_s, u"abcdef"_s, u"--attachments"_s} << 2;
    QTest::newRow("nothing said") << QStringList{} << 2;
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--frobnicate"_s} << 2;
    QTest::newRow("half a command") << QStringList{u"key"_s} << 2;
    QTest::newRow("number out of bounds") << QStringList{u"list"_s, u"--limit"_s, u"-1"_s} << 2;
    QTest::newRow("no date") << QStringList{u"list"_s, u"--after"_s, u"someday"_s} << 2;
    QTest::newRow("not found") << QStringList{u"get"_s, u"abcdef"_s} << 3;
    QTest::newRow("no vault") << QStringList{u"--vault"_s, m_mnemo.home(u"nowhere"_s), u"list"_s} << 3;
    QTest::newRow("wrong key") << QStringList{u"--passphrase-file"_s,     wrong, u"key"_s, u"change"_s,
                                              u"--new-passphrase-file"_s, wrong}
                               << 4;
}

void MannersTest::everyExitCodeIsWhatTheTableSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const auto ended = m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault()} + arguments);
    QVERIFY2(ended.code == code, (QByteArray::number(ended.code) + ' ' + ended.err).constData());
}

void MannersTest::theVersionIsAnOptionToo()
{
    const QByteArray said = m_mnemo.bare({u"version"_s}).out;
    QVERIFY2(said.startsWith("mnemo ") && said.count('\n') == 1, said.constData());
    QCOMPARE(m_mnemo.bare({u"--version"_s}).out, said);
    QCOMPARE(m_mnemo.json({u"--version"_s}).line()[u"version"].toString(), QString::fromLatin1(said.split(' ').at(1)));
    const QString id = add({u"this one stays"_s});
    QCOMPARE(m_mnemo.run({u"rm"_s, id, u"--version"_s}).out, said); // and nothing else
    QVERIFY(!m_mnemo.run({u"trash"_s}).out.contains("this one stays"));
    QVERIFY(m_mnemo.run({u"--version"_s, u"--help"_s}).out.contains("--version"));
}

void MannersTest::aDamagedVaultIsCodeFive()
{
    test::Program other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    QCOMPARE(other.run({u"doctor"_s}).code, 0);
    QFile database(other.vault() + u"/vault.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.size() > 8 * 4096);
    QVERIFY(database.seek(database.size() - 4096 * 2));
    database.write(QByteArray(4096, 'x'));
    database.close();
    const auto examined = other.json({u"doctor"_s});
    QCOMPARE(examined.code, 5);
    QCOMPARE(test::keysInOrder(examined.out.split('\n').first()),
             (QStringList{u"state"_s, u"layer"_s, u"message"_s, u"advice"_s}));
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(4096, 'x'));
    database.close();
    QCOMPARE(other.run({u"list"_s}).code, 5);
}

void MannersTest::aBusyVaultIsCodeSix()
{
    const auto lock = *FileLock::open(m_mnemo.vault() + u"/lock"_s);
    QVERIFY(lock->lock(std::chrono::seconds(30)));
    const auto ended = m_mnemo.run({u"key"_s, u"accept"_s});
    QCOMPARE(ended.code, 6);
}

void MannersTest::errorsAreJsonWhenEverythingIs()
{
    for (const QStringList &arguments : {QStringList{u"get"_s, u"abcdef"_s}, QStringList{u"frobnicate"_s}}) {
        const auto ended = m_mnemo.json(arguments);
        QCOMPARE(ended.out, QByteArray());
        const QJsonObject error = test::Ended{0, ended.err, {}}.line()[u"error"].toObject();
        QCOMPARE(error.keys(), (QStringList{u"advice"_s, u"code"_s, u"message"_s}));
        QVERIFY(!error[u"message"].toString().isEmpty());
    }
    const auto person = m_mnemo.run({u"get"_s, u"abcdef"_s});
    QVERIFY(person.err.contains("NotFound") && person.err.contains("abcdef") && person.err.contains("mnemo list"));
}

void MannersTest::coloursAreForTerminalsAlone()
{
    QVERIFY(!m_mnemo.run({u"list"_s}).out.contains('\x1b'));
    QVERIFY(m_mnemo.onTerminal({u"list"_s}).out.contains('\x1b'));
    m_mnemo.environment().insert(u"NO_COLOR"_s, u"1"_s);
    const auto ended = m_mnemo.onTerminal({u"list"_s});
    m_mnemo.environment().remove(u"NO_COLOR"_s);
    QCOMPARE(ended.code, 0);
    QVERIFY(!ended.out.contains('\x1b'));
    for (const QByteArray &line : ended.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).trimmed().size() <= 80, line.constData());
}

void MannersTest::aPassphraseIsNotShownWhileItIsTyped()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
    const auto ended =
        m_mnemo.typedOnTerminal({u"list"_s, u"--limit"_s, u"1"_s}, {{"Passphrase:", "correct horse battery staple\n"}});
    QVERIFY2(ended.code == 0, ended.out.constData());
    QVERIFY(ended.out.contains("Passphrase:"));
    QVERIFY2(!ended.out.contains("horse"), ended.out.constData());
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void MannersTest::aPersonWhoMistypesMayTryAgainAndWaits()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
    const test::Program::Typed wrong{"Passphrase:", "something else\n"};
    QElapsedTimer timer;
    timer.start();
    const auto ended =
        m_mnemo.typedOnTerminal({u"unlock"_s, u"--for"_s, u"1h"_s},
                                {wrong, wrong, wrong, wrong, {"Passphrase:", "correct horse battery staple\n"}});
    QVERIFY2(ended.code == 0, ended.out.constData());
    QVERIFY(timer.elapsed() >= 3000); // a second after the third, two after the fourth
}

void MannersTest::whoSaysNoIsToldThatNothingWasDone()
{
    const QString id = add({u"to stay"_s});
    const auto ended = m_mnemo.typedOnTerminal({u"purge"_s, id}, {{"[y/N]", "n\n"}});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.contains("nothing was destroyed") && !ended.out.contains("goes on"), ended.out.constData());
    QCOMPARE(get(id)[u"content"].toString(), u"to stay"_s);
}

void MannersTest::adviceFitsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString id = add({u"x"_s});
    QTest::newRow("memory") << QStringList{u"get"_s, u"abcdef"_s} << QByteArray("mnemo list");
    QTest::newRow("setting") << QStringList{u"config"_s, u"get"_s, u"no.such"_s} << QByteArray("mnemo config list");
    QTest::newRow("slot") << QStringList{u"key"_s, u"remove"_s, u"abcdef"_s, u"--yes"_s}
                          << QByteArray("mnemo key list");
    QTest::newRow("attachment") << QStringList{u"edit"_s, id, u"--detach"_s, u"a"_s} << QByteArray("mnemo get");
    QTest::newRow("version") << QStringList{u"history"_s, id, u"--restore"_s, u"9"_s} << QByteArray("mnemo history");
    QTest::newRow("like") << QStringList{u"search"_s, u"like:zzzz"_s} << QByteArray("like:zzzz");
    QTest::newRow("name") << QStringList{u"config"_s, u"set"_s, u"unlock.for"_s, u"x"_s} << QByteArray(" unlock.for:");
    QTest::newRow("value") << QStringList{u"list"_s, u"--tag"_s} << QByteArray("--tag needs a value.");
}

void MannersTest::adviceFitsWhatIsMissing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto ended = m_mnemo.run(arguments);
    QVERIFY2(ended.code != 0 && ended.err.contains(says), ended.err.constData());
    QVERIFY2(says == "mnemo list" || says == "like:zzzz" || !ended.err.contains("mnemo list"), ended.err.constData());
    QVERIFY(!ended.err.contains('\x1f'));
}

void MannersTest::everyCommandAnswersInJson()
{
    const auto unset = m_mnemo.json({u"config"_s, u"unset"_s, u"search.results"_s});
    QCOMPARE(unset.line()[u"value"].toString(), u"10"_s);
    QCOMPARE(m_mnemo.json({u"key"_s, u"accept"_s}).line(), (QJsonObject{{u"accepted"_s, true}}));
    const auto indexed = m_mnemo.json({u"-q"_s, u"index"_s, u"catch-up"_s});
    QVERIFY(indexed.line().contains(u"words"_s) || indexed.err.contains("NotAvailable"));
    const QString made = m_mnemo.json({u"key"_s, u"list"_s}).line()[u"created_at"].toString();
    QVERIFY2(QDateTime::fromString(made, Qt::ISODateWithMs).isValid() && made.endsWith(u'Z'), qPrintable(made));
}

void MannersTest::escapeSequencesOfAMemoryDoNotReachTheTerminal()
{
    const QString id = add({u"a\x1b]0;owned\x07"_s, u"--title"_s, u"t\x1b[31m"_s, u"--tag"_s, u"hostile"_s});
    QVERIFY(!m_mnemo.run({u"get"_s, id}).out.contains('\x1b'));
    QVERIFY(!m_mnemo.run({u"list"_s, u"--tag"_s, u"hostile"_s}).out.contains('\x1b'));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MannersTest)
#include "manners_test.moc"
