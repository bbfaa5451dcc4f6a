#include "app/shell/single_instance.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/uuid.h"
#include "core/session/key_thread.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QCborArray>
#include <QCoreApplication>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QtEndian>
#include <sys/stat.h>
#include <unistd.h>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirst = "--first"_L1;
constexpr auto kHung = "--hung"_L1;
constexpr auto kSecond = "--second"_L1;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// A process that is first: says so, and then every order that it is given.
int beFirst(const QString &place)
{
    SingleInstance instance(place);
    const auto start = instance.begin({});
    if (!start || *start != SingleInstance::Start::First || !instance.listen())
        return 1;
    QObject::connect(&instance, &SingleInstance::ordered,
                     [](const StartOrder &order) { say(QString::fromLatin1(order.toBytes().toHex())); });
    say(u"first"_s);
    return QCoreApplication::exec();
}

// The same, but it never looks at its socket.
int hang(const QString &place)
{
    SingleInstance instance(place);
    if (!instance.begin({}) || !instance.listen())
        return 1;
    say(u"first"_s);
    return ::pause();
}

// What a second start ends with: 0 handed over, 2 it was first itself, 3 nobody answered.
int beSecond(const QString &place, const QByteArray &order)
{
    SingleInstance instance(place);
    const auto start = instance.begin(*StartOrder::fromBytes(order));
    if (!start)
        return start.error().code == Errc::Busy ? 3 : 1;
    return *start == SingleInstance::Start::HandedOver ? 0 : 2;
}

} // namespace

// Each window a process of its own.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartIsHandedOverWholly();
    void theSocketIsForItsOwnerAlone();
    void whatAKilledFirstLeftIsTakenOver();
    void aFirstThatHangsDoesNotHangTheSecond();
    void twoThatBeginTogetherAreOneFirst();
    void anotherVaultInItsWindowTakesItsOwnPlace();
    void whereAnotherWindowIsThisOneIsAskedNothing();
    void whatIsNoOrderIsRefused_data();
    void whatIsNoOrderIsRefused();
    void argumentsBecomeAnOrder();
    void anArgumentThatLeadsNowhereIsNamed_data();
    void anArgumentThatLeadsNowhereIsNamed();

private:
    void start(QProcess &process, QLatin1StringView role, const QByteArray &more = {});
    QString lineOf(QProcess &process);
    // How a second start at this place ends, while this process turns its events.
    int secondAt(const QString &place);
    QString placeOf(const QString &vault) const { return *SingleInstance::placeOf(m_home->filePath(vault)); }
    StartOrder order() const;

    std::optional<QTemporaryDir> m_home;
    QString m_place;
    QString m_memory;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    test::MemoryKeychain m_keychain;
};

void SingleInstanceTest::init()
{
    m_home.emplace();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path()));
    m_place = m_home->filePath(u"one.window"_s);
    m_memory = RecordId(makeUuidV7(m_clock)).toString();
}

void SingleInstanceTest::cleanup()
{
    m_home.reset();
}

void SingleInstanceTest::start(QProcess &process, QLatin1StringView role, const QByteArray &more)
{
    process.start(QCoreApplication::applicationFilePath(), {role, m_place, QString::fromLatin1(more.toHex())});
    QVERIFY(process.waitForStarted());
}

QString SingleInstanceTest::lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead()) {
    }
    return QString::fromLatin1(process.readLine().trimmed());
}

int SingleInstanceTest::secondAt(const QString &place)
{
    QProcess second;
    second.start(QCoreApplication::applicationFilePath(),
                 {kSecond, place, QString::fromLatin1(order().toBytes().toHex())});
    const bool ended = QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, 30'000);
    return ended ? second.exitCode() : -1;
}

StartOrder SingleInstanceTest::order() const
{
    return {.memories = {m_memory},
            .files = {QUrl::fromLocalFile(u"/srv/notes/März.md"_s)},
            .captures = true,
            .activation = "token-17"};
}

