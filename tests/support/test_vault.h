#pragma once
#include "core/base/platform/local_file_system.h"
#include "core/vault/vault.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>

namespace mn::test {

// A vault in a folder of its own, with everything it needs from outside; closed and opened at will.
class TestVault {
public:
    explicit TestVault(Embedder *embedder = nullptr) : m_services{m_files, m_clock, state(), embedder}
    {
        m_vault = Vault::create(folder(), m_id, m_key.clone(), m_services).value();
    }

    Vault *operator->() { return m_vault.get(); }
    Vault &operator*() { return *m_vault; }

    void close() { m_vault.reset(); }
    Result<void> reopen()
    {
        close();
        MN_TRY(m_vault, another());
        return {};
    }
    // A second opening of the same vault, as another process would have it.
    Result<std::unique_ptr<Vault>> another() { return Vault::open(folder(), m_id, m_key.clone(), m_services); }

    QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    QString state() const { return m_folder.filePath(QStringLiteral("state")); }
    ManualClock &clock() { return m_clock; }
    VaultServices &services() { return m_services; }
    const SecretBytes &key() const { return m_key; }
    VaultId id() const { return m_id; }

private:
    QTemporaryDir m_folder;
    LocalFileSystem m_files;
    ManualClock m_clock;
    VaultId m_id{makeUuidV7(m_clock)};
    SecretBytes m_key = SecretBytes::random(32);
    VaultServices m_services;
    std::unique_ptr<Vault> m_vault;
};

// The result of a call, once it is there.
template <class T> T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace mn::test

// QVERIFY for a Result: a failure tells its error.
#define MN_VERIFY(...)                                                                                                 \
    do {                                                                                                               \
        const auto &mnOutcome = (__VA_ARGS__);                                                                         \
        QVERIFY2(mnOutcome,                                                                                            \
                 mnOutcome ? "" : qPrintable(mn::name(mnOutcome.error().code) + u' ' + mnOutcome.error().context));    \
    } while (false)
