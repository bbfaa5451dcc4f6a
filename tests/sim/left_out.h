#pragma once
#include "sync/protocol/rules.h"
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace mn::sim {

const char *nameOf(sync::Rule rule);
std::optional<sync::Rule> ruleOf(QByteArrayView name);
const std::vector<sync::Rule> &allRules();

// A rule, and the profile in which some schedule breaks when it is left out.
struct LeftOut {
    sync::Rule rule;
    const char *profile;
    int seeds; // among so many there is one that breaks
};
const std::vector<LeftOut> &brokenBySchedules();

} // namespace mn::sim
