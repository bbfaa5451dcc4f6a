#pragma once
#include "cli/output/output.h"
#include "sync/client/erasing.h"

namespace mn::cli {

// What became of memories that a person wanted destroyed.
void writeErasure(Output &output, const sync::Destruction &erasure);

} // namespace mn::cli
