#include "core/base/platform/local_file_system.h"
#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/jsonl_source.h"
#include "core/exchange/markdown_exporter.h"
#include "tests/support/canary.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/test_vault.h"
#include "tests/unit/cli/program.h"
#include "tests/unit/exchange/archive_writer.h"
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <random>
#include <zlib.h>
#include <zstd.h>

namespace mn {

using namespace Qt::StringLiterals;
using test::Canary;
using test::wait;

namespace {

const QByteArray kMark = "qzxvkjwqbhmfpd"; // no word of any language, and no stemmer shortens it
const QString kWord = QString::fromLatin1(kMark);
constexpr int kMemories = 2500; // more than one step of an export or a backup, which tell their progress after each

// The mark in every field of the contract.
QByteArray markedLine(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "{\"id_external\":\"" + kMark + "-" + n + "\",\"title\":\"title " + kMark + "\",\"content\":\"" + n +
           " says " + kMark + " and more\",\"kind\":\"" + kMark + "\",\"tags\":[\"" + kMark + "\"],\"domains\":[\"" +
           kMark + "/inner\"],\"thread\":\"" + kMark + "\",\"author\":\"" + kMark + "\",\"source\":\"" + kMark +
           "\",\"links\":[{\"to\":\"" + kMark + "-" + QByteArray::number(number / 2) + "\",\"type\":\"" + kMark +
           "\"}],\"metadata\":{\"" + kMark + "\":\"" + kMark + "\"}}\n";
}

QByteArray markedLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += markedLine(i);
    return lines;
}

// The mark in what comes packed: texts, names, and the bytes of a file, which the import seals as they come out.
QByteArray markedJex()
{
    const QByteArray note(32, '1');
    const QByteArray notebook(32, '2');
    const QByteArray file(32, '3');
    test::ArchiveWriter tar(test::ArchiveWriter::Format::Tar);
    tar.add((notebook + ".md").constData(), kMark + "\n\nid: " + notebook + "\ntype_: 2");
    tar.add((note + ".md").constData(), "title " + kMark + "\n\nsays " + kMark + " and more, with [" + kMark + "](:/" +
                                            file + ")\n\nid: " + note + "\nparent_id: " + notebook + "\ntype_: 1");
    tar.add((file + ".md").constData(), kMark + ".txt\n\nid: " + file + "\nmime: text/plain\ntype_: 4");
    tar.add(("resources/" + file + ".txt").constData(), QByteArray(200'000, 'j') + kMark);
    return tar.finish();
}

QByteArray markedChat()
{
    const QByteArray file = "file-" + kMark;
    test::ArchiveWriter zip(test::ArchiveWriter::Format::Zip);
    zip.add("conversations.json", "[{\"title\":\"" + kMark + "\",\"conversation_id\":\"" + kMark +
                                      "\",\"current_node\":\"u\",\"mapping\":{"
                                      "\"r\":{\"id\":\"r\",\"message\":null,\"parent\":null,\"children\":[\"u\"]},"
                                      "\"u\":{\"id\":\"u\",\"parent\":\"r\",\"children\":[],\"message\":{\"id\":\"u\","
                                      "\"author\":{\"role\":\"user\"},"
                                      "\"content\":{\"content_type\":\"text\",\"parts\":[\"asks " +
                                      kMark + "\"]},\"metadata\":{\"attachments\":[{\"id\":\"" + file +
                                      "\",\"name\":\"" + kMark + ".txt\",\"mime_type\":\"text/plain\"}]}}}}}]");
    zip.add((file + "-" + kMark + ".txt").constData(), QByteArray(200'000, 'c') + kMark);
    return zip.finish();
}

QByteArray random(qsizetype size, unsigned seed)
{
    std::mt19937 generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray zstandard(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    out.truncate(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), 3)));
    return out;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

// A vault that is filled, and what a child process needs to open it.
struct Filled {
    test::TestVault vault;
    QStringList arguments;

    Filled()
    {
        JsonlSource source(ByteOrigin::bytes(u"x.jsonl"_s, markedLines(kMemories)), u"jsonl:canary"_s, QString());
        (void)*Importer(*vault, {}).run(source);
        MemoryChange change;
        change.content = u"the first of all by its id, with a file "_s + kWord;
        auto left = std::make_shared<QByteArray>(QByteArray(300'000, 'x') + kMark);
        change.addAttachments += wait(vault->seal(kWord, u"text/plain"_s, [left]() -> Result<QByteArray> {
                                     return std::exchange(*left, {});
                                 })).value();
        const RecordId first = *RecordId::fromString(u"00000000-0000-7000-8000-000000000001"_s);
        (void)*wait(
            vault->save(Durability::Full, [first, change](Saving &saving) { return saving.add(first, change); }));
        LocalFileSystem files;
        KeySlots ways = KeySlots::make(files, vault->paths().keys, vault.id());
        (void)*ways.addPassphrase(vault.key(), SecretBytes::copyOf("secret"), test::cheapHash(), u"p"_s, vault.clock());
        arguments = {vault.folder(), vault.state(), QString::fromLatin1(vault.id().toBytes().toHex()),
                     QString::fromLatin1(vault.key().view().toByteArray().toHex())}; // made for this run
    }
};

} // namespace

// What is in a vault is readable nowhere but where its person sent it.
class CanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMarkIsFoundInEveryForm_data();
    void theMarkIsFoundInEveryForm();
    void theMarkIsFoundInNamesAndNotInNoise();

    void nothingIsReadableAfterEveryKindOfUse();
    void nothingIsReadableWhileAnImportRunsAndAfterItCrashed();
    void anUnfinishedExportLeavesNothing_data();
    void anUnfinishedExportLeavesNothing();
};

void CanaryTest::theMarkIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("form");
    const QByteArray text = "some words, then " + kMark + ", then others";
    const QString wide = QString::fromUtf8(text);
    QTest::newRow("UTF-8") << text << u"UTF-8"_s;
    QTest::newRow("capitals") << text.toUpper() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << utf16(wide, QStringConverter::Utf16LE) << u"UTF-16"_s;
    QTest::newRow("UTF-16BE") << utf16(wide.toUpper(), QStringConverter::Utf16BE) << u"UTF-16"_s;
    QTest::newRow("hex") << text.toHex().toUpper() << u"hex"_s;
    for (int before = 0; before < 3; ++before) {
        const QByteArray shifted = QByteArray(before, '#') + text;
        const auto name = [before](const char *what) { return QByteArray(what) + char('0' + before); };
        QTest::newRow(name("base64 ")) << shifted.toBase64() << u"base64"_s;
        QTest::newRow(name("base64url ")) << shifted.toBase64(QByteArray::Base64UrlEncoding) << u"base64"_s;
        QTest::newRow(name("base64 of UTF-16LE "))
            << utf16(QString::fromUtf8(shifted), QStringConverter::Utf16LE).toBase64() << u"base64 of UTF-16"_s;
        QTest::newRow(name("base64 of UTF-16BE "))
            << (QByteArray(before, '#') + utf16(wide, QStringConverter::Utf16BE)).toBase64() << u"base64 of UTF-16"_s;
    }
    // As much text around it that its letters are coded, not stored as they are.
    QByteArray more;
    for (int i = 0; i < 400; ++i)
        more += "word " + QByteArray::number(i * 7919) + (i == 200 ? ", " + text : QByteArray("\n"));
    QTest::newRow("zlib") << deflated(more, 15) << u"UTF-8 in zlib"_s;
    QTest::newRow("zlib of a small window") << deflated(more, 9) << u"UTF-8 in zlib"_s;
    QTest::newRow("qCompress") << qCompress(more) << u"UTF-8 in zlib"_s;
    QTest::newRow("gzip") << deflated(more, 31) << u"UTF-8 in gzip"_s;
    QTest::newRow("zstd") << zstandard(utf16(QString::fromUtf8(more.repeated(40)), QStringConverter::Utf16LE))
                          << u"UTF-16 in zstd"_s;
    test::ArchiveWriter zip(test::ArchiveWriter::Format::Zip);
    zip.add("note.txt", more);
    QTest::newRow("zip") << zip.finish() << u"UTF-8 in zip"_s;
}

void CanaryTest::theMarkIsFoundInEveryForm()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, form);
    const Canary canary(kMark);
    QCOMPARE(canary.formIn(bytes), form);
    // In the middle of a file, at an odd place, cut off behind the mark or not.
    const QByteArray noise = random(10'001, 1);
    QCOMPARE(canary.formIn(noise + bytes + noise), form);
    QCOMPARE(canary.formIn(noise + bytes.first(bytes.size() - 3)), form);
    QCOMPARE(Canary("anotherwordofall").formIn(noise + bytes + noise), QString());
}

void CanaryTest::theMarkIsFoundInNamesAndNotInNoise()
{
    const Canary canary(kMark);
    QCOMPARE(canary.formIn(random(4'000'000, 2)), QString());
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".hidden/a"_s));
    QFile inside(folder.filePath(u".hidden/a/.b"_s));
    QVERIFY(inside.open(QIODevice::WriteOnly));
    QCOMPARE(canary.findUnder(folder.path()), QStringList());
    inside.write("xx" + kMark.toHex());
    inside.close();
    QVERIFY(QDir(folder.path()).mkpath(u"c/"_s + kWord.toUpper()));
    QCOMPARE(canary.findUnder(folder.path()).size(), 2);
}

