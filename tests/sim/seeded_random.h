#pragma once
#include <QtGlobal>

namespace mn::sim {

// From now on all random bytes of this process (keys, nonces, ids) follow from the seed: the same seed is the same run.
// Never outside of a simulation.
void seedRandomBytes(quint64 seed);

} // namespace mn::sim
