#include "core/base/platform/terminal.h"
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace mn {

namespace {

constexpr qsizetype kLineBytes = 1024;

int descriptorOf(StandardStream stream)
{
    switch (stream) {
    case StandardStream::In:
        return STDIN_FILENO;
    case StandardStream::Out:
        return STDOUT_FILENO;
    case StandardStream::Error:
        break;
    }
    return STDERR_FILENO;
}

volatile std::sig_atomic_t g_signal = 0;

void noteSignal(int signal)
{
    g_signal = signal;
}

// No echo for as long as it lives. A signal that would end the program ends the reading instead, and is raised again
// once the terminal is as it was.
class HiddenInput {
public:
    HiddenInput()
    {
        g_signal = 0;
        struct sigaction action = {};
        action.sa_handler = noteSignal; // without SA_RESTART: read() returns
        for (size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &action, &m_actions[i]);
        m_hidden = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        struct termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_hidden = m_hidden && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~HiddenInput()
    {
        if (m_hidden)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_actions[i], nullptr);
        if (g_signal)
            ::raise(g_signal);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

    bool isHidden() const { return m_hidden; }

private:
    static constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    std::array<struct sigaction, kSignals.size()> m_actions = {};
    struct termios m_before = {};
    bool m_hidden = false;
};

void writePrompt(const QString &prompt)
{
    const QByteArray bytes = prompt.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

// Reads up to a line's end into `to`; the number of bytes before it. -1 at the end of input, -2 when it is too long.
qsizetype readLine(unsigned char *to, qsizetype size)
{
    qsizetype done = 0;
    for (;;) {
        unsigned char byte = 0;
        const ssize_t n = ::read(STDIN_FILENO, &byte, 1);
        if (n < 0 && errno == EINTR && !g_signal)
            continue;
        if (n <= 0)
            return -1;
        if (byte == '\n')
            return done;
        if (done == size)
            return -2;
        to[done++] = byte;
    }
}

Result<SecretBytes> firstBytes(const SecretBytes &from, qsizetype count)
{
    return SecretBytes::copyOf(from.view().first(count));
}

} // namespace

bool isTerminal(StandardStream stream)
{
    return ::isatty(descriptorOf(stream)) == 1;
}

int terminalColumns(StandardStream stream)
{
    struct winsize size = {};
    return ::ioctl(descriptorOf(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

Result<SecretBytes> readHiddenLine(const QString &prompt)
{
    if (!isTerminal(StandardStream::In))
        return fail(Errc::Usage);
    SecretBytes line(kLineBytes);
    qsizetype length = -1;
    {
        const HiddenInput hidden;
        if (!hidden.isHidden())
            return fail(Errc::NotAvailable);
        writePrompt(prompt);
        length = readLine(line.data(), line.size());
        writePrompt(QStringLiteral("\n")); // the one that was typed was not shown
    }
    if (length == -2)
        return fail(Errc::TooLarge);
    if (length < 0)
        return fail(Errc::Cancelled);
    return firstBytes(line, length);
}

Result<QString> readShownLine(const QString &prompt)
{
    if (!isTerminal(StandardStream::In))
        return fail(Errc::Usage);
    writePrompt(prompt);
    g_signal = 0;
    std::array<unsigned char, kLineBytes> line;
    const qsizetype length = readLine(line.data(), kLineBytes);
    if (length == -2)
        return fail(Errc::TooLarge);
    if (length < 0)
        return fail(Errc::Cancelled);
    return QString::fromUtf8(QByteArrayView(line.data(), length));
}

Result<SecretBytes> readDescriptor(int descriptor, qsizetype limit)
{
    SecretBytes bytes(limit + 1);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::read(descriptor, bytes.data() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(Errc::FileUnreadable, QStringLiteral("descriptor %1").arg(descriptor));
        if (n == 0)
            return firstBytes(bytes, done);
        done += n;
    }
    return fail(Errc::TooLarge, QStringLiteral("descriptor %1").arg(descriptor));
}

} // namespace mn
