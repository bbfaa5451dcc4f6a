#include "app/settings/move_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms;
constexpr int kMostNames = 9; // of a folder below one that is not empty

struct Place {
    QString folder;
    MoveLook look;
};

// Into the folder that was pointed at when it is empty, else below it, as for a new vault.
Result<Place> placeIn(const VaultKeys &keys, KeyServices services, const QString &folder)
{
    const QString name = QFileInfo(keys.paths().folder).fileName();
    QString place = folder;
    auto look = lookAtMove(keys, services, place);
    const bool mayGoBelow = QFileInfo(folder).isDir() && !VaultKeys(folder, services).areThere();
    for (int number = 1; !look && look.error().code == Errc::AlreadyExists && mayGoBelow && number <= kMostNames;
         ++number) {
        place = QDir(folder).filePath(number == 1 ? name : u"%1 %2"_s.arg(name).arg(number));
        look = lookAtMove(keys, services, place);
    }
    if (!look)
        return std::unexpected(look.error());
    return Place{place, *look};
}

QString problemOf(const Error &error)
{
    switch (error.code) {
    case Errc::AlreadyExists:
        return MoveModel::tr("Something lies in that folder already. Choose an empty one.");
    case Errc::Usage:
        return MoveModel::tr("The vault is there already, or would lie within itself. Choose a folder outside of it.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return MoveModel::tr("Nothing can be written in that folder. Choose another one.");
    case Errc::DiskFull:
        return MoveModel::tr("There is not enough room on that disk. Free some, or choose a folder on another disk.");
    case Errc::Busy:
        return MoveModel::tr("Another program has the vault open. End it, then try again.");
    case Errc::Damaged:
        return MoveModel::tr("What was copied differs from the vault. That disk may be failing: choose another one.");
    case Errc::FileUnreadable:
        return MoveModel::tr("A part of the vault cannot be read. Check the vault under Diagnostics.");
    case Errc::NotUnderstood:
    case Errc::NewerVersion:
        return MoveModel::tr("The file %1, which says where vaults went, is not understood. Put it elsewhere, then try "
                             "again.")
            .arg(QDir::toNativeSeparators(error.context));
    default:
        return shownSentence(error.code);
    }
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

MoveModel::MoveModel(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_poll(m_parts.timers.alarm([this] { poll(); }))
{
    connect(&m_parts.keeper, &VaultKeeper::aboutToLock, this, [this] {
        if (m_state == Moving)
            return;
        ++m_look;
        m_problem.clear();
        m_problemCode.clear();
        m_news.clear();
        setState(Idle);
    });
    connect(&m_parts.keeper, &VaultKeeper::lockWanted, this, [this] {
        m_progress->isToLock = true;
        stop();
    });
}

// --- What is shown

QString MoveModel::from() const
{
    return QDir::toNativeSeparators(m_from);
}

QString MoveModel::to() const
{
    return QDir::toNativeSeparators(m_to);
}

QString MoveModel::question() const
{
    if (m_state != Asking)
        return {};
    const QString sizes = m_sizes.freeBytes < 0
                              ? sizeOf(m_sizes.bytes)
                              : tr("%1; %2 are free there").arg(sizeOf(m_sizes.bytes), sizeOf(m_sizes.freeBytes));
    return tr("All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. "
              "What you have typed is saved first; an import or a backup that is under way is stopped.")
               .arg(to(), sizes) +
           u' ' + tr("If the vault is locked meanwhile, also with the screen or before sleep, the move stops.");
}

// Every byte counts twice: copied, and compared. What is shown is of the one that goes on.
qint64 MoveModel::bytesOfThisStep() const
{
    const qint64 all = m_progress->total / 2;
    const qint64 done = m_progress->done;
    return done > all ? done - all : done;
}

double MoveModel::fraction() const
{
    const qint64 all = m_progress->total / 2;
    return all > 0 ? double(bytesOfThisStep()) / double(all) : -1;
}

QString MoveModel::progressText() const
{
    const qint64 total = m_progress->total;
    const qint64 done = m_progress->done;
    if (m_isStopping)
        return tr("Stopping");
    if (total == 0)
        return tr("Closing the vault");
    return done == total ? tr("Opening it at its new place") : 2 * done <= total ? tr("Copying") : tr("Comparing");
}

QString MoveModel::bytesText() const
{
    const qint64 all = m_progress->total / 2;
    return all == 0 ? QString() : tr("%1 of %2").arg(sizeOf(bytesOfThisStep()), sizeOf(all));
}

QString MoveModel::secondVault() const
{
    if (m_secondVaults.isEmpty())
        return {};
    return tr("A move that was cut off has left a second vault, in which something was written since: %1. Open it to "
              "look, and remove its folder when you miss nothing of it.")
        .arg(QDir::toNativeSeparators(m_secondVaults.first()));
}

// --- What is done

void MoveModel::tidy()
{
    const auto work = [files = &m_parts.services.files, folder = m_parts.vaults.stateFolder] {
        return tidyMovedPlaces(*files, folder);
    };
    whenDone(this, m_parts.keys.post(work), [this](const Result<TidiedPlaces> &tidied) {
        if (!tidied)
            return m_parts.log.note(EventLog::Event::Move, tidied.error().code); // the next start tries again
        m_secondVaults = tidied->secondVaults;
        Q_EMIT changed();
    });
}

void MoveModel::look(const QUrl &folder)
{
    const Vault *const vault = m_parts.keeper.vault();
    if (!folder.isLocalFile() || !vault || m_state == Moving)
        return;
    m_problem.clear();
    m_problemCode.clear();
    m_news.clear();
    m_from = vault->paths().folder;
    m_to = QDir::cleanPath(folder.toLocalFile());
    setState(Looking);
    auto work = [services = m_parts.services, from = m_from, to = m_to] {
        return placeIn(VaultKeys(from, services), services, to);
    };
    whenDone(this, m_parts.keys.post(work), [this, look = ++m_look](const Result<Place> &place) {
        if (look != m_look)
            return;
        if (!place) {
            fail(place.error());
            return setState(Idle);
        }
        m_to = place->folder;
        m_sizes = place->look;
        setState(Asking);
    });
}

void MoveModel::giveUp()
{
    if (m_state != Looking && m_state != Asking)
        return;
    ++m_look;
    setState(Idle);
}

void MoveModel::move()
{
    if (m_state != Asking)
        return;
    m_progress = std::make_shared<Progress>();
    m_isStopping = false;
    setState(Moving);
    QMetaObject::invokeMethod(this, &MoveModel::begin, Qt::QueuedConnection);
}

void MoveModel::begin()
{
    if (!m_parts.keeper.vault())
        return setState(Idle); // locked meanwhile
    m_poll->set(kPoll);
    Q_EMIT progressed();
    // Whatever was begun over it ends on this thread before.
    auto close = [lent = m_parts.keeper.lend()]() mutable -> Result<OpenVault> {
        lent.vault.reset();
        return std::move(lent);
    };
    whenDone(this, m_parts.keys.post(std::move(close)),
             [this](Result<OpenVault> closed) { carry(*std::move(closed)); });
}

// Beside the thread of the keys: what is captured meanwhile must not wait for it.
void MoveModel::carry(OpenVault closed)
{
    auto job = [parts = m_parts, closed = std::move(closed), from = m_from, to = m_to,
                progress = m_progress](const std::stop_token &stop) mutable {
        return moveNow(parts, std::move(closed), from, to, *progress, stop);
    };
    auto moving = m_work.post(std::move(job));
    if (m_isStopping)
        m_work.stop(); // asked for while it was being closed
    whenDone(this, moving, [this](Result<Outcome> result) { end(std::move(result)); });
}

Result<MoveModel::Outcome> MoveModel::moveNow(const Parts &parts, OpenVault closed, const QString &from,
                                              const QString &to, Progress &progress, const std::stop_token &stop)
{
    const auto tell = [&progress](qint64 done, qint64 of) {
        progress.total = of;
        progress.done = done;
    };
    const VaultKeys keys(from, parts.services);
    Outcome outcome{std::move(closed)};
    auto moved = moveVault(keys, parts.services, parts.vaults, outcome.opened.key, to, tell, stop);
    if (moved) {
        outcome.opened.vault = std::move(moved->vault);
        outcome.isOldGone = moved->isOldGone;
    } else {
        outcome.failure = moved.error();
    }
    if (progress.isToLock) {
        outcome.opened = {}; // here and now: this thread may wait for it
        return outcome;
    }
    if (moved)
        return outcome;
    MN_TRY(const KeySlots keySlots, keys.load());
    MN_TRY(outcome.opened.vault, Vault::open(from, keySlots.vaultId(), outcome.opened.key.clone(), parts.vaults));
    return outcome;
}

void MoveModel::stop()
{
    if (m_state != Moving || m_isStopping)
        return;
    m_isStopping = true;
    m_work.stop();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void MoveModel::end(Result<Outcome> result)
{
    m_poll->stop();
    m_isStopping = false;
    // Where it could not be opened again, its person is asked for the key, as after a start.
    const std::optional<Error> failure = result ? result->failure : std::optional(result.error());
    m_parts.log.note(EventLog::Event::Move, failure ? std::optional(failure->code) : std::nullopt);
    QString sentence;
    if (!failure) {
        m_parts.unlock.setFolder(m_to);
        m_news = result->isOldGone
                     ? tr("The vault is in %1 now.").arg(to())
                     : tr("The vault is in %1 now. What is left of it in %2 goes at the next start.").arg(to(), from());
        sentence = m_news;
    } else if (failure->code == Errc::Cancelled) {
        sentence = tr("Stopped. The vault is where it was.");
        if (m_progress->isToLock) { // told when somebody is there again
            m_problem = tr("The vault was locked, which stopped its move. It is where it was and can be moved again.");
            m_problemCode = name(failure->code);
        }
    } else {
        fail(*failure);
        sentence = m_problem;
    }
    m_parts.keeper.giveBack(result ? std::move(result->opened) : OpenVault());
    setState(Idle);
    Q_EMIT done(sentence);
}

void MoveModel::fail(const Error &error)
{
    m_problem = problemOf(error);
    m_problemCode = name(error.code);
}

void MoveModel::forgetNews()
{
    m_news.clear();
    m_problem.clear();
    m_problemCode.clear();
    Q_EMIT changed();
}

void MoveModel::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void MoveModel::poll()
{
    Q_EMIT progressed();
    m_poll->set(kPoll);
}

} // namespace mn::app
