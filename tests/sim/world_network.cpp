#include "tests/sim/world_device.h"

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLost = 0.06; // of calls: half of them on their way, half on the way back
constexpr double kDuplicated = 0.06;

} // namespace

template <class T> Reply<T> World::Calls::call(const char *name, const std::function<Reply<T>(ServiceCalls &)> &work)
{
    const auto tell = [&](const QString &what) {
        m_world.log(m_device.name + u' ' + QLatin1StringView(name) + u": "_s + what);
    };
    if (m_device.disk.isInTransaction())
        qFatal("a call within a transaction");
    if (m_device.isOffline)
        return std::unexpected(CallFailure{});
    const double fate = m_world.m_isQuiet ? 0.5 : m_world.chance();
    if (fate < kLost / 2) {
        tell(u"lost"_s);
        return std::unexpected(CallFailure{});
    }
    ServiceCalls calls(m_world.serverOf(m_device, name).service, m_world.m_account,
                       [this] { return m_device.actor(); });
    auto reply = work(calls);
    tell(reply ? u"ok"_s : problemOf(reply.error().code.value_or(ProblemCode::Unavailable)).code);
    if (fate > 1 - kLost / 2) {
        tell(u"its answer is lost"_s);
        return std::unexpected(CallFailure{});
    }
    return reply;
}

Reply<ControlReply> World::Calls::control(quint64 from)
{
    auto reply = call<ControlReply>("control", [&](ServiceCalls &server) { return server.control(from); });
    m_world.lieAbout(m_device, reply);
    return reply;
}

Reply<void> World::Calls::append(const ControlAppend &append)
{
    return call<void>("append", [&](ServiceCalls &server) {
        m_world.hoard(append.wraps);
        return server.append(append);
    });
}

Reply<void> World::Calls::putWraps(const QList<Wrap> &wraps)
{
    return call<void>("wraps", [&](ServiceCalls &server) {
        m_world.hoard(wraps);
        return server.putWraps(wraps);
    });
}

Reply<void> World::Calls::putPrekey(const Prekey &prekey)
{
    return call<void>("prekey", [&](ServiceCalls &server) { return server.putPrekey(prekey); });
}

Reply<PushReply> World::Calls::push(const PushRequest &request)
{
    const ActorId actor = m_device.actor();
    if (!m_world.m_isQuiet && !m_device.isOffline && m_world.chance() < kDuplicated)
        m_world.m_late.emplace_back([this, actor, request] {
            if (m_world.m_server->service.push(m_world.m_account, actor, request))
                m_world.accepted(m_device, request, *m_world.m_server);
        });
    return call<PushReply>("push", [&](ServiceCalls &server) {
        QString what;
        if (const auto commit = commitOf(request.commit))
            for (const CommitEntry &entry : commit->entries)
                what += u' ' + shortId(entry.record) + (entry.kind == RecordKind::Purge ? u"(marker)"_s : u""_s);
        m_world.log(m_device.name + u" sends"_s + what);
        auto reply = server.push(request);
        if (reply)
            m_world.accepted(m_device, request, m_world.serverOf(m_device, "push"));
        return reply;
    });
}

Reply<PullReply> World::Calls::pull(ServerEpoch epoch, quint64 after)
{
    auto reply = call<PullReply>("pull", [&](ServiceCalls &server) { return server.pull(epoch, after); });
    m_world.lieAbout(reply);
    return reply;
}

Reply<ManifestReply> World::Calls::manifest(const RecordId &after)
{
    auto reply = call<ManifestReply>("manifest", [&](ServiceCalls &server) { return server.manifest(after); });
    m_world.lieAbout(reply);
    return reply;
}

Reply<RowsReply> World::Calls::rows(const QList<RecordId> &records)
{
    auto reply = call<RowsReply>("rows", [&](ServiceCalls &server) { return server.rows(records); });
    m_world.lieAbout(reply);
    return reply;
}

Reply<CheckpointReply> World::Calls::checkpoint()
{
    return call<CheckpointReply>("checkpoint", [](ServiceCalls &server) { return server.checkpoint(); });
}

Reply<void> World::Calls::rewrap(const QList<RewrapItem> &items)
{
    return call<void>("rewrap", [&](ServiceCalls &server) {
        for (const RewrapItem &item : items)
            m_world.m_hoardedRows[item.record].append({item.envelope, item.keyEpoch, item.wrappedKey});
        return server.rewrap(items);
    });
}

} // namespace mn::sim
