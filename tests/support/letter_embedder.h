#pragma once
#include "core/embed/embedder.h"
#include <cmath>

namespace mn::test {

// Meaning for tests that are not about meaning: how often a text has each letter. Needs no model, and takes no time.
class LetterEmbedder final : public Embedder {
public:
    explicit LetterEmbedder(int dimensions = 32) : m_model{QStringLiteral("letters"), 1, dimensions, 256} {}
    const EmbeddingModel &model() const override { return m_model; }
    bool isReady() const override { return true; }
    Result<void> load() override { return {}; }
    Result<Vector> embedQuery(const QString &text, std::stop_token) override { return vectorOf(text); }
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token) override
    {
        std::vector<Vector> vectors;
        for (const QString &text : texts)
            vectors.push_back(vectorOf(text));
        return vectors;
    }
    Result<std::vector<WordSpan>> words(QStringView text) override
    {
        std::vector<WordSpan> spans;
        for (qsizetype at = 0; at < text.size(); ++at)
            if (!text[at].isSpace())
                spans.push_back({at, at + 1, 1});
        return spans;
    }
    int fixedTokens() const override { return 2; }

private:
    Vector vectorOf(const QString &text) const
    {
        Vector vector(size_t(m_model.dimensions), 0.1F);
        for (const QChar letter : text)
            vector[letter.unicode() % vector.size()] += 1;
        float square = 0;
        for (const float value : vector)
            square += value * value;
        for (float &value : vector)
            value /= std::sqrt(square);
        return vector;
    }

    EmbeddingModel m_model;
};

} // namespace mn::test
