#pragma once
#include "core/base/clock.h"
#include "core/base/secret_bytes.h"
#include "core/embed/embedder.h"
#include "core/network/egress_gate.h"
#include "core/network/http_client.h"
#include <QDeadlineTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace mn {

// An OpenAI-compatible service: POST <baseUrl>/embeddings. There is none unless the owner has set one up.
struct RemoteEndpoint {
    QUrl baseUrl;      // such as https://host/v1; https, or http on this machine only; no user, query or fragment
    QString modelName; // as the service calls it
    SecretBytes apiKey;
    int dimensions;
    int maxTokens;
    int version = 1;                // raised by the owner when the service has changed the model under the same name
    bool requestDimensions = false; // ask for shortened (Matryoshka) vectors; not every service knows the field
    QString queryPrefix = {};       // some models want "query: " and "passage: " before the text
    QString documentPrefix = {};
    qsizetype batchTexts = 64;
    std::chrono::milliseconds deadline{30'000};     // of one exchange
    std::chrono::milliseconds longestWait{20'000};  // that a busy service may ask for between two attempts
    std::chrono::milliseconds queryDeadline{5'000}; // of all that a person waits for; then words answer
    std::chrono::milliseconds longestQueryWait{1'000};
    int attempts = 3;

    RemoteEndpoint clone() const;
};

// Where all of it goes: <baseUrl>/embeddings.
QUrl embeddingAddress(const QUrl &baseUrl);

// How the vault calls what a service computes: two services, also of one machine, may call different models by the same
// name.
EmbeddingModel modelOf(const RemoteEndpoint &endpoint);

// Embeds by a service. Every byte of content passes the gate first, for each attempt. Errors beside the port's:
// NetworkForbidden (the gate), NetworkFailed, Busy (it asks to wait longer than longestWait, or stays busy),
// NotUnderstood and TooLarge (its reply is not what it should be). Tokens are estimated, on the safe side. A text that
// the service refuses while it accepts another has no meaning: an empty vector among those of documents.
class RemoteEmbedder final : public Embedder {
public:
    // Gate and clock outlive it. Errors: NetworkForbidden for an address that would send content in clear, Usage for
    // one that is incomplete.
    static Result<std::unique_ptr<RemoteEmbedder>> make(RemoteEndpoint endpoint, EgressGate &gate, const Clock &clock);

    // How many numbers a vector of this service has, from its answer to one fixed word. `endpoint.dimensions` is not
    // looked at.
    static Result<int> detectDimensions(RemoteEndpoint endpoint, EgressGate &gate, const Clock &clock);

    const EmbeddingModel &model() const override { return m_model; }
    bool isReady() const override { return true; }
    Result<void> load() override { return {}; }
    Result<Vector> embedQuery(const QString &text, std::stop_token stop) override;
    Result<std::vector<Vector>> embedDocuments(std::span<const QString> texts, std::stop_token stop) override;
    Result<std::vector<WordSpan>> words(QStringView text) override;
    int fixedTokens() const override;

private:
    RemoteEmbedder(RemoteEndpoint endpoint, EgressGate &gate, const Clock &clock);

    // How long one call may take.
    struct Patience {
        std::chrono::milliseconds deadline; // of an exchange
        std::chrono::milliseconds longestWait;
        QDeadlineTimer end = QDeadlineTimer::Forever; // of all exchanges and waits
    };
    Patience workPatience() const { return {m_endpoint.deadline, m_endpoint.longestWait}; }
    // The body of a good reply; nothing when the service refuses what was asked.
    Result<std::optional<QByteArray>> ask(std::span<const QString> texts, const QString &prefix, Patience patience,
                                          const std::stop_token &stop);
    Result<void> embedInto(std::vector<Vector> &out, std::span<const QString> texts, const std::stop_token &stop);
    Result<HttpReply> exchange(const QByteArray &body, qsizetype texts, Patience patience, const std::stop_token &stop);
    Result<std::chrono::milliseconds> waitAfter(const HttpReply &reply, int attempt, Patience patience) const;
    QString cut(const QString &text, const QString &prefix) const;

    const RemoteEndpoint m_endpoint;
    const QUrl m_address;
    const EmbeddingModel m_model;
    EgressGate &m_gate;
    const Clock &m_clock;
    HttpClient m_client;
};

} // namespace mn
