#include "tests/support/own_server.h"
#include "tests/unit/cli/program.h"
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kLarge = 96 * kMegabyte;
constexpr qint64 kSmall = 64 * 1024;
// What a call may take more for the large one than for the small one: much less than the large one.
constexpr qint64 kAllowed = 16 * kMegabyte;
// The same of one that sends or fetches it, by chunks of 4 MiB: what is read, what is written, and what the network
// holds.
constexpr qint64 kAllowedOnTheWay = 48 * kMegabyte;

// What a program did, and the most memory it had at once, its own and no child's.
struct Ran {
    int code = -1;
    qint64 peak = 0; // bytes resident
    QByteArray out;
};

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> out;
    out.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

} // namespace

// An attachment is sealed, read, exported, imported and backed up piece by piece: one of 96 MB takes no more memory
// than one of 64 KB. With the real programs.
class LargeAttachmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void noCallHoldsAnAttachmentWhole_data();
    void noCallHoldsAnAttachmentWhole();
    void theyAllCameThrough();

private:
    // One of the two attachments, in a vault of its own, and all that comes of it.
    struct Side {
        test::Program mnemo;
        test::Program elsewhere; // another vault, for what comes back
        test::Program joined;    // and one that is in its account
        QByteArray sha256;
        QString id;
    };
    void prepare(Side &side, qint64 size);
    Ran run(test::Program &home, const QString &program, const QStringList &arguments) const;
    Ran step(Side &side, const QString &name) const;

    test::OwnServer m_server{QStringLiteral(MN_SERVER)};
    Side m_large, m_small;
};

void LargeAttachmentsTest::prepare(Side &side, qint64 size)
{
    std::mt19937 random(1); // nothing that could be pressed together
    QFile file(side.mnemo.home(u"scan.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < size; done += kSmall) {
        QByteArray piece(kSmall, Qt::Uninitialized);
        for (qsizetype i = 0; i < piece.size(); i += 4) {
            const quint32 number = random();
            std::memcpy(piece.data() + i, &number, 4);
        }
        hash.addData(piece);
        QCOMPARE(file.write(piece), piece.size());
    }
    side.sha256 = hash.result();
    for (const test::Program *mnemo : {&side.mnemo, &side.elsewhere, &side.joined}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
}

void LargeAttachmentsTest::initTestCase()
{
    m_server.start();
    prepare(m_large, kLarge);
    prepare(m_small, kSmall);
}

void LargeAttachmentsTest::cleanupTestCase()
{
    for (const Side *side : {&m_large, &m_small})
        for (const test::Program *mnemo : {&side->mnemo, &side->elsewhere, &side->joined})
            QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

// Not through QProcess, which takes what the system tells of a child that ended.
Ran LargeAttachmentsTest::run(test::Program &home, const QString &program, const QStringList &arguments) const
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<QByteArray> variables;
    for (const QString &variable : home.environment().toStringList())
        variables.push_back(variable.toLocal8Bit());
    const QString out = home.home(u"out"_s);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, QFile::encodeName(out).constData(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, words.front().constData(), &actions, nullptr, pointersTo(words).data(),
                                     pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed)
        return {};
    int status = 0;
    struct rusage usage = {};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status))
        return {};
    QFile written(out);
    return {WEXITSTATUS(status), usage.ru_maxrss * 1024,
            written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray()};
}

