#pragma once
#include "core/vault/serial_thread.h"
#include <stop_token>

namespace mn::app {

// A thread for what takes long over a vault and blocks: imports, exports, the files of a capture. Whoever lets go of it
// stops what it does, and waits until that has ended. Where nobody may wait, it is handed to a thread that may
// (VaultModel::takeWork()).
class VaultWork {
public:
    VaultWork() = default;
    VaultWork(const VaultWork &) = delete;
    VaultWork &operator=(const VaultWork &) = delete;
    ~VaultWork() { stop(); }

    // work(std::stop_token) -> Result<T>, after what was posted before.
    template <class Work> auto post(Work work)
    {
        if (m_stop.stop_requested())
            m_stop = std::stop_source();
        return m_thread.post(
            [work = std::move(work), stop = m_stop.get_token()]() mutable { return work(std::move(stop)); });
    }
    // All that was posted so far.
    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    SerialThread m_thread; // the last member: its work ends before the others go
};

} // namespace mn::app
