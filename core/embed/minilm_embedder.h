#pragma once
#include "core/embed/embedder.h"
#include "core/embed/priority_gate.h"
#include <atomic>
#include <memory>
#include <mutex>

namespace mn {

class SentenceNetwork;
class WordPiece;

// The bundled sentence model, all-MiniLM-L6-v2, on this machine's processor: no network, 384 dimensions.
// Making one costs nothing; loading takes about 0.2 s and 90 MB. Errors beside the port's: NotAvailable without the
// model's folder, NotUnderstood when its files are not what they should be.
class MiniLmEmbedder final : public Embedder {
public:
    struct Options {
        int threads; // cores that embedding may keep busy
    };
    // Two cores, if there are two.
    static Options defaultOptions();
    // Call first in main(), while there is one thread: the runtime's libraries then keep their remarks about the
    // machine (a container without /sys) off the program's standard error.
    static void quietRuntime();

    // `folder` holds model.safetensors and vocab.txt.
    explicit MiniLmEmbedder(QString folder, Options options = defaultOptions());
    ~MiniLmEmbedder() override;

    const EmbeddingModel &model() const override;
    bool isReady() const override;
    Result<void> load() override;
    Result<Vector> embedQuery(const QString &text, std::stop_token stop) override;
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) override;
    Result<std::vector<WordSpan>> words(QStringView text) override;
    int fixedTokens() const override;

private:
    Result<const WordPiece *> tokenizer();
    Result<SentenceNetwork *> network();
    QString file(QLatin1StringView name) const;

    const QString m_folder;
    const int m_threads;
    PriorityGate m_gate; // to the network
    std::mutex m_loading;
    std::unique_ptr<const WordPiece> m_tokenizer; // both are set once, under m_loading
    std::unique_ptr<SentenceNetwork> m_network;
    std::atomic<const WordPiece *> m_readyTokenizer = nullptr;
    std::atomic<SentenceNetwork *> m_readyNetwork = nullptr;
};

// Compares the model's files byte for byte (SHA-256) with those this program was written for; takes about half a
// second. For `mnemo doctor`; loading checks sizes, names and shapes only. Errors: NotAvailable, Damaged.
Result<void> verifyMiniLmFiles(const QString &folder);

} // namespace mn
