#include "core/session/captures.h"
#include "core/session/moved_places.h"
#include "core/session/vault_keys.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>
#include <algorithm>

// What comes from files and streams, and what goes into them.
namespace mn {

using namespace Qt::StringLiterals;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void anExportReplacesNothingButAnExport();
    void aPassphraseIsNeverTakenForContent_data();
    void aPassphraseIsNeverTakenForContent();
    void aPhraseThatCannotBeWrittenOpensNothing_data();
    void aPhraseThatCannotBeWrittenOpensNothing();
    void whereAVaultLeftNoneIsMade();
    void attachmentsOfOneNameAreBothSavedAndToldApart();
    void whatComesThroughAPipeIsReadToItsEnd();
    void aReportIsItsOwnersAloneAndMadeOnceTheVaultIsOpen();
    void anImportTellsItsProgressHoweverShortItIs();
    void whatWasCapturedWhileLockedIsInTheVaultItOpens();
    void whatIsDecryptedOfABackupGoesIntoAnotherVault();

private:
    QString add(const QStringList &arguments);
    QByteArray bytesOf(const QString &path);

    test::Program m_mnemo;
    LocalFileSystem m_files;
    SystemClock m_clock;
    test::MemoryKeychain m_keychain;
};

void FilesTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void FilesTest::cleanupTestCase()
{
    m_mnemo.run({u"lock"_s});
}

QString FilesTest::add(const QStringList &arguments)
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

QByteArray FilesTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FilesTest::anExportReplacesNothingButAnExport()
{
    add({u"exported"_s});
    const QString other = m_mnemo.write(u"taxes.txt"_s, "all my figures\n");
    const auto refused = m_mnemo.run({u"export"_s, u"jsonl"_s, other});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("AlreadyExists") && refused.err.contains("--replace"), refused.err.constData());
    QCOMPARE(bytesOf(other), QByteArray("all my figures\n"));
    const QString json = m_mnemo.write(u"other.jsonl"_s, "{\"id\":\"x\",\"content\":\"of another program\"}\n");
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json}).code, 1);
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json, u"--replace"_s}).code, 0);
    // Each evening over that of the evening before, and into what was just made for it.
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json}).code, 0);
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, m_mnemo.write(u"empty"_s, {})}).code, 0);
    QVERIFY(bytesOf(m_mnemo.home(u"empty"_s)).contains("exported"));
    QCOMPARE(m_mnemo.run({u"export"_s, u"markdown"_s, m_mnemo.home(u"notes"_s), u"--replace"_s}).code, 2);
}

void FilesTest::aPassphraseIsNeverTakenForContent_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("add -") << QStringList{u"add"_s, u"-"_s};
    QTest::newRow("add") << QStringList{u"add"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"text"_s, u"-"_s};
    QTest::newRow("batch") << QStringList{u"search"_s, u"--batch"_s, u"-"_s};
    QTest::newRow("key add") << QStringList{u"key"_s, u"add"_s, u"passphrase"_s, u"--new-passphrase-file"_s, u"-"_s};
}

void FilesTest::aPassphraseIsNeverTakenForContent()
{
    QFETCH(QStringList, arguments);
    const qsizetype before = m_mnemo.json({u"list"_s}).lines().size();
    for (const QStringList &option : {QStringList{u"--passphrase-file"_s, u"-"_s},
                                      {u"--passphrase-fd"_s, u"0"_s},
                                      {u"--passphrase-file"_s, u"/dev/stdin"_s}}) {
        const auto ended = m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault()} + option + arguments,
                                        "correct horse battery staple\ntext\n");
        QVERIFY2(ended.code == 2, ended.err.constData());
        QVERIFY2(ended.err.contains("both read standard input"), ended.err.constData());
        QVERIFY2(ended.err.contains(option.join(u' ').toUtf8()), ended.err.constData());
    }
    QCOMPARE(m_mnemo.json({u"list"_s}).lines().size(), before);
}

void FilesTest::aPhraseThatCannotBeWrittenOpensNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing folder") << m_mnemo.home(u"nofolder/phrase"_s);
    QTest::newRow("a folder that takes no file") << u"/proc/phrase"_s;
}

void FilesTest::aPhraseThatCannotBeWrittenOpensNothing()
{
    QFETCH(QString, file);
    const QString vault = m_mnemo.home(u"other"_s);
    const auto made = m_mnemo.run({u"--vault"_s, vault, u"init"_s, u"--recovery-out"_s, file});
    QVERIFY2(made.code == 1, made.err.constData());
    QVERIFY(!QFile::exists(vault + u"/vault.keys"_s) && !QFile::exists(vault + u"/vault.db"_s));

    // The phrase before it stays good.
    const QString paper = m_mnemo.home(u"paper"_s);
    if (!QFile::exists(paper))
        QCOMPARE(m_mnemo.run({u"recovery"_s, u"new"_s, u"--out"_s, paper}).code, 0);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"new"_s, u"--out"_s, file}).code, 1);
    QCOMPARE(m_mnemo.run({u"recovery"_s, u"check"_s, u"--phrase-file"_s, paper}).code, 0);
}

