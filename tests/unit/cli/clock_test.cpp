#include "tests/support/wrong_clock.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTest>
#include <functional>

// Devices and a server whose clocks are wrong: nothing is lost, nobody else's dates are drawn along, and it is said.
// With real programs.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int kCannotMount = 125; // what the script ends with where nothing may be mounted

int yearOf(const Program &mnemo, const QString &id)
{
    const QString moment = mnemo.json({u"get"_s, id}).line()[u"updated_at"].toString();
    return QDateTime::fromString(moment, Qt::ISODateWithMs).toUTC().date().year();
}

int thisYear()
{
    return QDateTime::currentDateTimeUtc().date().year();
}

} // namespace

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aDeviceWhoseClockIsWrong_data();
    void aDeviceWhoseClockIsWrong();
    void aServerWhoseClockJumps();
    void aCertificateOfAnotherTime();

private:
    Ended onMachineThatTrusts(const QString &authorities, const QStringList &arguments) const;

    std::unique_ptr<WrongClock> m_clock; // of the one it is given to
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void ClockTest::initTestCase()
{
    if (QStringLiteral(MN_WRONG_CLOCK).isEmpty())
        QSKIP("with a sanitizer nothing is loaded before its library");
}

void ClockTest::init()
{
    m_clock = std::make_unique<WrongClock>(QStringLiteral(MN_WRONG_CLOCK));
    m_server = std::make_unique<Server>();
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
}

void ClockTest::aDeviceWhoseClockIsWrong_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("ahead") << 2099;
    QTest::newRow("behind") << 1990;
}

