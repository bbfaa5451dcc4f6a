#include "core/base/error.h"
#include "core/base/platform/local_file_system.h"
#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include "core/store/database.h"
#include "tests/unit/cli/program.h"
#include "tests/unit/exchange/archive_writer.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "the content nobody may lose";

QByteArray nested(const char *open, const char *close, int depth)
{
    return QByteArray(open).repeated(depth) + QByteArray(close).repeated(depth);
}

QByteArray utf16(const QString &text)
{
    return QStringEncoder(QStringConverter::Utf16BE).encode(text);
}

QByteArray archive(test::ArchiveWriter::Format format, const std::function<void(test::ArchiveWriter &)> &fill)
{
    test::ArchiveWriter writer(format);
    fill(writer);
    return writer.finish();
}

const QByteArray kJoplinNote = "a note\n\nits text\n\nid: 0123456789abcdef0123456789abcdef\ntype_: 1";

} // namespace

// Whatever is handed to the program: one clear sentence and a stable code, what the vault held is there afterwards,
// nothing appears outside of it, and nothing crashes. With the real program.
class BadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void imports_data();
    void imports();
    void linesOfAGigabyteTakeNoMemory_data();
    void linesOfAGigabyteTakeNoMemory();
    void vaults_data();
    void vaults();
    void backups_data();
    void backups();
    void aWrongPassphraseSaysAlwaysTheSame();
    void aVanishedVaultIsTold();

private:
    QString vaultPath() const { return m_mnemo.home(u"copy"_s); }
    test::Ended onCopy(const QStringList &arguments, const QByteArray &input = {}) const;
    // One error, told as one sentence with this code.
    void verifyError(const test::Ended &ended, Errc code) const;
    void verifyNothingLost() const;
    QStringList homeFiles() const;

    test::Program m_mnemo;
    QStringList m_filesBefore;
};

void BadInputTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0); // of the copies too: they have the same id
    const QString file = m_mnemo.write(u"attached"_s, QByteArray(100'000, 'a'));
    QCOMPARE(m_mnemo.run({u"add"_s, QString::fromLatin1(kSecret), u"--attach"_s, file}).code, 0);
    QCOMPARE(m_mnemo.run({u"backup"_s, u"create"_s, m_mnemo.home(u"good.mnbackup"_s)}).code, 0);
}

void BadInputTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

void BadInputTest::init()
{
    QVERIFY(QDir(vaultPath()).removeRecursively());
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_mnemo.vault(), vaultPath()}), 0);
    m_filesBefore = homeFiles();
}

