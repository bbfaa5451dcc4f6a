// The file of the MCP server-memory package.
#include "core/exchange/mcp_memory_source.h"
#include "tests/fuzz/source_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mn::fuzz::exhaust([&] {
        return std::make_unique<mn::McpMemorySource>(mn::fuzz::originOf("memory.jsonl", data, size),
                                                     QStringLiteral("mcp-memory:fuzz"));
    });
    return 0;
}