void FilesTest::whereAVaultLeftNoneIsMade()
{
    const QString old = m_mnemo.home(u"old place"_s);
    const QString stick = m_mnemo.home(u"stick"_s);
    QCOMPARE(m_mnemo.run({u"--vault"_s, old, u"init"_s}).code, 0);
    QVERIFY(QDir().rename(old, stick));
    QVERIFY(QDir().mkpath(old));
    const auto keySlots = KeySlots::load(m_files, VaultPaths(stick).keys);
    MN_VERIFY(keySlots);
    MovedPlaces moved(m_files, m_mnemo.home(u"state/mnemosyne"_s));
    MN_VERIFY(moved.begin({old, stick, keySlots->vaultId(), "as it was"}));
    MN_VERIFY(moved.finish({old, stick, keySlots->vaultId()}));
    const auto there = m_mnemo.run({u"--vault"_s, old, u"init"_s});
    QCOMPARE(there.code, 1);
    QVERIFY2(there.err.contains("was moved to " + stick.toUtf8()), there.err.constData());

    QVERIFY(QDir().rename(stick, stick + u" away"_s));
    const QString phrase = m_mnemo.home(u"phrase of none"_s);
    const auto away = m_mnemo.run({u"--vault"_s, old, u"init"_s, u"--recovery-out"_s, phrase});
    QCOMPARE(away.code, 1);
    QVERIFY2(away.err.contains(stick.toUtf8() + ", which is not there now"), away.err.constData());
    const auto asked = m_mnemo.run({u"--vault"_s, old, u"list"_s});
    QCOMPARE(asked.code, 3);
    QVERIFY2(asked.err.contains("Connect the disk"), asked.err.constData());
    QVERIFY(!QFileInfo::exists(stick));
    QVERIFY(!QFileInfo::exists(phrase));
    QVERIFY(QDir(old).isEmpty());
    QVERIFY(QDir().rename(stick + u" away"_s, stick)); // and all is as it was
    QCOMPARE(m_mnemo.run({u"--vault"_s, old, u"status"_s}).code, 0);
}

void FilesTest::attachmentsOfOneNameAreBothSavedAndToldApart()
{
    QDir(m_mnemo.home({})).mkpath(u"b"_s);
    const QString first = m_mnemo.write(u"scan.tar.gz"_s, "the first");
    const QString second = m_mnemo.write(u"b/scan.tar.gz"_s, "the second");
    const QString id = add({u"two scans"_s, u"--attach"_s, first, u"--attach"_s, second});
    const QString folder = m_mnemo.home(u"saved"_s);
    const auto saved = m_mnemo.run({u"get"_s, id, u"--attachments"_s, folder});
    QVERIFY2(saved.code == 0, saved.err.constData());
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{u"scan.tar (2).gz"_s, u"scan.tar.gz"_s}));
    QCOMPARE((QSet<QByteArray>{bytesOf(folder + u'/' + names[0]), bytesOf(folder + u'/' + names[1])}),
             (QSet<QByteArray>{"the first", "the second"}));

    const auto unclear = m_mnemo.run({u"edit"_s, id, u"--detach"_s, u"scan.tar.gz"_s});
    QVERIFY2(unclear.code == 2, unclear.err.constData());
    const QJsonArray both = m_mnemo.json({u"get"_s, id}).line()[u"attachments"].toArray();
    QCOMPARE(both.size(), 2);
    const QString sum = both[1].toObject()[u"sha256"].toString();
    QVERIFY(unclear.err.contains(sum.toUtf8()));
    QCOMPARE(m_mnemo.run({u"edit"_s, id, u"--detach"_s, sum}).code, 0);
    QCOMPARE(m_mnemo.json({u"get"_s, id}).line()[u"attachments"].toArray(), QJsonArray{both[0]});
    QCOMPARE(m_mnemo.run({u"edit"_s, id, u"--detach"_s, u"scan.tar.gz"_s}).code, 0);
}

