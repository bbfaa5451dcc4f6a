#pragma once
#include "tests/support/letter_embedder.h"
#include <atomic>

namespace mn::test {

// Counts the texts that it was asked to read.
class CountingEmbedder final : public Embedder {
public:
    const EmbeddingModel &model() const override { return m_model; }
    bool isReady() const override { return true; }
    Result<void> load() override { return {}; }
    Result<Vector> embedQuery(const QString &text, std::stop_token stop) override
    {
        return m_letters.embedQuery(text, stop);
    }
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) override
    {
        m_read += int(texts.size());
        return m_letters.embedDocuments(texts, stop);
    }
    Result<std::vector<WordSpan>> words(QStringView text) override { return m_letters.words(text); }
    int fixedTokens() const override { return 2; }
    void setVersion(int version) { m_model.version = version; }
    int read() const { return m_read; }

private:
    std::atomic<int> m_read = 0;
    LetterEmbedder m_letters;
    EmbeddingModel m_model = m_letters.model();
};

} // namespace mn::test
