#pragma once
#include "core/embed/embedder.h"
#include <QByteArray>

namespace mn {

// Reads the JSON of an OpenAI-compatible /v1/embeddings reply: exactly `count` vectors of `dimensions` finite numbers,
// in the order of their "index", brought to unit length. The other side is not trusted: anything else is NotUnderstood.
Result<std::vector<Vector>> readEmbeddingReply(const QByteArray &json, qsizetype count, int dimensions);

// How many numbers the one vector of such a reply has; it is held to the same rules.
Result<int> readDimensions(const QByteArray &json);

} // namespace mn
