#pragma once
#include "core/network/http_client.h"
#include "sync/device/server_calls.h"
#include "sync/protocol/export.h"
#include "sync/protocol/linking.h"
#include "sync/protocol/provider_sign_in.h"
#include "sync/protocol/session.h"
#include <functional>
#include <mutex>
#include <stop_token>

namespace mn::sync {

// Who asks: an actor of an account; or, without one, who holds the recovery key.
struct Signatory {
    std::optional<AccountId> account;
    std::optional<ActorId> actor;
    SigningKey key;
};

struct ServerAddress {
    QUrl url;
    QByteArray pin = {}; // of its certificate: ServerTrust
    ServerTrust trust() const { return {.pin = pin, .oldest = QSsl::TlsV1_3OrLater}; }
};

// Scheme, host and port, as they are signed (sync/protocol/session.h).
QByteArray originOf(const QUrl &server);
// Usage for what no server can be reached by: another scheme than https, or http to another machine than this one.
Result<void> checkServer(const QUrl &server);

// A server's calls over HTTP: SYNC.md 5. It signs in when it has to. An answer that is not in our form - of a captive
// portal, of a proxy - is no answer. One thread; it waits for each answer.
class RestCalls final : public ServerCalls {
public:
    // `who` is asked when it signs in. Both outlive it.
    RestCalls(const ServerAddress &server, EgressGate &gate, std::function<Result<Signatory>()> who,
              std::stop_token stop = {});

    // Before there is anybody to sign in as.
    Reply<AccountId> createAccount(const ControlAppend &genesis, const QString &invitation,
                                   const std::optional<QString> &idToken = {});
    Reply<SignInPlace> signInPlace();
    // The one it speaks in; signed in for it if there is none.
    Reply<SessionToken> session();
    Reply<DevicesReply> devices();
    Reply<AccountStatus> accountStatus();
    Reply<Erasure> askErasure();
    Reply<void> cancelErasure();
    // When the account goes, as the last pull said; 0: it stays. Once for each pull.
    std::optional<quint64> takeEraseAt() { return std::exchange(m_eraseAt, {}); }
    // A page of all that the server holds, as the page before named it; and what it noted down.
    Reply<ExportPage> exportPage(const std::optional<ExportCursor> &after);
    Reply<AuditReply> audit(quint64 from);
    // When the challenge that it last signed in by is over, in ms UTC by the server's clock; nothing before that.
    std::optional<quint64> challengeEnd() const { return m_challengeEnd; }
    // Of the certificate that the server showed last; empty: none.
    const QByteArray &certificate() const { return m_certificate; }
    // Notes of devices that are being linked: those of the one that is in the account, and those of anybody.
    Reply<void> openLink(const LinkRoom &room);
    Reply<void> putLinkNote(const LinkNote &note);
    Reply<void> greetLink(const LinkNote &hello);
    Reply<LinkReply> readLink(const LinkRead &read);
    // Sealed files. One that asks for bytes, or brings them, may take longer than others.
    Reply<BlobsReply> blobs(const BlobName &after);
    Reply<BlobReply> blob(const BlobName &name);
    Reply<BlobReply> declareBlob(const BlobName &name, quint64 size);
    Reply<void> putBlobChunk(const BlobName &name, quint64 n, const QByteArray &bytes);
    Reply<void> commitBlob(const BlobName &name, const QList<Hash> &hashes);
    Reply<BlobChunk> blobChunk(const BlobName &name, quint64 n);
    Reply<void> markBlobs(const BlobMarks &marks);
    // Vectors in clear, where the account allows them.
    Reply<VectorsState> vectors();
    Reply<void> allowVectors(const VectorsConsent &consent);
    Reply<VectorsWithdrawn> withdrawVectors();
    Reply<void> putVectors(const VectorsPut &put);
    Reply<void> removeVectors(const VectorsRemove &gone);
    Reply<VectorHits> searchVectors(const VectorsSearch &search);
    // Why the last call failed, where a person can do something: CertificateUnknown, CertificateChanged, ServerFull,
    // NoInvitation; NoAccount: the server does not have it any more.
    const std::optional<Error> &trouble() const { return m_trouble; }
    // The same as an error for a person, of any call.
    Error errorOf(const CallFailure &failure) const;
    // How long the server asked to be left alone, since this was last asked.
    std::chrono::seconds takeRetryAfter() { return std::exchange(m_retryAfter, {}); }
    // What is open may be dead without knowing it, where the network is another one: the next call connects anew.
    void forgetConnections() { m_client.emplace(m_trust); }
    // The next pull waits at the server for so long until there is something new, or somebody calls wake().
    void waitForNews(std::chrono::seconds wait) { m_wait = wait; }
    // Ends a pull that waits, or the next one that would. Any thread.
    void wake();
    bool isWoken();   // whether somebody has and nobody took it
    bool takeWoken(); // whether somebody has, since this was asked

    Reply<ControlReply> control(quint64 from) override;
    Reply<void> append(const ControlAppend &append) override;
    Reply<void> putWraps(const QList<Wrap> &wraps) override;
    Reply<void> putPrekey(const Prekey &prekey) override;
    Reply<PushReply> push(const PushRequest &request) override;
    Reply<PullReply> pull(ServerEpoch epoch, quint64 after) override;
    Reply<ManifestReply> manifest(const RecordId &after) override;
    Reply<RowsReply> rows(const QList<RecordId> &records) override;
    Reply<CheckpointReply> checkpoint() override;
    Reply<void> rewrap(const QList<RewrapItem> &items) override;

private:
    struct Request {
        HttpCall::Method method = HttpCall::Method::Get;
        QString path;
        QByteArray body = {};
        std::chrono::milliseconds patience = std::chrono::seconds(30);
        std::stop_token stop = {};
    };
    Reply<PullReply> noted(Reply<PullReply> pulled);
    Reply<QByteArray> send(const Request &request);     // signed in; once more with a new session if the old one ended
    Reply<QByteArray> exchange(const Request &request); // as it is
    std::stop_source beginWaiting();
    Reply<void> signIn();
    void noteGone(const CallFailure &failure, const std::optional<ActorId> &asked);
    template <class T> Reply<T> get(const QString &path);
    template <class T> Reply<T> post(const char *path, const QByteArray &body);

    const QUrl m_server;
    EgressGate &m_gate;
    const std::function<Result<Signatory>()> m_who;
    const std::stop_token m_stop;
    const ServerTrust m_trust;
    std::optional<HttpClient> m_client; // always
    SecretBytes m_token;                // as it is sent
    std::optional<ActorId> m_signedInAs;
    std::chrono::seconds m_wait{0};
    std::optional<quint64> m_eraseAt;
    std::chrono::seconds m_retryAfter{0};
    std::optional<Error> m_trouble;
    std::optional<quint64> m_challengeEnd;
    QByteArray m_certificate;
    std::mutex m_mutex;
    std::stop_source m_waiting;
    bool m_isWoken = false;
};

} // namespace mn::sync
