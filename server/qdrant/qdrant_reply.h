#pragma once
#include "server/vectors/vector_store.h"
#include <QJsonValue>

namespace mn::server {

// What Qdrant's replies say. Errc::NotUnderstood, and nothing of them is taken, when a part of one is not as it should
// be.

Result<QJsonValue> resultOf(const QByteArray &body);
// Nothing of another account, and no more than `limit`.
Result<QList<VectorStore::Hit>> hitsOf(const QJsonValue &result, const VectorStore::Account &account, int limit);
Result<qint64> countOf(const QJsonValue &result);

} // namespace mn::server
