// What a device finds in a row that a server gave it. The first byte says how far it came: 0, the row itself; 1, what
// was sealed, before its padding is taken off; 2, the state as it was stored.
#include "core/crypto/derive.h"
#include "core/store/state_codec.h"
#include "sync/device/padding.h"
#include "sync/device/sealed_record.h"
#include "tests/fuzz/must.h"
#include "tests/unit/protocol/samples.h"

namespace {

using namespace mn;
using namespace mn::sync;

// Of the vectors that the inputs come from: tests/golden/sealed_vectors.cpp.
const SecretBytes &spaceKey()
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(kKeyBytes, '\1'));
    return key;
}

void open(QByteArrayView input)
{
    const auto row = fromCbor<Row>(input);
    if (!row)
        return;
    fuzz::must(toCbor(*row) == input);
    const auto envelope = Envelope::fromBytes(row->envelope);
    if (!envelope)
        return;
    const auto record = openedRow(test::kAccount, *row, *envelope, spaceKey());
    if (!record)
        return;
    const bool isMarker = envelope->header.kind == RecordKind::Purge;
    fuzz::must(record->isPurged() == isMarker);
    if (isMarker) {
        fuzz::must(record->toCbor() == envelope->body);
        return;
    }
    // Another wrap opens the same, and the old key does not open that one.
    const SpaceKey next{2, SecretBytes::copyOf(QByteArray(kKeyBytes, '\2'))};
    Row wrapped = *row;
    const auto key = rewrappedKey(test::kAccount, *row, spaceKey(), next);
    fuzz::must(key.has_value());
    wrapped.wrappedKey = *key;
    wrapped.keyEpoch = next.epoch;
    const auto again = openedRow(test::kAccount, wrapped, *envelope, next.key);
    fuzz::must(again && *again == *record);
    const auto withTheOld = openedRow(test::kAccount, wrapped, *envelope, spaceKey());
    fuzz::must(!withTheOld && withTheOld.error().code == Errc::WrongKey);
}

void unpad(QByteArrayView input)
{
    if (const auto bytes = unpadded(input)) {
        fuzz::must(padded(*bytes) == input);
        (void)decodeState(*bytes).has_value();
    }
    const QByteArray there = padded(input);
    fuzz::must(there.size() == paddedSize(input.size()) && there.size() >= 256);
    fuzz::must(there.size() - 4 - input.size() <= std::max<qsizetype>(256, there.size() / 8));
    const auto back = unpadded(there);
    fuzz::must(back && *back == input);
}

void decode(QByteArrayView input)
{
    const auto record = decodeState(input);
    if (!record)
        return;
    const auto again = decodeState(encodeState(*record));
    fuzz::must(again && *again == *record);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    if (data[0] == 0)
        open(input);
    else if (data[0] == 1)
        unpad(input);
    else if (data[0] == 2)
        decode(input);
    return 0;
}
