#include "sync/protocol/provider_sign_in.h"
#include "sync/protocol/hash.h"

namespace mn::sync {

QString signInNonce(const AccountId &account)
{
    const Hash hash = hashOf("mnemosyne sign-in 1", {account.view()});
    return QString::fromLatin1(hash.toBytes().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace mn::sync
