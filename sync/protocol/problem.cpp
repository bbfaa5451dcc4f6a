#include "sync/protocol/problem.h"
#include <array>

namespace mn::sync {

namespace {

struct Line {
    const char *code;
    int status;
    const char *sentence;
};

constexpr std::array kLines{
#define MN_PROBLEM(name, code, status, sentence) Line{code, status, sentence},
#include "sync/protocol/problems.def"
#undef MN_PROBLEM
};

const Line &lineOf(ProblemCode code)
{
    return kLines[size_t(code)];
}

} // namespace

Problem problemOf(ProblemCode code, std::optional<quint64> retryAfter)
{
    const Line &line = lineOf(code);
    return {QString::fromLatin1(line.code), QString::fromLatin1(line.sentence), retryAfter, {}, {}, {}};
}

int statusOf(ProblemCode code)
{
    return lineOf(code).status;
}

std::optional<ProblemCode> problemCode(QStringView code)
{
    for (size_t i = 0; i < kLines.size(); ++i)
        if (code == QLatin1StringView(kLines[i].code))
            return ProblemCode(i);
    return {};
}

} // namespace mn::sync
