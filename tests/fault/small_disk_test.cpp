#include "core/base/error.h"
#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "the content nobody may lose";
constexpr int kCannotMount = 125; // what the scripts end with where nothing may be mounted

} // namespace

// Disks as a person has them, small or read-only, mounted for this test: what cannot be done is told by its code, and
// what was acknowledged is there afterwards. With the real program. Where nothing may be mounted nothing was tried, and
// the test counts as skipped.
class SmallDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aReadOnlyFolderIsToldAndLeftAsItIs();
    void aFullDiskIsToldAndNothingIsLost();

private:
    QString copyPath() const { return m_mnemo.home(u"copy"_s); }
    void verifyNothingLost() const;
    // A shell script in a mount name space of its own, where it may mount what it likes.
    test::Ended amongMounts(const QByteArray &script) const;

    test::Program m_mnemo;
};

void SmallDiskTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0); // of the copies too: they have the same id
    const QString file = m_mnemo.write(u"attached"_s, QByteArray(100'000, 'a'));
    QCOMPARE(m_mnemo.run({u"add"_s, QString::fromLatin1(kSecret), u"--attach"_s, file}).code, 0);
}

void SmallDiskTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

void SmallDiskTest::init()
{
    QVERIFY(QDir(copyPath()).removeRecursively());
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_mnemo.vault(), copyPath()}), 0);
}

void SmallDiskTest::verifyNothingLost() const
{
    const auto onCopy = [this](const QStringList &arguments) {
        return m_mnemo.bare(QStringList{u"--json"_s, u"--vault"_s, copyPath()} + arguments);
    };
    const auto list = onCopy({u"list"_s, u"--limit"_s, u"0"_s});
    QVERIFY2(list.code == 0 && list.out.contains(kSecret), list.err.constData());
    const auto doctor = onCopy({u"doctor"_s});
    QVERIFY2(doctor.code == 0, doctor.out.constData());
}

test::Ended SmallDiskTest::amongMounts(const QByteArray &script) const
{
    const QString file = m_mnemo.write(u"script"_s, script);
    QProcess shell;
    shell.setProcessEnvironment(const_cast<test::Program &>(m_mnemo).environment());
    shell.setWorkingDirectory(m_mnemo.home({}));
    // Root by right, or in a user name space of its own; the mounts go with the shell. MN_UNSHARE: what it is made
    // with.
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"[ \"$(id -u)\" = 0 ] && how=-m || how=-rm; unshare=${MN_UNSHARE:-unshare}; "
                 "$unshare $how true 2>/dev/null || exit %1; exec $unshare $how /bin/sh -eu \"$@\""_s.arg(kCannotMount),
                 u"sh"_s, file, QStringLiteral(MN_PROGRAM), copyPath()});
    shell.waitForFinished(120'000);
    QFile::remove(file);
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

void SmallDiskTest::aReadOnlyFolderIsToldAndLeftAsItIs()
{
    const auto ended =
        amongMounts("mount --bind \"$2\" \"$2\" 2>/dev/null && mount -o remount,bind,ro \"$2\" || exit 125\n"
                    "for command in 'add new' 'import text script' 'list'; do\n"
                    "  code=0; $1 --json --vault \"$2\" $command >out 2>err || code=$?\n"
                    "  echo \"{\\\"code\\\":$code,\\\"error\\\":$(cat err)}\"; rm out err\n"
                    "done\n");
    if (ended.code == kCannotMount)
        QSKIP("this machine lets nobody mount a folder read-only");
    QVERIFY2(ended.code == 0, ended.err.constData());
    const auto lines = ended.lines();
    QVERIFY2(lines.size() == 3, ended.out.constData());
    for (const QJsonObject &line : lines) {
        QCOMPARE(line[u"code"].toInt(), exitCode(Errc::ReadOnly));
        QCOMPARE(line[u"error"].toObject()[u"error"].toObject()[u"code"].toString(), name(Errc::ReadOnly));
    }
    verifyNothingLost();
}

void SmallDiskTest::aFullDiskIsToldAndNothingIsLost()
{
    // An import and then saves until there is no room, and a backup; then a big file that was there goes, and all that
    // was acknowledged is there and can be gone on with.
    QByteArray lines;
    for (int i = 0; i < 4000; ++i)
        lines += "{\"content\":\"memory " + QByteArray::number(i * 7919LL * 104729LL) +
                 " of many, each somewhat long " + QByteArray::number(i * 15485863LL).repeated(20) + "\"}\n";
    m_mnemo.write(u"lines.jsonl"_s, lines);
    const auto ended = amongMounts(R"sh(
say() { echo "{\"code\":$code,\"error\":$(cat err)}"; }
mkdir disk
mount -t tmpfs -o size=4m none disk 2>/dev/null || { rmdir disk; exit 125; }
cp -r "$2" disk/v
head -c 1000000 /dev/zero >disk/big
code=0; $1 --json --vault disk/v import jsonl lines.jsonl >out 2>err || code=$?
say
head -c 9000000 /dev/zero 2>/dev/null >disk/rest || true
head -c 45000 /dev/urandom | base64 -w0 >note
for i in $(seq 100); do
    code=0; $1 --json --vault disk/v add - <note >>kept 2>err || { code=$?; break; }
done
say
code=0; $1 --json --vault disk/v backup create disk/b >out 2>err || code=$?
say
$1 --json --vault disk/v list --limit 0 >out
grep -q 'nobody may lose' out
rm disk/big disk/rest
$1 --json --vault disk/v add 'room again' >>kept
$1 --json --vault disk/v doctor >out || { cat out >&2; exit 1; }
for id in $(sed 's/.*"id":"\([^"]*\)".*/\1/' kept); do $1 --json --vault disk/v get $id >out; done
$1 --json --vault disk/v list --limit 0 >out
grep -q 'nobody may lose' out
rm out err note kept
umount disk
rmdir disk
)sh");
    if (ended.code == kCannotMount)
        QSKIP("this machine lets nobody mount a small disk");
    QVERIFY2(ended.code == 0, (ended.err + ended.out).constData());
    const auto said = ended.lines();
    QVERIFY2(said.size() == 3, ended.out.constData());
    for (const QJsonObject &line : said) {
        QVERIFY2(line[u"code"].toInt() == exitCode(Errc::DiskFull), ended.out.constData());
        QCOMPARE(line[u"error"].toObject()[u"error"].toObject()[u"code"].toString(), name(Errc::DiskFull));
    }
    verifyNothingLost();
    QFile::remove(m_mnemo.home(u"lines.jsonl"_s));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SmallDiskTest)
#include "small_disk_test.moc"
