#include "sync/client/device_link.h"
#include "sync/protocol/limits.h"
#include <QUrlQuery>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kNo = "no"; // in place of keys
constexpr quint64 kWait = 5; // seconds: servers that share an account do not tell each other of notes
constexpr int kReads = kLinkSeconds / int(kWait);
constexpr int kTries = 5; // others may write to the control log at the same time

std::unexpected<Error> notLinked(const RestCalls &calls, const CallFailure &failure)
{
    switch (failure.code.value_or(ProblemCode::Malformed)) {
    case ProblemCode::NotFound:
        return fail(Errc::NotLinked, u"the code is not right, or older than ten minutes"_s);
    case ProblemCode::Conflict:
        return fail(Errc::NotLinked, u"somebody else has used this code"_s);
    case ProblemCode::TooMany:
        return fail(Errc::NotLinked, u"too many others are being linked just now"_s);
    default:
        return std::unexpected(calls.errorOf(failure));
    }
}

Result<QByteArray> waitFor(RestCalls &calls, const LinkRoom &room, LinkPlace place)
{
    for (int reads = 0; reads < kReads; ++reads) {
        const auto reply = calls.readLink({room, place, kWait});
        if (!reply)
            return notLinked(calls, reply.error());
        if (reply->note)
            return *reply->note;
    }
    return fail(Errc::NotLinked, u"nobody answered"_s);
}

} // namespace

QString linkUri(const LinkPlaceCard &card)
{
    QUrlQuery query;
    query.addQueryItem(u"code"_s, codeText(card.code).remove(u'-'));
    query.addQueryItem(u"server"_s, card.server.url.toString(QUrl::FullyEncoded));
    if (!card.server.pin.isEmpty())
        query.addQueryItem(u"certificate"_s, QString::fromLatin1(card.server.pin.toHex()));
    return u"mnemosyne:link?"_s + query.toString(QUrl::FullyEncoded);
}

Result<LinkPlaceCard> cardFromUri(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (url.scheme() != "mnemosyne"_L1 || url.path() != "link"_L1)
        return fail(Errc::Usage, u"'%1' is no link to a device"_s.arg(uri));
    LinkPlaceCard card;
    MN_TRY(card.code, codeFromText(query.queryItemValue(u"code"_s)));
    card.server.url = QUrl(query.queryItemValue(u"server"_s, QUrl::FullyDecoded));
    MN_TRY(checkServer(card.server.url));
    if (const QString pin = query.queryItemValue(u"certificate"_s); !pin.isEmpty()) {
        MN_TRY(card.server.pin, ServerTrust::pinOf(pin));
    }
    return card;
}

QString numberText(const QString &number)
{
    return number.first(number.size() / 2) + u' ' + number.sliced(number.size() / 2);
}

Result<std::unique_ptr<LinkInvitation>> LinkInvitation::open(SyncClient &client)
{
    MN_TRY(client.member());
    std::unique_ptr<LinkInvitation> invitation(new LinkInvitation(client));
    const auto opened = client.m_calls.openLink(roomOf(invitation->m_host.code()));
    if (!opened)
        return notLinked(client.m_calls, opened.error());
    return invitation;
}

Result<QString> LinkInvitation::meet()
{
    const LinkRoom room = roomOf(m_host.code());
    RestCalls &calls = m_client.m_calls;
    MN_TRY(const QByteArray hello, waitFor(calls, room, LinkPlace::Hello));
    MN_TRY(m_secret, m_host.meet(hello));
    // Only now: who greets has said all that the number is of.
    const auto revealed = calls.putLinkNote({room, LinkPlace::Reveal, m_host.reveal()});
    if (!revealed)
        return notLinked(calls, revealed.error());
    return m_secret->number();
}

Result<ActorId> LinkInvitation::admit()
{
    if (!m_secret)
        return fail(Errc::Usage, u"nobody has asked to be let in"_s);
    bool isIn = false;
    for (int tries = 0; tries < kTries && !isIn; ++tries) {
        MN_TRY(m_client.member());
        MN_TRY(isIn, m_client.said(m_client.m_device.admit(m_secret->actor(), m_secret->key())));
    }
    if (!isIn)
        return fail(Errc::NotLinked, u"the account did not take it in"_s);
    MN_TRY(LinkKeys keys, m_client.m_device.linkKeys());
    const auto sealed = m_secret->sealed(keys);
    for (LinkKeys::Key &one : keys.keys)
        wipe(one.key);
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto put = m_client.m_calls.putLinkNote({roomOf(m_host.code()), LinkPlace::Keys, *sealed});
    if (!put)
        return notLinked(m_client.m_calls, put.error());
    return m_secret->actor();
}

void LinkInvitation::refuse()
{
    // If it does not get there, the other one waits until the room is gone.
    const auto told = m_client.m_calls.putLinkNote({roomOf(m_host.code()), LinkPlace::Keys, kNo});
    Q_UNUSED(told);
}

Result<std::unique_ptr<SyncClient>> SyncClient::linkAccount(Vault &vault, const Clock &clock,
                                                            const ServerAddress &server, const LinkCode &code,
                                                            const std::function<void(const QString &number)> &show,
                                                            std::stop_token stop)
{
    MN_TRY(const ServerAddress origin, serverOf(server));
    MN_TRY(leaveGone(vault, clock, stop));
    MN_TRY(auto disk, VaultDevice::open(vault));
    std::unique_ptr<SyncClient> client(new SyncClient(vault, clock, std::move(disk), origin, std::move(stop)));
    MN_TRY(const Recover::Member me, client->m_device.beginLinking());
    const LinkGuest guest(code, me.actor, me.key);
    const LinkRoom room = roomOf(code);
    RestCalls &calls = client->m_calls;
    const auto greeted = calls.greetLink({room, LinkPlace::Hello, guest.hello()});
    if (!greeted)
        return notLinked(calls, greeted.error());
    MN_TRY(const QByteArray reveal, waitFor(calls, room, LinkPlace::Reveal));
    MN_TRY(const LinkSecret secret, guest.meet(reveal));
    show(secret.number());
    MN_TRY(const QByteArray sealed, waitFor(calls, room, LinkPlace::Keys));
    if (sealed == kNo)
        return fail(Errc::NotLinked, u"it was refused on the other device"_s);
    MN_TRY(LinkKeys keys, secret.opened(sealed));
    client->m_linking = keys.account;
    auto taken = client->said(client->m_device.takeLink(keys));
    for (LinkKeys::Key &one : keys.keys)
        wipe(one.key);
    client->m_linking.reset();
    if (!taken)
        return std::unexpected(taken.error());
    if (!*taken)
        return fail(Errc::NotLinked, u"the server does not know this device"_s);
    MN_TRY(storeServer(vault, origin));
    return client;
}

} // namespace mn::sync
