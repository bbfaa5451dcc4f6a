#include "server/limits/circuit_breaker.h"

namespace mn::server {

bool CircuitBreaker::mayCall()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOpen)
        return true;
    if (m_isTrying || m_now() < m_until)
        return false;
    m_isTrying = true;
    return true;
}

void CircuitBreaker::hasAnswered()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = m_isTrying = false;
}

void CircuitBreaker::hasFailed()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = true;
    m_isTrying = false;
    m_until = m_now() + m_pause;
}

bool CircuitBreaker::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

} // namespace mn::server
