#include "core/base/platform/end_socket.h"
#include <sys/socket.h>

namespace mn {

void endSocket(int descriptor)
{
    ::shutdown(descriptor, SHUT_RDWR);
}

} // namespace mn