QStringList BadInputTest::homeFiles() const
{
    QStringList files;
    QDirIterator all(m_mnemo.home({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.startsWith(vaultPath()) && !path.contains(u"/state/"_s))
            files += path;
    }
    files.sort();
    return files;
}

test::Ended BadInputTest::onCopy(const QStringList &arguments, const QByteArray &input) const
{
    return m_mnemo.bare(QStringList{u"--json"_s, u"--vault"_s, vaultPath()} + arguments, input);
}

void BadInputTest::verifyError(const test::Ended &ended, Errc code) const
{
    QVERIFY2(ended.code == exitCode(code), (QByteArray::number(ended.code) + ' ' + ended.err).constData());
    const auto lines = test::Ended{0, ended.err, {}}.lines();
    QCOMPARE(lines.size(), 1);
    const QJsonObject error = lines[0][u"error"].toObject();
    QCOMPARE(error[u"code"].toString(), name(code));
    const QString message = error[u"message"].toString();
    QVERIFY2(message.startsWith(sentence(code).chopped(1)) && !message.contains(u'\n'), qPrintable(message));
    QCOMPARE(error[u"advice"].toString(), advice(code));
}

void BadInputTest::verifyNothingLost() const
{
    const auto list = onCopy({u"list"_s, u"--limit"_s, u"0"_s});
    QVERIFY2(list.code == 0 && list.out.contains(kSecret), list.err.constData());
    const auto doctor = onCopy({u"doctor"_s});
    QVERIFY2(doctor.code == 0, doctor.out.constData());
    QCOMPARE(homeFiles(), m_filesBefore);
}

void BadInputTest::imports_data()
{
    using Format = test::ArchiveWriter::Format;
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("skipped"); // at least
    QTest::addColumn<QString>("error");

    const auto row = [](const char *what, const char *format, const char *file, const QByteArray &bytes, int added,
                        int skipped, const QString &error = {}) {
        QTest::newRow(what) << QString::fromLatin1(format) << QString::fromLatin1(file) << bytes << added << skipped
                            << error;
    };
    const QByteArray good = "{\"content\":\"good\"}\n";
    row("jsonl: cut off", "jsonl", "x.jsonl", good + "{\"content\":\"cut", 1, 1);
    row("jsonl: no JSON at all", "jsonl", "x.jsonl", "this is\nno JSON\n" + good, 1, 2);
    row("jsonl: nested too deep", "jsonl", "x.jsonl",
        good + "{\"content\":\"x\",\"metadata\":" + nested("{\"a\":", "}", 50'000) + "}\n" + nested("[", "]", 200'000),
        1, 2);
    row("jsonl: huge line", "jsonl", "x.jsonl", "{\"content\":\"" + QByteArray(17 << 20, 'a') + "\"}\n" + good, 1, 1);
    row("jsonl: UTF-16 without a mark", "jsonl", "x.jsonl", utf16(u"{\"content\":\"wide\"}\n"_s), 0, 1);
    row("jsonl: broken UTF-8", "jsonl", "x.jsonl", good + "{\"content\":\"\xff\xfe\xc0\x80\xed\xa0\x80\"}\n", 2, 0);
    row("jsonl: zero bytes", "jsonl", "x.jsonl", QByteArray(100'000, '\0') + '\n' + good, 1, 1);
    row("jsonl: numbers out of this world", "jsonl", "x.jsonl",
        "{\"content\":\"x\",\"importance\":1e999,\"position\":1e300,\"occurred_at\":\"99999-99-99\"}\n" + good, 1, 0);
    row("jsonl: an attachment elsewhere", "jsonl", "x.jsonl",
        "{\"content\":\"x\",\"attachments\":[{\"name\":\"../../passphrase\",\"sha256\":\"../../passphrase\"}]}\n", 1,
        0);
    row("csv: quote that never ends", "csv", "x.csv", "content\n\"" + QByteArray(17 << 20, 'a'), 0, 1);
    row("csv: no text", "csv", "x.csv", "a,b\n1,2\n", 0, 0, u"NotUnderstood"_s);
    row("csv: broken UTF-8", "csv", "x.csv", "content\n\xff\xfe\xc0\n", 1, 0);
    row("text: not text", "text", "x.txt",
        QByteArray("\x7f"
                   "ELF\0\0\1\2",
                   8)
            .repeated(1000),
        0, 0);
    row("mcp-memory: nested", "mcp-memory", "memory.json", nested("[", "]", 100'000) + '\n', 0, 1);
    row("chatgpt: cut off", "chatgpt", "conversations.json", "[{\"title\":\"x\",\"mapping\":{", 0, 1);
    row("chatgpt: nested too deep", "chatgpt", "conversations.json", "[" + nested("[", "]", 200'000) + "]", 0, 1);
    row("chatgpt: no array", "chatgpt", "conversations.json", "\"hello\"", 0, 0, u"NotUnderstood"_s);
    row("joplin: no archive", "joplin", "x.jex", "this is no tar", 0, 0, u"NotUnderstood"_s);
    row("joplin: empty", "joplin", "x.jex", {}, 0, 0, u"NotUnderstood"_s);
    const QByteArray tar = archive(Format::Tar, [](test::ArchiveWriter &writer) {
        writer.add("0123456789abcdef0123456789abcdef.md", kJoplinNote);
        writer.add("1123456789abcdef0123456789abcdef.md", QByteArray(kJoplinNote).replace("id: 0", "id: 1"));
    });
    row("joplin: cut off", "joplin", "x.jex", tar.first(1500), 1, 1);
    row("joplin: slip", "joplin", "x.jex",
        archive(Format::Tar,
                [](test::ArchiveWriter &writer) {
                    writer.add("../../slip.md", kJoplinNote);
                    writer.add("/slip.md", kJoplinNote);
                    writer.add("resources/../../../slip", "x");
                    writer.addLink("link.md", "/etc/passwd");
                    writer.addLink("resources/0123456789abcdef0123456789abcdef.txt", "../../passphrase");
                    writer.add("0123456789abcdef0123456789abcdef.md", kJoplinNote);
                }),
        1, 1);
    const QByteArray bomb = archive(Format::Zip, [](test::ArchiveWriter &writer) {
        writer.add("conversations.json", "[" + QByteArray(300 << 20, ' ') + "]");
    });
    row("chatgpt: bomb", "chatgpt", "x.zip", bomb, 0, 1);
    row("chatgpt: slip", "chatgpt", "x.zip",
        archive(Format::Zip,
                [](test::ArchiveWriter &writer) {
                    writer.add("../conversations.json", "[]");
                    writer.add("/conversations.json", "[]");
                    writer.addLink("conversations.json", "/etc/passwd");
                }),
        0, 0, u"NotUnderstood"_s);
    row("chatgpt: cut off zip", "chatgpt", "x.zip", bomb.first(bomb.size() / 2), 0, 0, u"Damaged"_s);
}

void BadInputTest::imports()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, added);
    QFETCH(const int, skipped);
    QFETCH(const QString, error);
    QTemporaryDir given;
    QFile file(given.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto ended = onCopy({u"import"_s, format, file.fileName()});
    if (error.isEmpty()) {
        QVERIFY2(ended.code == 0 && ended.err.isEmpty(), (ended.err + ended.out).constData());
        const QJsonObject counts = ended.line();
        QVERIFY2(counts[u"added"].toInt(-1) == added && counts[u"skipped"].toInt(-1) >= skipped &&
                     counts[u"failed"].toInt(-1) == 0,
                 ended.out.right(500).constData());
        for (const QJsonObject &line : ended.lines())
            if (line.contains(u"remark"_s))
                QVERIFY2(line[u"why"].toString().endsWith(u'.') && line[u"why"].toString().size() < 300,
                         qPrintable(line[u"why"].toString()));
    } else {
        const std::optional<Errc> code = [&]() -> std::optional<Errc> {
            for (const Errc one : {Errc::NotUnderstood, Errc::TooLarge, Errc::Damaged})
                if (mn::name(one) == error)
                    return one;
            return std::nullopt;
        }();
        QVERIFY(code);
        verifyError({ended.code, {}, ended.err}, *code);
    }
    verifyNothingLost();
    QCOMPARE(QDir(given.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{name});
}

void BadInputTest::linesOfAGigabyteTakeNoMemory_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("jsonl") << u"jsonl"_s << QByteArray(R"({"content":"before"}\n{"content":")")
                           << QByteArray(R"("}\n{"content":"after"}\n)");
    QTest::newRow("mcp-memory")
        << u"mcp-memory"_s
        << QByteArray(R"({"type":"entity","name":"before","entityType":"x","observations":["y"]}\n{")")
        << QByteArray(R"("}\n{"type":"entity","name":"after","entityType":"x","observations":["z"]}\n)");
    QTest::newRow("csv") << u"csv"_s << QByteArray(R"(content\nbefore\n)") << QByteArray(R"(\nafter\n)");
}

void BadInputTest::linesOfAGigabyteTakeNoMemory()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    // Through a pipe, from a program that makes it; and with less memory allowed than the line has bytes.
    const QString script =
        m_mnemo.write(u"gigabyte"_s, "{ printf '" + before + "'; head -c 1073741824 /dev/zero | tr '\\0' a; printf '" +
                                         after + "'; } | { ulimit -v 1000000; exec \"$@\"; }\n");
    m_filesBefore = homeFiles();
    QProcess shell;
    shell.setProcessEnvironment(const_cast<test::Program &>(m_mnemo).environment());
    shell.start(u"/bin/sh"_s, {script, QStringLiteral(MN_PROGRAM), u"--json"_s, u"--vault"_s, vaultPath(), u"import"_s,
                               format, u"-"_s});
    QVERIFY(shell.waitForFinished(300'000));
    const test::Ended ended{shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
    if (format != u"jsonl"_s) { // what has to be read twice is not taken from a pipe at any length
        verifyError({ended.code, {}, ended.err}, Errc::TooLarge);
        const QByteArray whole = QByteArray(before).replace("\\n", "\n").chopped(format == u"csv"_s ? 0 : 2);
        QCOMPARE(onCopy({u"import"_s, format, u"-"_s}, whole).line()[u"added"].toInt(), 1);
        verifyNothingLost();
        QFile::remove(script);
        return;
    }
    QVERIFY2(ended.code == 0, (ended.err + ended.out.right(500)).constData());
    QVERIFY2(ended.line()[u"added"].toInt() == 2 && ended.line()[u"skipped"].toInt() == 1, ended.out.constData());
    verifyNothingLost();
    QFile::remove(script);
}

void BadInputTest::vaults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes"); // what the file becomes; empty: see size
    QTest::addColumn<int>("size");         // cut off there; -1: not; 0 with no bytes: emptied
    QTest::addColumn<Errc>("code");
    QByteArray newerKeys("MNKEYS\0\2", 8);
    newerKeys += QByteArray(500, 'x');
    QTest::newRow("keys: of a later version") << u"vault.keys"_s << newerKeys << -1 << Errc::NewerVersion;
    QTest::newRow("keys: something else")
        << u"vault.keys"_s << QByteArray("my passwords\n") << -1 << Errc::NotUnderstood;
    QTest::newRow("keys: empty") << u"vault.keys"_s << QByteArray() << 0 << Errc::NotUnderstood;
    QTest::newRow("keys: cut off") << u"vault.keys"_s << QByteArray() << 100 << Errc::Damaged;
    QTest::newRow("keys: huge") << u"vault.keys"_s << QByteArray(50 << 20, 'k') << -1 << Errc::TooLarge;
    QTest::newRow("database: something else") << u"vault.db"_s << QByteArray(50'000, 'd') << -1 << Errc::Damaged;
    QByteArray plain("SQLite format 3\0", 16);
    plain += QByteArray(50'000, '\0');
    QTest::newRow("database: not encrypted") << u"vault.db"_s << plain << -1 << Errc::Damaged;
    QTest::newRow("database: cut off within a page") << u"vault.db"_s << QByteArray() << 3000 << Errc::Damaged;
    QTest::newRow("database: cut off behind a page") << u"vault.db"_s << QByteArray() << 8192 << Errc::Damaged;
    QTest::newRow("database: empty") << u"vault.db"_s << QByteArray() << 0 << Errc::Damaged;
    // Another vault's, with nothing wrong with it, of the same passphrase.
    test::Program other;
    QCOMPARE(other.run({u"init"_s}).code, 0);
    QFile foreign(other.vault() + u"/vault.db"_s);
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QTest::newRow("database: whole, of another vault") << u"vault.db"_s << foreign.readAll() << -1 << Errc::Damaged;
    QTest::newRow("database: of a later version") << u"vault.db"_s << QByteArray() << -1 << Errc::NewerVersion;
}

void BadInputTest::vaults()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, size);
    QFETCH(const Errc, code);
    const QString path = vaultPath() + u'/' + file;
    if (code == Errc::NewerVersion && file == u"vault.db"_s) {
        LocalFileSystem files;
        const auto keySlots = KeySlots::load(files, vaultPath() + u"/vault.keys"_s);
        QVERIFY(keySlots);
        QFile phrase(m_mnemo.home(u"phrase"_s));
        QVERIFY(phrase.open(QIODevice::ReadOnly));
        const auto words = RecoveryPhrase::fromWords(SecretBytes::copyOf(phrase.readAll()));
        const auto unlocked = keySlots->unlockWithRecoveryPhrase(*words);
        QVERIFY(unlocked);
        auto database = Database::open(path, deriveKey(unlocked->vaultKey, purpose::kDatabase));
        QVERIFY(database && (*database)->script(u"PRAGMA user_version = 99"_s));
    } else {
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        if (bytes.isEmpty()) {
            QVERIFY(changed.resize(size));
        } else {
            QVERIFY(changed.resize(0));
            changed.write(bytes);
        }
    }
    const auto read = [&] {
        QFile now(path);
        return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    };
    const QByteArray before = read();
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"add"_s, u"x"_s}, QStringList{u"search"_s, u"x"_s}}) {
        const auto ended = m_mnemo.bare(
            QStringList{u"--json"_s, u"--vault"_s, vaultPath(), u"--passphrase-file"_s, m_mnemo.passphraseFile()} +
            arguments);
        verifyError(ended, code);
        QCOMPARE(ended.out, QByteArray());
    }
    QVERIFY(read() == before); // whoever mends it finds what there was
}

void BadInputTest::backups_data()
{
    QTest::addColumn<int>("size"); // cut off there; below zero: another harm
    QTest::addColumn<Errc>("code");
    QTest::newRow("empty") << 0 << Errc::NotUnderstood;
    QTest::newRow("something else") << -1 << Errc::NotUnderstood;
    QTest::newRow("cut off in its head") << 100 << Errc::Damaged;
    QTest::newRow("cut off") << -2 << Errc::Damaged;
    QTest::newRow("changed in the middle") << -3 << Errc::Damaged;
    QTest::newRow("changed at its end") << -4 << Errc::Damaged;
}

void BadInputTest::backups()
{
    QFETCH(const int, size);
    QFETCH(const Errc, code);
    QFile good(m_mnemo.home(u"good.mnbackup"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll();
    switch (size) {
    case -1:
        bytes = QByteArray(100'000, 'b');
        break;
    case -2:
        bytes.chop(1000);
        break;
    case -3:
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        break;
    case -4:
        bytes[bytes.size() - 20] = char(bytes[bytes.size() - 20] ^ 1);
        break;
    default:
        bytes.truncate(size);
    }
    QTemporaryDir given;
    QFile file(given.filePath(u"x.mnbackup"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    verifyError(onCopy({u"backup"_s, u"verify"_s, file.fileName()}), code);
    const auto restored = m_mnemo.bare({u"--json"_s, u"--vault"_s, given.filePath(u"new"_s), u"--passphrase-file"_s,
                                        m_mnemo.passphraseFile(), u"backup"_s, u"restore"_s, file.fileName()});
    if (size == -3) { // an attachment: all else comes back, and that one is named
        QCOMPARE(restored.code, exitCode(code));
        QCOMPARE(restored.line()[u"added"].toInt(), 1);
        QCOMPARE(restored.line()[u"damaged_attachments"].toArray().size(), 1);
    } else {
        verifyError(restored, code);
    }
    if (code == Errc::NotUnderstood) // what is no backup is not written over
        verifyError(onCopy({u"backup"_s, u"create"_s, file.fileName()}), Errc::NotUnderstood);
    verifyNothingLost();
}

void BadInputTest::aWrongPassphraseSaysAlwaysTheSame()
{
    test::Program locked; // no agent there
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_mnemo.vault(), locked.vault()}), 0);
    QByteArray said;
    // Near, far, of other words, and 24 words with a right checksum that are of no vault.
    for (const QByteArray &wrong :
         {QByteArray("correct horse battery stapl"), QByteArray("x"), QByteArray(900, 'y'),
          QByteArray("ünïcode \xf0\x9f\xa7\x80"), QByteArray("abandon ").repeated(23) + "art"}) {
        const QString file = locked.write(u"wrong"_s, wrong + '\n');
        const auto ended =
            locked.bare({u"--json"_s, u"--vault"_s, locked.vault(), u"--passphrase-file"_s, file, u"list"_s});
        verifyError(ended, Errc::WrongKey);
        QVERIFY(said.isEmpty() || ended.err == said);
        said = ended.err;
    }
    // A person has five tries in one process, each answered the same, the last two after a wait; then it ends.
    constexpr int kTries = 5;
    QProcess terminal;
    terminal.setProcessEnvironment(locked.environment());
    terminal.start(u"script"_s,
                   {u"-q"_s, u"-e"_s, u"-c"_s,
                    QStringLiteral(MN_PROGRAM) + u" --vault '"_s + locked.vault() + u"' list"_s, u"/dev/null"_s});
    QByteArray shown;
    for (int tries = 1; tries <= kTries; ++tries) {
        while (shown.count("Passphrase:") < tries) {
            QVERIFY2(terminal.waitForReadyRead(60'000), shown.constData());
            shown += terminal.readAll();
        }
        terminal.write("wrong\n");
    }
    QVERIFY(terminal.waitForFinished(60'000));
    shown += terminal.readAll();
    QCOMPARE(terminal.exitCode(), exitCode(Errc::WrongKey));
    QCOMPARE(shown.count("Passphrase:"), kTries);
    QCOMPARE(shown.count(sentence(Errc::WrongKey).chopped(1).toUtf8()), kTries);
}

void BadInputTest::aVanishedVaultIsTold()
{
    // The folder goes while an import is in it, as a stick that is taken out: what cannot be kept is not called kept.
    QProcess child;
    child.setProcessEnvironment(m_mnemo.environment());
    child.start(QStringLiteral(MN_PROGRAM), {u"--json"_s, u"--vault"_s, vaultPath(), u"import"_s, u"jsonl"_s, u"-"_s});
    QVERIFY(child.waitForStarted());
    const auto write = [&](int from) {
        QByteArray lines;
        for (int i = from; i < from + 5000; ++i)
            lines += "{\"content\":\"memory " + QByteArray::number(i) + " of many\"}\n";
        child.write(lines);
        while (child.state() == QProcess::Running && child.bytesToWrite() > 0 && child.waitForBytesWritten(60'000)) {
        }
    };
    write(0);
    QVERIFY(QDir(vaultPath()).removeRecursively());
    write(5000);
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    const test::Ended ended{child.exitCode(), {}, child.readAllStandardError()};
    verifyError(ended, Errc::FileUnwritable);
    verifyError(onCopy({u"list"_s}), Errc::NoVault);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::BadInputTest)
#include "bad_input_test.moc"
