#include "sync/protocol/control_event.h"
#include "core/base/fixed_fields.h"

namespace mn::sync {

namespace {

// Read before the rest, whose shapes it tells.
quint64 versionOf(QByteArrayView body)
{
    auto in = CborReader::open(body);
    if (!in)
        return 0;
    const auto pairs = in->map();
    for (quint64 i = 0; pairs && i < *pairs; ++i) {
        const auto name = in->utf8();
        if (!name)
            return 0;
        if (*name == QByteArrayView("v"))
            return in->unsignedInteger().value_or(0);
        if (!in->item())
            return 0;
    }
    return 0;
}

} // namespace

Hash keyCommitment(const SpaceId &space, KeyEpoch epoch, const SecretBytes &key)
{
    QByteArray number;
    appendNumber(number, epoch);
    return hashOf(hashed::kSpaceKey, {space.toBytes(), number, key.view()});
}

SignedEvent signedEvent(const ControlEvent &event, const SigningKey &key)
{
    QByteArray body = toCbor(event);
    const Signature signature = key.sign(signed_as::kEvent, body);
    return {std::move(body), signature};
}

Result<ControlEvent> eventOf(const SignedEvent &signedOne)
{
    if (versionOf(signedOne.body) > ControlEvent::kVersion)
        return fail(Errc::NewerVersion, QStringLiteral("a control event"));
    MN_TRY(ControlEvent event, fromCbor<ControlEvent>(signedOne.body));
    const int kinds = int(event.genesis.has_value()) + int(event.add.has_value()) + int(event.revoke.has_value()) +
                      int(event.rotate.has_value()) + int(event.rewrapped.has_value()) +
                      int(event.recover.has_value()) + int(event.name.has_value());
    // The recovery key recovers, and lets devices in.
    const bool hasSigner = event.signer ? !event.recover.has_value() : event.recover || event.add;
    if (event.version != ControlEvent::kVersion || kinds != 1 || !hasSigner ||
        event.genesis.has_value() != (event.n == 0) || event.prev.isNull() != (event.n == 0))
        return fail(Errc::NotUnderstood, QStringLiteral("a control event that cannot be"));
    return event;
}

Hash eventHash(const SignedEvent &event)
{
    return hashOf(hashed::kEvent, {event.body});
}

} // namespace mn::sync
