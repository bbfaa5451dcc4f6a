#include "core/base/platform/boot_clock.h"
#include <QFile>
#include <QTest>

namespace mn {

class BootClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeAsleepCounts();
};

void BootClockTest::timeAsleepCounts()
{
    // The kernel's own count since the boot has the time asleep in it. Where the machine never slept a clock that
    // stands still meanwhile shows the same: then `unshare -T --boottime 100000` tells the two apart.
    QFile file(QStringLiteral("/proc/uptime"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const double before = file.readAll().split(' ').first().toDouble();
    const double now = std::chrono::duration<double>(BootClock::now().time_since_epoch()).count();
    QVERIFY2(now >= before - 0.1 && now < before + 60, qPrintable(QString::number(now - before)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::BootClockTest)
#include "boot_clock_test.moc"
