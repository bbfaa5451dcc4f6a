#include "cli/session/session.h"
#include "cli/output/advice.h"
#include "cli/output/output.h"
#include "core/base/platform/process.h"
#include "core/base/platform/terminal.h"
#include "core/crypto/unlock_throttle.h"
#include "core/session/agent.h"
#include "core/session/captures.h"
#include "core/session/places.h"
#include <QThread>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5; // of a person at the prompt; before the last two UnlockThrottle makes them wait

} // namespace

Session::Session(Choice choice, Output &output)
    : m_choice(std::move(choice)), m_output(output), m_keys(vaultFolder(m_choice.vaultFolder), keyServices()),
      m_embedder(modelFolder())
{
}

Session::~Session() = default;

VaultServices Session::services()
{
    return VaultServices{.files = m_files,
                         .clock = m_clock,
                         .stateFolder = stateFolder(),
                         .embedder = &m_embedder,
                         // Most commands end before the model would be of use; index catch-up works by itself.
                         .followIndex = m_stays};
}

Result<KeySlots> Session::keySlots()
{
    if (!m_keys.areThere())
        return noVault();
    MN_TRY(KeySlots keySlots, m_keys.load());
    look(keySlots);
    return keySlots;
}

std::unexpected<Error> Session::noVault() const
{
    const QString named = namedFolder(m_choice.vaultFolder);
    if (named == paths().folder)
        return fail(Errc::NoVault, named);
    return failWithAdvice(Errc::NoVault, u"%1, where that of %2 was moved"_s.arg(paths().folder, named),
                          u"Connect the disk it is on."_s);
}

void Session::look(const KeySlots &keySlots)
{
    if (!keySlots.hasGoodChecksum())
        m_output.remark(u"The file of key slots is damaged in part. Run: mnemo doctor"_s);
}

void Session::look(const Unlocked &unlocked)
{
    if (!unlocked.isListAuthentic)
        m_output.remark(u"Warning: the ways to open this vault were changed by someone who does not hold its key. "
                        "Look at them with `mnemo key list`; if they are right: mnemo key accept"_s);
}

Result<Unlocked> Session::askPerson(const KeySlots &keySlots)
{
    const QString option = u"--passphrase-file or --passphrase-fd"_s;
    UnlockThrottle throttle(m_clock);
    const int tries = m_choice.passphrase.isNamed() ? 1 : kTries;
    for (int i = 1;; ++i) {
        throttle.pass([](std::chrono::milliseconds wait) { QThread::msleep(quint64(wait.count())); });
        MN_TRY(const SecretBytes secret, readPassphrase(m_files, m_choice.passphrase, u"Passphrase: "_s, option));
        auto unlocked = unlockWith(keySlots, secret);
        if (unlocked)
            look(*unlocked);
        if (unlocked || unlocked.error().code != Errc::WrongKey || i == tries)
            return unlocked;
        throttle.failed();
        m_output.remark(sentence(Errc::WrongKey));
    }
}

Result<SecretBytes> Session::key()
{
    if (m_key.isEmpty()) {
        MN_TRY(m_key, findKey());
    }
    return m_key.clone();
}

Result<SecretBytes> Session::findKey()
{
    MN_TRY(const KeySlots keySlots, keySlots());
    if (auto kept = askAgent(keySlots.vaultId()))
        return std::move(kept->key);
    const auto infos = keySlots.slotInfos();
    const bool inKeychain =
        std::ranges::any_of(infos, [](const SlotInfo &slot) { return slot.kind == SlotKind::Keychain; });
    if (!m_choice.passphrase.isNamed() && inKeychain) {
        if (auto unlocked = keySlots.unlockWithKeychain(m_keychain)) {
            look(*unlocked);
            return std::move(unlocked->vaultKey);
        }
    }
    MN_TRY(Unlocked unlocked, askPerson(keySlots));
    return std::move(unlocked.vaultKey);
}

Result<Unlocked> Session::keyFromPerson()
{
    MN_TRY(const KeySlots keySlots, keySlots());
    MN_TRY(Unlocked unlocked, askPerson(keySlots));
    m_key = unlocked.vaultKey.clone();
    return unlocked;
}

Result<Vault *> Session::vault()
{
    if (m_vault)
        return m_vault.get();
    MN_TRY(const KeySlots keySlots, keySlots());
    MN_TRY(SecretBytes vaultKey, key());
    MN_TRY(m_vault, Vault::open(paths().folder, keySlots.vaultId(), vaultKey.clone(), services()));
    takeCaptures(vaultKey);
    return m_vault.get();
}

// Whatever hinders it, a disk that is only read or somebody who writes for long, hinders no command: they stay.
void Session::takeCaptures(const SecretBytes &vaultKey)
{
    const auto taken = CaptureBox(m_files, paths().folder).takeFinished(*m_vault, vaultKey);
    if (!taken)
        return m_output.remark(
            u"What was captured while the vault was locked still waits: %1"_s.arg(sentence(taken.error().code)));
    if (taken->memories > 0)
        m_output.remark(taken->memories == 1
                            ? u"1 note captured while the vault was locked is a memory now."_s
                            : u"%1 notes captured while the vault was locked are memories now."_s.arg(taken->memories));
    if (taken->unreadable > 0)
        m_output.remark(
            u"Notes captured while the vault was locked that do not open, and stay: %1"_s.arg(taken->unreadable));
}

Result<Vault *> Session::create(const VaultId &id, SecretBytes vaultKey)
{
    m_key = vaultKey.clone();
    MN_TRY(m_vault, Vault::create(paths().folder, id, std::move(vaultKey), services()));
    return m_vault.get();
}

void Session::enter(std::unique_ptr<Vault> vault, SecretBytes key)
{
    m_key = std::move(key);
    m_vault = std::move(vault);
}

} // namespace mn::cli
