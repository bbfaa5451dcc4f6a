#include "sync/protocol/messages.h"
#include "core/base/fixed_fields.h"

namespace mn::sync {

QByteArray prekeyBytes(const AccountId &account, const Prekey &prekey)
{
    QByteArray out = account.toBytes() + prekey.actor.toBytes() + prekey.key.toBytes();
    appendNumber(out, prekey.since);
    return out;
}

} // namespace mn::sync