void FilesTest::whatComesThroughAPipeIsReadToItsEnd()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
    const auto unlocked =
        m_mnemo.shell(u"\"$MNEMO\" --vault \"$VAULT\" --passphrase-file <(cat passphrase) unlock --for 1h"_s);
    QVERIFY2(unlocked.code == 0, unlocked.err.constData());
    const auto added =
        m_mnemo.shell(u"\"$MNEMO\" --vault \"$VAULT\" --json add piped --attach <(head -c 700000 /dev/zero)"_s);
    QVERIFY2(added.code == 0, added.err.constData());
    const QJsonObject memory = m_mnemo.json({u"get"_s, added.line()[u"id"].toString()}).line();
    QCOMPARE(memory[u"attachments"][0][u"size"].toInt(), 700'000);
    for (const QStringList &arguments :
         {QStringList{u"add"_s, u"x"_s, u"--attach"_s, m_mnemo.home({})},
          QStringList{u"--passphrase-file"_s, m_mnemo.home({}), u"recovery"_s, u"new"_s, u"--out"_s, u"p"_s}}) {
        const auto folder = m_mnemo.bare(QStringList{u"--vault"_s, m_mnemo.vault()} + arguments);
        QCOMPARE(folder.code, 2);
        QVERIFY2(folder.err.contains("is a folder"), folder.err.constData());
    }
}

