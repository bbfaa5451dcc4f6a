#include "sync/protocol/session.h"
#include "core/base/fixed_fields.h"

namespace mn::sync {

QByteArray sessionBytes(const QByteArray &origin, const ChallengeReply &challenge)
{
    QByteArray out = challenge.account.toBytes() + challenge.nonce.toBytes();
    appendNumber(out, challenge.expiresAt);
    return out + origin;
}

} // namespace mn::sync
