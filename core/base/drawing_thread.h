#pragma once

// The thread that draws has some milliseconds a frame and must wait for nothing: it asks the futures of the vault and
// of the key thread, and never a disk, a database, a cipher, a keyring or a network itself. Where this is armed, such a
// call on that thread ends the program with one line that names its kind, so that tests (and MN_GUARD=1) find it before
// somebody's slow disk does. Each room that waits asks at its lowest layer, in its .cpp files; a thread that does not
// draw pays for a look at one flag.
namespace mn {

// Armed on the thread that made it, for as long as it lives.
class DrawingThread {
public:
    DrawingThread();
    ~DrawingThread();
    DrawingThread(const DrawingThread &) = delete;
    DrawingThread &operator=(const DrawingThread &) = delete;

private:
    bool m_was;
};

// Its thread may wait for as long as it lives: before there is a window, and where a test prepares something.
class MayWait {
public:
    MayWait();
    ~MayWait();
    MayWait(const MayWait &) = delete;
    MayWait &operator=(const MayWait &) = delete;

private:
    bool m_was;
};

enum class Waiting { File, Database, Crypto, Keychain, Network };

namespace detail {
extern constinit thread_local bool isDrawing;
[[noreturn]] void endFor(Waiting what);
} // namespace detail

// Ends the program where this thread draws.
inline void neverWhileDrawing(Waiting what)
{
    if (detail::isDrawing) [[unlikely]]
        detail::endFor(what);
}

} // namespace mn
