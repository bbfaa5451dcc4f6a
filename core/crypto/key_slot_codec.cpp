#include "core/crypto/key_slot_codec.h"
#include "core/base/fixed_fields.h"
#include "core/crypto/aead.h"
#include "core/crypto/checksum.h"
#include "core/crypto/derive.h"
#include <algorithm>

namespace mn {

namespace {

constexpr QByteArrayView kMagic("MNKEYS", 6);
constexpr quint16 kVersion = 1;
constexpr qsizetype kHeaderBytes = kMagic.size() + 2 + VaultId::kBytes;
constexpr qsizetype kSealedKeyBytes = kKeyBytes + kSealOverhead;
constexpr qsizetype kSlotHeadBytes = SlotId::kBytes + 1 + 8 + 1 + kMostLabelBytes + 4 + 8 + 16;
static_assert(kSlotHeadBytes + kSealedKeyBytes == kSlotBytes);
static_assert(kHeaderBytes + kMostSlots * kSlotBytes + kListMacBytes + kChecksumBytes == kMostKeyFileBytes);

QByteArray headOf(const KeySlot &slot)
{
    QByteArray out;
    out.reserve(kSlotHeadBytes);
    out += slot.id.toBytes();
    out += char(slot.kind);
    appendNumber(out, slot.createdAt);
    out += char(slot.label.size());
    out += slot.label.leftJustified(kMostLabelBytes, '\0');
    appendNumber(out, slot.parameters.passes);
    appendNumber(out, slot.parameters.memoryBytes);
    out.append(reinterpret_cast<const char *>(slot.parameters.salt.data()), qsizetype(slot.parameters.salt.size()));
    return out;
}

Result<KeySlot> decodeSlot(QByteArrayView bytes)
{
    FieldCutter cutter(bytes);
    KeySlot slot;
    MN_TRY(slot.id, SlotId::fromBytes(cutter.take(SlotId::kBytes)));
    slot.kind = SlotKind(cutter.number<quint8>());
    slot.createdAt = cutter.number<qint64>();
    const qsizetype labelBytes = std::min<qsizetype>(cutter.number<quint8>(), kMostLabelBytes);
    slot.label = cutter.take(kMostLabelBytes).first(labelBytes).toByteArray();
    slot.parameters.passes = cutter.number<quint32>();
    slot.parameters.memoryBytes = cutter.number<qint64>();
    const QByteArrayView salt = cutter.take(qsizetype(slot.parameters.salt.size()));
    std::copy(salt.begin(), salt.end(), slot.parameters.salt.begin());
    slot.sealedVaultKey = cutter.take(kSealedKeyBytes).toByteArray();
    slot.isWellFormed = headOf(slot) == bytes.first(kSlotHeadBytes);
    return slot;
}

} // namespace

QByteArray encodeForMac(const KeySlotList &list)
{
    QByteArray out = kMagic.toByteArray();
    appendNumber(out, kVersion);
    out += list.vault.toBytes();
    for (const KeySlot &slot : list.slotsInOrder)
        out += headOf(slot) + slot.sealedVaultKey;
    return out;
}

QByteArray encodeKeySlots(const KeySlotList &list, QByteArrayView mac)
{
    QByteArray out = encodeForMac(list);
    out.append(mac.data(), mac.size());
    return out + checksumOf(out);
}

Result<DecodedKeySlots> decodeKeySlots(QByteArrayView bytes)
{
    if (!bytes.startsWith(kMagic))
        return fail(Errc::NotUnderstood, QStringLiteral("not a file of key slots"));
    if (bytes.size() > kMostKeyFileBytes)
        return fail(Errc::TooLarge, QStringLiteral("a file of key slots"));
    if (bytes.size() < kHeaderBytes + kListMacBytes + kChecksumBytes)
        return fail(Errc::Damaged, QStringLiteral("the file of key slots is cut off"));

    FieldCutter cutter(bytes);
    cutter.take(kMagic.size());
    const quint16 version = cutter.number<quint16>();
    if (version != kVersion)
        return fail(version > kVersion ? Errc::NewerVersion : Errc::Damaged, QStringLiteral("the file of key slots"));

    DecodedKeySlots out;
    MN_TRY(out.list.vault, VaultId::fromBytes(cutter.take(VaultId::kBytes)));
    const qsizetype slotBytes = bytes.size() - kHeaderBytes - kListMacBytes - kChecksumBytes;
    if (slotBytes % kSlotBytes != 0)
        return fail(Errc::Damaged, QStringLiteral("the file of key slots is cut off"));
    for (qsizetype at = 0; at < slotBytes; at += kSlotBytes) {
        MN_TRY(KeySlot slot, decodeSlot(cutter.take(kSlotBytes)));
        const auto sameId = [&](const KeySlot &other) { return other.id == slot.id; };
        if (std::any_of(out.list.slotsInOrder.begin(), out.list.slotsInOrder.end(), sameId))
            return fail(Errc::Damaged, QStringLiteral("two key slots have one id"));
        out.list.slotsInOrder.push_back(std::move(slot));
    }
    out.signedBytes = bytes.first(kHeaderBytes + slotBytes).toByteArray();
    out.mac = cutter.take(kListMacBytes).toByteArray();
    out.hasGoodChecksum = cutter.take(kChecksumBytes) == checksumOf(bytes.chopped(kChecksumBytes));
    return out;
}

QByteArray associatedDataOf(const KeySlot &slot, const VaultId &vault)
{
    return QByteArrayLiteral("mnemosyne key slot 1") + vault.toBytes() + headOf(slot);
}

} // namespace mn
