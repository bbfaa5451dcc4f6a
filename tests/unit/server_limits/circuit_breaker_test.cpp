#include "server/limits/circuit_breaker.h"
#include <QTest>

namespace mn::server {

using namespace std::chrono_literals;

class CircuitBreakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whileItAnswersEverybodyCalls();
    void afterAFailureNobodyCallsForAWhile();
    void thenOneTriesAndTheOthersWaitForIt();
    void anAnswerLetsEverybodyCallAgain();

private:
    CircuitBreaker::Steady::time_point m_now = {};
    std::unique_ptr<CircuitBreaker> m_breaker;
};

void CircuitBreakerTest::init()
{
    m_breaker = std::make_unique<CircuitBreaker>(500ms, [this] { return m_now; });
}

void CircuitBreakerTest::whileItAnswersEverybodyCalls()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_breaker->mayCall()); // all at once
    m_breaker->hasAnswered();
    QVERIFY(m_breaker->mayCall());
    QVERIFY(!m_breaker->isOpen());
}

void CircuitBreakerTest::afterAFailureNobodyCallsForAWhile()
{
    QVERIFY(m_breaker->mayCall());
    m_breaker->hasFailed();
    QVERIFY(m_breaker->isOpen());
    QVERIFY(!m_breaker->mayCall());
    m_now += 499ms;
    QVERIFY(!m_breaker->mayCall());
    m_now += 1ms;
    QVERIFY(m_breaker->mayCall());
}

void CircuitBreakerTest::thenOneTriesAndTheOthersWaitForIt()
{
    m_breaker->hasFailed();
    m_now += 500ms;
    QVERIFY(m_breaker->mayCall());
    m_now += 10s; // however long it takes
    QVERIFY(!m_breaker->mayCall());
    m_breaker->hasFailed();
    QVERIFY(!m_breaker->mayCall());
    m_now += 500ms;
    QVERIFY(m_breaker->mayCall());
    QVERIFY(!m_breaker->mayCall());
}

void CircuitBreakerTest::anAnswerLetsEverybodyCallAgain()
{
    m_breaker->hasFailed();
    m_now += 500ms;
    QVERIFY(m_breaker->mayCall());
    m_breaker->hasAnswered();
    QVERIFY(!m_breaker->isOpen());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_breaker->mayCall());
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::CircuitBreakerTest)
#include "circuit_breaker_test.moc"
