#include "tests/shots/keeping_scenes.h"
#include "app/settings/diagnostics_model.h"
#include "app/settings/move_model.h"
#include "app/settings/security_model.h"
#include "app/shell/app_model.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/session_watch.h"
#include "app/transfer/backup_model.h"
#include "core/base/platform/local_file_system.h"
#include "core/session/recovery_store.h"
#include "tests/shots/asked_scenes.h"
#include "tests/shots/rest.h"
#include "tests/shots/soon_timers.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_keychain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimer>
#include <semaphore>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;
using namespace mn::test;

namespace {

constexpr int kMemories = 40;
constexpr qint64 kDay = 24 * 3600 * 1000;

// Files as they are, but a key file's copy waits until the picture is taken: a move that is under way.
class HeldDisk final : public FileSystem {
public:
    void hold() { m_holds = true; }
    void letGo()
    {
        if (m_holds.exchange(false))
            m_free.release();
    }
    Result<std::unique_ptr<File>> open(const QString &path, OpenMode mode) override
    {
        if (m_holds && path.endsWith(u"vault.keys.part"_s))
            m_free.acquire();
        return m_files.open(path, mode);
    }
    Result<void> rename(const QString &from, const QString &to) override { return m_files.rename(from, to); }
    Result<void> remove(const QString &path) override { return m_files.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_files.makeFolder(path); }
    bool exists(const QString &path) override { return m_files.exists(path); }
    QStringList list(const QString &folder) override { return m_files.list(folder); }

private:
    LocalFileSystem m_files;
    std::atomic<bool> m_holds = false;
    std::binary_semaphore m_free{0};
};

// The program over Clara's vault, which is open, in autumn 2026.
class Program final : public QObject {
public:
    explicit Program(QObject *owner) : QObject(owner)
    {
        clock.set(QDateTime({2026, 5, 12}, {18, 4}).toMSecsSinceEpoch());
        app.setKeeping({&security, &backups, &diagnostics, &clipboard, nullptr, &mover});
        unlock.setFolder(home.filePath(u"Clara’s vault"_s));
        auto made = keys.make(unlock.folder(), {.passphrase = SecretBytes::copyOf("kettle under the seventh lantern"),
                                                .hash = cheapHash(),
                                                .phrase = RecoveryPhrase::make(),
                                                .keychain = true});
        until([&made] { return made.isFinished(); });
        auto opening = made.takeResult();
        if (opening)
            keeper.take(std::move(opening->opened));
        for (int i = 0; i < kMemories; ++i) {
            MemoryChange memory;
            memory.content = u"What the garden needs in week %1"_s.arg(i + 1);
            keeper.vault()->add(memory).waitForFinished();
        }
        until([this] { return app.vault() && app.vault()->isStatusKnown(); });
    }
    ~Program() override { files.letGo(); }
    void lookAt(const QString &name)
    {
        const QString place = home.filePath(name);
        mover.look(QUrl::fromLocalFile(place));
        until([this] { return mover.state() != MoveModel::Looking; });
    }
    QVariantMap shown(const QString &section, const QVariantMap &typed = {})
    {
        return {{u"page"_s, u"qrc:/qt-project.org/imports/Mnemosyne/Settings/SettingsPage.qml"_s},
                {u"models"_s, QVariantMap{{u"vault"_s, QVariant::fromValue(app.vault())},
                                          {u"app"_s, QVariant::fromValue(&app)},
                                          {u"current"_s, section}}},
                {u"typed"_s, typed}};
    }
    void open()
    {
        keeper.lock();
        auto opened = keys.open(unlock.folder(), SecretBytes::copyOf("kettle under the seventh lantern"));
        until([&opened] { return opened.isFinished(); });
        if (auto opening = opened.takeResult())
            keeper.take(*std::move(opening));
        until([this] { return app.vault() && app.vault()->isStatusKnown(); });
    }
    // The window, with a memory open.
    QVariantMap window()
    {
        const auto isCounted = [this] {
            const SidebarModel *const sidebar = app.vault()->sidebar();
            return sidebar->data(sidebar->index(0), SidebarModel::CountRole).toInt() == kMemories;
        };
        until([&] { return app.vault()->list()->count() == kMemories && isCounted(); });
        app.vault()->openRow(1);
        until([this] { return app.vault()->editor()->state() == MemoryEditor::State::Open; });
        return {{u"vault"_s, QVariant::fromValue(app.vault())}, {u"app"_s, QVariant::fromValue(&app)}};
    }
    // Days later, with one backup more.
    void backUpAfter(int days)
    {
        clock.advance(days * kDay);
        backups.backUpNow();
        until([this] { return backups.state() == BackupModel::Idle; });
    }

    QTemporaryDir home;
    HeldDisk files;
    ManualClock clock;
    SoonTimers timers;
    MemoryKeychain keychain;
    const KeyServices services{files, clock, keychain};
    const VaultServices vaults{.files = files, .clock = clock, .stateFolder = home.filePath(u"state"_s)};
    KeyThread keys{services, vaults};
    VaultKeeper keeper{keys};
    UnlockModel unlock{keys, keeper, clock};
    SessionWatch watch{QDBusConnection(u"there is none"_s), QString()};
    AutoLock autoLock{keys, keeper, unlock, watch};
    DeviceSettings settings{files, home.filePath(u"window.json"_s)};
    Appearance appearance{settings, false};
    EventLog log{files, home.filePath(u"state/events.log"_s), clock};
    SecurityModel security{keys, services, keeper, autoLock, log};
    BackupModel backups{keys, vaults, keeper, log, timers};
    MoveModel mover{{keys, services, vaults, keeper, unlock, log, timers}};
    DiagnosticsModel diagnostics{keeper, log, files, clock, timers};
    ClipboardGuard clipboard{settings, timers};
    Commands commands{windowPages(), &settings};
    AppModel app{keys, keeper, unlock, appearance, commands, clock, timers};
};

} // namespace

