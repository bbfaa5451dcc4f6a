#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <functional>

namespace mn::server {

// A bucket of an object store that speaks S3, as whoever runs the server names it.
struct S3Options {
    enum class Addressing {
        Path, // ENDPOINT/BUCKET
        Host  // BUCKET.ENDPOINT
    };
    QString endpoint = {}; // such as https://s3.example.org
    QString bucket = {};
    QString region = QStringLiteral("us-east-1");
    Addressing addressing = Addressing::Path;
    QString accessKey = {};
    QString secretKey = {};
    // How long a call may take, with all tries of it: 4 MiB at 150 KB a second.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
    // A line of JSON, without its braces, when it does not answer as it should. Any thread.
    std::function<void(const QByteArray &fields)> log = {};

    // Errc::Usage with a sentence for each that is none. Plain http is for this machine alone.
    Result<void> check() const;
    // What keys are below of, with a / at its end.
    QUrl place() const;

    static Result<Addressing> addressingOf(const QString &text); // "path" or "host". Errc::Usage
};

} // namespace mn::server
