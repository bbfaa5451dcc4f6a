#pragma once
#include "core/embed/embedding_cache.h"
#include "core/embed/remote_embedder.h"
#include "core/network/egress_gate.h"
#include "core/vault/reader_pool.h"
#include <memory>
#include <mutex>

namespace mn {

// A model of meaning that a vault knows of.
struct MeaningModel {
    EmbeddingModel model;               // without a name: there is none
    QString host;                       // of the service that runs it; empty: this device
    std::shared_ptr<Embedder> embedder; // null: it cannot be asked here, or must not be

    bool isThere() const { return !model.name.isEmpty(); }
    // Whether their vectors can be compared.
    bool isSameAs(const MeaningModel &other) const;
};

// Which models a vault has: the one the owner chose, and the one that answers until the chosen one's index is whole
// (docs/adr/0012). Both choices lie in the vault. To choose a service is the owner's consent that texts and questions
// leave this device for its address, and for no other, until another choice. Any thread.
class MeaningModels {
public:
    // `bundled` may be null; it and the clock outlive this.
    MeaningModels(ReaderPool &readers, Embedder *bundled, const Clock &clock);

    struct Pair {
        MeaningModel serving;
        MeaningModel chosen;
        bool isSwitching() const { return !serving.isSameAs(chosen); }
    };
    // As `database` says.
    Result<Pair> read(Database &database);

    // What was chosen, with its key; nothing: the bundled model.
    static Result<std::optional<RemoteEndpoint>> chosenService(Database &database);
    // In a transaction. The model that answers goes on answering.
    Result<void> choose(Database &database, const std::optional<RemoteEndpoint> &service) const;
    // The setting that says from which closeness on a question is not put to a service, for one of the same words was
    // answered before. The owner's to write (core/session/settings.h); asked for at each question.
    static constexpr char kAlikeSetting[] = "config.meaning.alike";
    // A value of it: a cosine of 0.9 to 1, or "never". Usage.
    static Result<float> nearestFrom(const QString &value);
    // In a transaction: the chosen model answers from now on. False when it did already.
    static Result<bool> serveChosen(Database &database, const MeaningModel &chosen);

private:
    // Lets out what goes to the chosen service, and nothing else. Asks the vault each time: consent taken back in one
    // process is taken back in all.
    class OwnersConsent final : public EgressGate {
    public:
        explicit OwnersConsent(ReaderPool &readers) : m_readers(readers) {}

    private:
        Result<void> permit(const Departure &departure) override;
        ReaderPool &m_readers;
    };
    struct Made {
        QByteArray record;
        SecretBytes key;
        std::shared_ptr<Embedder> embedder;
    };

    Result<MeaningModel> modelOf(const QByteArray &record, const std::optional<RemoteEndpoint> &chosen);
    std::shared_ptr<Embedder> embedderOf(const QByteArray &record, RemoteEndpoint endpoint);
    std::optional<float> nearest();

    ReaderPool &m_readers;
    Embedder *m_bundled;
    const Clock &m_clock;
    OwnersConsent m_consent;
    EmbeddingCache m_cache;
    std::mutex m_mutex;
    std::vector<Made> m_made; // the newest two
};

} // namespace mn