void FilesTest::aReportIsItsOwnersAloneAndMadeOnceTheVaultIsOpen()
{
    const QString report = m_mnemo.home(u"report"_s);
    const QString lines = m_mnemo.write(u"in.jsonl"_s, "{\"content\":\"\"}\n{\"content\":\"good\"}\n");
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
    const auto with = [&](const QString &passphrase) {
        return m_mnemo.bare({u"--vault"_s, m_mnemo.vault(), u"--passphrase-file"_s, passphrase, u"import"_s, u"jsonl"_s,
                             lines, u"--report"_s, report});
    };
    QCOMPARE(with(m_mnemo.write(u"wrong"_s, "not the passphrase")).code, 4);
    QVERIFY(!QFile::exists(report));
    const auto imported = with(m_mnemo.passphraseFile());
    QVERIFY2(!imported.err.contains("AlreadyExists"), imported.err.constData());
    QCOMPARE(QFile(report).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(with(m_mnemo.passphraseFile()).code, 1); // nothing is overwritten
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void FilesTest::anImportTellsItsProgressHoweverShortItIs()
{
    const QByteArray bytes = "{\"id_external\":\"p1\",\"content\":\"progress\"}\n{\"content\":\"\"}\n";
    const QString path = m_mnemo.write(u"progress.jsonl"_s, bytes);
    const QStringList counts = {u"added"_s, u"updated"_s, u"skipped"_s, u"failed"_s, u"unchanged"_s};
    const auto imported = m_mnemo.json({u"import"_s, u"jsonl"_s, path});
    QCOMPARE(imported.code, 0);
    const QList<QByteArray> lines = imported.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(test::keysInOrder(lines[0]), (QStringList{u"remark"_s, u"what"_s, u"why"_s}));
    QCOMPARE(test::keysInOrder(lines[1]), QStringList{u"progress"_s});
    QCOMPARE(test::keysInOrder(lines[2]), counts);
    const QByteArray inner = lines[1].chopped(1);
    QCOMPARE(test::keysInOrder(inner.sliced(inner.indexOf('{', 1))),
             counts + QStringList({u"bytes"_s, u"bytes_total"_s, u"per_second"_s, u"seconds_left"_s}));
    const QJsonObject progress = imported.lines()[1][u"progress"].toObject();
    QCOMPARE(progress[u"added"].toInt(), 1);
    QCOMPARE(progress[u"skipped"].toInt(), 1);
    QCOMPARE(progress[u"bytes"].toInteger(), bytes.size());
    QCOMPARE(progress[u"bytes_total"].toInteger(), bytes.size());
    const auto quiet = m_mnemo.json({u"--quiet"_s, u"import"_s, u"jsonl"_s, path});
    QCOMPARE(quiet.code, 0);
    QVERIFY2(!quiet.out.contains("progress\":"), quiet.out.constData());
    QCOMPARE(quiet.line()[u"unchanged"].toInt(), 1);
}

void FilesTest::whatWasCapturedWhileLockedIsInTheVaultItOpens()
{
    const auto slotsOfVault = VaultKeys(m_mnemo.vault(), {m_files, m_clock, m_keychain}).load();
    MN_VERIFY(slotsOfVault);
    const auto unlocked = unlockWith(*slotsOfVault, SecretBytes::copyOf(bytesOf(m_mnemo.passphraseFile()).trimmed()));
    MN_VERIFY(unlocked);
    CaptureBox box(m_files, m_mnemo.vault());
    MN_VERIFY(box.publish(unlocked->vaultKey));
    const ByteSource gauge = [isGiven = false]() mutable -> Result<QByteArray> {
        return std::exchange(isGiven, true) ? QByteArray() : QByteArray("1.2 bar");
    };
    const auto file = box.seal(u"gauge.txt"_s, u"text/plain"_s, gauge, m_clock);
    MN_VERIFY(file);
    const Capture note{.id = RecordId(makeUuidV7(m_clock)),
                       .at = 7,
                       .content = u"the spare key is with Peig"_s,
                       .attachments = {*file}};
    const Capture draft{.id = RecordId(makeUuidV7(m_clock)), .at = 8, .content = u"unfin"_s, .isDraft = true};
    MN_VERIFY(box.put(note));
    MN_VERIFY(box.put(draft));
    const auto got = m_mnemo.run({u"get"_s, note.id.toString()});
    QVERIFY2(got.code == 0 && got.out.contains("with Peig"), got.err.constData());
    QVERIFY2(got.err.contains("1 note captured"), got.err.constData());
    const QStringList left = QDir(m_mnemo.vault() + u"/captures"_s).entryList({u"*.capture"_s});
    QCOMPARE(left, QStringList{draft.id.toString() + u".capture"_s});
    QVERIFY(!m_mnemo.run({u"get"_s, note.id.toString()}).err.contains("captured"));
    const QTemporaryDir out;
    QCOMPARE(m_mnemo.run({u"get"_s, note.id.toString(), u"--attachments"_s, out.path()}).code, 0);
    QCOMPARE(bytesOf(out.filePath(u"gauge.txt"_s)), QByteArray("1.2 bar"));
}

// Of a backup that was made in two runs, by mnemo-decrypt and the passphrase alone.
void FilesTest::whatIsDecryptedOfABackupGoesIntoAnotherVault()
{
    const QString lost = m_mnemo.home(u"lost"_s);
    const QString elsewhere = m_mnemo.home(u"elsewhere"_s);
    const QString backup = m_mnemo.home(u"lost.mnbackup"_s);
    const auto on = [&](const QString &vault, const QStringList &arguments) {
        return m_mnemo.json(QStringList{u"--vault"_s, vault} + arguments);
    };
    const auto idOf = [](const test::Ended &added) { return added.line()[u"id"_s].toString(); };
    for (const QString &vault : {lost, elsewhere}) {
        QCOMPARE(on(vault, {u"init"_s}).code, 0);
        QCOMPARE(on(vault, {u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    const QString attached = m_mnemo.write(u"gauge.txt"_s, "1.2 bar, read at noon");
    const QString edited = idOf(on(lost, {u"add"_s, u"as it was first"_s, u"--tag"_s, u"boiler"_s}));
    const QString thrown = idOf(on(lost, {u"add"_s, u"thrown away between the runs"_s}));
    QVERIFY(!idOf(on(lost, {u"add"_s, u"the same in both runs"_s, u"--attach"_s, attached})).isEmpty());
    QCOMPARE(on(lost, {u"backup"_s, u"create"_s, backup}).code, 0);
    QCOMPARE(on(lost, {u"edit"_s, edited, u"--content"_s, u"as it is now"_s}).code, 0);
    QCOMPARE(on(lost, {u"rm"_s, thrown}).code, 0);
    QVERIFY(!idOf(on(lost, {u"add"_s, u"of the second run alone"_s})).isEmpty());
    QCOMPARE(on(lost, {u"backup"_s, u"create"_s, backup}).code, 0);

    const QString plain = m_mnemo.home(u"plain"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(MN_DECRYPT),
                               {u"--passphrase-file"_s, m_mnemo.passphraseFile(), backup, u"--out"_s, plain}),
             0);
    QVERIFY(bytesOf(plain + u"/trash.jsonl"_s).contains("thrown away between the runs"));
    const auto imported = on(elsewhere, {u"import"_s, u"jsonl"_s, plain + u"/memories.jsonl"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.line()[u"added"_s].toInt(), 3);
    QCOMPARE(imported.line()[u"skipped"_s].toInt(), 0);

    // It is what the vault itself would have given, to the byte.
    const auto exported = [&](const QString &vault) {
        const QString path = vault + u".jsonl"_s;
        if (on(vault, {u"export"_s, u"jsonl"_s, path}).code != 0)
            return QByteArrayList{"not exported"};
        QByteArrayList lines = bytesOf(path).split('\n');
        for (const QString &name : QDir(path + u".files"_s).entryList(QDir::Files))
            lines += name.toUtf8() + ": " + bytesOf(path + u".files/"_s + name);
        std::ranges::sort(lines);
        return lines;
    };
    const QByteArrayList there = exported(elsewhere);
    QVERIFY(there.size() > 3 && there.join().contains("as it is now") && there.join().contains("read at noon"));
    QCOMPARE(there, exported(lost));
    for (const QString &vault : {lost, elsewhere})
        on(vault, {u"lock"_s});
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::FilesTest)
#include "files_test.moc"
