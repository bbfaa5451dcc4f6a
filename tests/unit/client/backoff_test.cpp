#include "sync/client/backoff.h"
#include <QTest>

namespace mn::sync {

using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBoundDoublesUpToTheMost();
    void eachDrawsItsOwn();
    void whatTheServerAsksForComesFirst();
    void successBeginsAnew();
};

void BackoffTest::theBoundDoublesUpToTheMost()
{
    Backoff backoff(1s, 10s, [] { return 1.0; });
    for (const auto bound : {1s, 2s, 4s, 8s, 10s, 10s})
        QCOMPARE(backoff.next(), std::chrono::milliseconds(bound));
}

void BackoffTest::eachDrawsItsOwn()
{
    double drawn = 0;
    Backoff backoff(1s, 10s, [&drawn] { return drawn; });
    QCOMPARE(backoff.next(), 0ms);
    drawn = 0.25;
    QCOMPARE(backoff.next(), 500ms);
}

void BackoffTest::whatTheServerAsksForComesFirst()
{
    Backoff backoff(1s, 10s, [] { return 0.5; });
    QCOMPARE(backoff.next(30s), 30500ms);
}

void BackoffTest::successBeginsAnew()
{
    Backoff backoff(1s, 10s, [] { return 1.0; });
    (void)backoff.next();
    (void)backoff.next();
    backoff.reset();
    QCOMPARE(backoff.next(), 1000ms);
}

} // namespace mn::sync

QTEST_APPLESS_MAIN(mn::sync::BackoffTest)
#include "backoff_test.moc"