void SingleInstanceTest::aSecondStartIsHandedOverWholly()
{
    QProcess first, second;
    start(first, kFirst);
    QCOMPARE(lineOf(first), u"first"_s);
    start(second, kSecond, order().toBytes());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    const auto told = StartOrder::fromBytes(QByteArray::fromHex(lineOf(first).toLatin1()));
    QVERIFY(told);
    QVERIFY(*told == order());
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::theSocketIsForItsOwnerAlone()
{
    QProcess first;
    start(first, kFirst);
    QCOMPARE(lineOf(first), u"first"_s);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_place).constData(), &status), 0);
    QCOMPARE(status.st_mode & 077, 0U);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::whatAKilledFirstLeftIsTakenOver()
{
    QProcess first, next, second;
    start(first, kFirst);
    QCOMPARE(lineOf(first), u"first"_s);
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(QFileInfo::exists(m_place)); // it had no time to remove it
    start(next, kFirst);
    QCOMPARE(lineOf(next), u"first"_s);
    start(second, kSecond, order().toBytes());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    next.kill();
    QVERIFY(next.waitForFinished());
}

void SingleInstanceTest::aFirstThatHangsDoesNotHangTheSecond()
{
    QProcess first, second;
    start(first, kHung);
    QCOMPARE(lineOf(first), u"first"_s);
    start(second, kSecond, order().toBytes());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 3);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::twoThatBeginTogetherAreOneFirst()
{
    QProcess one, other;
    start(one, kFirst);
    start(other, kFirst);
    // Whoever was handed over ends; the other one goes on.
    QTRY_VERIFY(one.state() == QProcess::NotRunning || other.state() == QProcess::NotRunning);
    QProcess &first = one.state() == QProcess::Running ? one : other;
    QCOMPARE(lineOf(first), u"first"_s);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::anotherVaultInItsWindowTakesItsOwnPlace()
{
    KeyThread keys({m_files, m_clock, m_keychain}, {m_files, m_clock, m_home->filePath(u"state"_s)});
    SingleInstance instance(placeOf(u"one"_s));
    QVERIFY(instance.begin({}));
    QVERIFY(instance.listen());
    int ordered = 0;
    connect(&instance, &SingleInstance::ordered, &instance, [&ordered] { ++ordered; });
    for (const QString &other : {u"two"_s, u"three"_s}) {
        instance.goTo(keys, m_home->filePath(other));
        QTRY_VERIFY(QFileInfo::exists(placeOf(other)));
        QCOMPARE(secondAt(placeOf(other)), 0);
    }
    QCOMPARE(ordered, 2);
    QCOMPARE(secondAt(placeOf(u"one"_s)), 2); // a window of its own
    // There and back before the first step is done.
    instance.goTo(keys, m_home->filePath(u"one"_s));
    instance.goTo(keys, m_home->filePath(u"three"_s));
    QVERIFY(test::wait(keys.post([] { return Result<void>(); })));
    QCoreApplication::processEvents();
    QCOMPARE(secondAt(placeOf(u"three"_s)), 0);
    QCOMPARE(ordered, 3);
}

void SingleInstanceTest::whereAnotherWindowIsThisOneIsAskedNothing()
{
    KeyThread keys({m_files, m_clock, m_keychain}, {m_files, m_clock, m_home->filePath(u"state"_s)});
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {kFirst, placeOf(u"two"_s)});
    QVERIFY(other.waitForStarted());
    QCOMPARE(lineOf(other), u"first"_s);
    SingleInstance instance(placeOf(u"one"_s));
    QVERIFY(instance.begin({}));
    QVERIFY(instance.listen());
    int ordered = 0;
    connect(&instance, &SingleInstance::ordered, &instance, [&ordered] { ++ordered; });
    instance.goTo(keys, m_home->filePath(u"two"_s));
    QTRY_VERIFY(!QFileInfo::exists(placeOf(u"one"_s)));
    QCOMPARE(secondAt(placeOf(u"two"_s)), 0);
    QCOMPARE(secondAt(placeOf(u"one"_s)), 2);
    QCOMPARE(ordered, 0);
    // Once it is on a vault that nobody else has, it is asked again.
    instance.goTo(keys, m_home->filePath(u"three"_s));
    QTRY_VERIFY(QFileInfo::exists(placeOf(u"three"_s)));
    QCOMPARE(secondAt(placeOf(u"three"_s)), 0);
    QCOMPARE(ordered, 1);
    other.kill();
    QVERIFY(other.waitForFinished());
}

