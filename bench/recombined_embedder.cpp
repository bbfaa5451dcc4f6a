#include "bench/recombined_embedder.h"
#include "bench/corpus.h"
#include <cmath>

namespace mn::bench {

RecombinedEmbedder::RecombinedEmbedder(Embedder &model, const QStringList &sentences) : m_model(model)
{
    const auto vectors = m_model.embedDocuments(sentences, {});
    if (!vectors)
        qFatal("the sentences of the corpus cannot be embedded");
    for (qsizetype i = 0; i < sentences.size(); ++i)
        m_sentences.insert(sentences[i], (*vectors)[size_t(i)]);
}

Result<std::vector<Vector>> RecombinedEmbedder::embedDocuments(std::span<const QString> texts, std::stop_token stop)
{
    std::vector<Vector> vectors;
    for (const QString &text : texts) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        vectors.push_back(sumOf(text));
    }
    return vectors;
}

Vector RecombinedEmbedder::sumOf(const QString &text) const
{
    Vector sum(size_t(model().dimensions), 0.0f);
    for (const QString &sentence : Corpus::sentencesOf(text)) {
        const auto known = m_sentences.constFind(sentence);
        if (known == m_sentences.cend())
            qFatal("a sentence that is not of the corpus");
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += (*known)[i];
    }
    double squares = 0;
    for (const float value : sum)
        squares += double(value) * double(value);
    for (float &value : sum)
        value = float(value / std::sqrt(squares));
    return sum;
}

} // namespace mn::bench
