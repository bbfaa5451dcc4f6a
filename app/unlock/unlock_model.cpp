#include "app/unlock/unlock_model.h"
#include "app/base/when_done.h"
#include "core/crypto/secret_text.h"
#include <QFileInfo>

namespace mn::app {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds kTick(200); // so that a shown second is never late by more

} // namespace

UnlockModel::UnlockModel(KeyThread &keys, VaultKeeper &keeper, const Clock &clock, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_clock(clock), m_throttle(std::in_place, clock)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &UnlockModel::countDown);
    connect(&m_keeper, &VaultKeeper::openedNow, this, [this] {
        ++m_attempt; // whoever opened it, it is open
        m_throttle.emplace(m_clock);
        countDown();
        forgetProblem();
        m_lockReason = std::exchange(m_nextReason, NotYetOpened); // if it is locked at once
        setState(Open);
    });
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, [this] {
        if (m_keeper.isLent())
            return; // it comes back open
        m_lockedAt = QDateTime::fromMSecsSinceEpoch(m_clock.now());
        setState(Locked);
    });
    connect(&m_keeper, &VaultKeeper::locked, this, &UnlockModel::readWays);
    connect(&m_keeper, &VaultKeeper::locked, this, &UnlockModel::closed);
}

UnlockModel::~UnlockModel()
{
    m_stop.request_stop();
}

QString UnlockModel::vaultName() const
{
    return QFileInfo(m_folder).fileName();
}

void UnlockModel::setFolder(const QString &folder)
{
    if (folder == m_folder) {
        if (m_waysProblem) // its disk may be there by now
            readWays();
        return;
    }
    cancel();
    m_folder = folder;
    m_ways.reset();
    forgetProblem();
    Q_EMIT folderChanged();
    Q_EMIT waysChanged();
    readWays();
}

QDateTime UnlockModel::passphraseSetAt() const
{
    const qint64 at = m_ways ? m_ways->passphraseSetAt() : 0;
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at) : QDateTime();
}

bool UnlockModel::offersBackup() const
{
    return m_problem == Errc::Damaged || m_problem == Errc::NotUnderstood;
}

QString UnlockModel::warning() const
{
    if (m_state != Open)
        return {};
    if (!m_keeper.opened().isListAuthentic)
        return tr("The ways to open this vault were changed by someone who does not hold its key. Look at them in the "
                  "settings.");
    if (!m_keeper.opened().isKeyFileWhole)
        return tr("The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes "
                  "it again.");
    return {};
}

void UnlockModel::readWays()
{
    whenDone(this, m_keys.ways(m_folder), [this, folder = m_folder](Result<WaysIn> ways) {
        if (folder != m_folder)
            return;
        m_ways.reset();
        m_waysProblem.reset();
        if (ways)
            m_ways = std::move(*ways);
        else
            m_waysProblem = ways.error().code;
        sayWaysProblem();
        Q_EMIT waysChanged();
    });
}

void UnlockModel::sayWaysProblem()
{
    if (m_waysProblem && m_state == Locked)
        failWith(unlockSentence(*m_waysProblem, Way::Passphrase), unlockAdvice(*m_waysProblem, Way::Passphrase),
                 *m_waysProblem);
}

// What nobody asked for gives way to who does: a keyring may take its time.
bool UnlockModel::mayTry()
{
    if (m_isSilent)
        cancel();
    return m_state != Working && m_state != Open && m_waitSeconds == 0;
}

void UnlockModel::unlockWithPassphrase(QString text)
{
    SecretBytes secret = takeSecret(text);
    if (mayTry())
        follow(m_keys.open(m_folder, std::move(secret), m_stop.get_token()), Way::Passphrase, Manner::Asked);
}

void UnlockModel::unlockWithPhrase(QString words)
{
    const auto secret = std::make_shared<SecretBytes>(takeSecret(words));
    if (!mayTry())
        return;
    forgetProblem();
    setState(Working);
    const auto look = [secret] { return RecoveryPhrase::faultOf(*secret); };
    whenDone(this, m_keys.post(look), [this, secret, attempt = ++m_attempt](const std::optional<PhraseFault> &fault) {
        if (attempt != m_attempt)
            return;
        if (fault)
            failWith(unlockSentence(Errc::NotUnderstood, Way::Phrase), faultSentence(*fault), std::nullopt);
        else
            follow(m_keys.openWithPhrase(m_folder, std::move(*secret), m_stop.get_token()), Way::Phrase, Manner::Asked);
    });
}

void UnlockModel::unlockWithKeychain()
{
    if (mayTry())
        follow(m_keys.openWithKeychain(m_folder, m_stop.get_token()), Way::Keychain, Manner::Asked);
}

void UnlockModel::unlockSilently()
{
    if (mayTry())
        follow(m_keys.openSilently(m_folder, m_stop.get_token()), Way::Keychain, Manner::Silent);
}

void UnlockModel::follow(Opening opening, Way way, Manner manner)
{
    forgetProblem();
    m_isSilent = manner == Manner::Silent;
    setState(Working);
    whenDone(this, opening, [this, way, manner, attempt = ++m_attempt](Result<OpenVault> result) {
        if (attempt == m_attempt)
            settle(std::move(result), way, manner);
        else if (result)
            m_keys.close(std::move(*result)); // given up meanwhile
        else if (way != Way::Keychain && result.error().code == Errc::WrongKey)
            m_throttle->failed(); // to give up is no way to guess faster
    });
}

void UnlockModel::settle(Result<OpenVault> result, Way way, Manner manner)
{
    m_isSilent = false;
    if (result) {
        m_keeper.take(std::move(*result));
        return;
    }
    const Errc code = result.error().code;
    if (manner == Manner::Silent) {
        setState(Locked);
        sayWaysProblem(); // that came meanwhile
        return;
    }
    if (code == Errc::WrongKey && way != Way::Keychain) {
        m_throttle->failed();
        countDown();
    }
    // Whoever typed the right one is not told to try on.
    const bool mayBeRight = code == Errc::WrongKey && m_ways && !m_ways->isFileWhole;
    const QString advice = mayBeRight ? tr("The disk has changed the vault’s file of keys, so that even the right one "
                                           "may be refused. Try another way to open it.")
                                      : unlockAdvice(code, way);
    failWith(unlockSentence(code, way), advice, code);
}

void UnlockModel::cancel()
{
    if (m_state != Working)
        return;
    m_isSilent = false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_attempt;
    setState(Locked);
}

void UnlockModel::lock(LockReason reason)
{
    cancel();
    (m_state == Open ? m_lockReason : m_nextReason) = reason;
    m_keeper.lock(); // also where none is open: one may be on its way
}

void UnlockModel::failWith(const QString &message, const QString &advice, std::optional<Errc> code)
{
    m_message = message;
    m_advice = advice;
    m_problem = code;
    Q_EMIT problemChanged();
    setState(Failed);
}

void UnlockModel::forgetProblem()
{
    if (m_message.isEmpty())
        return;
    m_message.clear();
    m_advice.clear();
    m_problem.reset();
    Q_EMIT problemChanged();
    if (m_state == Failed)
        setState(Locked);
}

void UnlockModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void UnlockModel::countDown()
{
    const int left = int(ceil<seconds>(m_throttle->wait()).count());
    if (left > 0 && !m_tick.isActive())
        m_tick.start();
    else if (left == 0)
        m_tick.stop();
    if (left == m_waitSeconds)
        return;
    m_waitSeconds = left;
    Q_EMIT waitChanged();
}

} // namespace mn::app
