#include "server/http/api_call.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/provider_sign_in.h"
#include <algorithm>

namespace mn::server {

using namespace sync;

namespace {

// Rooms are waited for as accounts are: both are hashes, and never the same.
AccountId channelOf(const LinkRoom &room)
{
    return *AccountId::fromBytes(room.view());
}

} // namespace

Api::Body Api::createAccount(Call &call)
{
    MN_TRY(const auto request, call.sent<AccountRequest>());
    AccountService::Admission admit;
    if (IdentityProvider *provider = m_options.provider)
        admit = [&request, provider](const AccountId &account) -> Answer<std::optional<Subject>> {
            if (!request.idToken)
                return refuse(ProblemCode::SignInNeeded);
            MN_TRY(const Subject subject, provider->subjectOf(*request.idToken, account));
            return std::optional(subject);
        };
    MN_TRY(const AccountId account, m_accounts.create({request.events, request.wraps, request.isAgain}, admit));
    return toCbor(AccountReply{account});
}

Api::Body Api::signInPlace(Call &)
{
    if (!m_options.provider)
        return refuse(ProblemCode::NotFound);
    MN_TRY(const auto place, m_options.provider->place());
    return toCbor(place);
}

Api::Body Api::challenge(Call &call)
{
    MN_TRY(const auto request, call.sent<ChallengeRequest>());
    MN_TRY(const auto reply, m_signIn.challenge(request));
    return toCbor(reply);
}

Api::Body Api::beginSession(Call &call)
{
    MN_TRY(const auto request, call.sent<SessionRequest>());
    MN_TRY(const auto reply, m_signIn.begin(request));
    return toCbor(reply);
}

Api::Body Api::endSession(Call &call)
{
    MN_TRY(m_signIn.end(call.request.token));
    return QByteArray();
}

Api::Body Api::status(Call &call)
{
    MN_TRY(auto status, m_accounts.status(call.account(), call.actor()));
    status.version = m_options.version;
    return toCbor(status);
}

Api::Body Api::askErasure(Call &call)
{
    MN_TRY(const auto erasure, m_accounts.askErasure(call.account(), call.actor()));
    m_bus.notify(call.account());
    return toCbor(erasure);
}

Api::Body Api::cancelErasure(Call &call)
{
    MN_TRY(m_accounts.cancelErasure(call.account(), call.actor()));
    m_bus.notify(call.account());
    return QByteArray();
}

Api::Body Api::exportPage(Call &call)
{
    MN_TRY(const auto from, understood(call.request.query.octets<ExportCursor>("after")));
    MN_TRY(const auto page, m_accounts.exportPage(call.account(), call.actor(), from));
    return toCbor(page);
}

Api::Body Api::audit(Call &call)
{
    MN_TRY(const auto from, understood(call.request.query.number("from")));
    MN_TRY(const auto limit, understood(call.request.query.number("limit")));
    MN_TRY(const auto reply, m_accounts.audit(call.account(), call.actor(), from.value_or(0),
                                              int(std::min<quint64>(limit.value_or(kMaxPageRows), kMaxPageRows))));
    return toCbor(reply);
}

Api::Body Api::greetLink(Call &call)
{
    MN_TRY(const auto hello, call.sent<LinkNote>());
    MN_TRY(m_links.greet(hello));
    m_bus.notify(channelOf(hello.room));
    return QByteArray();
}

Api::Body Api::readLink(Call &call)
{
    MN_TRY(const auto asked, call.sent<LinkRead>());
    const int seconds = int(std::min<quint64>(asked.wait, kMaxWait));
    std::unique_ptr<Bus::Subscription> subscription; // before it looks
    if (seconds > 0 && call.woken)
        subscription = m_bus.subscribe(channelOf(asked.room), std::move(call.woken));
    MN_TRY(const auto reply, m_links.read(asked.room, asked.place));
    if (subscription && !reply.note)
        call.wait = Wait{std::move(subscription), seconds};
    return toCbor(reply);
}

// Who was cut off opens nothing.
Api::Body Api::openLink(Call &call)
{
    MN_TRY(const auto asked, call.sent<LinkOpen>());
    MN_TRY(m_accounts.news(call.account(), call.actor()));
    MN_TRY(m_links.open({call.account(), call.actor()}, asked.room));
    return QByteArray();
}

Api::Body Api::putLinkNote(Call &call)
{
    MN_TRY(const auto note, call.sent<LinkNote>());
    MN_TRY(m_links.put({call.account(), call.actor()}, note));
    m_bus.notify(channelOf(note.room));
    return QByteArray();
}

Api::Body Api::devices(Call &call)
{
    MN_TRY(const auto reply, m_accounts.devices(call.account(), call.actor()));
    return toCbor(reply);
}

} // namespace mn::server
