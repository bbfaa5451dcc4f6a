#pragma once
#include "core/base/result.h"
#include <QUrl>

namespace mn::server {

// A Qdrant, as whoever runs the server names it.
struct QdrantOptions {
    QUrl url = {};
    QString key = {}; // none: it asks for none
    QString collection = QStringLiteral("memories");

    // Errc::Usage with a sentence. It is reached by https, or on this machine: vectors reveal meaning.
    Result<void> check() const;
};

} // namespace mn::server
