#include "app/sync/sync_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/transfer/pace_words.h"
#include "core/network/network_state.h"
#include "core/session/recovery_store.h"
#include "core/vault/change_feed.h"
#include "core/vault/vault.h"
#include "sync/client/device_link.h"
#include <QPointer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <mutex>

namespace mn::app {

using namespace Qt::StringLiterals;
using sync::Standing;
using sync::SyncClient;
using sync::SyncRunner;

// Where the thread that speaks with the server and the one that draws meet. What is told is queued for a model that may
// be gone by then.
struct SyncModel::Desk : QObject {
    std::mutex mutex;
    SyncRunner *runner = nullptr; // while it runs

    void retry()
    {
        const std::lock_guard lock(mutex);
        if (runner)
            runner->retry();
    }
};

namespace {

Result<sync::ServerAddress> addressOf(const QString &server, const QString &fingerprint)
{
    QString text = server.trimmed();
    if (!text.contains(u"://"_s))
        text = u"https://"_s + text;
    sync::ServerAddress address{.url = QUrl(text)};
    if (!fingerprint.isEmpty()) {
        MN_TRY(address.pin, ServerTrust::pinOf(fingerprint));
    }
    return address;
}

// What the other device shows: its code, or all that its picture says. NotUnderstood for a code that is none.
Result<sync::LinkPlaceCard> cardOf(const QString &server, const QString &code, const QString &fingerprint)
{
    const QString text = code.trimmed();
    if (text.contains(u':')) {
        MN_TRY(sync::LinkPlaceCard card, sync::cardFromUri(text));
        if (card.server.pin.isEmpty() && !fingerprint.isEmpty()) {
            MN_TRY(card.server.pin, ServerTrust::pinOf(fingerprint));
        }
        return card;
    }
    const auto typed = sync::codeFromText(text);
    if (!typed)
        return mn::fail(Errc::NotUnderstood);
    MN_TRY(const sync::ServerAddress address, addressOf(server, fingerprint));
    return sync::LinkPlaceCard{.server = address, .code = *typed};
}

} // namespace

SyncModel::SyncModel(Vault &vault, const Clock &clock, const Calendar &calendar, NetworkState *network, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_calendar(calendar), m_network(network),
      m_desk(std::make_shared<Desk>()), m_work(std::make_unique<VaultWork>()), m_deviceList(vault, clock, calendar),
      m_linking(vault, clock), m_ending(vault, clock, calendar), m_metered(vault), m_vectors(vault, clock, calendar)
{
    connect(&m_linking, &DeviceLinking::letIn, this, [this] {
        m_deviceList.look();
        askAgain(); // what it brings along
    });
    connect(&m_deviceList, &DeviceList::said, this, &SyncModel::askAgain);
    connect(&m_ending, &AccountEnding::changed, this, &SyncModel::changed);
    connect(&m_ending, &AccountEnding::told, this, &SyncModel::askAgain);
    connect(&m_metered, &MeteredChoice::kept, this, &SyncModel::askAgain);
    connect(&m_vectors, &VectorConsent::said, this, &SyncModel::askAgain);
    run(false);
}

SyncModel::~SyncModel() = default;

std::vector<std::unique_ptr<VaultWork>> SyncModel::takeWork()
{
    if (m_work)
        m_work->stop();
    std::vector<std::unique_ptr<VaultWork>> all;
    all.push_back(m_deviceList.takeWork());
    all.push_back(m_linking.takeWork());
    all.push_back(m_ending.takeWork());
    all.push_back(m_metered.takeWork());
    all.push_back(m_vectors.takeWork());
    all.push_back(std::move(m_work));
    return all;
}

void SyncModel::retranslate()
{
    m_deviceList.retranslate();
    Q_EMIT m_linking.changed();
    Q_EMIT m_ending.changed();
    Q_EMIT m_vectors.changed();
    Q_EMIT changed();
    Q_EMIT progressed();
}

// Until it is stopped, or a person has to say something first.
void SyncModel::run(bool acceptsRemovals)
{
    if (!m_work || m_isPaused)
        return;
    const QPointer<SyncModel> model(this);
    const auto tell = [model, desk = m_desk](const SyncRunner::State &state,
                                             const std::optional<sync::SyncAccount> &account, const QString &server) {
        QMetaObject::invokeMethod(
            desk.get(),
            [model, state, account, server] {
                if (!model)
                    return;
                model->m_server = server;
                if (account)
                    model->take(*account);
                model->take(state);
            },
            Qt::QueuedConnection);
    };
    const auto work = [&vault = m_vault, &clock = m_clock, network = m_network, desk = m_desk, tell,
                       acceptsRemovals](const std::stop_token &stop) -> Result<void> {
        NetworkState unknown;
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        if (acceptsRemovals)
            MN_TRY(client->answerBrake());
        const QString server = client->server().url.host();
        const auto draw = [] { return QRandomGenerator::global()->generateDouble(); };
        SyncRunner runner(*client, network ? *network : unknown, draw, stop);
        const auto woken = QObject::connect(
            &vault.changes(), &ChangeFeed::changed, &vault.changes(), [&runner] { runner.wake(); },
            Qt::DirectConnection);
        const auto leave = qScopeGuard([&] {
            QObject::disconnect(woken);
            const std::lock_guard lock(desk->mutex);
            desk->runner = nullptr;
        });
        {
            const std::lock_guard lock(desk->mutex);
            desk->runner = &runner;
        }
        MN_TRY(const sync::SyncAccount first, client->account());
        tell({}, first, server);
        return runner.run([&](const SyncRunner::State &state) {
            if (state.progress)
                return tell(state, {}, server);
            const auto account = client->account();
            tell(state, account ? std::optional(*account) : std::nullopt, server);
        });
    };
    ++m_runs;
    whenDone(this, m_work->post(work), [this](const Result<void> &ended) {
        --m_runs;
        if (m_isPaused)
            return Q_EMIT changed();
        if (ended || ended.error().code == Errc::Cancelled)
            return;
        forgetProgress();
        if (ended.error().code == Errc::NoAccount) {
            m_state = State::Alone;
        } else {
            m_error = ended.error();
            m_link = Link::Offline;
        }
        Q_EMIT changed();
    });
}

void SyncModel::take(const sync::SyncAccount &account)
{
    m_devices = account.devices;
    m_ending.take(account.eraseAt);
}

void SyncModel::take(const SyncRunner::State &state)
{
    if (m_isPaused) // it was told before
        return;
    const bool isNew = m_state != State::Linked || m_link != state.link || m_error || !state.progress;
    const QString before = headline();
    m_state = State::Linked;
    m_link = state.link;
    m_error = state.error;
    if (state.report) {
        m_report = state.report;
        m_heardAt = m_clock.now();
        m_notices.take(*state.report, m_heardAt);
        m_deviceList.look();
        m_vectors.look();
    }
    if (state.progress)
        noteProgress(*state.progress);
    else if (state.report || state.error)
        forgetProgress();
    if (isNew || headline() != before)
        Q_EMIT changed();
}

// Fewer are there before anybody has read it.
void SyncModel::noteProgress(const sync::SyncProgress &progress)
{
    constexpr qint64 kManyMemories = 200;
    constexpr qint64 kManyAttachments = 5;
    const bool isMuch = progress.moved() + progress.left() >= kManyMemories || progress.attachments >= kManyAttachments;
    if (!m_progress && !isMuch)
        return;
    if (!m_paceSince) {
        m_paceSince = m_clock.now();
        m_paceFrom = progress.moved();
    }
    m_progress = progress;
    Q_EMIT progressed();
}

void SyncModel::forgetProgress()
{
    m_paceSince.reset();
    if (!std::exchange(m_progress, std::nullopt))
        return;
    Q_EMIT progressed();
}

void SyncModel::pause()
{
    if (m_state != State::Linked || m_isPaused || !m_work)
        return;
    m_isPaused = true;
    m_work->stop();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void SyncModel::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_link = Link::Offline;
    m_report.reset();
    m_error.reset();
    m_paceSince.reset();
    run(false);
    Q_EMIT changed();
    Q_EMIT progressed();
}

double SyncModel::progress() const
{
    if (!m_progress)
        return -1;
    if (m_progress->left() == 0 && m_progress->attachments > 0)
        return double(m_progress->attachmentsDone) / double(m_progress->attachments);
    return double(m_progress->done()) / double(std::max<qint64>(m_progress->total(), 1));
}

QString SyncModel::progressText() const
{
    if (!m_progress)
        return {};
    const QLocale locale;
    if (m_progress->left() == 0 && m_progress->attachments > 0)
        return tr("%1 of %Ln attachment(s)", "", int(m_progress->attachments))
            .arg(locale.toString(m_progress->attachmentsDone));
    return tr("%1 of %Ln memory(s)", "", int(m_progress->total())).arg(locale.toString(m_progress->done()));
}

QString SyncModel::progressDetail() const
{
    if (!m_progress || !m_paceSince || m_isPaused || m_progress->left() == 0)
        return {};
    const qint64 moved = m_progress->moved() - m_paceFrom;
    return PaceWords().of(moved, moved + m_progress->left(), std::chrono::milliseconds(m_clock.now() - *m_paceSince));
}

bool SyncModel::mayTry(Way way)
{
    if (m_state != State::Alone || !m_work)
        return false;
    m_way = way;
    m_isStopped = false;
    return true;
}

// make(stop) -> Result<void>, on the thread that may wait.
template <class Make> void SyncModel::link(Make make)
{
    m_state = State::Linking;
    m_problem.reset();
    Q_EMIT changed();
    whenDone(this, m_work->post(std::move(make)), [this](const Result<void> &made) {
        m_number.clear();
        m_signInPage.clear();
        if (!made)
            return fail(made.error());
        m_state = State::Asking;
        m_fingerprint.clear();
        Q_EMIT changed();
        run(false);
    });
}

void SyncModel::fail(const Error &error)
{
    m_state = State::Alone;
    if (!m_isStopped)
        m_problem = error;
    m_fingerprint = error.code == Errc::CertificateUnknown ? error.context : QString();
    Q_EMIT changed();
}

template <class Told> auto SyncModel::toldBy(void (SyncModel::*hear)(const Told &))
{
    return [model = QPointer(this), desk = m_desk, hear](const Told &told) {
        QMetaObject::invokeMethod(
            desk.get(),
            [model, hear, told] {
                if (model)
                    (model->*hear)(told);
            },
            Qt::QueuedConnection);
    };
}

void SyncModel::createAccount(const QString &server, const QString &invitation, const QString &fingerprint)
{
    if (!mayTry(Way::Making))
        return;
    const auto address = addressOf(server, fingerprint);
    if (!address)
        return fail(address.error());
    const sync::Entrance entrance{
        .invitation = invitation.trimmed(),
        .page = {.show = toldBy(&SyncModel::takePage),
                 .words = {.done = tr("You are signed in. This page can be closed."),
                           .failed = tr("The sign-in did not succeed. This page can be closed.")}}};
    link([&vault = m_vault, &clock = m_clock, address = *address,
          entrance](const std::stop_token &stop) -> Result<void> {
        MN_TRY(const auto kept, keptPhrase(vault));
        if (!kept)
            return mn::fail(Errc::NotFound, u"a recovery phrase"_s);
        MN_TRY(SyncClient::createAccount(vault, clock, address, kept->phrase, stop, entrance));
        return {};
    });
}

void SyncModel::joinAccount(const QString &server, const QString &words, const QString &fingerprint)
{
    if (!mayTry(Way::ByWords))
        return;
    const auto address = addressOf(server, fingerprint);
    const auto text = std::make_shared<SecretBytes>(SecretBytes::copyOf(words.toUtf8()));
    if (!address)
        return fail(address.error());
    link([&vault = m_vault, &clock = m_clock, address = *address, text](const std::stop_token &stop) -> Result<void> {
        MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(*text));
        MN_TRY(SyncClient::joinAccount(vault, clock, address, phrase, stop));
        return {};
    });
}

void SyncModel::linkAccount(const QString &server, const QString &code, const QString &fingerprint)
{
    if (!mayTry(Way::ByCode))
        return;
    const auto card = cardOf(server, code, fingerprint);
    if (!card)
        return fail(card.error());
    const auto show = toldBy(&SyncModel::takeNumber);
    link([&vault = m_vault, &clock = m_clock, card = *card, show](const std::stop_token &stop) -> Result<void> {
        MN_TRY(SyncClient::linkAccount(vault, clock, card.server, card.code, show, stop));
        return {};
    });
}

void SyncModel::takeNumber(const QString &number)
{
    if (m_state != State::Linking || m_isStopped)
        return;
    m_number = sync::numberText(number);
    Q_EMIT changed();
}

void SyncModel::takePage(const QUrl &page)
{
    if (m_state != State::Linking || m_isStopped)
        return;
    m_signInPage = page;
    Q_EMIT changed();
    Q_EMIT pageWanted(page);
}

void SyncModel::stopLinking()
{
    if (m_state != State::Linking || !m_work)
        return;
    m_isStopped = true;
    m_number.clear();
    m_signInPage.clear();
    m_work->stop();
    Q_EMIT changed();
}

void SyncModel::forgetProblem()
{
    m_problem.reset();
    m_fingerprint.clear();
    Q_EMIT changed();
}

void SyncModel::lookAgain()
{
    if (m_state == State::Alone)
        run(false);
}

void SyncModel::askAgain()
{
    if (!m_isPaused)
        askNow();
}

void SyncModel::askNow()
{
    if (m_state != State::Linked)
        return;
    if (m_isPaused)
        return resume();
    m_desk->retry();
    // It ended by itself: because of a certificate, or a person's word that is still to come.
    if (m_error && m_link == Link::Offline && m_error->code != Errc::NetworkFailed)
        run(false);
}

void SyncModel::acceptRemovals()
{
    if (removals() == 0)
        return;
    m_isPaused = false;
    run(true);
}

SyncModel::Mark SyncModel::mark() const
{
    if ((m_report && m_report->needsPerson()) || m_ending.isComing())
        return Mark::Asks;
    if (m_isPaused)
        return Mark::Waits;
    if (m_link == Link::Offline)
        return Mark::Offline;
    if (m_progress)
        return Mark::Waits;
    return stands(Standing::Synced) && held() == 0 ? Mark::Well : Mark::Waits;
}

QString SyncModel::headline() const
{
    switch (m_state) {
    case State::Asking:
        return tr("Looking for this vault's account");
    case State::Alone:
        return tr("This vault is on this device alone");
    case State::Linking:
        return m_signInPage.isEmpty() ? tr("Speaking with the server") : tr("Waiting for you to sign in");
    case State::Linked:
        break;
    }
    if (stands(Standing::Braked))
        return tr("Other devices removed %Ln memory(s). Nothing was removed here yet.", "", removals());
    if (stands(Standing::Revoked))
        return tr("This device does not belong to the account any more");
    if (stands(Standing::ControlFork))
        return tr("The server's record of this account contradicts itself");
    if (m_ending.isComing())
        return tr("The server will erase this account");
    if (m_isPaused)
        return m_runs > 0 ? tr("Pausing") : tr("Paused: nothing is sent or fetched");
    if (m_link == Link::Offline)
        return m_report || m_error ? tr("Working without the network") : tr("Connecting to the server");
    if (m_progress && m_progress->left() == 0 && m_progress->attachments > 0)
        return tr("Attachments are on their way");
    if (m_progress) {
        const bool isComing =
            m_progress->toPull > 0 || (m_progress->toPush == 0 && m_progress->pulled > m_progress->pushed);
        return isComing ? tr("Your memories are coming from the server")
                        : tr("Your memories are going to the server, sealed");
    }
    if (held() > 0)
        return tr("%Ln attachment(s) wait for another network", "", int(held()));
    if (stands(Standing::Synced))
        return tr("The server has everything that is here, sealed");
    return tr("Some memories wait for the server");
}

QString SyncModel::detail() const
{
    switch (m_state) {
    case State::Asking:
    case State::Linking:
        return {};
    case State::Alone:
        return tr(
            "Link it to a server, and the same memories are on all your devices. The server keeps them sealed and "
            "cannot read a word.");
    case State::Linked:
        break;
    }
    if (stands(Standing::Braked))
        return tr("Look at what your other devices did. If it was meant so, agree; until then nothing goes on.");
    if (stands(Standing::Revoked))
        return tr("What is here stays. It can come back with the recovery phrase.");
    if (stands(Standing::ControlFork))
        return tr("Nothing is sent to it. What is here stays as it is.");
    if (m_ending.isComing())
        return m_ending.detail();
    if (m_isPaused)
        return tr("What you save stays on this device until you go on.");
    if (m_error && m_error->code != Errc::NetworkFailed)
        return shownSentence(m_error->code);
    if (m_link == Link::Offline)
        return tr("What you save stays on this device and goes out by itself once the server can be reached.");
    if (held() > 0 && !m_progress)
        return tr(
            "This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.");
    return tr("%Ln device(s) belong to this account.", "", m_devices);
}

QString SyncModel::heardText() const
{
    if (m_heardAt == 0)
        return {};
    return tr("The server answered at %1").arg(m_calendar.timeText(m_heardAt));
}

QString SyncModel::problem() const
{
    if (!m_problem)
        return {};
    switch (m_problem->code) {
    case Errc::CertificateUnknown:
        return tr("Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows "
                  "with this "
                  "fingerprint:");
    case Errc::NoInvitation:
        return tr("This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.");
    case Errc::NotFound:
        return tr("There is no such account on this server, or this vault has no recovery phrase yet.");
    case Errc::AlreadyExists:
        return tr("This vault belongs to an account already.");
    case Errc::NotLinked:
        return tr("The devices were not linked: the code is mistyped, older than ten minutes or was used already, or "
                  "somebody said no on the other device. Nothing was sent from here.");
    case Errc::NotUnderstood:
        if (m_way == Way::ByCode)
            return tr("This is no code of another device: those have four groups of four letters and digits.");
        return tr("These are not the 24 words of a recovery phrase.");
    case Errc::Usage:
        return tr("This is not the address of a server. It begins with https://.");
    case Errc::NetworkFailed:
        return tr("The server cannot be reached, or it is none of Mnemosyne's. Check its address and your connection.");
    default:
        return shownSentence(m_problem->code);
    }
}

QString SyncModel::problemCode() const
{
    return m_problem ? name(m_problem->code) : QString();
}

} // namespace mn::app
