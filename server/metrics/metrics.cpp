#include "server/metrics/metrics.h"
#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <sstream>
#include <vector>

namespace mn::server {

namespace {

// Seconds: a read of little, a durable write, a page, trouble.
const prometheus::Histogram::BucketBoundaries kSeconds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};

struct Watched {
    prometheus::Gauge *gauge;
    std::function<double()> value;
};

} // namespace

struct Metrics::Parts {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests = prometheus::BuildCounter()
                                                            .Name("mnemosyned_requests_total")
                                                            .Help("Requests that were answered")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram> &seconds = prometheus::BuildHistogram()
                                                             .Name("mnemosyned_request_seconds")
                                                             .Help("How long an answer took, without waiting for news")
                                                             .Register(registry);
    prometheus::Family<prometheus::Counter> &rows =
        prometheus::BuildCounter().Name("mnemosyned_rows_total").Help("Sealed rows that were moved").Register(registry);
    prometheus::Family<prometheus::Counter> &limits = prometheus::BuildCounter()
                                                          .Name("mnemosyned_rate_limited_total")
                                                          .Help("Requests that came too often")
                                                          .Register(registry);
    prometheus::Family<prometheus::Counter> &waits =
        prometheus::BuildCounter().Name("mnemosyned_waits_total").Help("Pulls that waited for news").Register(registry);
    mutable std::mutex mutex;
    std::vector<Watched> watched;
};

Metrics::Metrics() : m_parts(std::make_unique<Parts>())
{
    // There from the beginning: what never happened is 0, not absent.
    moved(Rows::Pushed, 0);
    moved(Rows::Pulled, 0);
    for (const char *by : {"account", "address"})
        m_parts->limits.Add({{"by", by}});
    for (const char *end : {"told", "in_vain"})
        m_parts->waits.Add({{"end", end}});
}

Metrics::~Metrics() = default;

void Metrics::answered(const char *method, const char *route, int status, std::chrono::nanoseconds took)
{
    m_parts->requests.Add({{"method", method}, {"route", route}, {"status", std::to_string(status)}}).Increment();
    m_parts->seconds.Add({{"method", method}, {"route", route}}, kSeconds)
        .Observe(std::chrono::duration<double>(took).count());
}

void Metrics::moved(Rows which, qint64 count)
{
    m_parts->rows.Add({{"direction", which == Rows::Pushed ? "pushed" : "pulled"}}).Increment(double(count));
}

void Metrics::limited(Limit which)
{
    m_parts->limits.Add({{"by", which == Limit::Account ? "account" : "address"}}).Increment();
}

void Metrics::waited(Waited how)
{
    m_parts->waits.Add({{"end", how == Waited::Told ? "told" : "in_vain"}}).Increment();
}

void Metrics::watch(const QByteArray &name, const QByteArray &help, std::function<double()> value)
{
    auto &family =
        prometheus::BuildGauge().Name(name.toStdString()).Help(help.toStdString()).Register(m_parts->registry);
    const std::lock_guard lock(m_parts->mutex);
    m_parts->watched.push_back({&family.Add({}), std::move(value)});
}

QByteArray Metrics::text() const
{
    {
        const std::lock_guard lock(m_parts->mutex);
        for (const Watched &one : m_parts->watched)
            one.gauge->Set(one.value());
    }
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, m_parts->registry.Collect());
    return QByteArray::fromStdString(out.str());
}

} // namespace mn::server