void ClockTest::aDeviceWhoseClockIsWrong()
{
    QFETCH(const int, year);
    const bool isAhead = year > thisYear();
    QVERIFY(!m_server->start().isEmpty());
    const auto link = [this](Program &mnemo, const QStringList &how) {
        const Ended ended = mnemo.json(how + QStringList{u"--server"_s, m_server->url()});
        QVERIFY2(ended.code == 0, ended.err);
    };
    link(*m_first, {u"account"_s, u"create"_s});
    link(*m_second, {u"join"_s, u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    m_clock->giveTo(m_first->environment());
    m_clock->setYear(year);

    const QString wrong = add(*m_first, u"written by a clock that is wrong"_s);
    QCOMPARE(yearOf(*m_first, wrong), year);
    const Ended sent = test::sync(*m_first);
    QVERIFY2(sent.code == 0, sent.err);
    const qint64 ahead = sent.line()[u"clock_ahead"].toInteger();
    QVERIFY2(isAhead ? ahead > 86'400 * 365 : ahead < -86'400 * 365, sent.out);
    const Ended text = m_first->run({u"sync"_s});
    QVERIFY2(text.out.contains(isAhead ? "years ahead of the server's" : "years behind the server's"), text.out);

    // The other one takes it as it is, says so, and stays in its own time.
    const Ended taken = test::sync(*m_second);
    QVERIFY2(taken.code == 0, taken.err);
    QCOMPARE(taken.line()[u"pulled"].toInt(), 1);
    QCOMPARE(taken.line()[u"from_future"].toInt(), isAhead ? 1 : 0);
    QCOMPARE(taken.line()[u"clock_ahead"].toInt(), 0);
    QCOMPARE(contentOf(*m_second, wrong), u"written by a clock that is wrong"_s);
    const QString right = add(*m_second, u"written by a clock that is right"_s);
    QCOMPARE(yearOf(*m_second, right), thisYear());
    QCOMPARE(test::sync(*m_second).line()[u"from_future"].toInt(), 0); // it was said
    QCOMPARE(test::sync(*m_first).line()[u"pulled"].toInt(), 1);

    // Set right, the first writes in this time again, over what it wrote in the other one too.
    m_clock->setRight();
    QCOMPARE(m_first->run({u"edit"_s, wrong, u"--content"_s, u"and now it is right"_s}).code, 0);
    QCOMPARE(yearOf(*m_first, wrong), thisYear());
    const Ended again = test::sync(*m_first);
    QVERIFY2(again.code == 0, again.err);
    QCOMPARE(again.line()[u"clock_ahead"].toInt(), 0);
    const Ended mended = test::sync(*m_second);
    QCOMPARE(mended.line()[u"from_future"].toInt(), 0);
    QCOMPARE(mended.line()[u"conflicts"].toInt(), 0);
    QCOMPARE(contentOf(*m_second, wrong), u"and now it is right"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
}

// Sessions and challenges end by its clock: whoever is in the middle of one signs in again, and goes on.
void ClockTest::aServerWhoseClockJumps()
{
    QProcessEnvironment given;
    m_clock->giveTo(given);
    for (const QString &variable : given.keys())
        m_server->set(variable, given.value(variable));
    QVERIFY(!m_server->start().isEmpty());
    QCOMPARE(m_first->run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    QCOMPARE(
        m_second->run({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)})
            .code,
        0);
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    constexpr qint64 kTwoHours = 7200; // longer than a session
    QStringList ids;
    const QList<std::function<void()>> jumps{[this] { m_clock->setAhead(kTwoHours); },
                                             [this] { m_clock->setYear(2099); }, [this] { m_clock->setYear(1990); },
                                             [this] { m_clock->setRight(); }};
    for (const auto &jump : jumps) {
        jump();
        ids += add(*m_first, u"number %1"_s.arg(ids.size()));
        const Ended sent = test::sync(*m_first);
        QVERIFY2(sent.code == 0, sent.err);
        QCOMPARE(sent.line()[u"pushed"].toInt(), 1);
        QVERIFY(watching.says(u"pulled"_s, 1));
        // And back, by who had a session.
        ids += add(*m_second, u"number %1"_s.arg(ids.size()));
        QVERIFY(watching.says(u"pushed"_s, 1));
        QCOMPARE(test::sync(*m_first).line()[u"pulled"].toInt(), 1);
    }
    QCOMPARE(watching.ends(), 0);
    QCOMPARE(exported(*m_first), exported(*m_second));
    for (const QString &id : std::as_const(ids))
        QVERIFY(!contentOf(*m_second, id).isEmpty());
}

// Of a server that an authority of this system vouches for: the test makes one, and mounts it where the system has its
// own. Where nothing may be mounted nothing was tried.
Ended ClockTest::onMachineThatTrusts(const QString &authorities, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_first->environment());
    process.setWorkingDirectory(m_first->home({}));
    process.start(
        u"/bin/sh"_s,
        QStringList{u"-c"_s,
                    u"[ \"$(id -u)\" = 0 ] && how=-m || how=-rm; unshare $how true 2>/dev/null || exit %1; "
                    "exec unshare $how /bin/sh -c "
                    "'mount --bind \"$1\" /etc/ssl/certs || exit %1; shift; exec \"$@\"' sh \"$@\""_s.arg(kCannotMount),
                    u"sh"_s, authorities, QStringLiteral(MN_PROGRAM), u"--json"_s, u"--vault"_s, m_first->vault(),
                    u"--passphrase-file"_s, m_first->passphraseFile()} +
            arguments);
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void ClockTest::aCertificateOfAnotherTime()
{
    const QString folder = m_first->home(u"tls"_s);
    const Ended made = m_first->shell(
        u"set -e; mkdir -p tls/authorities; cd tls; new='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'\n"
        "openssl req -x509 $new -days 2 -subj /CN=authority -keyout authority.key -out authorities/authority.pem\n"
        "openssl req $new -subj /CN=127.0.0.1 -keyout key -out request\n"
        "echo subjectAltName=IP:127.0.0.1 >names\n"
        "openssl x509 -req -in request -CA authorities/authority.pem -CAkey authority.key -CAcreateserial -days 2 "
        "-extfile names -out certificate\n"
        "openssl rehash authorities"_s);
    QVERIFY2(made.code == 0, made.err);
    m_server->set(u"MNEMOSYNED_TLS_KEY"_s, folder + u"/key"_s);
    m_server->set(u"MNEMOSYNED_TLS_CERTIFICATE"_s, folder + u"/certificate"_s);
    QVERIFY(m_server->start().startsWith(u"https://"_s));
    m_clock->giveTo(m_first->environment());
    const auto run = [&](const QStringList &arguments) {
        return onMachineThatTrusts(folder + u"/authorities"_s, arguments);
    };
    const Ended created = run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    if (created.code == kCannotMount)
        QSKIP("this machine lets nobody mount a folder");
    QVERIFY2(created.code == 0, created.err);
    add(*m_first, u"written all the same"_s);
    for (const int year : {2099, 1990}) {
        m_clock->setYear(year);
        const Ended refused = run({u"sync"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("CertificateUnknown"), refused.err);
        QVERIFY2(refused.err.contains("this device's clock says " + QByteArray::number(year)), refused.err);
    }
    m_clock->setRight();
    const Ended sent = run({u"sync"_s});
    QVERIFY2(sent.code == 0, sent.err);
    QCOMPARE(sent.line()[u"pushed"].toInt(), 1);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ClockTest)
#include "clock_test.moc"
