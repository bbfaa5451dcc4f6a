#include "core/crypto/checksum.h"
#include <sodium.h>

namespace mn {

QByteArray checksumOf(QByteArrayView bytes)
{
    QByteArray out(kChecksumBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), size_t(out.size()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), quint64(bytes.size()), nullptr, 0);
    return out;
}

} // namespace mn
