#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace mn::server {

// HTTP as this server speaks it, whoever carries it (http_server.h).

enum class Method { Get, Post, Put, Delete, Other };

struct RequestHead {
    Method method = Method::Other;
    QByteArray target; // as it stands in the first line
    // As often as they are there.
    QList<QByteArray> contentTypes = {};
    QList<QByteArray> authorizations = {};
    QByteArray address = {}; // whose it is, as far as that is known
};

struct Response {
    int status = 0;
    QByteArray type = {}; // none: there is no body
    QByteArray body = {};
    std::optional<quint64> retryAfter = {}; // seconds
    QByteArray allow = {};                  // of a path that does not take this method: those it takes
};

} // namespace mn::server
