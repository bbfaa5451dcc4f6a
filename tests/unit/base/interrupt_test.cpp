#include "core/base/platform/interrupt.h"
#include <QTest>
#include <csignal>

namespace mn {

class InterruptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsIgnoredStaysIgnored();
    void theFirstSignalAsksForTheEnd();
};

void InterruptTest::whatIsIgnoredStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN); // as nohup does
    {
        const StopOnInterrupt stop;
        std::raise(SIGHUP);
        struct sigaction now = {};
        QCOMPARE(::sigaction(SIGHUP, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_IGN);
        QVERIFY(!stop.token().stop_requested());
    }
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

void InterruptTest::theFirstSignalAsksForTheEnd()
{
    const StopOnInterrupt stop;
    std::raise(SIGINT);
    QTRY_VERIFY(stop.token().stop_requested());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::InterruptTest)
#include "interrupt_test.moc"
