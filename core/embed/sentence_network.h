#pragma once
#include "core/embed/embedder.h"
#include <memory>
#include <span>
#include <vector>

namespace mn {

// The network of all-MiniLM-L6-v2 on the processor: token ids in, sentence vectors out (mean over the tokens, unit
// length). Weights are int8 by output row, activations are quantised in groups of 32 while it runs (docs/adr/0004).
// One call at a time.
class SentenceNetwork {
public:
    static constexpr int kDimensions = 384;
    static constexpr int kMaxTokens = 256;

    // What a text takes of a row: its tokens, but at least so many.
    static constexpr size_t kLeastTokens = 4;

    // Builds and compiles it from model.safetensors; a call keeps `threads` cores busy. Errors: FileUnreadable,
    // NotUnderstood, Failed.
    static Result<std::unique_ptr<SentenceNetwork>> load(const QString &weightsFile, int threads);
    ~SentenceNetwork();

    // One vector a text, the same whatever else is in the row. Together they take 1 to kMaxTokens of a row.
    // Errors: Failed.
    Result<std::vector<Vector>> run(std::span<const std::span<const qint32>> texts);

private:
    struct Parts; // the only place that knows OpenVINO
    explicit SentenceNetwork(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace mn
