#include "tests/support/paths.h"

namespace mn::test {

QString sourcePath(const char *inTheCheckout)
{
    return QStringLiteral(MN_SOURCE_DIR "/") + QString::fromUtf8(inTheCheckout);
}

QString modelPath()
{
    return QStringLiteral(MN_MODEL_DIR);
}

QString qdrantEnginePath()
{
    return QStringLiteral(MN_QDRANT_DIR);
}

} // namespace mn::test
