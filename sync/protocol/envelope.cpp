#include "sync/protocol/envelope.h"
#include "core/base/fixed_fields.h"

namespace mn::sync {

namespace {

QByteArray bytesOf(const EnvelopeHeader &header)
{
    QByteArray out;
    out.reserve(Envelope::kHeaderBytes);
    appendNumber(out, header.suite);
    appendNumber(out, header.minReader);
    appendNumber(out, quint8(header.kind));
    out.append(header.space.toBytes());
    out.append(header.record.toBytes());
    out.append(header.actor.toBytes());
    appendNumber(out, header.n);
    out.append(header.parent.view());
    return out;
}

} // namespace

QByteArray Envelope::toBytes() const
{
    QByteArray out = bytesOf(header);
    out.append(body);
    out.append(signature.view());
    return out;
}

Result<Envelope> Envelope::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < kHeaderBytes + Signature::kBytes)
        return fail(Errc::NotUnderstood, QStringLiteral("an envelope that is too short"));
    FieldCutter cut(bytes);
    Envelope out;
    out.header.suite = cut.number<quint8>();
    out.header.minReader = cut.number<quint8>();
    if (out.header.suite != EnvelopeHeader::kSuite || out.header.minReader > EnvelopeHeader::kMinReader)
        return fail(Errc::NewerVersion, QStringLiteral("an envelope of suite %1").arg(out.header.suite));
    const auto kind = cut.number<quint8>();
    if (kind >= kEnumEnd<RecordKind>)
        return fail(Errc::NotUnderstood, QStringLiteral("an envelope of no known kind"));
    out.header.kind = RecordKind(kind);
    MN_TRY(out.header.space, SpaceId::fromBytes(cut.take(SpaceId::kBytes)));
    MN_TRY(out.header.record, RecordId::fromBytes(cut.take(RecordId::kBytes)));
    MN_TRY(out.header.actor, ActorId::fromBytes(cut.take(ActorId::kBytes)));
    out.header.n = cut.number<quint64>();
    MN_TRY(out.header.parent, Hash::fromBytes(cut.take(Hash::kBytes)));
    out.body = cut.take(bytes.size() - kHeaderBytes - Signature::kBytes).toByteArray();
    MN_TRY(out.signature, Signature::fromBytes(cut.take(Signature::kBytes)));
    return out;
}

QByteArray associatedData(const AccountId &account, const EnvelopeHeader &header)
{
    return account.toBytes() + bytesOf(header);
}

Envelope signedEnvelope(const AccountId &account, const EnvelopeHeader &header, QByteArray body, const SigningKey &key)
{
    const Signature signature = key.sign(signed_as::kEnvelope, associatedData(account, header) + body);
    return {header, std::move(body), signature};
}

bool isSignedBy(const VerifyingKey &key, const AccountId &account, const Envelope &envelope)
{
    return isSignedBy(key, signed_as::kEnvelope, associatedData(account, envelope.header) + envelope.body,
                      envelope.signature);
}

Hash envelopeHash(const AccountId &account, QByteArrayView envelope)
{
    return hashOf(hashed::kEnvelope, {account.view(), envelope});
}

} // namespace mn::sync
