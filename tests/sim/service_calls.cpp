#include "tests/sim/service_calls.h"

namespace mn::sim {

using namespace sync;

namespace {

template <class T> Reply<T> replyOf(server::Answer<T> answer)
{
    if (!answer)
        return std::unexpected(
            CallFailure{answer.error().code, answer.error().retryAfter, answer.error().last, answer.error().room});
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(answer);
}

} // namespace

Reply<ControlReply> ServiceCalls::control(quint64 from)
{
    return replyOf(m_service.control(m_account, from));
}

Reply<void> ServiceCalls::append(const ControlAppend &append)
{
    return replyOf(m_service.append(m_account, append));
}

Reply<void> ServiceCalls::putWraps(const QList<Wrap> &wraps)
{
    return replyOf(m_service.putWraps(m_account, m_me(), wraps));
}

Reply<void> ServiceCalls::putPrekey(const Prekey &prekey)
{
    return replyOf(m_service.putPrekey(m_account, prekey));
}

Reply<PushReply> ServiceCalls::push(const PushRequest &request)
{
    return replyOf(m_service.push(m_account, m_me(), request));
}

Reply<PullReply> ServiceCalls::pull(ServerEpoch epoch, quint64 after)
{
    return replyOf(m_service.pull(m_account, m_me(), epoch, after, kPullRows));
}

Reply<ManifestReply> ServiceCalls::manifest(const RecordId &after)
{
    return replyOf(m_service.manifest(m_account, m_me(), after, kManifestEntries));
}

Reply<RowsReply> ServiceCalls::rows(const QList<RecordId> &records)
{
    return replyOf(m_service.rows(m_account, m_me(), records));
}

Reply<CheckpointReply> ServiceCalls::checkpoint()
{
    return replyOf(m_service.checkpoint(m_account, m_me()));
}

Reply<void> ServiceCalls::rewrap(const QList<RewrapItem> &items)
{
    return replyOf(m_service.rewrap(m_account, m_me(), items));
}

} // namespace mn::sim
