#include "sync/device/keyring.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_box.h"

namespace mn::sync {

namespace {

// As they lie in the vault.
struct StoredPrekey {
    BoxPublicKey key;
    QByteArray seed;
    static constexpr auto fields()
    {
        return std::tuple(field("key", &StoredPrekey::key), field("seed", &StoredPrekey::seed));
    }
};
struct StoredSpaceKey {
    KeyEpoch epoch = 0;
    QByteArray key;
    static constexpr auto fields()
    {
        return std::tuple(field("epoch", &StoredSpaceKey::epoch), field("key", &StoredSpaceKey::key));
    }
};
struct Stored {
    ActorId actor;
    ActorId first;
    QByteArray seed;
    QByteArray firstSeed;
    QList<StoredPrekey> prekeys;
    BoxPublicKey prekey;
    KeyEpoch since = 0;
    QList<StoredSpaceKey> spaceKeys;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Stored::actor), field("first", &Stored::first), field("seed", &Stored::seed),
                          field("first_seed", &Stored::firstSeed), field("prekeys", &Stored::prekeys),
                          field("prekey", &Stored::prekey), field("since", &Stored::since),
                          field("space_keys", &Stored::spaceKeys));
    }
};

SigningKey signerOf(const SecretBytes &seed)
{
    auto key = SigningKey::fromSeed(seed);
    Q_ASSERT(key);
    return *std::move(key);
}

} // namespace

Keyring Keyring::drawn(ActorId actor)
{
    Keyring keys;
    keys.actor = keys.first = actor;
    keys.signingSeed = SecretBytes::random(SigningKey::kSeedBytes);
    keys.firstSeed = keys.signingSeed.clone();
    keys.drawPrekey(0);
    return keys;
}

Keyring Keyring::clone() const
{
    Keyring copy;
    copy.actor = actor;
    copy.first = first;
    copy.signingSeed = signingSeed.clone();
    copy.firstSeed = firstSeed.clone();
    for (const auto &[key, seed] : prekeys)
        copy.prekeys.emplace(key, seed.clone());
    copy.prekey = prekey;
    copy.prekeySince = prekeySince;
    for (const auto &[epoch, key] : spaceKeys)
        copy.spaceKeys.emplace(epoch, key.clone());
    return copy;
}

SigningKey Keyring::signer() const
{
    return signerOf(signingSeed);
}

SigningKey Keyring::firstSigner() const
{
    return signerOf(firstSeed);
}

void Keyring::mint(ActorId next)
{
    actor = next;
    signingSeed = SecretBytes::random(SigningKey::kSeedBytes);
    drawPrekey(0);
}

void Keyring::startOver(ActorId next)
{
    mint(next);
    first = next;
    firstSeed = signingSeed.clone();
}

void Keyring::drawPrekey(KeyEpoch since)
{
    SecretBytes seed = SecretBytes::random(kKeyBytes);
    const auto key = boxPublicKey(seed);
    Q_ASSERT(key);
    prekey = *BoxPublicKey::fromBytes(*key);
    prekeySince = since;
    prekeys.insert_or_assign(prekey, std::move(seed));
}

void Keyring::destroyOldPrekeys()
{
    std::erase_if(prekeys, [this](const auto &one) { return one.first != prekey; });
}

Prekey Keyring::signedPrekey(const AccountId &account) const
{
    Prekey out{.actor = actor, .key = prekey, .since = prekeySince, .signature = {}};
    out.signature = signer().sign(signed_as::kPrekey, prekeyBytes(account, out));
    return out;
}

Result<Wrap> Keyring::wrap(KeyEpoch epoch, const BoxPublicKey &to) const
{
    const auto key = spaceKeys.find(epoch);
    if (key == spaceKeys.end())
        return fail(Errc::NotFound, QStringLiteral("a space key"));
    MN_TRY(QByteArray sealed, sealForBox(to.view(), key->second.view()));
    return Wrap{epoch, to, std::move(sealed)};
}

void Keyring::take(const QList<Wrap> &wraps, const ControlState &control)
{
    for (const auto &[box, seed] : prekeys)
        takeWith(seed, box, wraps, control);
}

void Keyring::takeWith(const SecretBytes &seed, const BoxPublicKey &box, const QList<Wrap> &wraps,
                       const ControlState &control)
{
    for (const Wrap &wrap : wraps) {
        const ControlState::SpaceKey *known = control.key(wrap.epoch);
        if (wrap.to != box || !known || !known->isLive || holds(wrap.epoch))
            continue;
        const auto opened = openBox(seed, wrap.sealed);
        if (!opened)
            continue;
        SecretBytes key = SecretBytes::copyOf(*opened);
        if (keyCommitment(control.space(), wrap.epoch, key) == known->commitment)
            spaceKeys.emplace(wrap.epoch, std::move(key));
    }
}

void Keyring::dropOthers(const ControlState &control)
{
    std::erase_if(spaceKeys, [&](const auto &one) {
        const ControlState::SpaceKey *known = control.key(one.first);
        return known && keyCommitment(control.space(), one.first, one.second) != known->commitment;
    });
}

QByteArray Keyring::toCbor() const
{
    Stored stored{.actor = actor,
                  .first = first,
                  .seed = signingSeed.view().toByteArray(),
                  .firstSeed = firstSeed.view().toByteArray(),
                  .prekeys = {},
                  .prekey = prekey,
                  .since = prekeySince,
                  .spaceKeys = {}};
    for (const auto &[key, seed] : prekeys)
        stored.prekeys.append({key, seed.view().toByteArray()});
    for (const auto &[epoch, key] : spaceKeys)
        stored.spaceKeys.append({epoch, key.view().toByteArray()});
    return sync::toCbor(stored);
}

Result<Keyring> Keyring::fromCbor(QByteArrayView bytes)
{
    MN_TRY(Stored stored, sync::fromCbor<Stored>(bytes));
    if (stored.seed.size() != SigningKey::kSeedBytes || stored.firstSeed.size() != SigningKey::kSeedBytes)
        return fail(Errc::Damaged, QStringLiteral("the keys of this device"));
    Keyring keys;
    keys.actor = stored.actor;
    keys.first = stored.first;
    keys.signingSeed = SecretBytes::copyOf(stored.seed);
    keys.firstSeed = SecretBytes::copyOf(stored.firstSeed);
    for (StoredPrekey &one : stored.prekeys) {
        keys.prekeys.emplace(one.key, SecretBytes::copyOf(one.seed));
        wipe(one.seed);
    }
    keys.prekey = stored.prekey;
    keys.prekeySince = stored.since;
    for (StoredSpaceKey &one : stored.spaceKeys) {
        keys.spaceKeys.emplace(one.epoch, SecretBytes::copyOf(one.key));
        wipe(one.key);
    }
    wipe(stored.seed);
    wipe(stored.firstSeed);
    return keys;
}

} // namespace mn::sync
