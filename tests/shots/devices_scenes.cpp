#include "tests/shots/devices_scenes.h"
#include "core/session/recovery_store.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include "tests/support/own_server.h"

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

constexpr qint64 kEvening = 1'764'270'000'000; // 27 November 2025

QVariantMap page(VaultModel *vault)
{
    return {{u"vault"_s, QVariant::fromValue(vault)}};
}

// A vault of its own, and a server.
class Linked final : public QObject {
public:
    explicit Linked(QObject *owner) : QObject(owner)
    {
        m_clock.set(kEvening);
        auto made = Vault::create(
            m_home.filePath(u"Clara’s vault"_s), VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
            {.files = m_files, .clock = m_clock, .stateFolder = m_home.filePath(u"state"_s), .followIndex = false});
        if (!made || !keepPhrase(**made, KeptPhrase{{}, RecoveryPhrase::make()}))
            qFatal("no vault for the pictures");
        m_vault = *std::move(made);
        model = std::make_unique<VaultModel>(*m_vault, m_clock, m_timers);
        SyncModel *sync = model->sync();
        until([sync] { return sync->state() == SyncModel::State::Alone; });
        sync->createAccount(m_server.start(), {});
        until([sync] { return sync->state() == SyncModel::State::Linked && sync->mark() == SyncModel::Mark::Well; });
    }
    ~Linked() override
    {
        for (auto &work : model->takeWork())
            work.reset();
        model.reset();
    }
    void goOffline()
    {
        m_server.stop();
        until([this] { return model->sync()->mark() == SyncModel::Mark::Offline; });
    }

private:
    QTemporaryDir m_home;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    SoonTimers m_timers;
    test::OwnServer m_server{QStringLiteral(MN_SERVER)};
    std::unique_ptr<Vault> m_vault;

public:
    std::unique_ptr<VaultModel> model;
};

} // namespace

QVariantMap devicesAlone(SampleVault &vault, QObject *owner)
{
    VaultModel *model = vault.model(owner);
    until([model] { return model->sync()->state() == SyncModel::State::Alone; });
    return page(model);
}

QVariantMap devicesProblem(SampleVault &vault, QObject *owner)
{
    VaultModel *model = vault.model(owner);
    until([model] { return model->sync()->state() == SyncModel::State::Alone; });
    model->sync()->joinAccount(u"https://127.0.0.1:1"_s, u"these are not twenty-four words"_s);
    until([model] { return !model->sync()->problem().isEmpty(); });
    return page(model);
}

QVariantMap devicesLinked(SampleVault &, QObject *owner)
{
    return page((new Linked(owner))->model.get());
}

QVariantMap devicesOffline(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->goOffline();
    return page(linked->model.get());
}

} // namespace mn::shots
