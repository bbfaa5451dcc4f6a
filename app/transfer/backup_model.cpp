#include "app/transfer/backup_model.h"
#include "app/base/calendar.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/transfer/pace_words.h"
#include "core/store/settings.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms;

QString problemOf(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return BackupModel::tr("The folder of the backups is not there. Connect its disk, or choose another folder.");
    case Errc::DiskFull:
        return BackupModel::tr("There is no room left on that disk; the backup before is whole. Free some space, or "
                               "choose another folder.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return BackupModel::tr("Nothing can be written in that folder. Choose another one.");
    case Errc::FileUnreadable:
        return BackupModel::tr("The backup cannot be read. Check that its disk is there, then try again.");
    case Errc::Damaged:
    case Errc::NotUnderstood:
        return BackupModel::tr("A part of this backup is damaged. Make another one now, and keep other copies.");
    case Errc::WrongKey:
        return BackupModel::tr("This backup belongs to another key. Open it with the passphrase it had, on the first "
                               "page of a new vault.");
    case Errc::AlreadyExists:
        return BackupModel::tr("Something lies in this folder already. Choose an empty one for the restored vault.");
    default:
        return shownSentence(code);
    }
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

BackupModel::BackupModel(KeyThread &keys, VaultServices services, VaultKeeper &keeper, EventLog &log, Timers &timers,
                         QObject *parent)
    : QObject(parent), m_keys(keys), m_services(std::move(services)), m_keeper(keeper), m_log(log),
      m_schedule(m_services.clock, timers), m_poll(timers.alarm([this] { poll(); }))
{
    connect(&m_keeper, &VaultKeeper::openedNow, this, &BackupModel::open);
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, &BackupModel::leave);
    connect(&m_schedule, &BackupSchedule::wanted, this, [this] { make(Manner::Scheduled); });
    connect(&m_schedule, &BackupSchedule::changed, this, &BackupModel::changed);
    if (m_keeper.vault())
        open();
}

void BackupModel::open()
{
    m_schedule.attach(m_keeper.vault());
    readLast();
}

void BackupModel::leave()
{
    ++m_opening;
    ++m_folderLook;
    ++m_lastLook;
    m_schedule.attach(nullptr);
    m_poll->stop();
    // The keeper lets the vault be closed by this thread after it, and so not before its work has ended.
    if (m_work) {
        m_work->stop();
        m_keys.post([ending = std::move(m_work)]() mutable -> Result<void> {
            ending.reset();
            return {};
        });
    }
    m_state = Idle;
    m_isStopping = false;
    m_found.clear();
    m_verified.clear();
    m_last = 0;
    m_isLastKnown = false;
    m_problem.clear();
    m_problemCode.clear();
    Q_EMIT changed();
}

void BackupModel::readLast()
{
    Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    const auto last = vault->read([](Database &database) { return Settings(database).read(u"last_backup"_s); });
    whenDone(this, last, [this, asked = ++m_lastLook](const Result<QByteArray> &value) {
        if (asked != m_lastLook || !value)
            return; // locked meanwhile, or read anew
        m_last = value->toLongLong();
        m_isLastKnown = true;
        m_schedule.setLast(m_last);
    });
}

// --- What is shown

double BackupModel::fraction() const
{
    const qint64 total = m_progress->total;
    return total > 0 ? double(m_progress->done) / double(total) : -1;
}

QString BackupModel::progressText() const
{
    if (m_isStopping)
        return tr("Stopping");
    switch (m_state) {
    case Making:
        return tr("Making a backup");
    case Verifying:
        return tr("Opening all of the backup");
    case Restoring:
        return tr("Bringing the backup back");
    case Idle:
        break;
    }
    return {};
}

QString BackupModel::rateText() const
{
    const qint64 done = m_progress->done;
    const qint64 total = m_progress->total;
    if (total <= 0)
        return {};
    const QString count = tr("%1 of %Ln memories", "", int(total)).arg(QLocale().toString(done));
    const QString pace = PaceWords().of(done, total, std::chrono::milliseconds(m_services.clock.now() - m_begun));
    return pace.isEmpty() ? count : tr("%1, %2", "how many, how fast").arg(count, pace);
}

