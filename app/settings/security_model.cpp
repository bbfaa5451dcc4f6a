#include "app/settings/security_model.h"
#include "app/base/calendar.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/unlock/unlock_words.h"
#include "core/crypto/secret_text.h"
#include "core/session/recovery_store.h"
#include "core/session/settings.h"
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr milliseconds kTick(200);
// What every vault is made with at least, so that no machine is promised more than it gives.
constexpr PasswordHashParameters kLeastHash{.passes = kLeastHashPasses, .memoryBytes = kLeastHashMemory};

QString problemOf(Errc code)
{
    switch (code) {
    case Errc::WrongKey:
        return unlockSentence(code, Way::Passphrase);
    case Errc::LastKeySlot:
        return SecurityModel::tr("This is the last way to open the vault. Add another one first.");
    case Errc::Usage:
        return SecurityModel::tr("This can be no passphrase: it is empty, or far too long.");
    case Errc::NotAvailable:
    case Errc::Locked:
        return SecurityModel::tr("The keyring of this computer is locked, or did not answer. Unlock it, then try "
                                 "again.");
    case Errc::Damaged:
        return SecurityModel::tr("Somebody without the vault’s key has changed this list. Look at it, and accept it "
                                 "before you change it.");
    case Errc::DiskFull:
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return SecurityModel::tr("The disk did not take the change; all is as it was. Free some space, then try "
                                 "again.");
    case Errc::Busy:
        return SecurityModel::tr("Another program is changing this vault just now. Try again in a moment.");
    default:
        return shownSentence(code);
    }
}

QString titleOf(const SlotInfo &slot)
{
    switch (slot.kind) {
    case SlotKind::Passphrase:
        return SecurityModel::tr("Passphrase");
    case SlotKind::Recovery:
        return SecurityModel::tr("Recovery words");
    case SlotKind::Keychain:
        return SecurityModel::tr("Keyring of “%1”", "a computer").arg(slot.label);
    }
    return SecurityModel::tr("A way this version does not know");
}

QString textOf(const SlotInfo &slot)
{
    if (!slot.isUsable)
        return SecurityModel::tr("Damaged: it opens nothing.");
    const QString day = Calendar::dateText(QLocale(), QDateTime::fromMSecsSinceEpoch(slot.createdAt).date());
    switch (slot.kind) {
    case SlotKind::Passphrase:
        return SecurityModel::tr("Set %1. A change never rewrites the vault.").arg(day);
    case SlotKind::Recovery:
        return SecurityModel::tr("Made %1. 24 words on paper, for when the passphrase is lost.").arg(day);
    case SlotKind::Keychain:
        return SecurityModel::tr("Since %1. Opens the vault when you log in; anyone who uses your login can read it.")
            .arg(day);
    }
    return SecurityModel::tr("Since %1.").arg(day);
}

bool isLasting(const SlotInfo &slot)
{
    return slot.isUsable && slot.kind != SlotKind::Keychain;
}

// In place of the passphrase that opened; where the words did, of the newest one.
Result<void> setPassphrase(const VaultKeys &keys, const Unlocked &unlocked, const SecretBytes &next,
                           const PasswordHashParameters &hash, const Clock &clock)
{
    return keys.change([&](KeySlots &keySlots) -> Result<void> {
        std::optional<SlotInfo> old;
        for (const SlotInfo &slot : keySlots.slotInfos()) {
            if (slot.kind != SlotKind::Passphrase || (old && old->id == unlocked.slot))
                continue;
            if (!old || slot.id == unlocked.slot || slot.createdAt > old->createdAt)
                old = slot;
        }
        const auto put = old ? keySlots.changePassphrase(unlocked.vaultKey, old->id, next, hash, clock)
                             : keySlots.addPassphrase(unlocked.vaultKey, next, hash, passphraseLabel(), clock);
        MN_TRY(put);
        return {};
    });
}

Result<void> removeSlot(const VaultKeys &keys, const Unlocked &unlocked, const QString &id, Keychain &keychain,
                        Vault &vault)
{
    bool wasWords = false;
    MN_TRY(keys.change([&](KeySlots &keySlots) -> Result<void> {
        for (const SlotInfo &slot : keySlots.slotInfos()) {
            if (slot.id.toString() != id)
                continue;
            wasWords = slot.kind == SlotKind::Recovery;
            return keySlots.remove(unlocked.vaultKey, slot.id, keychain);
        }
        return fail(Errc::NotFound);
    }));
    return wasWords ? keepPhrase(vault, std::nullopt) : Result<void>();
}

} // namespace

