#include "core/portable/first_line.h"

namespace mn {

SecretBytes firstLine(const SecretBytes &bytes)
{
    QByteArrayView line = bytes.view();
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return SecretBytes::copyOf(line);
}

} // namespace mn
