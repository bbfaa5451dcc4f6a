#pragma once
#include "core/embed/embedder.h"
#include <QHash>
#include <QString>

namespace mn::bench {

// Real vectors for a million memories in minutes: each sentence of the corpus is embedded once by the model, and a text
// gets the sum of its sentences' vectors, made unit length. Questions are embedded by the model itself. It passes for
// the model, so that a vault filled by it can be asked with either.
class RecombinedEmbedder final : public Embedder {
public:
    // `model` must outlive it. Embeds all `sentences`.
    RecombinedEmbedder(Embedder &model, const QStringList &sentences);

    const EmbeddingModel &model() const override { return m_model.model(); }
    bool isReady() const override { return m_model.isReady(); }
    Result<void> load() override { return m_model.load(); }
    Result<Vector> embedQuery(const QString &text, std::stop_token stop) override
    {
        return m_model.embedQuery(text, stop);
    }
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) override;
    Result<std::vector<WordSpan>> words(QStringView text) override { return m_model.words(text); }
    int fixedTokens() const override { return m_model.fixedTokens(); }

private:
    Vector sumOf(const QString &text) const;

    Embedder &m_model;
    QHash<QString, Vector> m_sentences;
};

} // namespace mn::bench
