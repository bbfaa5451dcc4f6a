#include "app/desktop/work_notices.h"
#include "app/transfer/backup_model.h"
#include <QGuiApplication>

namespace mn::app {

WorkNotices::WorkNotices(AppModel &app, Notifier &notifier, const Clock &clock, std::function<bool()> isLookedAt,
                         QObject *parent)
    : QObject(parent), m_app(app), m_notifier(notifier), m_clock(clock), m_isLookedAt(std::move(isLookedAt))
{
    connect(&app, &AppModel::vaultOpened, this, &WorkNotices::followVault);
    connect(&app, &AppModel::stageChanged, this, &WorkNotices::followFirstRun);
    if (app.backups())
        followBackups();
}

bool WorkNotices::isActive()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

bool WorkNotices::hasEnded(Job &job, bool isRunning)
{
    if (isRunning == job.isRunning)
        return false;
    job.isRunning = isRunning;
    if (isRunning)
        job.begun = m_clock.now();
    else
        job.lasted = m_clock.now() - job.begun;
    return !isRunning;
}

void WorkNotices::say(const Job &job, const QString &sentence)
{
    if (job.lasted >= kLongMs && !m_isLookedAt())
        m_notifier.say(sentence);
}

void WorkNotices::followVault()
{
    m_import = m_export = {}; // those of the vault before have gone with it
    VaultModel *const vault = m_app.vault();
    connect(vault, &VaultModel::importingMade, this, &WorkNotices::followImport);
    connect(vault, &VaultModel::exportingMade, this, &WorkNotices::followExport);
    if (vault->importingSoFar())
        followImport();
    if (vault->exportingSoFar())
        followExport();
}

void WorkNotices::followImport()
{
    const ImportModel *const importing = m_app.vault()->importingSoFar();
    connect(importing, &ImportModel::changed, this,
            [this, importing] { (void)hasEnded(m_import, importing->isRunning()); });
    connect(importing, &ImportModel::finished, this, [this, importing] {
        (void)hasEnded(m_import, importing->isRunning());
        if (!importing->problem().isEmpty())
            say(m_import, tr("The import could not be finished. The window says why."));
        else if (!importing->wasStopped())
            say(m_import, tr("The import is finished."));
    });
}

void WorkNotices::followExport()
{
    const ExportModel *const exporting = m_app.vault()->exportingSoFar();
    connect(exporting, &ExportModel::changed, this, [this, exporting] {
        const ExportModel::State state = exporting->state();
        if (!hasEnded(m_export, state == ExportModel::State::Running))
            return;
        if (state == ExportModel::State::Failed)
            say(m_export, tr("The export could not be finished. The window says why."));
        else if (state == ExportModel::State::Done)
            say(m_export, tr("The export is finished."));
    });
}

void WorkNotices::followBackups()
{
    const BackupModel *const backups = m_app.backups();
    connect(backups, &BackupModel::changed, this, [this, backups] {
        const BackupModel::State state = backups->state();
        if (state != BackupModel::Idle)
            m_isBringingBack = state == BackupModel::Restoring;
        if (!hasEnded(m_backup, state == BackupModel::Making || state == BackupModel::Restoring) ||
            backups->problem().isEmpty())
            return;
        say(m_backup, m_isBringingBack ? tr("The backup could not be brought back. The window says why.")
                                       : tr("The backup could not be made. The window says why."));
    });
    // Not of those that come by themselves: they go well day by day.
    connect(backups, &BackupModel::done, this, [this] {
        say(m_backup, m_isBringingBack ? tr("The backup is brought back.") : tr("The backup is made."));
    });
}

void WorkNotices::followFirstRun()
{
    if (m_firstRun == m_app.firstRun())
        return;
    m_firstRun = m_app.firstRun();
    m_restore = {};
    if (!m_firstRun)
        return;
    const RestoreModel *const restoring = m_firstRun->restoring();
    connect(restoring, &RestoreModel::changed, this, [this, restoring] {
        if (hasEnded(m_restore, restoring->isWorking()) && !restoring->message().isEmpty() &&
            restoring->messageCode() != name(Errc::Cancelled))
            say(m_restore, tr("The backup could not be brought back. The window says why."));
    });
    connect(restoring, &RestoreModel::restored, this, [this] { say(m_restore, tr("The backup is brought back.")); });
}

} // namespace mn::app
