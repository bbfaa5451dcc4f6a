#include "core/base/drawing_thread.h"
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace mn {

namespace {

const char *nameOf(Waiting what)
{
    switch (what) {
    case Waiting::File:
        return "file";
    case Waiting::Database:
        return "database";
    case Waiting::Crypto:
        return "crypto";
    case Waiting::Keychain:
        return "keychain";
    case Waiting::Network:
        return "network";
    }
    return "unknown";
}

} // namespace

namespace detail {

constinit thread_local bool isDrawing = false;

void endFor(Waiting what)
{
    std::fprintf(stderr, "mnemosyne: a %s call on the thread that draws\n", nameOf(what));
    std::abort();
}

} // namespace detail

DrawingThread::DrawingThread() : m_was(std::exchange(detail::isDrawing, true)) {}

DrawingThread::~DrawingThread()
{
    detail::isDrawing = m_was;
}

MayWait::MayWait() : m_was(std::exchange(detail::isDrawing, false)) {}

MayWait::~MayWait()
{
    detail::isDrawing = m_was;
}

} // namespace mn

// For who watches the calls of this program that are not its own: tests/support/file_watch.cpp.
extern "C" [[gnu::visibility("default")]] bool mn_is_drawing()
{
    return mn::detail::isDrawing;
}