Ran LargeAttachmentsTest::step(Side &side, const QString &name) const
{
    const QString mnemo = QStringLiteral(MN_PROGRAM);
    const auto on = [](const test::Program &home, const QStringList &arguments) {
        return QStringList{u"--json"_s, u"--vault"_s, home.vault()} + arguments;
    };
    test::Program &here = side.mnemo;
    test::Program &there = side.elsewhere;
    // Not the passphrase: to make a key of it takes more memory than the attachment has bytes.
    const QString phrase = here.home(u"phrase"_s);
    if (name == u"add")
        return run(here, mnemo, on(here, {u"add"_s, u"a scan"_s, u"--attach"_s, here.home(u"scan.bin"_s)}));
    if (name == u"get")
        return run(here, mnemo, on(here, {u"get"_s, side.id, u"--attachments"_s, here.home(u"got"_s)}));
    if (name == u"export jsonl")
        return run(here, mnemo, on(here, {u"export"_s, u"jsonl"_s, here.home(u"all.jsonl"_s)}));
    if (name == u"export markdown")
        return run(here, mnemo, on(here, {u"export"_s, u"markdown"_s, here.home(u"notes"_s)}));
    if (name == u"import jsonl")
        return run(there, mnemo, on(there, {u"import"_s, u"jsonl"_s, here.home(u"all.jsonl"_s)}));
    if (name == u"import markdown")
        return run(there, mnemo, on(there, {u"import"_s, u"markdown"_s, here.home(u"notes"_s)}));
    if (name == u"backup create")
        return run(here, mnemo, on(here, {u"backup"_s, u"create"_s, here.home(u"b"_s)}));
    if (name == u"backup verify")
        return run(here, mnemo,
                   on(here, {u"--passphrase-file"_s, phrase, u"backup"_s, u"verify"_s, here.home(u"b"_s)}));
    if (name == u"backup restore")
        return run(there, mnemo,
                   on(there, {u"backup"_s, u"restore"_s, here.home(u"b"_s), u"--backup-passphrase-file"_s, phrase}));
    if (name == u"account create")
        return run(here, mnemo, on(here, {u"account"_s, u"create"_s, u"--server"_s, m_server.url()}));
    if (name == u"join")
        return run(side.joined, mnemo,
                   on(side.joined, {u"join"_s, u"--server"_s, m_server.url(), u"--recovery-file"_s, phrase}));
    if (name == u"get there")
        return run(side.joined, mnemo,
                   on(side.joined, {u"get"_s, side.id, u"--attachments"_s, here.home(u"joined"_s)}));
    if (name == u"doctor")
        return run(here, mnemo, on(here, {u"doctor"_s}));
    return run(here, QStringLiteral(MN_DECRYPT),
               {here.home(u"b"_s), u"--out"_s, here.home(u"clear"_s), u"--recovery-file"_s, phrase});
}

void LargeAttachmentsTest::noCallHoldsAnAttachmentWhole_data()
{
    QTest::addColumn<QString>("name");
    // In this order: each works on what those before it left.
    for (const char *const name :
         {"add", "get", "export jsonl", "export markdown", "import jsonl", "import markdown", "backup create",
          "backup verify", "backup restore", "account create", "join", "get there", "doctor", "mnemo-decrypt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LargeAttachmentsTest::noCallHoldsAnAttachmentWhole()
{
    QFETCH(const QString, name);
    const Ran small = step(m_small, name);
    const Ran large = step(m_large, name);
    QCOMPARE(small.code, 0);
    QCOMPARE(large.code, 0);
    if (name == u"add") {
        m_small.id = test::Ended{0, small.out, {}}.line()[u"id"_s].toString();
        m_large.id = test::Ended{0, large.out, {}}.line()[u"id"_s].toString();
    }
    QVERIFY2(small.peak > kMegabyte && small.peak < kLarge, // or the large one could hide in it
             qPrintable(u"%1 MB"_s.arg(small.peak / kMegabyte)));
    const bool isOnTheWay = name == u"account create" || name == u"join";
    QVERIFY2(large.peak < small.peak + (isOnTheWay ? kAllowedOnTheWay : kAllowed),
             qPrintable(u"%1 MB, for the small one %2 MB"_s.arg(large.peak / kMegabyte).arg(small.peak / kMegabyte)));
}

// Wherever the attachment was written in clear it is what it was.
void LargeAttachmentsTest::theyAllCameThrough()
{
    for (const Side *side : {&m_large, &m_small}) {
        int found = 0;
        for (const QString &folder : {u"got"_s, u"joined"_s, u"all.jsonl.files"_s, u"notes"_s, u"clear"_s}) {
            QDirIterator files(side->mnemo.home(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly) || file.size() < kSmall)
                    continue;
                QCryptographicHash hash(QCryptographicHash::Sha256);
                QVERIFY(hash.addData(&file));
                QCOMPARE(hash.result(), side->sha256);
                ++found;
            }
        }
        QCOMPARE(found, 5);
        const auto listed = side->elsewhere.json({u"list"_s, u"--limit"_s, u"0"_s});
        QVERIFY2(listed.out.contains(side->sha256.toHex()), listed.out.constData());
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LargeAttachmentsTest)
#include "large_attachments_test.moc"