SecurityModel::SecurityModel(KeyThread &keys, KeyServices services, VaultKeeper &keeper, AutoLock &autoLock,
                             EventLog &log, Measure measure, QObject *parent)
    : QObject(parent), m_keys(keys), m_services(services), m_keeper(keeper), m_autoLock(autoLock), m_log(log),
      m_measure(std::move(measure)), m_rating(kLeastHash), m_newWords(keys, services, keeper), m_check(keys, keeper),
      m_throttle(services.clock)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &SecurityModel::countDown);
    connect(&m_autoLock, &AutoLock::settingsRead, this, &SecurityModel::lockChanged);
    connect(&m_check, &RecoveryCheck::dueChanged, this, &SecurityModel::drillIsDueChanged);
    connect(&m_newWords, &NewWords::kept, this, [this] {
        m_log.note(EventLog::Event::KeysChanged);
        m_check.readDue();
        read();
        Q_EMIT done(tr("The new words open the vault. The old paper does not any more; backups made before still open "
                       "with it."));
    });
    connect(&m_keeper, &VaultKeeper::openedNow, this, [this] {
        m_isListAuthentic = m_keeper.opened().isListAuthentic;
        m_log.note(EventLog::Event::Opened);
    });
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, [this] {
        m_log.note(EventLog::Event::Locked);
        m_ways.reset();
        m_rating.rate({});
        say({});
        Q_EMIT waysChanged();
    });
}

// --- What is shown

QVariantList SecurityModel::ways() const
{
    QVariantList list;
    if (!m_ways)
        return list;
    const auto lasting = std::ranges::count_if(m_ways->slotsInOrder, isLasting);
    for (const SlotInfo &slot : m_ways->slotsInOrder)
        list += QVariantMap{{u"id"_s, slot.id.toString()},
                            {u"kind"_s, int(slot.kind)},
                            {u"title"_s, titleOf(slot)},
                            {u"text"_s, textOf(slot)},
                            {u"removable"_s, !isLasting(slot) || lasting > 1}};
    return list;
}

void SecurityModel::read()
{
    const Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    whenDone(this, m_keys.ways(vault->paths().folder), [this](Result<WaysIn> found) {
        if (!m_keeper.vault())
            return; // locked meanwhile
        if (!found)
            return say(found.error().code);
        const QVariantList before = ways();
        m_ways = *std::move(found);
        if (ways() != before) // else what has the keyboard would be made anew
            Q_EMIT waysChanged();
    });
    whenDone(this, m_keys.askKeychain(), [this](const Result<void> &answer) {
        const QString message = answer ? QString() : tr("This computer has no keyring that answers.");
        if (message == m_keyringMessage)
            return;
        m_keyringMessage = message;
        Q_EMIT waysChanged();
    });
}

QString SecurityModel::screenSentence() const
{
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith(u"wayland"))
        return tr("Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you "
                  "share the screen.");
    if (platform == u"xcb"_s)
        return tr("Not possible on this desktop (X11): every program can read the screen. Lock the vault before you "
                  "share the screen.");
    return tr("Not possible on this system. Lock the vault before you share the screen.");
}

void SecurityModel::say(std::optional<Errc> code)
{
    m_message = code ? problemOf(*code) : QString();
    m_messageCode = code ? name(*code) : QString();
    Q_EMIT changed();
}

void SecurityModel::sayText(const QString &text)
{
    m_message = text;
    m_messageCode.clear();
    Q_EMIT changed();
}

void SecurityModel::countDown()
{
    const int left = int(ceil<seconds>(m_throttle.wait()).count());
    if (left > 0 && !m_tick.isActive())
        m_tick.start();
    else if (left == 0)
        m_tick.stop();
    if (left == m_waitSeconds)
        return;
    m_waitSeconds = left;
    Q_EMIT waitChanged();
}

// --- Changes

template <typename Change> void SecurityModel::ask(SecretBytes secret, Change change, std::function<void()> then)
{
    const Vault *const vault = m_keeper.vault();
    if (m_isWorking || m_waitSeconds > 0 || !vault)
        return;
    if (secret.isEmpty())
        return sayText(tr("Type the passphrase that opens the vault today, or its recovery words."));
    m_isWorking = true;
    say({});
    auto work = [keys = VaultKeys(vault->paths().folder, m_services), given = std::move(secret),
                 change = std::move(change)]() mutable -> Result<void> {
        const SecretBytes wiped = std::move(given);
        MN_TRY(const KeySlots keySlots, keys.load());
        auto unlocked = unlockWith(keySlots, wiped);
        if (!unlocked)
            return fail(unlocked.error().code == Errc::Usage ? Errc::WrongKey : unlocked.error().code);
        return change(keys, *unlocked);
    };
    whenDone(this, m_keys.post(std::move(work)),
             [this, then = std::move(then)](const Result<void> &result) { finish(result, then); });
}

