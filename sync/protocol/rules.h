#pragma once
#include <QtGlobal>

namespace mn::sync {

enum class Rule {
#define MN_RULE(name, meaning) name,
#include "sync/protocol/rules.def"
#undef MN_RULE
};

// Which of them are in force: all of them, but where a simulation looks for what breaks without one.
class Rules {
public:
    constexpr Rules() = default;
    static constexpr Rules without(Rule rule)
    {
        Rules rules;
        rules.m_off = quint64(1) << int(rule);
        return rules;
    }
    constexpr bool on(Rule rule) const { return !(m_off >> int(rule) & 1); }

private:
    quint64 m_off = 0;
};

} // namespace mn::sync
