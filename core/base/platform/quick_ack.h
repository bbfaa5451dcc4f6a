#pragma once

namespace mn {

// What has come on this socket is acknowledged at once, and not with what is sent next or 40 ms later: whoever sends a
// large request may hold its last piece back until then (RFC 896; RFC 1122, 4.2.3.4). Until the system thinks
// otherwise, so once more before each read. Nothing where a system cannot be told.
void acknowledgeAtOnce(int descriptor);

} // namespace mn
