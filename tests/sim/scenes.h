#pragma once
#include "tests/sim/scene.h"
#include <vector>

namespace mn::sim {

// What a rule is for, in a few steps: what seeds come upon too rarely, or what their check cannot see.
struct Shown {
    sync::Rule rule;
    bool (*holds)(Scene &scene); // true with the rule, false without it
    const char *where = "";
};
const std::vector<Shown> &scenes();

} // namespace mn::sim
