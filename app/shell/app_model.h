#pragma once
#include "app/onboarding/first_run_model.h"
#include "app/settings/appearance.h"
#include "app/shell/vault_model.h"
#include "app/unlock/unlock_model.h"
#include "app/unlock/vault_keeper.h"
#include <memory>

namespace mn::app {

// The root of what the window shows: first run, a locked vault, or an open one. Everything that it is given outlives
// it.
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

public:
    enum class Stage {
        Starting, // whether there is a vault is being looked at
        FirstRun,
        Locked,
        Open
    };
    Q_ENUM(Stage)

    AppModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, Appearance &appearance, const Clock &clock,
             Timers &timers, QObject *parent = nullptr);
    ~AppModel() override;

    Stage stage() const { return m_stage; }
    FirstRunModel *firstRun() const { return m_firstRun.get(); }
    UnlockModel *unlock() const { return &m_unlock; }
    VaultModel *vault() const { return m_vault.get(); }
    Appearance *appearance() const { return &m_appearance; }

    // Looks for the vault in `folder`: opens it where that needs nobody, else asks; begins the first run where there is
    // none.
    void start(const QString &folder);
    // Another vault, chosen by its person. Nothing when the folder is none of this machine's.
    Q_INVOKABLE void openFolder(const QUrl &folder);
    // After what is happening now: whoever calls it may be part of what goes.
    Q_INVOKABLE void lock();

Q_SIGNALS:
    void stageChanged();
    void vaultOpened();

private:
    void setStage(Stage stage);
    void showVault();
    void leaveVault();
    void beginFirstRun(const QString &folder);

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    UnlockModel &m_unlock;
    Appearance &m_appearance;
    const Clock &m_clock;
    Timers &m_timers;
    Stage m_stage = Stage::Starting;
    std::unique_ptr<FirstRunModel> m_firstRun;
    std::unique_ptr<VaultModel> m_vault;
};

} // namespace mn::app
