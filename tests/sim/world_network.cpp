#include "tests/sim/world_device.h"

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLost = 0.06; // of calls: half of them on their way, half on the way back
constexpr double kDuplicated = 0.06;

template <class T> Reply<T> replyOf(server::Answer<T> answer)
{
    if (!answer)
        return std::unexpected(CallFailure{answer.error().code, answer.error().retryAfter, answer.error().last});
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(answer);
}

} // namespace

template <class T> Reply<T> World::Calls::call(const char *name, const std::function<server::Answer<T>()> &work)
{
    if (m_device.isOffline)
        return std::unexpected(CallFailure{});
    const double fate = m_world.m_isQuiet ? 0.5 : m_world.chance();
    if (fate < kLost / 2) {
        m_world.log(m_device.name + u' ' + QLatin1StringView(name) + u": lost"_s);
        return std::unexpected(CallFailure{});
    }
    auto reply = replyOf(work());
    m_world.log(m_device.name + u' ' + QLatin1StringView(name) +
                (reply ? u": ok"_s : u": "_s + problemOf(reply.error().code.value_or(ProblemCode::Unavailable)).code));
    if (fate > 1 - kLost / 2) {
        m_world.log(m_device.name + u' ' + QLatin1StringView(name) + u": its answer is lost"_s);
        return std::unexpected(CallFailure{});
    }
    return reply;
}

ActorId World::Calls::me() const
{
    return m_device.actor();
}

Reply<ControlReply> World::Calls::control(quint64 from)
{
    return call<ControlReply>("control", [&] { return m_world.m_service.control(m_world.m_account, from); });
}

Reply<void> World::Calls::append(const ControlAppend &append)
{
    return call<void>("append", [&] { return m_world.m_service.append(m_world.m_account, append); });
}

Reply<void> World::Calls::putWraps(const QList<Wrap> &wraps)
{
    return call<void>("wraps", [&] { return m_world.m_service.putWraps(m_world.m_account, me(), wraps); });
}

Reply<void> World::Calls::putPrekey(const Prekey &prekey)
{
    return call<void>("prekey", [&] { return m_world.m_service.putPrekey(m_world.m_account, prekey); });
}

Reply<PushReply> World::Calls::push(const PushRequest &request)
{
    const ActorId actor = me();
    const auto again = [this, actor, request] { return m_world.m_service.push(m_world.m_account, actor, request); };
    if (!m_world.m_isQuiet && !m_device.isOffline && m_world.chance() < kDuplicated)
        m_world.m_late.emplace_back([again] {
            const auto ignored = again();
            Q_UNUSED(ignored)
        });
    return call<PushReply>("push", again);
}

Reply<PullReply> World::Calls::pull(ServerEpoch epoch, quint64 after)
{
    return call<PullReply>("pull", [&] { return m_world.m_service.pull(m_world.m_account, me(), epoch, after, 2); });
}

Reply<ManifestReply> World::Calls::manifest(const RecordId &after)
{
    return call<ManifestReply>("manifest",
                               [&] { return m_world.m_service.manifest(m_world.m_account, me(), after, 5); });
}

Reply<RowsReply> World::Calls::rows(const QList<RecordId> &records)
{
    return call<RowsReply>("rows", [&] { return m_world.m_service.rows(m_world.m_account, me(), records); });
}

Reply<CheckpointReply> World::Calls::checkpoint()
{
    return call<CheckpointReply>("checkpoint", [&] { return m_world.m_service.checkpoint(m_world.m_account, me()); });
}

Reply<void> World::Calls::rewrap(const QList<RewrapItem> &items)
{
    return call<void>("rewrap", [&] { return m_world.m_service.rewrap(m_world.m_account, me(), items); });
}

} // namespace mn::sim