void SingleInstanceTest::whatIsNoOrderIsRefused_data()
{
    const auto framed = [](const QByteArray &bytes) {
        QByteArray out(4, Qt::Uninitialized);
        qToBigEndian<quint32>(quint32(bytes.size()), out.data());
        return out + bytes;
    };
    const auto order = [&framed](const QCborValue &memories, const QCborValue &files, const QCborValue &activation) {
        return framed(QCborArray{1, memories, files, false, activation}.toCborValue().toCbor());
    };
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << framed("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("announced too large") << QByteArray("\xff\xff\xff\xff");
    QTest::newRow("too large") << framed(QByteArray(StartOrder::kMostBytes + 1, 'a'));
    QTest::newRow("half of one") << framed(StartOrder().toBytes()).first(6);
    QTest::newRow("more behind it") << framed(StartOrder().toBytes() + "x");
    QTest::newRow("no id") << order(QCborArray{u"../../etc"_s}, QCborArray(), QByteArray());
    QTest::newRow("a number for a list") << order(7, QCborArray(), QByteArray());
    QTest::newRow("a path from nowhere") << order(QCborArray(), QCborArray{u"notes.md"_s}, QByteArray());
    QTest::newRow("another machine's file") << order(QCborArray(), QCborArray{u"//server/share/x"_s}, QByteArray());
    QTest::newRow("an activation with a line") << order(QCborArray(), QCborArray(), QByteArray("a\nb"));
    QCborArray many;
    for (int i = 0; i <= StartOrder::kMostFiles; ++i)
        many += u"/n"_s;
    QTest::newRow("too many files") << order(QCborArray(), many, QByteArray());
}

void SingleInstanceTest::whatIsNoOrderIsRefused()
{
    QFETCH(const QByteArray, sent);
    QProcess first, second;
    start(first, kFirst);
    QCOMPARE(lineOf(first), u"first"_s);
    QLocalSocket hostile;
    hostile.connectToServer(m_place);
    QVERIFY(hostile.waitForConnected());
    hostile.write(sent);
    // It is let go of without an answer, and whoever comes next is served.
    QTRY_COMPARE_WITH_TIMEOUT(hostile.state(), QLocalSocket::UnconnectedState, 20'000);
    QVERIFY(hostile.readAll().isEmpty());
    start(second, kSecond, order().toBytes());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    const auto told = StartOrder::fromBytes(QByteArray::fromHex(lineOf(first).toLatin1()));
    QVERIFY(told && *told == order()); // and nothing before it
    first.kill();
    QVERIFY(first.waitForFinished());
}

void SingleInstanceTest::argumentsBecomeAnOrder()
{
    const auto order = StartOrder::from(
        {u"mnemosyne://memory/"_s + m_memory, u"file:///srv/a%20b.md"_s, u"notes/c.md"_s, u"/srv/../d.md"_s}, false);
    QVERIFY(order);
    QCOMPARE(order->memories, QStringList{m_memory});
    QCOMPARE(order->files, (QList<QUrl>{QUrl::fromLocalFile(u"/srv/a b.md"_s),
                                        QUrl::fromLocalFile(QDir::current().absoluteFilePath(u"notes/c.md"_s)),
                                        QUrl::fromLocalFile(u"/d.md"_s)}));
    QVERIFY(!order->captures);
    QVERIFY(*StartOrder::fromBytes(order->toBytes()) == *order);
}

void SingleInstanceTest::anArgumentThatLeadsNowhereIsNamed_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("no memory") << u"mnemosyne://memory/"_s;
    QTest::newRow("no id") << u"mnemosyne://memory/7"_s;
    QTest::newRow("another room") << u"mnemosyne://vault/"_s + RecordId().toString();
    QTest::newRow("a question behind it") << u"mnemosyne://memory/01890a5d-ac96-774b-bcce-b302099a8057?x=1"_s;
    QTest::newRow("another machine's file") << u"file://server/share/x"_s;
}

void SingleInstanceTest::anArgumentThatLeadsNowhereIsNamed()
{
    QFETCH(const QString, argument);
    const auto order = StartOrder::from({argument}, false);
    QVERIFY(!order);
    QCOMPARE(order.error().code, Errc::NotUnderstood);
    QCOMPARE(order.error().context, argument);
}

} // namespace mn::app

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString role = arguments.value(1);
    if (role == mn::app::kFirst)
        return mn::app::beFirst(arguments[2]);
    if (role == mn::app::kHung)
        return mn::app::hang(arguments[2]);
    if (role == mn::app::kSecond)
        return mn::app::beSecond(arguments[2], QByteArray::fromHex(arguments[3].toLatin1()));
    mn::app::SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "single_instance_test.moc"
