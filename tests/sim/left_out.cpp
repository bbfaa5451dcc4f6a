#include "tests/sim/left_out.h"
#include <array>

namespace mn::sim {

using sync::Rule;

namespace {

constexpr std::array kNames{
#define MN_RULE(name, meaning) #name,
#include "sync/protocol/rules.def"
#undef MN_RULE
};

} // namespace

const char *nameOf(Rule rule)
{
    return kNames[size_t(rule)];
}

std::optional<Rule> ruleOf(QByteArrayView name)
{
    for (size_t i = 0; i < kNames.size(); ++i)
        if (name == QByteArrayView(kNames[i]))
            return Rule(i);
    return {};
}

const std::vector<Rule> &allRules()
{
    static const std::vector<Rule> all{
#define MN_RULE(name, meaning) Rule::name,
#include "sync/protocol/rules.def"
#undef MN_RULE
    };
    return all;
}

const std::vector<LeftOut> &brokenBySchedules()
{
    static const std::vector<LeftOut> all{
        {Rule::bases_in_state, "net", 50},
        {Rule::brake_total, "mix", 300},
        {Rule::cas_hash, "restore", 20},
        {Rule::chain_cas, "evil", 100},
        {Rule::control_reupload, "mix", 300},
        {Rule::cp_cas, "evil", 350},
        {Rule::cp_clean, "losses", 60},
        {Rule::drop_proof, "turns", 350},
        {Rule::fresh_key, "evil", 50},
        {Rule::wrap_missing, "turns", 500},
        {Rule::heads, "evil", 50},
        {Rule::marks, "purge", 40},
        {Rule::merge_view, "net", 20},
        {Rule::old_row, "keys", 20},
        {Rule::owed, "evil", 250},
        {Rule::prekeys, "mix", 250},
        {Rule::proof, "restore", 20},
        {Rule::quarantine, "keys", 30},
        {Rule::redot, "mix", 50},
        {Rule::reupload_free, "thieves", 100},
        {Rule::revoke_last, "evil", 250},
        {Rule::shelf, "stale", 20},
        {Rule::signed_delete, "net", 50},
        {Rule::stale_epoch, "keys", 350},
        {Rule::state_dirty, "mix", 50},
        {Rule::witness, "restore", 80},
    };
    return all;
}

} // namespace mn::sim
