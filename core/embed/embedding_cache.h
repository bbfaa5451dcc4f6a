#pragma once
#include "core/base/secret_bytes.h"
#include "core/embed/embedder.h"
#include <QByteArray>
#include <QHash>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>

namespace mn {

// Vectors of queries that a remote model has answered before, so that asking again costs neither time nor another
// departure. In memory only, bounded, the least recently used goes first; texts are kept as keyed hashes (BLAKE2b), so
// that nothing of it is in clear even there. Any thread.
class EmbeddingCache {
public:
    struct Options {
        qsizetype capacity; // entries; about 8 kB each for 1,536 dimensions
        float nearest;      // cosine by the local model from which two queries may be the same
    };
    static constexpr Options kDefaults = {.capacity = 500, .nearest = .98F};

    // `key`: of the vault or of this run; 16 to 64 bytes.
    explicit EmbeddingCache(SecretBytes key, Options options = kDefaults);

    // The vector of exactly this text.
    std::optional<Vector> exact(const EmbeddingModel &model, const QString &text);

    // The vector of a text that means the same: the same content words in the same order, and near by the local model,
    // whose vector of bareText(text) is `local`. Closeness alone is no proof: it takes "from Rome to Paris" for "to
    // Rome from Paris". `nearest`: another bound than that of the options.
    std::optional<Vector> similar(const EmbeddingModel &model, const QString &text, const Vector &local,
                                  std::optional<float> nearest = std::nullopt);

    // `local` may be empty: then the entry is found by its exact text only.
    void put(const EmbeddingModel &model, const QString &text, const Vector &local, const Vector &remote);

private:
    struct Entry {
        QByteArray text; // both hashed together with the model
        QByteArray content;
        Vector local;
        Vector remote;
    };
    using Entries = std::list<Entry>; // the most recently used first

    QByteArray hash(const EmbeddingModel &model, QStringView text) const;
    void remove(Entries::iterator entry);

    const SecretBytes m_key;
    const Options m_options;
    std::mutex m_mutex;
    Entries m_entries;
    QHash<QByteArray, Entries::iterator> m_byText;
    QMultiHash<QByteArray, Entries::iterator> m_byContent;
};

// The words of a query as written and in order, without the signs around them: with and without its mark, the
// local model's vectors of one question have a cosine of 0.96 only.
QString bareText(QStringView query);

// What of a query carries its meaning: its bare words without articles and forms of "to be" and "to do". Negations,
// pronouns, prepositions, tenses and numbers all count; case counts in all but function words.
QString contentWords(QStringView query);

// A remote model whose queries pass the cache first; `local` judges which are alike, and where there is none or it is
// not available only equal ones are. It and the cache outlive this. Documents are not cached: each is embedded once.
class CachedQueryEmbedder final : public Embedder {
public:
    // The bound from which two queries may be the same, asked for at each that is not in the cache as it stands;
    // none: that of the cache. On the thread of the query.
    using Nearest = std::function<std::optional<float>()>;

    CachedQueryEmbedder(std::unique_ptr<Embedder> remote, Embedder *local, EmbeddingCache &cache, Nearest nearest = {});

    const EmbeddingModel &model() const override { return m_remote->model(); }
    bool isReady() const override { return m_remote->isReady(); }
    Result<void> load() override { return m_remote->load(); }
    Result<Vector> embedQuery(const QString &text, std::stop_token stop) override;
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) override
    {
        return m_remote->embedDocuments(texts, std::move(stop));
    }
    Result<std::vector<WordSpan>> words(QStringView text) override { return m_remote->words(text); }
    int fixedTokens() const override { return m_remote->fixedTokens(); }

private:
    std::unique_ptr<Embedder> m_remote;
    Embedder *m_local;
    EmbeddingCache &m_cache;
    Nearest m_nearest;
};

} // namespace mn