void CanaryTest::nothingIsReadableAfterEveryKindOfUse()
{
    const Canary canary(kMark);
    test::Program mnemo;
    // Its home holds all it may write; what is marked on purpose lies elsewhere.
    QTemporaryDir given;
    QDir(mnemo.home({})).mkdir(u"tmp"_s);
    mnemo.environment().insert(u"TMPDIR"_s, mnemo.home(u"tmp"_s));
    mnemo.environment().insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(given.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const QString attached = put(kWord + u".txt"_s, QByteArray(200'000, 'a') + kMark);
    const QString lines = put(u"lines.jsonl"_s, markedLines(1500));
    const QString queries = put(u"queries"_s, kMark + "\nwhat says " + kMark + "?\n");

    const auto must = [&](const QStringList &arguments, const QByteArray &input = {}) {
        const auto ended = mnemo.json(arguments, input);
        const bool isWell = ended.code == 0 && canary.formIn(ended.err).isEmpty();
        if (!isWell)
            qWarning("%s: %d %s", qPrintable(arguments.join(u' ')), ended.code, ended.err.constData());
        return isWell ? ended : test::Ended();
    };
    QCOMPARE(must({u"init"_s}).code, 0);
    QCOMPARE(must({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    const QString id = must({u"add"_s,           u"-"_s,  u"--title"_s,  kWord,
                             u"--tag"_s,         kWord,   u"--domain"_s, kWord,
                             u"--thread"_s,      kWord,   u"--author"_s, kWord,
                             u"--source"_s,      kWord,   u"--kind"_s,   kWord,
                             u"--external-id"_s, kWord,   u"--meta"_s,   kWord + u'=' + kWord,
                             u"--attach"_s,      attached},
                            "first " + kMark)
                           .line()[u"id"_s]
                           .toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(must({u"edit"_s, id, u"--content"_s, u"then "_s + kWord, u"--add-tag"_s, kWord + u'2'}).code, 0);
    QCOMPARE(must({u"import"_s, u"jsonl"_s, lines}).code, 0);
    QCOMPARE(must({u"import"_s, u"joplin"_s, put(u"notes.jex"_s, markedJex())}).line()[u"added"_s].toInt(), 1);
    QCOMPARE(must({u"import"_s, u"chatgpt"_s, put(u"chat.zip"_s, markedChat())}).line()[u"added"_s].toInt(), 1);
    QCOMPARE(must({u"link"_s, u"add"_s, id, kWord + u"-7"_s, u"--type"_s, kWord}).code, 0);
    QCOMPARE(must({u"index"_s, u"catch-up"_s}).code, 0);
    for (const char *mode : {"hybrid", "words", "meaning"}) {
        const auto found = must({u"search"_s, kWord, u"--mode"_s, QString::fromLatin1(mode), u"--explain"_s});
        QVERIFY(!canary.formIn(found.out).isEmpty()); // there it belongs
    }
    QCOMPARE(must({u"search"_s, u"--batch"_s, queries}).code, 0);
    QVERIFY(!canary.formIn(must({u"get"_s, id}).out).isEmpty());
    QCOMPARE(must({u"history"_s, id}).code, 0);
    QCOMPARE(must({u"duplicates"_s}).code, 0);
    QCOMPARE(must({u"rm"_s, kWord + u"-9"_s}).code, 0);
    QCOMPARE(must({u"backup"_s, u"create"_s, mnemo.home(u"a.mnbackup"_s)}).code, 0);
    QCOMPARE(must({u"edit"_s, id, u"--content"_s, u"at last "_s + kWord}).code, 0);
    QCOMPARE(must({u"backup"_s, u"create"_s, mnemo.home(u"a.mnbackup"_s)}).code, 0);
    QCOMPARE(must({u"backup"_s, u"verify"_s, mnemo.home(u"a.mnbackup"_s)}).code, 0);
    QCOMPARE(must({u"export"_s, u"jsonl"_s, given.filePath(u"out.jsonl"_s)}).code, 0);
    // What was typed in, and the files of both archives: they were all kept.
    QCOMPARE(QDir(given.filePath(u"out.jsonl.files"_s)).entryList(QDir::Files).size(), 3);
    QCOMPARE(must({u"export"_s, u"markdown"_s, given.filePath(u"out"_s)}).code, 0);
    QCOMPARE(must({u"purge"_s, kWord + u"-9"_s, u"--yes"_s}).code, 0);
    QCOMPARE(must({u"doctor"_s}).code, 0);
    QCOMPARE(must({u"status"_s}).code, 0);
    QVERIFY(!QDir(mnemo.vault() + u"/index"_s).isEmpty()); // its snapshots are among what is looked at
    QVERIFY(!QDir(mnemo.vault() + u"/blobs"_s).isEmpty());

    QCOMPARE(canary.findUnder(mnemo.home({})), QStringList()); // the agent is still running
    QCOMPARE(must({u"lock"_s}).code, 0);
    QCOMPARE(canary.findUnder(mnemo.home({})), QStringList());
    QVERIFY(!canary.findUnder(given.path()).isEmpty());
}

void CanaryTest::nothingIsReadableWhileAnImportRunsAndAfterItCrashed()
{
    const Canary canary(kMark);
    test::Program mnemo;
    QDir(mnemo.home({})).mkdir(u"tmp"_s);
    mnemo.environment().insert(u"TMPDIR"_s, mnemo.home(u"tmp"_s));
    QCOMPARE(mnemo.run({u"init"_s}).code, 0);

    // A shell that asks for core files, which the program then forbids.
    QProcess child;
    child.setProcessEnvironment(mnemo.environment());
    child.setWorkingDirectory(mnemo.home({}));
    child.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -S -c \"$(ulimit -H -c)\"; exec \"$@\""_s, u"sh"_s,
                               QStringLiteral(MN_PROGRAM), u"--vault"_s, mnemo.vault(), u"--passphrase-file"_s,
                               mnemo.passphraseFile(), u"import"_s, u"jsonl"_s, u"-"_s});
    QVERIFY(child.waitForStarted());
    // More than a pipe holds, so the program has read most of it when all is written; and it waits for the rest.
    child.write(markedLines(5000));
    while (child.bytesToWrite() > 0)
        QVERIFY(child.waitForBytesWritten(60'000));
    QCOMPARE(child.state(), QProcess::Running);
    QCOMPARE(canary.findUnder(mnemo.home({})), QStringList());

    QFile limits(u"/proc/%1/limits"_s.arg(child.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    bool isForbidden = false;
    for (const QByteArray &line : limits.readAll().split('\n'))
        if (line.startsWith("Max core file size"))
            isForbidden = line.simplified().startsWith("Max core file size 1 1"); // 0 lets collectors in
    QVERIFY(isForbidden);
    QCOMPARE(::kill(pid_t(child.processId()), SIGABRT), 0); // as a crash would
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(mnemo.home({})).entryList({u"core*"_s}, QDir::Files), QStringList());
    QCOMPARE(canary.findUnder(mnemo.home({})), QStringList());
    QCOMPARE(canary.formIn(child.readAllStandardError()), QString());
    QCOMPARE(mnemo.run({u"doctor"_s}).code, 0);
}

void CanaryTest::anUnfinishedExportLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isKilled");
    for (const char *what : {"jsonl", "markdown", "backup"}) {
        QTest::newRow((QByteArray(what) + " killed").constData()) << QString::fromLatin1(what) << true;
        QTest::newRow((QByteArray(what) + " cancelled").constData()) << QString::fromLatin1(what) << false;
    }
}

void CanaryTest::anUnfinishedExportLeavesNothing()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isKilled);
    const Canary canary(kMark);
    Filled filled;
    filled.vault.close();
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"tmp"_s);
    QDir(folder.path()).mkpath(u"out"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.filePath(u"tmp"_s));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{isKilled ? u"--killed"_s : u"--cancelled"_s, what, folder.filePath(u"out/it"_s)} +
                    filled.arguments);
    QVERIFY(child.waitForFinished(60'000));
    if (isKilled)
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    else
        QCOMPARE(child.exitCode(), 0);
    QCOMPARE(child.readAllStandardOutput(), QByteArray("half\n")); // it was on its way
    QCOMPARE(canary.findUnder(folder.path()), QStringList());
    QCOMPARE(canary.findUnder(filled.vault.folder()), QStringList());
    QVERIFY(filled.vault.reopen());
    if (!isKilled)
        QVERIFY(QDir(folder.filePath(u"out"_s)).isEmpty());
}

namespace {

// What the child runs: an export that ends at its first word of progress. 0 when it was cancelled.
int exportHalf(const QStringList &arguments)
{
    const bool isKilled = arguments[1] == u"--killed"_s;
    const QString &what = arguments[2];
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, arguments[5]};
    auto vault = Vault::open(arguments[4], *VaultId::fromBytes(QByteArray::fromHex(arguments[6].toLatin1())),
                             SecretBytes::copyOf(QByteArray::fromHex(arguments[7].toLatin1())), services);
    if (!vault)
        return 2;
    std::stop_source stop;
    const auto tick = [&](qint64, qint64) {
        std::puts("half");
        std::fflush(stdout);
        if (isKilled)
            std::raise(SIGKILL);
        stop.request_stop();
    };
    const auto isCancelled = [](const auto &result) { return !result && result.error().code == Errc::Cancelled; };
    const QString &path = arguments[3];
    if (what == u"jsonl"_s)
        return isCancelled(exportJsonl(**vault, files, path, {}, tick, stop.get_token())) ? 0 : 1;
    if (what == u"markdown"_s)
        return isCancelled(exportMarkdown(**vault, files, path, {}, tick, stop.get_token())) ? 0 : 1;
    const auto key = SecretBytes::copyOf(QByteArray::fromHex(arguments[7].toLatin1()));
    return isCancelled(Backup(**vault, files, clock).create(path, key, Backup::Mode::GoOn, tick, stop.get_token())) ? 0
                                                                                                                    : 1;
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace Qt::StringLiterals;
    const QStringList arguments = application.arguments();
    if (arguments.size() == 8 && (arguments[1] == u"--killed"_s || arguments[1] == u"--cancelled"_s))
        return mn::exportHalf(arguments);
    mn::CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "canary_test.moc"
