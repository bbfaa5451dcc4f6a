#pragma once
#include "sync/client/sync_client.h"

namespace mn::sync {

// Where a new device finds the one that lets it in: what is in the picture that it reads.
struct LinkPlaceCard {
    ServerAddress server;
    LinkCode code;
};
QString linkUri(const LinkPlaceCard &card);
// Errc::Usage for what is none.
Result<LinkPlaceCard> cardFromUri(const QString &uri);
// "042 917": as both devices show it.
QString numberText(const QString &number);

// A device of the account lets another one in: docs/flows/link.md. One thread; calls block. Gone before the client is.
class LinkInvitation {
public:
    // NetworkFailed; NotLinked where four others wait already.
    static Result<std::unique_ptr<LinkInvitation>> open(SyncClient &client);

    LinkPlaceCard card() const { return {m_client.server(), m_host.code()}; }
    // Waits for the other one, ten minutes at most: the number that both show. Once. NotLinked.
    Result<QString> meet();
    // The person said that both show the same: from now on it belongs to the account. Once, after meet().
    Result<ActorId> admit();
    // They did not: the other one need not wait any longer.
    void refuse();

private:
    explicit LinkInvitation(SyncClient &client) : m_client(client) {}

    SyncClient &m_client;
    LinkHost m_host;
    std::optional<LinkSecret> m_secret;
};

} // namespace mn::sync
