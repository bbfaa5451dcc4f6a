// How fast texts fall into words. Text: the questions and turns of a public dialogue set's size and shape, made here.
#include "core/text/words.h"
#include <benchmark/benchmark.h>
#include <random>

using namespace mn;

namespace {

// Words drawn by Zipf's law from made-up ones: the cache of stems meets what it meets in life.
std::string makeText(size_t words, bool ascii)
{
    std::mt19937 random(1);
    std::vector<std::string> vocabulary;
    for (int i = 0; i < 20'000; ++i) {
        std::string word;
        for (unsigned length = 2 + random() % 9; length > 0; --length)
            word += ascii || random() % 20 ? std::string(1, char('a' + random() % 26)) : std::string("é");
        vocabulary.push_back(word + (random() % 5 ? "" : "ing"));
    }
    std::vector<double> weights;
    for (int i = 0; i < 20'000; ++i)
        weights.push_back(1.0 / (i + 1));
    std::discrete_distribution<size_t> zipf(weights.begin(), weights.end());
    std::string text;
    for (size_t i = 0; i < words; ++i)
        text += vocabulary[zipf(random)] + (random() % 12 ? " " : ". ");
    return text;
}

void split(benchmark::State &state, bool ascii)
{
    const std::string text = makeText(100'000, ascii);
    WordSplitter words;
    qint64 count = 0;
    for (auto _ : state)
        words.split(std::string_view(text), [&](const Word &word) {
            benchmark::DoNotOptimize(word.term.data());
            ++count;
        });
    state.SetItemsProcessed(count);
    state.SetBytesProcessed(qint64(text.size()) * qint64(state.iterations()));
}
BENCHMARK_CAPTURE(split, ascii, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(split, accented, false)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
