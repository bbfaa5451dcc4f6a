#pragma once
#include "core/vault/held_drafts.h"
#include "core/vault/vault.h"
#include "tests/support/faulty_database_layer.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>

namespace mn::test {

// A vault whose every byte - database, blobs, snapshots, witness - lies on a disk that can crash, fill up and fail.
// Only the locks and the beacon between processes are real files.
class FaultyVault {
public:
    explicit FaultyVault(Embedder *embedder = nullptr, SecretBytes key = SecretBytes::random(32))
        : m_layer(m_disk), m_key(std::move(key)),
          m_services{m_disk, m_clock, m_folder.filePath(QStringLiteral("state")), embedder}
    {
        m_services.databaseLayer = m_layer.name();
        m_services.heldDrafts = &m_heldDrafts;
        m_services.followIndex = false; // only what a test asks for is written
        QDir().mkpath(VaultPaths(folder()).index);
    }

    Result<void> create()
    {
        MN_TRY(m_vault, Vault::create(folder(), m_id, m_key.clone(), m_services));
        return {};
    }
    Result<void> open()
    {
        MN_TRY(m_vault, Vault::open(folder(), m_id, m_key.clone(), m_services));
        return {};
    }
    void close() { m_vault.reset(); }
    // The power goes and comes back: what was not synced is lost.
    void crash()
    {
        close(); // its last writes fail: the machine is off
        m_disk.crash();
    }

    Vault *operator->() { return m_vault.get(); }
    Vault &operator*() { return *m_vault; }
    FaultyFileSystem &disk() { return m_disk; }
    ManualClock &clock() { return m_clock; }
    QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    const SecretBytes &key() const { return m_key; }
    VaultId id() const { return m_id; }

private:
    QTemporaryDir m_folder;
    FaultyFileSystem m_disk;
    FaultyDatabaseLayer m_layer;
    ManualClock m_clock;
    VaultId m_id{makeUuidV7(m_clock)};
    SecretBytes m_key;
    HeldDrafts m_heldDrafts;
    VaultServices m_services;
    std::unique_ptr<Vault> m_vault;
};

} // namespace mn::test
