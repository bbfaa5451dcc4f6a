#pragma once
#include "core/base/result.h"
#include <QTcpServer>
#include <QTcpSocket>
#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

namespace mn::sync {

// What a browser shows when it has come back: one sentence each, in the person's language.
struct RedirectWords {
    QString done = QStringLiteral("You are signed in. This page can be closed.");
    QString failed = QStringLiteral("The sign-in did not succeed. This page can be closed.");
};

// Where a provider sends a browser back to with its answer: a port of this machine (RFC 8252, 7.3), open for as long as
// this lives. One thread.
class LoopbackRedirect {
public:
    // Errc::NotAvailable: there is no port.
    static Result<std::unique_ptr<LoopbackRedirect>> open();

    QString url() const;

    // The code that comes with this state, from this issuer if it says from whom. Everything else that comes to the
    // port is answered and changes nothing. SignInFailed: the provider said no, or nobody came in time; Cancelled.
    Result<QString> wait(const QString &state, const QString &issuer, const RedirectWords &words,
                         std::chrono::milliseconds patience, const std::stop_token &stop);

private:
    struct Visit {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray head = {};
    };
    LoopbackRedirect() = default;
    void admit();

    QTcpServer m_server;
    std::vector<Visit> m_visits; // longest here first
};

} // namespace mn::sync
