#include "core/base/platform/quick_ack.h"
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mn {

void acknowledgeAtOnce(int descriptor)
{
#ifdef TCP_QUICKACK
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#else
    (void)descriptor;
#endif
}

} // namespace mn
