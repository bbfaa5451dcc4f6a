// Runs a fuzz target over given inputs, so that a checked-in corpus is a regression test with every compiler.
//   fuzz_cbor tests/fuzz/corpus/cbor     each file of the folder, in order of names; files may be named too
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

std::vector<std::filesystem::path> inputs(int argc, char **argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            files.emplace_back(argv[i]);
            continue;
        }
        for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    const auto files = inputs(argc, argv);
    for (const auto &path : files) {
        std::ifstream stream(path, std::ios::binary);
        if (!stream) {
            std::printf("cannot read %s\n", path.c_str());
            return 1;
        }
        const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
        // Named before it runs, and at once: a crash must not swallow the name of its input.
        std::printf("%s (%zu bytes)\n", path.c_str(), bytes.size());
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
    }
    if (files.empty())
        std::printf("no inputs given\n");
    return files.empty() ? 1 : 0;
}
