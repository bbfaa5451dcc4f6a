#pragma once
#include "core/base/result.h"
#include <QString>
#include <QStringView>
#include <span>
#include <stop_token>
#include <vector>

namespace mn {

// Where a vector comes from; stored beside it. Vectors can be compared only if name, version and dimensions agree.
// The version grows when weights, quantisation, graph or tokenizer change what a text becomes.
struct EmbeddingModel {
    QString name;
    int version;
    int dimensions;
    int maxTokens; // longer texts are cut here: split them first (core/embed/chunks.h)

    bool operator==(const EmbeddingModel &) const = default;
};

// Of unit length: the dot product of two is their cosine.
using Vector = std::vector<float>;

// A word, sign or number of a text, in UTF-16 units, and what it costs of a model's maxTokens.
struct WordSpan {
    qsizetype begin;
    qsizetype end;
    int tokens;

    bool operator==(const WordSpan &) const = default;
};

// Turns text into vectors whose cosine says how near two texts are in meaning. All calls from any thread.
// Errors: NotAvailable when the model is not there (search goes on with words alone), Cancelled, Failed;
// those of a remote model: core/embed/remote_embedder.h.
class Embedder {
public:
    virtual ~Embedder() = default;

    virtual const EmbeddingModel &model() const = 0;

    // True once a call will not have to load the model first.
    virtual bool isReady() const = 0;

    // Makes it ready on the caller's thread; the first call does it otherwise.
    virtual Result<void> load() = 0;

    // Somebody waits for this one: it goes before all embedDocuments calls.
    virtual Result<Vector> embedQuery(const QString &text, std::stop_token stop) = 0;

    // One vector a text, in their order; an empty one for a text that the model refuses. Background work: yields to
    // queries between its small batches.
    virtual Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) = 0;

    // What each word of the text costs, in reading order. What a model does not see (spaces, control characters)
    // belongs to no word.
    virtual Result<std::vector<WordSpan>> words(QStringView text) = 0;

    // Tokens that every text costs beside its words (begin and end marks).
    virtual int fixedTokens() const = 0;

    Result<int> countTokens(QStringView text);
};

} // namespace mn
