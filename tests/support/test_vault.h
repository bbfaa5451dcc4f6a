#pragma once
#include "core/base/drawing_thread.h"
#include "core/base/platform/local_file_system.h"
#include "core/vault/vault.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>

namespace mn::test {

// A vault in a folder of its own, with everything it needs from outside; closed and opened at will, also by tests of
// what must not wait: the thread that draws did not open it.
class TestVault {
public:
    // A vault is closed by a thread that may wait for its disk.
    struct Closer {
        void operator()(Vault *vault) const
        {
            const MayWait mayWait;
            delete vault;
        }
    };
    using Opened = std::unique_ptr<Vault, Closer>;

    explicit TestVault(Embedder *embedder = nullptr) : m_services{m_files, m_clock, state(), embedder}
    {
        const MayWait mayWait;
        m_vault.reset(Vault::create(folder(), m_id, m_key.clone(), m_services).value().release());
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
    Result<Opened> another()
    {
        const MayWait mayWait;
        MN_TRY(auto vault, Vault::open(folder(), m_id, m_key.clone(), m_services));
        return Opened(vault.release());
    }

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
    Opened m_vault;
};

// The result of a call, once it is there. Whoever waits for a future may be given its work to do.
template <class T> T wait(QFuture<T> future)
{
    const MayWait mayWait;
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
