#include "core/crypto/key_slots.h"
#include "core/crypto/aead.h"
#include "core/crypto/derive.h"
#include <algorithm>

namespace mn {

namespace {

bool isUsable(const KeySlot &slot)
{
    if (!slot.isWellFormed)
        return false;
    switch (slot.kind) {
    case SlotKind::Passphrase:
        return checkParameters(slot.parameters).has_value();
    case SlotKind::Recovery:
    case SlotKind::Keychain:
        return true;
    }
    return false;
}

// Opens the vault wherever its person is, unlike a keychain.
bool isPortable(const KeySlot &slot)
{
    return slot.kind != SlotKind::Keychain && isUsable(slot);
}

// Whoever prints a label must not be told by it to clear the screen.
QString shown(const QByteArray &label)
{
    QList<uint> letters = QString::fromUtf8(label).toUcs4();
    for (uint &letter : letters)
        if (!QChar::isPrint(letter))
            letter = QChar::ReplacementCharacter;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
}

// What all passphrase slots of a file may cost together, in bytes times passes: about a minute of a slow core. Sixteen
// of ours at the usual cost are half of it; a file that asks for more wants to keep us busy.
constexpr qint64 kMostHashWork = qint64(64) << 30;

qint64 hashWork(const KeySlotList &list)
{
    qint64 work = 0;
    for (const KeySlot &slot : list.slotsInOrder)
        if (slot.kind == SlotKind::Passphrase && isUsable(slot))
            work += slot.parameters.memoryBytes * slot.parameters.passes;
    return work;
}

SecretBytes macOf(const SecretBytes &vaultKey, QByteArrayView signedBytes)
{
    return deriveKey(vaultKey, purpose::kKeySlotList, signedBytes);
}

Result<SecretBytes> askKeychain(Keychain &keychain, const VaultId &vault, const KeySlot &slot)
{
    MN_TRY(SecretBytes key, keychain.read(KeySlots::keychainName(vault, slot.id)));
    if (key.size() != kKeyBytes)
        return fail(Errc::NotFound, QStringLiteral("the keychain's item is not ours"));
    return key;
}

} // namespace

Result<KeySlots> KeySlots::load(FileSystem &files, const QString &path)
{
    if (!files.exists(path))
        return fail(Errc::NoVault, path);
    MN_TRY(const QByteArray bytes, readFile(files, path, kMostKeyFileBytes));
    MN_TRY(KeySlots out, fromBytes(bytes));
    out.m_files = &files;
    out.m_path = path;
    return out;
}

KeySlots KeySlots::make(FileSystem &files, const QString &path, const VaultId &vault)
{
    KeySlots out;
    out.m_files = &files;
    out.m_path = path;
    out.m_list.vault = vault;
    return out;
}

Result<KeySlots> KeySlots::fromBytes(QByteArrayView bytes)
{
    MN_TRY(DecodedKeySlots decoded, decodeKeySlots(bytes));
    KeySlots out;
    out.adopt(std::move(decoded), bytes.toByteArray());
    return out;
}

void KeySlots::adopt(DecodedKeySlots &&decoded, const QByteArray &bytes)
{
    m_list = std::move(decoded.list);
    m_signedBytes = std::move(decoded.signedBytes);
    m_mac = std::move(decoded.mac);
    m_hasGoodChecksum = decoded.hasGoodChecksum;
    m_bytes = bytes;
}

QList<SlotInfo> KeySlots::slotInfos() const
{
    QList<SlotInfo> out;
    for (const KeySlot &slot : m_list.slotsInOrder)
        out.append({slot.id, slot.kind, shown(slot.label), slot.createdAt, isUsable(slot)});
    return out;
}

QString KeySlots::keychainName(const VaultId &vault, const SlotId &slot)
{
    return QStringLiteral("vault %1 slot %2").arg(vault.toString(), slot.toString());
}

// --- Opening

Result<Unlocked> KeySlots::unlockWithPassphrase(const SecretBytes &passphrase) const
{
    MN_TRY(const SecretBytes normal, normalizePassphrase(passphrase));
    if (hashWork(m_list) > kMostHashWork)
        return fail(Errc::Damaged, QStringLiteral("the passphrase slots ask for too much work"));
    Errc failure = Errc::WrongKey;
    bool hashed = false;
    for (const KeySlot &slot : m_list.slotsInOrder) {
        if (slot.kind != SlotKind::Passphrase || !isUsable(slot))
            continue;
        const auto slotKey = hashPassphrase(normal, slot.parameters);
        if (!slotKey) {
            failure = slotKey.error().code; // made on a larger machine; another slot may still open
            continue;
        }
        hashed = true;
        auto unlocked = open(slot, *slotKey);
        if (unlocked)
            return unlocked;
        if (unlocked.error().code == Errc::Damaged)
            failure = Errc::Damaged;
    }
    // How long a refusal takes must not tell whether there is a passphrase at all.
    if (!hashed)
        MN_TRY(hashPassphrase(normal, {.passes = kLeastHashPasses, .memoryBytes = kLeastHashMemory}));
    return fail(failure);
}

Result<Unlocked> KeySlots::unlockWithRecoveryPhrase(const RecoveryPhrase &phrase) const
{
    const SecretBytes slotKey = phrase.toKey();
    Errc failure = Errc::WrongKey;
    for (const KeySlot &slot : m_list.slotsInOrder) {
        if (slot.kind != SlotKind::Recovery || !isUsable(slot))
            continue;
        auto unlocked = open(slot, slotKey);
        if (unlocked)
            return unlocked;
        if (unlocked.error().code == Errc::Damaged)
            failure = Errc::Damaged;
    }
    return fail(failure);
}

Result<Unlocked> KeySlots::unlockWithKeychain(Keychain &keychain) const
{
    Errc failure = Errc::NotFound;
    for (const KeySlot &slot : m_list.slotsInOrder) {
        if (slot.kind != SlotKind::Keychain || !isUsable(slot))
            continue;
        const auto slotKey = askKeychain(keychain, m_list.vault, slot);
        if (!slotKey && slotKey.error().code == Errc::NotFound)
            continue;
        if (!slotKey)
            return std::unexpected(slotKey.error());
        auto unlocked = open(slot, *slotKey);
        if (unlocked)
            return unlocked;
        failure = unlocked.error().code;
    }
    return fail(failure);
}

Result<Unlocked> KeySlots::open(const KeySlot &slot, const SecretBytes &slotKey) const
{
    if (!isSealedWith(slotKey, slot.sealedVaultKey))
        return fail(Errc::WrongKey);
    MN_TRY(SecretBytes vaultKey, openSecret(slotKey, slot.sealedVaultKey, associatedDataOf(slot, m_list.vault)));
    const bool authentic = isAuthentic(vaultKey);
    return Unlocked{std::move(vaultKey), slot.id, authentic};
}

const KeySlot *KeySlots::find(const SlotId &id) const
{
    const auto &all = m_list.slotsInOrder;
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeySlot &slot) { return slot.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool KeySlots::isAuthentic(const SecretBytes &vaultKey) const
{
    return macOf(vaultKey, m_signedBytes) == SecretBytes::copyOf(m_mac);
}

// --- Changing

Result<SlotId> KeySlots::addPassphrase(const SecretBytes &vaultKey, const SecretBytes &passphrase,
                                       const PasswordHashParameters &parameters, const QString &label,
                                       const Clock &clock)
{
    MN_TRY(checkParameters(parameters));
    MN_TRY(const SecretBytes normal, normalizePassphrase(passphrase));
    MN_TRY(KeySlot slot, newSlot(SlotKind::Passphrase, label, clock));
    slot.parameters = withFreshSalt(parameters);
    return put(std::move(slot), vaultKey,
               [&normal](const KeySlot &onDisk) { return hashPassphrase(normal, onDisk.parameters); });
}

Result<SlotId> KeySlots::addRecovery(const SecretBytes &vaultKey, const RecoveryPhrase &phrase, const QString &label,
                                     const Clock &clock)
{
    MN_TRY(KeySlot slot, newSlot(SlotKind::Recovery, label, clock));
    return put(std::move(slot), vaultKey, [&phrase](const KeySlot &) -> Result<SecretBytes> { return phrase.toKey(); });
}

Result<SlotId> KeySlots::addKeychain(const SecretBytes &vaultKey, Keychain &keychain, const QString &label,
                                     const Clock &clock)
{
    MN_TRY(checkMayChange(vaultKey));
    if (std::none_of(m_list.slotsInOrder.begin(), m_list.slotsInOrder.end(), isPortable))
        return fail(Errc::Usage, QStringLiteral("a passphrase or recovery phrase comes before the keychain"));
    MN_TRY(KeySlot slot, newSlot(SlotKind::Keychain, label, clock));
    const SlotId id = slot.id;
    const QString name = keychainName(m_list.vault, id);
    MN_TRY(keychain.write(name, SecretBytes::random(kKeyBytes)));
    auto added = put(std::move(slot), vaultKey,
                     [&](const KeySlot &onDisk) { return askKeychain(keychain, m_list.vault, onDisk); });
    if (!added && !find(id))
        (void)keychain.remove(name); // opens nothing; the first error is the one to tell
    return added;
}

Result<SlotId> KeySlots::changePassphrase(const SecretBytes &vaultKey, const SlotId &old, const SecretBytes &passphrase,
                                          const PasswordHashParameters &parameters, const Clock &clock)
{
    const KeySlot *found = find(old);
    if (!found || found->kind != SlotKind::Passphrase)
        return fail(Errc::NotFound, QStringLiteral("no passphrase slot %1").arg(old.toString()));
    MN_TRY(const SecretBytes normal, normalizePassphrase(passphrase));
    KeySlot slot;
    slot.id = SlotId(makeUuidV7(clock));
    slot.createdAt = clock.now();
    slot.label = found->label;
    slot.parameters = withFreshSalt(parameters);
    return put(
        std::move(slot), vaultKey,
        [&normal](const KeySlot &onDisk) { return hashPassphrase(normal, onDisk.parameters); }, &old);
}

Result<void> KeySlots::remove(const SecretBytes &vaultKey, const SlotId &slot, Keychain &keychain)
{
    MN_TRY(checkMayChange(vaultKey));
    KeySlotList next = m_list;
    const auto found = std::find_if(next.slotsInOrder.begin(), next.slotsInOrder.end(),
                                    [&](const KeySlot &other) { return other.id == slot; });
    if (found == next.slotsInOrder.end())
        return fail(Errc::NotFound, QStringLiteral("no slot %1").arg(slot.toString()));
    const bool inKeychain = found->kind == SlotKind::Keychain;
    next.slotsInOrder.erase(found);
    if (std::none_of(next.slotsInOrder.begin(), next.slotsInOrder.end(), isPortable))
        return fail(Errc::LastKeySlot);
    MN_TRY(replace(next, vaultKey, nullptr, {}));
    if (inKeychain)
        (void)keychain.remove(keychainName(m_list.vault, slot)); // the slot is gone either way
    return {};
}

Result<void> KeySlots::accept(const SecretBytes &vaultKey)
{
    if (vaultKey.size() != kKeyBytes || m_bytes.isEmpty())
        return fail(Errc::Usage);
    return replace(m_list, vaultKey, nullptr, {});
}

Result<void> KeySlots::checkMayChange(const SecretBytes &vaultKey) const
{
    if (!m_files || vaultKey.size() != kKeyBytes)
        return fail(Errc::Usage);
    // Signing on would make a stranger's slot one of ours; and a wrong vault key would make a slot that opens nothing.
    if (!m_bytes.isEmpty() && !isAuthentic(vaultKey))
        return fail(Errc::Damaged, QStringLiteral("the list of key slots was changed from outside"));
    return {};
}

Result<KeySlot> KeySlots::newSlot(SlotKind kind, const QString &label, const Clock &clock) const
{
    if (m_list.slotsInOrder.size() >= size_t(kMostSlots))
        return fail(Errc::Usage, QStringLiteral("a vault has at most 16 key slots"));
    KeySlot slot;
    slot.id = SlotId(makeUuidV7(clock));
    slot.kind = kind;
    slot.createdAt = clock.now();
    slot.label = label.toUtf8();
    if (slot.label.size() > kMostLabelBytes)
        return fail(Errc::Usage, QStringLiteral("a label has at most 63 bytes"));
    return slot;
}

Result<SlotId> KeySlots::put(KeySlot slot, const SecretBytes &vaultKey, const SlotKey &slotKey, const SlotId *old)
{
    MN_TRY(checkMayChange(vaultKey));
    {
        MN_TRY(const SecretBytes key, slotKey(slot));
        MN_TRY(slot.sealedVaultKey, sealBytes(key, vaultKey.view(), associatedDataOf(slot, m_list.vault)));
    }
    const SlotId id = slot.id;
    KeySlotList next = m_list;
    const auto place = std::find_if(next.slotsInOrder.begin(), next.slotsInOrder.end(),
                                    [old](const KeySlot &other) { return old && other.id == *old; });
    if (place == next.slotsInOrder.end())
        next.slotsInOrder.push_back(std::move(slot));
    else
        *place = std::move(slot);
    if (hashWork(next) > kMostHashWork)
        return fail(Errc::Usage, QStringLiteral("the passphrase slots together would take too long to open"));
    MN_TRY(replace(next, vaultKey, &id, slotKey));
    return id;
}

Result<void> KeySlots::replace(const KeySlotList &next, const SecretBytes &vaultKey, const SlotId *added,
                               const SlotKey &slotKey)
{
    if (!m_files)
        return fail(Errc::Usage);
    // Never over what another program wrote since we looked.
    if (m_bytes.isEmpty() && m_files->exists(m_path))
        return fail(Errc::AlreadyExists, m_path);
    if (!m_bytes.isEmpty()) {
        MN_TRY(const QByteArray now, readFile(*m_files, m_path, kMostKeyFileBytes));
        if (now != m_bytes)
            return fail(Errc::Busy, m_path);
    }

    const SecretBytes mac = macOf(vaultKey, encodeForMac(next));
    const QByteArray bytes = encodeKeySlots(next, mac.view());
    // Not replaceFile(): the proof comes between writing and renaming.
    const QString part = m_path + QStringLiteral(".part");
    const auto writeAndProve = [&]() -> Result<KeySlots> {
        {
            MN_TRY(const auto file, m_files->open(part, OpenMode::Replace));
            MN_TRY(file->write(0, bytes));
            MN_TRY(file->sync());
        }
        MN_TRY(KeySlots onDisk, load(*m_files, part));
        if (added) {
            const KeySlot *slot = onDisk.find(*added);
            if (!slot)
                return fail(Errc::FileUnwritable, m_path);
            MN_TRY(const SecretBytes key, slotKey(*slot));
            MN_TRY(const Unlocked unlocked, onDisk.open(*slot, key));
            if (!(unlocked.vaultKey == vaultKey))
                return fail(Errc::FileUnwritable, m_path);
        }
        if (onDisk.m_bytes != bytes || !onDisk.isAuthentic(vaultKey))
            return fail(Errc::FileUnwritable, m_path);
        MN_TRY(m_files->rename(part, m_path));
        return onDisk;
    };
    auto written = writeAndProve();
    if (!written) {
        (void)m_files->remove(part); // the first error is the one to tell
        // A disk can fail between renaming and being sure of it. Then the new file is what is there.
        if (auto there = load(*m_files, m_path); there && there->m_bytes == bytes)
            *this = *std::move(there);
        return std::unexpected(std::move(written).error());
    }
    written->m_path = m_path;
    *this = *std::move(written);
    return {};
}

} // namespace mn
