#include "cli/session/session.h"
#include "cli/output/output.h"
#include "cli/session/agent.h"
#include "core/base/platform/process.h"
#include "core/base/platform/terminal.h"
#include "core/crypto/unlock_throttle.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5; // of a person at the prompt; before the last two UnlockThrottle makes them wait
constexpr auto kLockPatience = std::chrono::seconds(10);

QString folderFor(const QString &named)
{
    QString folder = named;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("MNEMOSYNE_VAULT");
    if (folder.isEmpty())
        folder = defaultVaultFolder();
    return QDir::cleanPath(QDir().absoluteFilePath(folder));
}

} // namespace

Result<Unlocked> unlockWith(const KeySlots &keySlots, const SecretBytes &secret)
{
    // 24 words with a right checksum are no accident. A person who has such a passphrase is served all the same.
    if (const auto phrase = RecoveryPhrase::fromWords(secret)) {
        auto unlocked = keySlots.unlockWithRecoveryPhrase(*phrase);
        if (unlocked || unlocked.error().code != Errc::WrongKey)
            return unlocked;
    }
    return keySlots.unlockWithPassphrase(secret);
}

Session::Session(Choice choice, Output &output)
    : m_choice(std::move(choice)), m_output(output), m_folder(folderFor(m_choice.vaultFolder)),
      m_embedder(modelFolder())
{
}

Session::~Session() = default;

QString Session::modelFolder()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/mnemosyne/all-minilm-l6-v2"_s;
    return QFileInfo::exists(installed) ? installed : QStringLiteral(MN_MODEL_DIR);
}

VaultServices Session::services()
{
    return VaultServices{.files = m_files,
                         .clock = m_clock,
                         .stateFolder = stateFolder(),
                         .embedder = &m_embedder,
                         // A command ends before the model would be of use; index catch-up works by itself.
                         .followIndex = false};
}

Result<KeySlots> Session::keySlots()
{
    MN_TRY(KeySlots keySlots, KeySlots::load(m_files, paths().keys));
    if (!keySlots.hasGoodChecksum())
        m_output.remark(u"The file of key slots is damaged in part. Run: mnemo doctor"_s);
    return keySlots;
}

Result<std::unique_ptr<FileLock>> Session::lockForChange()
{
    if (!m_files.exists(paths().keys))
        return fail(Errc::NoVault, m_folder);
    MN_TRY(auto lock, FileLock::open(paths().lock));
    MN_TRY(lock->lock(kLockPatience)); // goes with the descriptor
    return lock;
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
    if (!m_files.exists(paths().keys) && !m_files.exists(paths().database))
        return fail(Errc::NoVault, m_folder);
    MN_TRY(const KeySlots keySlots, keySlots());
    MN_TRY(SecretBytes vaultKey, key());
    MN_TRY(m_vault, Vault::open(m_folder, keySlots.vaultId(), std::move(vaultKey), services()));
    return m_vault.get();
}

Result<Vault *> Session::create(const VaultId &id, SecretBytes vaultKey)
{
    m_key = vaultKey.clone();
    MN_TRY(m_vault, Vault::create(m_folder, id, std::move(vaultKey), services()));
    return m_vault.get();
}

} // namespace mn::cli
