#pragma once
#include "core/record/record.h"

namespace mn {

// How a record's canonical CBOR lies in the database: as it is, or zstd-compressed where that saves a quarter or more.
QByteArray encodeState(const Record &record);
// Damaged when they are not what encodeState() made.
Result<Record> decodeState(QByteArrayView stored);

// The same for any bytes. Damaged when they are not what compressed() made.
QByteArray compressed(QByteArrayView bytes);
Result<QByteArray> decompressed(QByteArrayView stored);

} // namespace mn
