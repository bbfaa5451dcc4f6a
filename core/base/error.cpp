#include "core/base/error.h"

namespace mn {

namespace {

struct Row {
    const char *name;
    int exitCode;
    const char *sentence;
    const char *advice;
};

constexpr Row kRows[] = {
#define MN_ERROR(code, exitCode, sentence, advice) {#code, exitCode, sentence, advice},
#include "core/base/errors.def"
#undef MN_ERROR
};

const Row &row(Errc code)
{
    return kRows[static_cast<int>(code)];
}

} // namespace

QString name(Errc code)
{
    return QString::fromLatin1(row(code).name);
}

QString sentence(Errc code)
{
    return QString::fromLatin1(row(code).sentence);
}

QString advice(Errc code)
{
    return QString::fromLatin1(row(code).advice);
}

int exitCode(Errc code)
{
    return row(code).exitCode;
}

} // namespace mn
