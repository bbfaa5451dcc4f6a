#include "sync/device/sealed_record.h"
#include "core/base/fixed_fields.h"
#include "core/crypto/aead.h"
#include "core/store/state_codec.h"
#include "sync/device/padding.h"

namespace mn::sync {

namespace {

QByteArray wrapData(const AccountId &account, const Row &row, KeyEpoch epoch)
{
    QByteArray out = account.toBytes() + row.space.toBytes() + row.record.toBytes();
    appendNumber(out, epoch);
    out.append(envelopeHash(account, row.envelope).view());
    return out;
}

} // namespace

Result<Row> sealedRow(const AccountId &account, const EnvelopeHeader &header, const Record &record,
                      const SpaceKey &spaceKey, const SigningKey &signer, const BriefKey &key)
{
    MN_TRY(QByteArray body, sealBytes(key, padded(compressed(record.toCbor())), associatedData(account, header)));
    Row row{.space = header.space,
            .record = header.record,
            .keyEpoch = spaceKey.epoch,
            .wrappedKey = {},
            .envelope = signedEnvelope(account, header, std::move(body), signer).toBytes(),
            .isDeleted = isDeleted(record)};
    MN_TRY(row.wrappedKey, sealBytes(spaceKey.key, key.view(), wrapData(account, row, spaceKey.epoch)));
    return row;
}

Row markerRow(const AccountId &account, const EnvelopeHeader &header, const VersionVector &seen,
              const SigningKey &signer)
{
    QByteArray body = purged(Record::of(seen, {})).toCbor();
    return {.space = header.space,
            .record = header.record,
            .keyEpoch = 0,
            .wrappedKey = {},
            .envelope = signedEnvelope(account, header, std::move(body), signer).toBytes(),
            .isDeleted = true};
}

Result<Record> openedRow(const AccountId &account, const Row &row, const Envelope &envelope,
                         const SecretBytes &spaceKey)
{
    if (envelope.header.kind == RecordKind::Purge) {
        MN_TRY(Record marker, Record::fromCbor(envelope.body));
        if (!marker.isPurged())
            return fail(Errc::Damaged, QStringLiteral("a marker that erases nothing"));
        return marker;
    }
    MN_TRY(const BriefKey key, recordKey(account, row, spaceKey));
    MN_TRY(const QByteArray plain, openBytes(key, envelope.body, associatedData(account, envelope.header)));
    MN_TRY(const QByteArray stored, unpadded(plain));
    MN_TRY(Record record, decodeState(stored));
    if (record.isPurged())
        return fail(Errc::Damaged, QStringLiteral("a marker where a memory belongs"));
    return record;
}

Result<BriefKey> recordKey(const AccountId &account, const Row &row, const SecretBytes &spaceKey)
{
    if (!isSealedWith(spaceKey, row.wrappedKey))
        return fail(Errc::WrongKey, QStringLiteral("a record's key"));
    return openKey(spaceKey, row.wrappedKey, wrapData(account, row, row.keyEpoch));
}

Result<QByteArray> rewrappedKey(const AccountId &account, const Row &row, const SecretBytes &spaceKey,
                                const SpaceKey &next)
{
    MN_TRY(const BriefKey key, recordKey(account, row, spaceKey));
    return sealBytes(next.key, key.view(), wrapData(account, row, next.epoch));
}

} // namespace mn::sync
