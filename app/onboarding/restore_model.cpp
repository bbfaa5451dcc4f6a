#include "app/onboarding/restore_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/crypto/secret_text.h"
#include <QFileInfo>
#include <QLocale>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms;

QString problemOf(Errc code)
{
    switch (code) {
    case Errc::WrongKey:
        return RestoreModel::tr("This does not open the backup. Try again, or type its 24 recovery words. It is the "
                                "passphrase that the vault had when the backup was last added to.");
    case Errc::NotUnderstood:
        return RestoreModel::tr("This file is no backup of Mnemosyne. Choose another one.");
    case Errc::NewerVersion:
        return RestoreModel::tr("A newer version of Mnemosyne made this backup. Update the program, then try again.");
    case Errc::FileUnreadable:
        return RestoreModel::tr("The backup cannot be read. Check that its disk is there, then try again.");
    case Errc::Damaged:
        return RestoreModel::tr("A part of this backup is damaged. Try another copy of it, if you have one.");
    case Errc::AlreadyExists:
        return RestoreModel::tr("Another vault lies in this folder. Choose another folder for the restored one.");
    case Errc::DiskFull:
        return RestoreModel::tr(
            "There is no room left on the disk. Free some space, then try again: it goes on where it "
            "stopped.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return RestoreModel::tr("Nothing can be written in this folder. Choose another one.");
    case Errc::Cancelled:
        return RestoreModel::tr("Stopped. Start again, and it goes on where it stopped.");
    default:
        return shownSentence(code);
    }
}

} // namespace

RestoreModel::RestoreModel(KeyThread &keys, VaultKeeper &keeper, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_poll(m_timers.alarm([this] { poll(); }))
{
}

QString RestoreModel::backupName() const
{
    return QFileInfo(m_backup).fileName();
}

double RestoreModel::fraction() const
{
    const qint64 total = m_progress->total;
    return total > 0 ? double(m_progress->done) / double(total) : -1;
}

QString RestoreModel::progressText() const
{
    const qint64 total = m_progress->total;
    if (isStopping())
        return tr("Stopping");
    if (total <= 0)
        return tr("Opening the backup");
    return tr("%1 of %Ln memories are back", "", int(total)).arg(QLocale().toString(m_progress->done.load()));
}

void RestoreModel::chooseBackup(const QUrl &file)
{
    if (m_isWorking || !file.isLocalFile())
        return;
    m_backup = file.toLocalFile();
    say({});
    whenDone(this, m_keys.checkBackup(m_backup), [this, looked = m_backup](const Result<void> &checked) {
        if (looked == m_backup && !checked)
            say(checked.error().code);
    });
}

void RestoreModel::start(QString secret, const QString &folder)
{
    SecretBytes given = takeSecret(secret);
    if (m_isWorking || m_backup.isEmpty())
        return;
    say({});
    m_stop = std::stop_source();
    m_progress = std::make_shared<Progress>();
    m_isWorking = true;
    Q_EMIT changed();
    Q_EMIT progressed();
    m_poll->set(kPoll);
    const auto tell = [progress = m_progress](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
    };
    whenDone(this, m_keys.restore(folder, m_backup, std::move(given), tell, m_stop.get_token()),
             [this, since = m_keeper.locks()](Result<RestoredOpening> restored) { take(std::move(restored), since); });
}

void RestoreModel::stop()
{
    if (!m_isWorking)
        return;
    m_stop.request_stop();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void RestoreModel::take(Result<RestoredOpening> restored, quint64 since)
{
    m_poll->stop();
    m_isWorking = false;
    if (!restored)
        return say(restored.error().code);
    const RestoreReport report = restored->report;
    m_keeper.take(std::move(restored->opened), since);
    Q_EMIT changed();
    QString sentence = tr("%Ln memories are back.", "", int(report.added + report.joined + report.unchanged));
    if (const qsizetype lost = report.missingAttachments.size() + report.damagedAttachments.size(); lost > 0)
        sentence += u' ' + tr("%Ln attachments were missing or damaged in the backup.", "", int(lost));
    Q_EMIT this->restored(sentence);
}

void RestoreModel::say(std::optional<Errc> code)
{
    m_message = code ? problemOf(*code) : QString();
    m_messageCode = code ? name(*code) : QString();
    Q_EMIT changed();
}

void RestoreModel::poll()
{
    Q_EMIT progressed();
    m_poll->set(kPoll);
}

} // namespace mn::app
