#pragma once
#include "app/sync/sync_model.h"
#include "core/session/recovery_store.h"
#include "tests/unit/app/transfer_fixture.h"

namespace mn::app::test {

// A vault, with that phrase where there is one, and what its window knows of its account.
struct SyncWindow {
    explicit SyncWindow(const RecoveryPhrase *phrase = nullptr, NetworkState *network = nullptr,
                        Embedder *embedder = nullptr)
        : fixture(embedder)
    {
        if (phrase) {
            const MayWait mayWait;
            if (!keepPhrase(*fixture.vault, KeptPhrase{{}, *RecoveryPhrase::fromEntropy(phrase->entropy().clone())}))
                qFatal("no phrase");
        }
        model = std::make_unique<SyncModel>(*fixture.vault, fixture.vault.clock(), fixture.calendar, network);
    }
    ~SyncWindow()
    {
        const MayWait mayWait; // as VaultKeeper lets it end
        std::vector<std::unique_ptr<VaultWork>> work;
        if (model)
            work = model->takeWork();
        model.reset();
    }
    SyncWindow(const SyncWindow &) = delete;
    SyncWindow &operator=(const SyncWindow &) = delete;

    // Waited for.
    template <class Condition> bool comes(Condition holds) { return until(fixture.timers, holds); }
    bool is(SyncModel::State state)
    {
        return comes([&] { return model->state() == state; });
    }
    bool is(SyncModel::Mark mark)
    {
        return comes([&] { return model->state() == SyncModel::State::Linked && model->mark() == mark; });
    }
    bool is(DeviceLinking::State state)
    {
        return comes([&] { return model->linking()->state() == state; });
    }
    // Belongs to a new account, and all that is here is there.
    bool makesAccount(const QString &server)
    {
        if (!is(SyncModel::State::Alone))
            return false;
        model->createAccount(server, {});
        return is(SyncModel::Mark::Well);
    }

    AppFixture fixture;
    std::unique_ptr<SyncModel> model;
};

} // namespace mn::app::test
