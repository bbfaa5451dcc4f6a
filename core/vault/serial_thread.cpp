#include "core/vault/serial_thread.h"

namespace mn {

void SerialThread::push(std::move_only_function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_posted.notify_one();
}

void SerialThread::run(std::stop_token stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_posted.wait(lock, stop, [this] { return !m_tasks.empty(); });
        if (m_tasks.empty())
            return; // asked to stop, and all is done
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }
}

} // namespace mn
