#pragma once

namespace mn {

// Whoever waits for something on this socket, on whichever thread, is told that it is over. It stays theirs to close.
void endSocket(int descriptor);

} // namespace mn
