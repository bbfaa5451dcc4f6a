#include "core/base/platform/interrupt.h"
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace mn {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};

// A handler may do next to nothing; so it writes a byte, and a thread that reads it asks for the stop.
volatile std::sig_atomic_t g_pipe = -1;

void onSignal(int signal)
{
    const int error = errno;
    const char byte = 1;
    if (g_pipe >= 0) [[maybe_unused]]
        const ssize_t written = ::write(g_pipe, &byte, 1);
    std::signal(signal, SIG_DFL);
    errno = error;
}

volatile std::sig_atomic_t g_askedToEnd = 0;

void noteTheEnd(int)
{
    g_askedToEnd = 1;
}

// A handler, not SIG_IGN: an ignored signal stays ignored in the program that is started, a handled one does not.
void leaveIt(int) {}

struct Handled {
    int signal;
    void (*handler)(int);
};
constexpr std::array kWithChild = {Handled{SIGINT, leaveIt}, Handled{SIGQUIT, leaveIt}, Handled{SIGTERM, noteTheEnd},
                                   Handled{SIGHUP, noteTheEnd}};

} // namespace

struct StopOnInterrupt::Parts {
    std::array<int, 2> pipe = {-1, -1};
    std::array<struct sigaction, kSignals.size()> before = {};
    std::stop_source stop;
    std::thread thread;
};

StopOnInterrupt::StopOnInterrupt() : m_parts(std::make_unique<Parts>())
{
    if (::pipe2(m_parts->pipe.data(), O_CLOEXEC) != 0)
        return; // then Ctrl+C ends the program as it always does
    g_pipe = m_parts->pipe[1];
    m_parts->thread = std::thread([read = m_parts->pipe[0], stop = m_parts->stop]() mutable {
        char byte = 0;
        ssize_t n = 0;
        do
            n = ::read(read, &byte, 1);
        while (n < 0 && errno == EINTR);
        if (n == 1 && byte == 1)
            stop.request_stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals[i], nullptr, &m_parts->before[i]);
        if (m_parts->before[i].sa_handler != SIG_IGN) // nohup, or a shell's background: it is not to hear of it
            ::sigaction(kSignals[i], &action, nullptr);
    }
}

StopOnInterrupt::~StopOnInterrupt()
{
    if (!m_parts->thread.joinable())
        return;
    for (size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &m_parts->before[i], nullptr);
    g_pipe = -1;
    ::close(m_parts->pipe[1]); // the thread reads the end
    m_parts->thread.join();
    ::close(m_parts->pipe[0]);
}

std::stop_token StopOnInterrupt::token() const
{
    return m_parts->stop.get_token();
}

struct LeaveInterruptsToChild::Parts {
    std::array<struct sigaction, kWithChild.size()> before = {};
};

LeaveInterruptsToChild::LeaveInterruptsToChild() : m_parts(std::make_unique<Parts>())
{
    g_askedToEnd = 0;
    for (size_t i = 0; i < kWithChild.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = kWithChild[i].handler;
        action.sa_flags = SA_RESTART;
        ::sigaction(kWithChild[i].signal, nullptr, &m_parts->before[i]);
        if (m_parts->before[i].sa_handler != SIG_IGN) // nohup: neither of the two is to hear of it
            ::sigaction(kWithChild[i].signal, &action, nullptr);
    }
}

LeaveInterruptsToChild::~LeaveInterruptsToChild()
{
    for (size_t i = 0; i < kWithChild.size(); ++i)
        ::sigaction(kWithChild[i].signal, &m_parts->before[i], nullptr);
}

bool LeaveInterruptsToChild::isAskedToEnd() const
{
    return g_askedToEnd != 0;
}

} // namespace mn
