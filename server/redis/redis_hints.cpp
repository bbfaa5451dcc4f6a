#include "server/redis/redis_hints.h"

namespace mn::server {

Result<void> RedisHints::publish(const QList<Hint> &hints)
{
    if (hints.isEmpty())
        return {};
    QList<RedisCommand> commands;
    commands.reserve(hints.size());
    for (const Hint &hint : hints) {
        commands += {"PUBLISH", "poke:" + QByteArray::number(*hint.account.data()),
                     hint.account.toBytes() + hint.from.toBytes()};
        if (hint.isPush)
            commands += {"XADD", "stream:memories", "MAXLEN", "~", "100000", "*", "account", hint.account.toBytes()};
    }
    MN_TRY(m_client.ask(commands));
    return {};
}

void RedisHints::listen(std::function<void(const Hint &)> heard, std::function<void()> again)
{
    const auto take = [tell = std::move(heard)](const QByteArray &message) {
        const auto account = sync::AccountId::fromBytes(message.left(sync::AccountId::kBytes));
        const auto from = ProcessId::fromBytes(message.mid(sync::AccountId::kBytes));
        if (account && from)
            tell({.account = *account, .from = *from});
    };
    m_client.listen("poke:*", take, std::move(again));
}

} // namespace mn::server
