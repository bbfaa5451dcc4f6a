#pragma once
#include "core/base/result.h"

namespace mn::sync {

// Hides how long something is: rounded up to 256 bytes at least, and then to a length of which few bits say anything;
// never more than an eighth is added, of long ones less (Padmé; Nikitin et al., Reducing metadata leakage from
// encrypted files and communication with PURBs, 2019).
//
//   length 4 | bytes | zeros
QByteArray padded(QByteArrayView bytes);
// Errc::NotUnderstood unless padded() made it.
Result<QByteArray> unpadded(QByteArrayView padded);

// Of what will be sealed: the length of padded() for so many bytes.
qsizetype paddedSize(qsizetype bytes);

} // namespace mn::sync
