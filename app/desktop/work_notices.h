#pragma once
#include "app/desktop/notifier.h"
#include "app/shell/app_model.h"
#include "core/base/clock.h"
#include <QObject>
#include <QPointer>
#include <functional>

namespace mn::app {

// Work that took long tells by the desktop how it ended, where no window of ours is looked at: an import, an export, a
// backup, one that is brought back. What its person stopped, or locked away, they know of.
class WorkNotices final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kLongMs = 10'000; // nobody has turned to anything else before

    // All of it outlives this; `app` has been given its backups. `isLookedAt`: whether a window of ours has the
    // keyboard.
    WorkNotices(AppModel &app, Notifier &notifier, const Clock &clock, std::function<bool()> isLookedAt = isActive,
                QObject *parent = nullptr);

private:
    struct Job {
        bool isRunning = false;
        qint64 begun = 0;
        qint64 lasted = 0;
    };
    static bool isActive();
    void followVault();
    void followImport();
    void followExport();
    void followBackups();
    void followFirstRun();
    // True where it has ended just now.
    bool hasEnded(Job &job, bool isRunning);
    void say(const Job &job, const QString &sentence);

    AppModel &m_app;
    Notifier &m_notifier;
    const Clock &m_clock;
    std::function<bool()> m_isLookedAt;
    Job m_import, m_export, m_backup, m_restore;
    bool m_isBringingBack = false; // m_backup: into the vault, not out of it
    QPointer<FirstRunModel> m_firstRun;
};

} // namespace mn::app