QVariantMap settingsSecurity(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->security.read();
    until([program] { return !program->security.ways().isEmpty(); });
    return program->shown(u"security"_s);
}

QVariantMap settingsPassphrase(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = settingsSecurity(vault, owner);
    shown[u"pressed"_s] = u"change"_s;
    return shown;
}

QVariantMap settingsProof(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = settingsSecurity(vault, owner);
    shown[u"pressed"_s] = u"newWords"_s;
    return shown;
}

QVariantMap settingsRemoval(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = settingsSecurity(vault, owner);
    shown[u"pressed"_s] = u"remove%1"_s.arg(int(SecurityModel::Keyring));
    return shown;
}

QVariantMap settingsDrill(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = settingsSecurity(vault, owner);
    shown[u"pressed"_s] = u"tryWords"_s;
    return shown;
}

QVariantMap settingsWords(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->security.read();
    until([program] { return !program->security.ways().isEmpty(); });
    QTimer::singleShot(0, program, [program] { // when the page is there to be told
        program->security.makeNewWords(u"kettle under the seventh lantern"_s);
        until([program] { return !program->security.newWords()->words().isEmpty(); });
    });
    return program->shown(u"security"_s);
}

QVariantMap settingsRestore(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = settingsBackups(vault, owner);
    shown[u"pressed"_s] = u"restore"_s;
    return shown;
}

// Before the program ends, and the disk has taken nothing.
QVariantMap loss(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    return asked(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/LossDialog.qml"_s,
                 {{u"app"_s, QVariant::fromValue(&program->app)}}, {step(u"lossDialog"_s, u"open"_s)});
}

QVariantMap settingsBackups(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    const QString stick = program->home.filePath(u"Blue stick"_s);
    QDir().mkpath(stick);
    until([program] { return !program->backups.reminder().isEmpty(); });
    program->backups.chooseFolder(QUrl::fromLocalFile(stick));
    program->backups.schedule()->setEvery(BackupSchedule::Weekly);
    program->backUpAfter(90);
    program->backUpAfter(31);
    program->backUpAfter(28);
    until([program] { return program->backups.backups().size() == 3; });
    const QVariantMap newest = program->backups.backups().first().toMap();
    program->backups.verify(newest.value(u"path"_s).toString());
    until([program] { return program->backups.state() == BackupModel::Idle; });
    program->clock.advance(43 * kDay);
    return program->shown(u"backups"_s);
}

QVariantMap settingsDamaged(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->keeper.vault()
        ->save(Durability::Batch,
               [](Saving &saving) -> Result<void> {
                   return saving.database().script(u"UPDATE memory SET state = x'00' WHERE n IN (3, 8)"_s);
               })
        .waitForFinished();
    program->diagnostics.check();
    until([program] { return program->diagnostics.state() == DiagnosticsModel::Idle; });
    return program->shown(u"diagnostics"_s);
}

QVariantMap noticeOfBackup(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    until([program] { return program->backups.reminds(); });
    return program->window();
}

QVariantMap noticeOfWords(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    auto due = program->keys.post(
        [vault = program->keeper.vault()]() -> Result<void> { return setPhraseCheckDue(*vault, true); });
    due.waitForFinished();
    program->open(); // which is when it is asked for
    until([program] { return program->security.drillIsDue(); });
    return program->window();
}

QVariantMap settingsDiagnostics(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    const auto source = [sent = false]() mutable -> Result<QByteArray> {
        return std::exchange(sent, true) ? QByteArray() : QByteArray("a picture that nobody saved");
    };
    program->keeper.vault()->seal(u"a.png"_s, u"image/png"_s, source).waitForFinished();
    program->diagnostics.check();
    until([program] { return program->diagnostics.state() == DiagnosticsModel::Idle; });
    program->log.note(EventLog::Event::Backup, Errc::NotFound);
    program->diagnostics.makeReport();
    until([program] { return !program->diagnostics.report().isEmpty(); });
    return program->shown(u"diagnostics"_s);
}

QVariantMap settingsMove(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->lookAt(u"Blue stick/Clara’s vault"_s);
    const QVariantMap shown = program->shown(u"storage"_s);
    return asked(shown[u"page"_s].toString(), shown[u"models"_s].toMap(), {step(u"storageSection"_s, u"ask"_s)});
}

QVariantMap settingsMoveRefused(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->lookAt(u"Clara’s vault"_s);
    return program->shown(u"storage"_s);
}

// A picture of a moment: all is copied but the keys.
QVariantMap moving(SampleVault &, QObject *owner)
{
    auto *const program = new Program(owner);
    program->lookAt(u"Blue stick/Clara’s vault"_s);
    program->files.hold();
    program->mover.move();
    until([program] { return program->mover.fraction() > 0.4; });
    return {{u"page"_s, u"qrc:/qt-project.org/imports/Mnemosyne/Unlock/MovingPage.qml"_s},
            {u"models"_s, QVariantMap{{u"moving"_s, QVariant::fromValue(&program->mover)}}},
            {u"typed"_s, QVariantMap()}};
}

} // namespace mn::shots
