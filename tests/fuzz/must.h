#pragma once
#include <cstdlib>

namespace mn::fuzz {

// Ends the target when what must hold does not: libFuzzer and the replay both call that a finding.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace mn::fuzz
