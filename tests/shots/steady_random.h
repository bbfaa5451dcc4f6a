#pragma once

namespace mn::shots {

// From now on keys, and so the recovery words, are the same in every run, and a picture of them too. Before anything
// random is asked for; in this program alone.
void useSteadyKeys();

} // namespace mn::shots
