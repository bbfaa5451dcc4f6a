#pragma once
#include <chrono>
#include <functional>

namespace mn::test {

// How long a condition may take to come true: a machine that does much else, or a sanitizer. What is not there by then
// does not come. Seconds in MN_PATIENCE: for whoever writes a test and does not want to wait for its failing.
std::chrono::milliseconds patience();

// True as soon as the condition holds; false when it does not within the patience. It is looked at again after each
// event of this process, and some times a second.
bool until(const std::function<bool()> &condition);

} // namespace mn::test
