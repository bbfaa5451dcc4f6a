// ChatGPT's conversations.json.
#include "core/exchange/chatgpt_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::fuzz::exhaust(
        [&] { return std::make_unique<mn::ChatGptSource>(mn::fuzz::originOf("conversations.json", data, size)); });
    return 0;
}
