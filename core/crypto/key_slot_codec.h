#pragma once
#include "core/base/uuid.h"
#include "core/crypto/password_hash.h"
#include <vector>

namespace mn {

// The bytes of `vault.keys`. All numbers big-endian, all fields at fixed places, so that a byte gone bad in one slot
// leaves the others readable:
//
//   "MNKEYS" 6 | version 2 (1) | vault id 16 | slots, 222 each | list MAC 32 | checksum 32
//   slot: id 16 | kind 1 | created 8 (ms since 1970) | label 1 + 63 (length, UTF-8, zeros)
//         | passes 4 | memory 8 | salt 16 (zeros unless a passphrase) | sealed vault key 105 (aead.h)
//
// A slot's key seals the vault key with all other bytes of the slot and the vault id as associated data. The list MAC
// is a hash of all bytes before it under a key derived from the vault key: only who has opened the vault can check it,
// and nobody else can add, remove, or reorder slots unnoticed. The checksum (BLAKE2b-256 of all before it) tells a disk
// that forgets from a passphrase that is wrong; against a person it protects nothing.
enum class SlotKind : quint8 {
    Passphrase = 1,
    Recovery = 2,
    Keychain = 3,
};

inline constexpr int kMostSlots = 16;
inline constexpr qsizetype kMostLabelBytes = 63;
inline constexpr qsizetype kSlotBytes = 222;
inline constexpr qsizetype kListMacBytes = 32;
inline constexpr qint64 kMostKeyFileBytes = 24 + kMostSlots * kSlotBytes + kListMacBytes + 32;

struct KeySlot {
    SlotId id;
    SlotKind kind = SlotKind::Passphrase; // outside of the enum when the byte was
    qint64 createdAt = 0;
    QByteArray label; // UTF-8; in clear on the disk
    PasswordHashParameters parameters;
    QByteArray sealedVaultKey;
    bool isWellFormed = true; // false: the disk has other bytes than these fields are written as

    bool operator==(const KeySlot &) const = default;
};

struct KeySlotList {
    VaultId vault;
    std::vector<KeySlot> slotsInOrder;
};

struct DecodedKeySlots {
    KeySlotList list;
    QByteArray signedBytes; // what the MAC is over
    QByteArray mac;
    bool hasGoodChecksum = false;
};

// Everything before the MAC.
QByteArray encodeForMac(const KeySlotList &list);
// The whole file.
QByteArray encodeKeySlots(const KeySlotList &list, QByteArrayView mac);

// NotUnderstood (no such file at all), NewerVersion, Damaged (cut off, two slots of one id), TooLarge (too many slots).
// Never touches the passphrase hash; parameters are as the file has them.
Result<DecodedKeySlots> decodeKeySlots(QByteArrayView bytes);

// What a slot's sealed key is bound to.
QByteArray associatedDataOf(const KeySlot &slot, const VaultId &vault);

} // namespace mn