void SecurityModel::finish(const Result<void> &result, const std::function<void()> &then)
{
    m_isWorking = false; // told together with what came of it
    if (!m_keeper.vault())
        return Q_EMIT changed(); // locked meanwhile
    if (!result && result.error().code == Errc::WrongKey) {
        m_throttle.failed();
        countDown();
    }
    read(); // also after a failure: a disk that breaks in the middle may have taken it
    if (!result) {
        m_log.note(EventLog::Event::KeysChanged, result.error().code);
        return say(result.error().code);
    }
    Q_EMIT changed();
    then();
}

void SecurityModel::changePassphrase(QString secret, QString next, QString again)
{
    SecretBytes old = takeSecret(secret);
    SecretBytes first = takeSecret(next);
    const SecretBytes second = takeSecret(again);
    m_rating.rate({});
    if (m_isWorking)
        return;
    if (first.isEmpty())
        return sayText(tr("An empty passphrase protects nothing."));
    if (!(first == second))
        return sayText(tr("The two new passphrases differ. Type them again."));
    auto change = [next = std::move(first), measure = m_measure,
                   &clock = m_services.clock](const VaultKeys &keys, const Unlocked &unlocked) -> Result<void> {
        MN_TRY(const PasswordHashParameters hash, measure());
        return setPassphrase(keys, unlocked, next, hash, clock);
    };
    ask(std::move(old), std::move(change), [this] {
        m_log.note(EventLog::Event::KeysChanged);
        Q_EMIT done(tr("The passphrase is changed. Backups made before still open with the old one."));
    });
}

void SecurityModel::addKeyring(QString secret)
{
    auto change = [services = m_services](const VaultKeys &keys, const Unlocked &unlocked) -> Result<void> {
        return keys.change([&](KeySlots &keySlots) -> Result<void> {
            MN_TRY(keySlots.addKeychain(unlocked.vaultKey, services.keychain, keychainLabel(), services.clock));
            return {};
        });
    };
    ask(takeSecret(secret), std::move(change), [this] {
        m_log.note(EventLog::Event::KeysChanged);
        Q_EMIT done(tr("The keyring of this computer opens the vault from now on."));
    });
}

void SecurityModel::remove(QString secret, const QString &id)
{
    auto change = [id, vault = m_keeper.vault(),
                   &keychain = m_services.keychain](const VaultKeys &keys, const Unlocked &unlocked) -> Result<void> {
        return removeSlot(keys, unlocked, id, keychain, *vault);
    };
    ask(takeSecret(secret), std::move(change), [this] {
        m_log.note(EventLog::Event::KeysChanged);
        Q_EMIT done(tr("Removed. Backups made before still open with it."));
    });
}

void SecurityModel::accept(QString secret)
{
    auto change = [](const VaultKeys &keys, const Unlocked &unlocked) -> Result<void> {
        return keys.change([&](KeySlots &keySlots) { return keySlots.accept(unlocked.vaultKey); });
    };
    ask(takeSecret(secret), std::move(change), [this] {
        m_isListAuthentic = true;
        m_log.note(EventLog::Event::KeysChanged);
        Q_EMIT waysChanged();
        Q_EMIT done(tr("The list is signed as it stands."));
    });
}

void SecurityModel::makeNewWords(QString secret)
{
    auto change = [](const VaultKeys &, const Unlocked &) -> Result<void> { return {}; };
    ask(takeSecret(secret), std::move(change), [this] { m_newWords.begin(); });
}

// --- When it locks

int SecurityModel::lockMinutes() const
{
    const auto idle = m_autoLock.idleTime();
    return idle ? int(ceil<minutes>(*idle).count()) : 0;
}

void SecurityModel::setLockMinutes(int count)
{
    // Also what is so already: another choice may be on its way into the vault.
    if (count >= 0)
        writeLock(setting::kLockAfter, count == 0 ? u"never"_s : QString::number(count) + u'm');
}

void SecurityModel::setLocksWithScreen(bool with)
{
    writeLock(setting::kLockWithScreen, with ? u"yes"_s : u"no"_s);
}

void SecurityModel::writeLock(const char *name, const QString &value)
{
    Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    const auto write = [vault, name, value]() -> Result<void> {
        MN_TRY(const SettingRow *const row, settingRow(QString::fromLatin1(name)));
        return writeSetting(*vault, *row, value);
    };
    whenDone(this, m_keys.post(write), [this](const Result<void> &written) {
        if (!written)
            say(written.error().code);
        m_autoLock.readSettings();
    });
}

} // namespace mn::app