QVariantList BackupModel::backups() const
{
    QVariantList list;
    for (const FoundBackup &one : m_found) {
        Verified verified = m_verified.value(one.path);
        if (one.problem)
            verified = {Bad, tr("Cannot be read. It is not counted as a backup.")};
        list += QVariantMap{
            {u"path"_s, one.path},
            {u"when"_s, one.newest ? Calendar::momentText(QLocale(), QDateTime::fromMSecsSinceEpoch(one.newest))
                                   : QFileInfo(one.path).fileName()},
            {u"size"_s, one.runs ? tr("%Ln backup(s), %1", "", one.runs).arg(sizeOf(one.bytes)) : sizeOf(one.bytes)},
            {u"text"_s,
             verified.verdict == NotChecked ? tr("Not opened whole since this vault was unlocked.") : verified.text},
            {u"readable"_s, !one.problem},
            {u"verdict"_s, int(verified.verdict)}};
    }
    return list;
}

QDateTime BackupModel::lastBackup() const
{
    return m_last > 0 ? QDateTime::fromMSecsSinceEpoch(m_last) : QDateTime();
}

QString BackupModel::lastBackupText() const
{
    return m_last > 0 ? Calendar::momentText(QLocale(), lastBackup()) : QString();
}

QString BackupModel::reminder() const
{
    if (!m_isLastKnown || !m_schedule.isOverdue())
        return {};
    if (m_last == 0)
        return tr("There is no backup yet");
    if (m_schedule.isLastAhead())
        return tr("The clock was ahead at the last backup: its age is not known");
    return tr("The last backup is %Ln day(s) old", "", m_schedule.daysSinceLast());
}

void BackupModel::putOff()
{
    m_isPutOff = true;
    Q_EMIT changed();
}

// --- What is done

void BackupModel::read()
{
    const Vault *const vault = m_keeper.vault();
    if (!vault || m_schedule.folder().isEmpty())
        return;
    auto look = [&files = m_services.files, folder = m_schedule.folder(), id = vault->id(),
                 key = m_keeper.opened().key.clone()] {
        return std::pair(QFileInfo(folder).isDir(), findBackups(files, folder, id, key));
    };
    whenDone(this, m_keys.post(std::move(look)),
             [this, asked = ++m_folderLook](const std::pair<bool, QList<FoundBackup>> &found) {
                 if (asked != m_folderLook)
                     return; // locked meanwhile, or read anew, it may be in another folder
                 m_isFolderThere = found.first;
                 m_found = found.second;
                 Q_EMIT changed();
             });
}

void BackupModel::chooseFolder(const QUrl &folder)
{
    if (!folder.isLocalFile() || m_state != Idle || !m_keeper.vault())
        return;
    m_schedule.setFolder(QDir::cleanPath(folder.toLocalFile()));
    m_problem.clear();
    m_problemCode.clear();
    m_found.clear();
    read();
}

bool BackupModel::begin(State state)
{
    if (m_state != Idle || !m_keeper.vault())
        return false;
    m_state = state;
    m_isStopping = false;
    m_problem.clear();
    m_problemCode.clear();
    m_progress = std::make_shared<Progress>();
    m_begun = m_services.clock.now();
    m_poll->set(kPoll);
    Q_EMIT changed();
    Q_EMIT progressed();
    return true;
}

template <class Work, class Take> void BackupModel::run(Work work, Take take)
{
    if (!m_work)
        m_work = std::make_unique<VaultWork>();
    auto job = [vault = m_keeper.vault(), key = m_keeper.opened().key.clone(), progress = m_progress,
                work = std::move(work)](const std::stop_token &stop) {
        const auto tell = [&progress](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
        };
        return work(*vault, key, BackupProgress(tell), stop);
    };
    whenDone(this, m_work->post(std::move(job)),
             [this, take = std::move(take), opening = m_opening](const auto &result) {
                 if (opening == m_opening) // else locked meanwhile
                     take(result);
             });
}

void BackupModel::end(EventLog::Event event, std::optional<Errc> failure, qint64 count)
{
    m_log.note(event, failure, count);
    m_poll->stop();
    m_state = Idle;
    m_isStopping = false;
    if (failure && *failure != Errc::Cancelled) {
        m_problem = problemOf(*failure);
        m_problemCode = name(*failure);
    }
    Q_EMIT changed();
    read();
}

