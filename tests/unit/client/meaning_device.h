#pragma once
#include "sync/client/sync_client.h"
#include "tests/support/test_vault.h"

namespace mn::sync::test {

// A device whose memories get their meaning, by `Model`, when a test asks its vault for that.
template <class Model> struct MeaningDevice {
    Model letters;
    std::unique_ptr<mn::test::TestVault> vault;
    std::unique_ptr<SyncClient> client;

    template <class... Options> explicit MeaningDevice(Options... options) : letters(options...)
    {
        vault = std::make_unique<mn::test::TestVault>(&letters);
        vault->services().followIndex = false;
        if (!vault->reopen())
            qFatal("a vault does not open");
    }
    // As another process: what it knows of the server it has to ask for.
    Result<SyncReport> sync()
    {
        MN_TRY(client, SyncClient::open(**vault, vault->clock()));
        return client->sync();
    }
};

} // namespace mn::sync::test
