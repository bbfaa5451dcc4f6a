#include "server/service/account_service.h"
#include "server/service/refusing.h"

namespace mn::server {

using namespace sync;

namespace {

// Logs of accounts that are asked for often; a few kilobytes each.
constexpr qsizetype kMostKnown = 10'000;

} // namespace

Problem Refusal::problem() const
{
    Problem problem = problemOf(code, retryAfter);
    problem.last = last;
    problem.current = current;
    problem.room = room;
    return problem;
}

AccountService::AccountService(Store &store, const Clock &clock, Rules rules, quint64 quota, BlobStore *blobs,
                               VectorPlace vectors)
    : m_store(store), m_clock(clock), m_rules(rules), m_quota(quota), m_blobs(blobs), m_vectors(vectors)
{
}

Answer<AccountId> AccountService::create(const ControlAppend &genesis, const Admission &admit)
{
    if (genesis.events.size() != 1)
        return refuse(ProblemCode::Malformed);
    const auto control = ControlState::of(genesis.events);
    if (!control)
        return refuse(ProblemCode::Malformed);
    std::optional<Subject> subject;
    if (admit) {
        const auto there = m_store.begin(control->account(), Access::Read);
        if (there)
            return control->account();
        if (there.error().code != Errc::NotFound)
            return std::unexpected(refusalOf(there.error()));
        MN_TRY(subject, admit(control->account()));
    }
    auto transaction = m_store.create(control->account());
    if (!transaction && transaction.error().code == Errc::AlreadyExists)
        return control->account();
    if (!transaction)
        return std::unexpected(refusalOf(transaction.error()));
    AccountTransaction &account = **transaction;
    MN_TRY(answered(account.setAccount({.epoch = ServerEpoch(makeUuidV7(m_clock)), .recovery = control->recovery()})));
    MN_TRY(answered(account.appendControl(genesis.events.first())));
    for (const Wrap &wrap : genesis.wraps)
        MN_TRY(answered(account.putWrap(wrap)));
    if (subject) {
        const auto set = account.setSubject(*subject);
        if (!set)
            return std::unexpected(set.error().code == Errc::AlreadyExists ? Refusal{ProblemCode::HasAccount}
                                                                           : refusalOf(set.error()));
    }
    MN_TRY(answered(account.commit()));
    return control->account();
}

Answer<AccountService::Open> AccountService::open(const AccountId &account, Access access)
{
    Open open;
    MN_TRY(open.transaction, answered(m_store.begin(account, access)));
    MN_TRY(open.account, answered(open.transaction->account()));
    if (isDue(open.account, now()))
        return refuse(ProblemCode::NoAccount);
    MN_TRY(open.control, controlOf(account, *open.transaction));
    return open;
}

Answer<AccountService::Open> AccountService::openFor(const AccountId &account, ActorId actor, Access access)
{
    MN_TRY(Open open, this->open(account, access));
    const ControlState::Actor *known = open.control.find(actor);
    if (!known)
        return refuse(ProblemCode::UnknownDevice);
    if (!known->isActive)
        return refuse(ProblemCode::DeviceRevoked);
    return open;
}

// Folded once, and then only what is new of it. A store that was set back has another log: it is folded anew.
Answer<ControlState> AccountService::controlOf(const AccountId &account, AccountTransaction &transaction)
{
    ControlState known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_known.value(account);
    }
    MN_TRY(const ControlEnd end, answered(transaction.controlEnd()));
    if (known.length() == end.length && known.head() == end.head)
        return known;
    if (known.length() < end.length) {
        MN_TRY(const auto news, answered(transaction.control(known.length())));
        Result<ControlState> next = known;
        for (const SignedEvent &event : news)
            if (next)
                next = next->with(event);
        if (next && next->head() == end.head) {
            const std::lock_guard lock(m_mutex);
            m_known.insert(account, *next);
            return *next;
        }
    }
    MN_TRY(const auto all, answered(transaction.control(0)));
    MN_TRY(ControlState fresh, answered(ControlState::of(all)));
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    m_known.insert(account, fresh);
    return fresh;
}

Answer<VerifyingKey> AccountService::keyOf(const AccountId &account, ActorId actor)
{
    MN_TRY(const Open open, this->open(account, Access::Read));
    const ControlState::Actor *known = open.control.find(actor);
    if (!known)
        return refuse(ProblemCode::UnknownDevice);
    return known->key;
}

Answer<VerifyingKey> AccountService::recoveryOf(const AccountId &account)
{
    MN_TRY(const Open open, this->open(account, Access::Read));
    return open.control.recovery();
}

Answer<AccountId> AccountService::accountOf(const VerifyingKey &recovery)
{
    return answered(m_store.accountOf(recovery));
}