void BackupModel::make(Manner manner)
{
    if (m_schedule.folder().isEmpty())
        return;
    if (!begin(Making))
        return manner == Manner::Scheduled ? m_schedule.retryLater() : void();
    auto work = [&files = m_services.files, &clock = m_services.clock, folder = m_schedule.folder(),
                 keep = m_schedule.keep()](Vault &vault, const SecretBytes &key, const BackupProgress &progress,
                                           const std::stop_token &stop) {
        return makeBackup(vault, files, clock, {folder, key.clone(), keep}, progress, stop);
    };
    run(std::move(work), [this, manner](const Result<BackupReport> &report) {
        end(EventLog::Event::Backup, report ? std::nullopt : std::optional(report.error().code),
            report ? report->memories : 0);
        if (!report && manner == Manner::Scheduled && report.error().code == Errc::NotFound) {
            m_problem.clear(); // ordinary: the stick is elsewhere; the reminder speaks when it is time
            m_problemCode.clear();
            Q_EMIT changed();
        }
        if (!report)
            return m_schedule.retryLater();
        readLast();
        if (manner == Manner::Asked)
            Q_EMIT done(tr("The backup is made and was read again: it is whole. %Ln memories were added.", "",
                           int(report->memories)));
    });
}

void BackupModel::verify(const QString &path)
{
    if (!begin(Verifying))
        return;
    auto work = [&files = m_services.files, path](Vault &, const SecretBytes &key, const BackupProgress &,
                                                  const std::stop_token &stop) {
        return verifyBackupFile(files, path, key, stop);
    };
    run(std::move(work), [this, path](const Result<BackupSummary> &summary) {
        if (summary) {
            const QString lost = summary->missingAttachments.isEmpty()
                                     ? QString()
                                     : u' ' + tr("%Ln attachment(s) were gone from the vault when it was made.", "",
                                                 int(summary->missingAttachments.size()));
            m_verified[path] = {
                Good, tr("Checked: all of its %Ln memories opened and matched.", "", int(summary->memories)) + lost};
        } else if (summary.error().code == Errc::Damaged || summary.error().code == Errc::NotUnderstood) {
            m_verified[path] = {Bad, tr("Damaged: not all of it can be opened. It is not counted as a backup.")};
        }
        end(EventLog::Event::Verify, summary ? std::nullopt : std::optional(summary.error().code),
            summary ? summary->memories : 0);
    });
}

void BackupModel::restoreHere(const QString &path)
{
    if (!begin(Restoring))
        return;
    auto work = [&files = m_services.files, &clock = m_services.clock, path](
                    Vault &vault, const SecretBytes &key, const BackupProgress &progress, const std::stop_token &stop) {
        return restoreInto(vault, files, clock, path, key, progress, stop);
    };
    run(std::move(work), [this](const Result<RestoreReport> &report) { finishRestore(report, {}); });
}

void BackupModel::restoreBeside(const QString &path, const QUrl &folder)
{
    if (!folder.isLocalFile() || !begin(Restoring))
        return;
    auto work = [services = m_services, path, target = QDir::cleanPath(folder.toLocalFile())](
                    Vault &, const SecretBytes &key, const BackupProgress &progress, const std::stop_token &stop) {
        return app::restoreBeside(services, path, target, key, progress, stop);
    };
    run(std::move(work),
        [this, name = folder.fileName()](const Result<RestoreReport> &report) { finishRestore(report, name); });
}

void BackupModel::finishRestore(const Result<RestoreReport> &report, const QString &where)
{
    end(EventLog::Event::Restore, report ? std::nullopt : std::optional(report.error().code),
        report ? report->added + report->joined : 0);
    if (!report)
        return;
    QString sentence =
        where.isEmpty()
            ? tr("%Ln memories came back; nothing that was here is lost.", "", int(report->added + report->joined))
            : tr("%Ln memories are in the new vault “%1”. It opens with the same passphrase.", "",
                 int(report->added + report->joined))
                  .arg(where);
    if (const qsizetype lost = report->missingAttachments.size() + report->damagedAttachments.size(); lost > 0)
        sentence += u' ' + tr("%Ln attachment(s) were missing or damaged in the backup.", "", int(lost));
    Q_EMIT done(sentence);
}

void BackupModel::stop()
{
    if (m_state == Idle || m_isStopping || !m_work)
        return;
    m_isStopping = true;
    m_work->stop();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void BackupModel::poll()
{
    Q_EMIT progressed();
    m_poll->set(kPoll);
}

} // namespace mn::app
