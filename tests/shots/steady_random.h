#pragma once

namespace mn::shots {

// From now on keys, and so the recovery words, are the same in every run, and a picture of them too. Before anything
// random is asked for; in this program alone.
void useSteadyKeys();

// Not while one of these lives: two devices have keys of their own, or they are one.
struct OwnKeys {
    OwnKeys();
    ~OwnKeys() { useSteadyKeys(); }
    OwnKeys(const OwnKeys &) = delete;
    OwnKeys &operator=(const OwnKeys &) = delete;
};

} // namespace mn::shots
