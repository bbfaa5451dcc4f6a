#include "server/metrics/metrics.h"
#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

namespace mn::server {

using namespace std::chrono_literals;

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNeverHappenedIsZero();
    void requestsAreCountedByWhatWasAskedAndAnswered();
    void whatIsWatchedIsLookedAtWhenRead();
    void manyThreadsCountTogether();

private:
    static bool has(const Metrics &metrics, const QByteArray &line)
    {
        return ('\n' + metrics.text()).contains('\n' + line + '\n');
    }
};

void MetricsTest::whatNeverHappenedIsZero()
{
    const Metrics metrics;
    for (const char *line :
         {"mnemosyned_rows_total{direction=\"pushed\"} 0", "mnemosyned_rate_limited_total{by=\"address\"} 0",
          "mnemosyned_waits_total{end=\"told\"} 0", "# TYPE mnemosyned_request_seconds histogram"})
        QVERIFY2(has(metrics, line) || QByteArray(line).startsWith('#'), metrics.text());
}

void MetricsTest::requestsAreCountedByWhatWasAskedAndAnswered()
{
    Metrics metrics;
    metrics.answered("POST", "/push", 200, 2ms);
    metrics.answered("POST", "/push", 200, 30ms);
    metrics.answered("POST", "/push", 409, 1ms);
    metrics.moved(Metrics::Rows::Pushed, 7);
    metrics.limited(Metrics::Limit::Account);
    metrics.waited(Metrics::Waited::Told);
    for (const char *line :
         {"mnemosyned_requests_total{method=\"POST\",route=\"/push\",status=\"200\"} 2",
          "mnemosyned_requests_total{method=\"POST\",route=\"/push\",status=\"409\"} 1",
          "mnemosyned_request_seconds_count{method=\"POST\",route=\"/push\"} 3",
          "mnemosyned_request_seconds_bucket{method=\"POST\",route=\"/push\",le=\"0.0025\"} 2",
          "mnemosyned_rows_total{direction=\"pushed\"} 7", "mnemosyned_rate_limited_total{by=\"account\"} 1",
          "mnemosyned_waits_total{end=\"told\"} 1", "mnemosyned_waits_total{end=\"in_vain\"} 0"})
        QVERIFY2(has(metrics, line), metrics.text() + "\nlacks " + line);
}

void MetricsTest::whatIsWatchedIsLookedAtWhenRead()
{
    Metrics metrics;
    double value = 3;
    metrics.watch("mnemosyned_connections", "Open just now", [&] { return value; });
    QVERIFY2(has(metrics, "mnemosyned_connections 3"), metrics.text());
    value = 4;
    QVERIFY2(has(metrics, "mnemosyned_connections 4"), metrics.text());
}

void MetricsTest::manyThreadsCountTogether()
{
    Metrics metrics;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 1000; ++n) {
                metrics.answered("GET", "/pull", 200, 1ms);
                if (n % 100 == 0)
                    metrics.text();
            }
        });
    for (std::thread &one : threads)
        one.join();
    QVERIFY2(has(metrics, "mnemosyned_requests_total{method=\"GET\",route=\"/pull\",status=\"200\"} 4000"),
             metrics.text());
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::MetricsTest)
#include "metrics_test.moc"
