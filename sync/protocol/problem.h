#pragma once
#include "sync/protocol/messages.h"

namespace mn::sync {

enum class ProblemCode {
#define MN_PROBLEM(name, code, status, sentence) name,
#include "sync/protocol/problems.def"
#undef MN_PROBLEM
};

// application/problem+cbor (after RFC 9457): a stable code, a sentence, and when to come again.
struct Problem {
    QString code;
    QString detail;                             // one sentence; never content
    std::optional<quint64> retryAfter;          // seconds
    std::optional<Head> last;                   // of a chain: the actor's last commit here
    std::optional<QList<PulledCommit>> current; // of a conflict: the rows in the way, with their commits
    std::optional<quint64> room;                // of a full account: bytes of rows that still fit
    static constexpr auto fields()
    {
        return std::tuple(field("code", &Problem::code), field("detail", &Problem::detail),
                          field("retry_after", &Problem::retryAfter), field("last", &Problem::last),
                          field("current", &Problem::current), field("room", &Problem::room));
    }
    bool operator==(const Problem &) const = default;
};

Problem problemOf(ProblemCode code, std::optional<quint64> retryAfter = {});
int statusOf(ProblemCode code);
// Nothing for a code of a newer server.
std::optional<ProblemCode> problemCode(QStringView code);

} // namespace mn::sync