Answer<ControlReply> AccountService::control(const AccountId &account, quint64 from)
{
    MN_TRY(const Open open, this->open(account, Access::Read));
    ControlReply reply;
    MN_TRY(reply.events, answered(open.transaction->control(from)));
    MN_TRY(reply.prekeys, answered(open.transaction->prekeys()));
    MN_TRY(reply.wraps, answered(open.transaction->wraps()));
    reply.epoch = open.account.epoch;
    return reply;
}

Answer<LiveNews> AccountService::news(const AccountId &account, ActorId actor)
{
    MN_TRY(const Open open, openFor(account, actor, Access::Read));
    return LiveNews{open.account.head, open.control.head(), eraseAtOf(open.account)};
}

Answer<AccountStatus> AccountService::status(const AccountId &account, ActorId actor)
{
    MN_TRY(const Open open, openFor(account, actor, Access::Read));
    return AccountStatus{.version = {},
                         .head = open.account.head,
                         .used = open.account.used,
                         .quota = m_quota,
                         .eraseAt = eraseAtOf(open.account)};
}

Answer<DevicesReply> AccountService::devices(const AccountId &account, ActorId actor)
{
    MN_TRY(const Open open, openFor(account, actor, Access::Read));
    DevicesReply reply{.devices = {}, .head = open.account.head};
    for (const auto &[id, known] : open.control.actors()) {
        MN_TRY(const StoredDevice device, answered(open.transaction->device(id)));
        reply.devices.append({id, device.acked, quint64(std::max<qint64>(0, device.lastSeen))});
    }
    return reply;
}

Answer<void> AccountService::append(const AccountId &account, const ControlAppend &append)
{
    MN_TRY(Open open, this->open(account, Access::Write));
    for (const SignedEvent &one : append.events) {
        const auto event = eventOf(one);
        if (!event)
            return refuse(event.error().code == Errc::NewerVersion ? ProblemCode::NewerVersion
                                                                   : ProblemCode::Malformed);
        if (event->n != open.control.length() || event->prev != open.control.head())
            return refuse(ProblemCode::ControlConflict);
        auto next = open.control.with(one);
        if (!next)
            return refuse(ProblemCode::DeviceRevoked);
        MN_TRY(mayAppend(open, *event, append.isAgain && m_rules.on(Rule::reupload_free)));
        MN_TRY(answered(open.transaction->appendControl(one)));
        open.control = *std::move(next);
        MN_TRY(noteEvent(open, account, *event));
    }
    if (open.control.recovery() != open.account.recovery) {
        open.account.recovery = open.control.recovery();
        MN_TRY(answered(open.transaction->setAccount(open.account)));
    }
    for (const Wrap &wrap : append.wraps)
        MN_TRY(answered(open.transaction->putWrap(wrap)));
    return answered(open.transaction->commit());
}

// What has to be so for a new event. History is not judged by the rows of today.
Answer<void> AccountService::mayAppend(Open &open, const ControlEvent &event, bool isAgain)
{
    if (isAgain)
        return {};
    if (event.revoke && m_rules.on(Rule::revoke_last)) {
        bool isLate = false;
        for (const Cut &cut : event.revoke->cuts) {
            MN_TRY(const auto head, answered(open.transaction->head(cut.actor)));
            if (!head || head->n <= cut.n)
                continue;
            isLate = true;
            MN_TRY(StoredDevice device, answered(open.transaction->device(cut.actor)));
            device.heldUntil = now() + kHoldMs; // until who revokes has read what came
            MN_TRY(answered(open.transaction->setDevice(cut.actor, device)));
        }
        if (isLate) {
            MN_TRY(answered(open.transaction->commit()));
            return refuse(ProblemCode::ControlConflict);
        }
    }
    if (event.rewrapped) {
        MN_TRY(const bool isUsed, answered(open.transaction->isAnyUnder(event.rewrapped->epochs)));
        if (isUsed)
            return refuse(ProblemCode::ControlConflict);
        for (const KeyEpoch epoch : event.rewrapped->epochs)
            MN_TRY(answered(open.transaction->dropWraps(epoch)));
    }
    return {};
}

Answer<void> AccountService::putWraps(const AccountId &account, ActorId actor, const QList<Wrap> &wraps)
{
    MN_TRY(Open open, openFor(account, actor, Access::Write));
    for (const Wrap &wrap : wraps)
        if (open.control.isLive(wrap.epoch))
            MN_TRY(answered(open.transaction->putWrap(wrap)));
    return answered(open.transaction->commit());
}

Answer<void> AccountService::putPrekey(const AccountId &account, const Prekey &prekey)
{
    MN_TRY(Open open, openFor(account, prekey.actor, Access::Write));
    const VerifyingKey &key = open.control.find(prekey.actor)->key;
    if (!isSignedBy(key, signed_as::kPrekey, prekeyBytes(account, prekey), prekey.signature))
        return refuse(ProblemCode::Malformed);
    MN_TRY(answered(open.transaction->putPrekey(prekey)));
    return answered(open.transaction->commit());
}

qint64 AccountService::now() const
{
    return m_clock.now();
}

} // namespace mn::server
