#pragma once
#include "app/onboarding/first_run_model.h"
#include "app/settings/appearance.h"
#include "app/shell/language.h"
#include "app/shell/vault_model.h"
#include "app/unlock/unlock_model.h"
#include "app/unlock/vault_keeper.h"
#include <QPointer>
#include <memory>

Q_MOC_INCLUDE("app/desktop/global_hotkey.h")
Q_MOC_INCLUDE("app/desktop/tray_stay.h")
Q_MOC_INCLUDE("app/settings/diagnostics_model.h")
Q_MOC_INCLUDE("app/settings/move_model.h")
Q_MOC_INCLUDE("app/settings/security_model.h")
Q_MOC_INCLUDE("app/shell/clipboard_guard.h")
Q_MOC_INCLUDE("app/transfer/backup_model.h")

namespace mn::app {

class BackupModel;
class ClipboardGuard;
class DiagnosticsModel;
class GlobalHotkey;
class LastVault;
class MoveModel;
class Paper;
class SecurityModel;
class TrayStay;

// What looks after a vault beside its pages; whoever makes them lets them outlive the window.
struct Keeping {
    SecurityModel *security = nullptr;
    BackupModel *backups = nullptr;
    DiagnosticsModel *diagnostics = nullptr;
    ClipboardGuard *clipboard = nullptr;
    GlobalHotkey *hotkey = nullptr;
    MoveModel *moving = nullptr;
    TrayStay *trayStay = nullptr;
    Paper *paper = nullptr; // null: nothing can be printed
};

// The root of what the window shows: first run, a locked vault, one that is not there, or an open one. Everything that
// it is given outlives it.
class AppModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(mn::app::FirstRunModel *firstRun READ firstRun NOTIFY stageChanged) // null unless FirstRun
    Q_PROPERTY(mn::app::UnlockModel *unlock READ unlock CONSTANT)
    // Told of when it opens and not when it goes: a page that is on its way out keeps what it was given.
    Q_PROPERTY(mn::app::VaultModel *vault READ vault NOTIFY vaultOpened)
    Q_PROPERTY(mn::app::Appearance *appearance READ appearance CONSTANT)
    Q_PROPERTY(mn::app::Commands *commands READ commands CONSTANT)
    Q_PROPERTY(mn::app::Language *language READ language CONSTANT) // null where it cannot be chosen
    Q_PROPERTY(mn::app::SecurityModel *security READ security CONSTANT)
    Q_PROPERTY(mn::app::BackupModel *backups READ backups CONSTANT)
    Q_PROPERTY(mn::app::DiagnosticsModel *diagnostics READ diagnostics CONSTANT)
    Q_PROPERTY(mn::app::ClipboardGuard *clipboard READ clipboard CONSTANT)
    Q_PROPERTY(mn::app::GlobalHotkey *hotkey READ hotkey CONSTANT)
    Q_PROPERTY(mn::app::MoveModel *moving READ moving CONSTANT)
    Q_PROPERTY(mn::app::TrayStay *trayStay READ trayStay CONSTANT)

public:
    enum class Stage {
        Starting, // whether there is a vault is being looked at
        FirstRun,
        Locked,
        Open,
        Moving, // to another folder: moving()
        Missing // what was opened last is not there: unlock()->folder()
    };
    Q_ENUM(Stage)

    AppModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, Appearance &appearance, Commands &commands,
             const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~AppModel() override;

    Stage stage() const { return m_stage; }
    FirstRunModel *firstRun() const { return m_firstRun.get(); }
    UnlockModel *unlock() const { return &m_unlock; }
    VaultModel *vault() const { return m_vault.get(); }
    Appearance *appearance() const { return &m_appearance; }
    Commands *commands() const { return &m_commands; }
    Language *language() const { return m_language; }
    // Before there is a window; it outlives this. What models hold of words follows it.
    void setLanguage(Language *language);
    // Before there is a window; null where nobody gave them.
    void setKeeping(const Keeping &keeping);
    SecurityModel *security() const { return m_keeping.security; }
    BackupModel *backups() const { return m_keeping.backups; }
    DiagnosticsModel *diagnostics() const { return m_keeping.diagnostics; }
    ClipboardGuard *clipboard() const { return m_keeping.clipboard; }
    GlobalHotkey *hotkey() const { return m_keeping.hotkey; }
    MoveModel *moving() const { return m_keeping.moving; }
    TrayStay *trayStay() const { return m_keeping.trayStay; }
    // Before there is a window; it outlives this. Null: none is remembered, so none is missed.
    void setLastVault(LastVault *last) { m_last = last; }

    // So with this; it outlives the vaults, too. Null: nothing is known of the network.
    void setNetwork(NetworkState *network) { m_network = network; }

    // Looks for the vault in `folder`: opens it where that needs nobody, else asks; where there is none, says that it
    // is missed, or begins the first run.
    void start(const QString &folder);
    // Another vault, chosen by its person. Nothing when the folder is none of this machine's.
    Q_INVOKABLE void openFolder(const QUrl &folder);
    // Missing: its disk may be there by now, else stillMissing(); or the first run, for another one.
    Q_INVOKABLE void lookAgain();
    Q_INVOKABLE void createNew();
    // Locked, by damage: the first run at its backup, for a folder beside this vault's, which stays as it is. Whoever
    // goes back from there is asked for the passphrase again.
    Q_INVOKABLE void restoreElsewhere();
    // After what is happening now: whoever calls it may be part of what goes.
    Q_INVOKABLE void lock();
    // Saves what is typed, then mayQuit(); or quitLoses() where that is on no disk, and whoever is asked decides.
    Q_INVOKABLE void quit();
    // Nothing is typed that is on no disk: there is nothing to save or to ask.
    Q_INVOKABLE bool isAllKept() const;
    // The program ends: the vault's page goes before its engine does, and the vault saves what it had begun to.
    void end();
    // What shows the vault: it is taken away from the window when the vault is left, and is gone before the vault's
    // models.
    Q_INVOKABLE void setVaultPage(QObject *page) { m_vaultPage = page; }

Q_SIGNALS:
    void stageChanged();
    void vaultOpened();
    void stillMissing();
    void mayQuit();
    void quitLoses();

private:
    void setStage(Stage stage);
    void showVault();
    void leaveVault();
    void beginFirstRun(const QString &folder);
    void makeFirstRun(const QString &folder);
    void missOrBegin(const QString &folder);
    void miss();

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    UnlockModel &m_unlock;
    Appearance &m_appearance;
    Commands &m_commands;
    Language *m_language = nullptr;
    NetworkState *m_network = nullptr;
    Keeping m_keeping;
    LastVault *m_last = nullptr;
    quint64 m_look = 0; // the newest question for a vault; an answer to an older one is late
    const Clock &m_clock;
    Timers &m_timers;
    Stage m_stage = Stage::Starting;
    std::unique_ptr<FirstRunModel> m_firstRun;
    std::unique_ptr<VaultModel> m_vault;
    QPointer<QObject> m_vaultPage;
    bool m_isEnding = false;
};

} // namespace mn::app
