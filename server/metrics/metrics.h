#pragma once
#include <QByteArray>
#include <chrono>
#include <functional>
#include <memory>

namespace mn::server {

// What a server counts, for whoever runs it; nothing of anybody. Names and meaning: docs/self-hosting.md. Any thread.
class Metrics {
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    // A request was answered; `took`: without waiting for news, and for the network. `route`: one of a few.
    void answered(const char *method, const char *route, int status, std::chrono::nanoseconds took);
    enum class Rows { Pushed, Pulled };
    void moved(Rows which, qint64 count);
    // Somebody asked too often: an account, or an address.
    enum class Limit { Account, Address };
    void limited(Limit which);
    // A pull that waited for news ended: it was told, or its time was over.
    enum class Waited { Told, InVain };
    void waited(Waited how);

    // What is looked at when somebody reads it.
    void watch(const QByteArray &name, const QByteArray &help, std::function<double()> value);

    // As Prometheus reads it: text format 0.0.4.
    QByteArray text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn::server
