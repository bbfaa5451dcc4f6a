#pragma once
#include "core/vault/vault.h"
#include <QSemaphore>
#include <memory>

namespace mn::app::test {

// Work that the writer is given and does not end before it is let go: what is saved meanwhile waits for it.
class HeldWriter {
public:
    explicit HeldWriter(Vault &vault)
    {
        (void)vault.save(Durability::Batch, [gate = m_gate](Saving &) -> Result<void> {
            gate->acquire();
            return {};
        });
    }
    ~HeldWriter() { letGo(); }
    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

// The same of all readers.
class HeldReaders {
public:
    explicit HeldReaders(Vault &vault)
    {
        for (int i = 0; i < kMost; ++i)
            (void)vault.read([gate = m_gate](Database &) -> Result<void> {
                gate->acquire();
                return {};
            });
    }
    ~HeldReaders() { letGo(); }
    void letGo() { m_gate->release(kMost); }

private:
    static constexpr int kMost = 16; // more than there are
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace mn::app::test
