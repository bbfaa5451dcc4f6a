// The indexes at 10k, 100k and 1M memories, beside what limits them: raw hnswlib, the bytes a scan must read.
//   index_bench [--benchmark_filter=...]      1M runs need about 3 GB and some minutes: --benchmark_filter=-1000000
#include "core/base/platform/local_file_system.h"
#include "core/index/dot_product.h"
#include "core/index/search_indexes.h"
#include "core/index/vector_graph.h"
#include "tests/support/clustered_vectors.h"
#include <QFileInfo>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <ctime>
#include <functional>
#include <map>
#include <random>

using namespace mn;

namespace {

constexpr int kDimensions = 384;

// Texts of about 22 words drawn by Zipf's law from a vocabulary that grows with the vault, as 130 characters of talk.
class Texts {
public:
    explicit Texts(size_t memories) : m_vocabulary(20'000 + memories / 10)
    {
        std::vector<double> weights(m_vocabulary);
        for (size_t i = 0; i < m_vocabulary; ++i)
            weights[i] = 1.0 / double(i + 2);
        m_zipf = std::discrete_distribution<size_t>(weights.begin(), weights.end());
    }
    static std::string named(size_t word) { return std::string("w").append(std::to_string(word)); }
    std::string word() { return named(m_zipf(m_random)); }
    void fill(TermBag &bag)
    {
        bag.clear();
        for (unsigned i = 0, size = 12 + m_random() % 20; i < size; ++i)
            bag.addTerm(word());
    }
    // Six words of a question, none of the hundred most frequent (the stop words).
    WordQuery question()
    {
        WordQuery query;
        while (query.terms.size() < 6)
            if (const size_t word = m_zipf(m_random); word >= 100)
                query.terms.push_back({{named(word)}});
        return query;
    }

private:
    size_t m_vocabulary;
    std::mt19937 m_random{1};
    std::discrete_distribution<size_t> m_zipf;
};

// Vectors as a few thousand different ones with small changes: quick to make by the million.
class Vectors {
public:
    Vectors()
    {
        test::ClusteredVectors source(kDimensions);
        for (int i = 0; i < 2000; ++i)
            m_base.push_back(source.next());
    }
    std::vector<float> next()
    {
        std::vector<float> made = m_base[m_random() % m_base.size()];
        const auto &other = m_base[m_random() % m_base.size()];
        const float share = 0.2f + 0.3f * float(m_random() % 1000) / 1000;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] += share * other[i];
        return made;
    }

private:
    std::vector<std::vector<float>> m_base;
    std::mt19937 m_random{2};
};

const SearchIndexes &indexesOf(qint64 memories)
{
    static std::map<qint64, std::unique_ptr<SearchIndexes>> made;
    auto &indexes = made[memories];
    if (indexes)
        return *indexes;
    indexes = std::make_unique<SearchIndexes>(kDimensions, VectorIndex::Options{.graphFrom = 1LL << 40});
    Texts texts{size_t(memories)};
    Vectors vectors;
    TermBag bag;
    auto writing = indexes->write();
    for (MemoryNumber number = 1; number <= memories; ++number) {
        texts.fill(bag);
        writing.words().set(number, bag);
        DocumentRow row;
        row.thread = QStringLiteral("thread %1").arg(number / 20);
        row.position = number % 20;
        row.author = QStringLiteral("author %1").arg(number % 2 + number / 20 % 50 * 2);
        row.tokens = bag.tokens();
        writing.documents().set(number, row);
        if (!writing.vectors().set(number, std::vector{Int8Vector::quantised(vectors.next())}))
            std::abort();
    }
    return *indexes;
}

void vectorScan(benchmark::State &state)
{
    const auto reading = indexesOf(state.range(0)).read();
    Vectors questions;
    const auto question = questions.next();
    VectorScores scores;
    for (auto _ : state) {
        reading.vectors().scan(question, scores);
        benchmark::DoNotOptimize(scores.mean);
    }
    state.SetBytesProcessed(qint64(state.iterations()) * state.range(0) * kDimensions);
    state.counters["bytes_per_memory"] = double(reading.vectors().bytes()) / double(state.range(0));
}
BENCHMARK(vectorScan)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

// The limit: nothing but the dot products.
void rawKernel(benchmark::State &state)
{
    const DotKernel &kernel = dotKernels()[std::min(size_t(state.range(1)), dotKernels().size() - 1)];
    const auto rows = quint32(state.range(0));
    VectorRows vectors(kDimensions);
    Vectors source;
    for (quint32 row = 0; row < rows; ++row) {
        const Int8Vector vector = Int8Vector::quantised(source.next());
        vectors.set(vectors.append(), reinterpret_cast<const qint8 *>(vector.values.constData()), vector.scale);
    }
    std::vector<qint32> dots(VectorRows::kSliceRows);
    for (auto _ : state)
        for (quint32 from = 0; from < rows; from += VectorRows::kSliceRows) {
            kernel.scan(vectors.at(0), vectors.at(from), vectors.stride(),
                        std::min(VectorRows::kSliceRows, rows - from), dots.data());
            benchmark::DoNotOptimize(dots.data());
        }
    state.SetLabel(kernel.name);
    state.SetBytesProcessed(qint64(state.iterations()) * state.range(0) * kDimensions);
}
BENCHMARK(rawKernel)->ArgsProduct({{100'000}, {0, 1, 2}})->Unit(benchmark::kMillisecond);

void vectorScanOfAScope(benchmark::State &state)
{
    const auto reading = indexesOf(100'000).read();
    NumberSet scope;
    for (MemoryNumber number = 1; number <= 100'000; number += MemoryNumber(state.range(0)))
        scope.insert(number);
    const auto question = Vectors().next();
    VectorScores scores;
    for (auto _ : state)
        reading.vectors().scan(question, scores, &scope);
}
BENCHMARK(vectorScanOfAScope)->Arg(2)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void exactCosines(benchmark::State &state)
{
    const auto reading = indexesOf(100'000).read();
    std::vector<MemoryNumber> numbers;
    for (MemoryNumber i = 0; i < 200; ++i)
        numbers.push_back(1 + i * 499);
    const auto question = Vectors().next();
    for (auto _ : state)
        benchmark::DoNotOptimize(reading.vectors().cosines(question, numbers));
}
BENCHMARK(exactCosines)->Unit(benchmark::kMicrosecond);

void wordsQuery(benchmark::State &state)
{
    const auto reading = indexesOf(state.range(0)).read();
    Texts texts{size_t(state.range(0))};
    std::vector<WordQuery> questions;
    for (int i = 0; i < 200; ++i)
        questions.push_back(texts.question());
    WordScores scores;
    size_t next = 0;
    for (auto _ : state) {
        reading.words().score(questions[next++ % questions.size()], scores);
        benchmark::DoNotOptimize(scores.best);
    }
    state.counters["bytes_per_memory"] = double(reading.words().bytes()) / double(state.range(0));
}
BENCHMARK(wordsQuery)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

// Two words side by side: the two most frequent of all, and two that many memories hold.
void wordsPhrase(benchmark::State &state)
{
    const auto reading = indexesOf(state.range(0)).read();
    const bool isWorst = state.range(1) == 0;
    const std::vector<QueryTerm> phrase{{{isWorst ? "w0" : "w50"}}, {{isWorst ? "w1" : "w60"}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(reading.words().withPhrase(phrase));
    state.SetLabel(isWorst ? "the two most frequent words" : "two frequent words");
    state.counters["memories"] = double(reading.words().withPhrase(phrase).count());
}
BENCHMARK(wordsPhrase)->ArgsProduct({{100'000, 1'000'000}, {0, 1}})->Unit(benchmark::kMillisecond);

void wordsExpansion(benchmark::State &state)
{
    const auto reading = indexesOf(100'000).read();
    for (auto _ : state) {
        if (state.range(0) == 0)
            benchmark::DoNotOptimize(reading.words().withPrefix("w12", 50));
        else if (state.range(0) == 1)
            benchmark::DoNotOptimize(reading.words().withPart("234", 50));
        else
            benchmark::DoNotOptimize(reading.words().similar("w1x345", 10));
    }
    state.SetLabel(state.range(0) == 0 ? "prefix" : state.range(0) == 1 ? "part" : "similar");
}
BENCHMARK(wordsExpansion)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

void wordsSet(benchmark::State &state)
{
    Texts texts(100'000);
    WordIndex index;
    std::vector<TermBag> bags(1000);
    for (TermBag &bag : bags)
        texts.fill(bag);
    MemoryNumber number = 0;
    for (auto _ : state) {
        ++number;
        index.set(number, bags[number % bags.size()]);
    }
    state.SetItemsProcessed(qint64(state.iterations()));
}
BENCHMARK(wordsSet);

class Disk {
public:
    QTemporaryDir folder;
    LocalFileSystem files;
    SecretBytes key = SecretBytes::random(32);
    SearchIndexes::Place place()
    {
        return {files, folder.path(), key, VaultId(), QStringLiteral("m"), QStringLiteral("1")};
    }
};

void snapshotSave(benchmark::State &state)
{
    Disk disk;
    const SearchIndexes &indexes = indexesOf(state.range(0));
    for (auto _ : state)
        if (!indexes.save(disk.place()))
            std::abort();
}
BENCHMARK(snapshotSave)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void snapshotLoad(benchmark::State &state)
{
    Disk disk;
    if (!indexesOf(state.range(0)).save(disk.place()))
        std::abort();
    for (auto _ : state) {
        auto loaded = std::make_unique<SearchIndexes>(kDimensions);
        const auto outcome = loaded->load(disk.place());
        if (!outcome.words || !outcome.vectors)
            std::abort();
        state.PauseTiming();
        loaded.reset();
        state.ResumeTiming();
    }
    qint64 bytes = 0;
    for (const QString &name : disk.files.list(disk.folder.path()))
        bytes += QFileInfo(disk.folder.filePath(name)).size();
    state.SetBytesProcessed(bytes * qint64(state.iterations()));
    state.counters["file_MB"] = double(bytes) / 1e6;
}
BENCHMARK(snapshotLoad)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

// Raw hnswlib over the same rows (its candidates, nothing scored again), and nearest() through it.
struct Graph {
    VectorIndex index{kDimensions, {.graphFrom = 1, .graphEffort = 200}};
    VectorRows rows{kDimensions};
    VectorGraph raw{rows};
    std::vector<std::vector<float>> questions;
    double recall = 0;
    double buildMs = 0; // each vector
};

const Graph &graphOf(qint64 memories)
{
    static std::map<qint64, std::unique_ptr<Graph>> made;
    auto &graph = made[memories];
    if (graph)
        return *graph;
    graph = std::make_unique<Graph>();
    Vectors vectors;
    for (MemoryNumber number = 1; number <= memories; ++number) {
        const Int8Vector vector = Int8Vector::quantised(vectors.next());
        if (!graph->index.set(number, std::vector{vector}))
            std::abort();
        const quint32 row = graph->rows.append();
        graph->rows.set(row, reinterpret_cast<const qint8 *>(vector.values.constData()), vector.scale);
    }
    const std::clock_t begin = std::clock();
    while (!graph->index.buildGraph(10'000)) {
    }
    graph->buildMs = double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC / double(memories);
    for (quint32 row = 0; row < graph->rows.size(); ++row)
        graph->raw.add(row);
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        graph->questions.push_back(vectors.next());
        VectorScores scores;
        graph->index.scan(graph->questions.back(), scores);
        std::vector<float> sorted = scores.byNumber;
        std::nth_element(sorted.begin(), sorted.begin() + 9, sorted.end(), std::greater());
        for (const auto &hit : graph->index.nearest(graph->questions.back(), 10))
            found += scores.byNumber[hit.number] >= sorted[9];
    }
    graph->recall = found / 1000.0;
    return *graph;
}

void graphNearest(benchmark::State &state)
{
    const Graph &graph = graphOf(state.range(0));
    size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(graph.index.nearest(graph.questions[next++ % graph.questions.size()], 10));
    state.counters["recall"] = graph.recall;
    state.counters["build_cpu_ms_each"] = graph.buildMs;
    state.counters["bytes_per_memory"] = double(graph.index.bytes()) / double(state.range(0));
}
BENCHMARK(graphNearest)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

void rawHnswlib(benchmark::State &state)
{
    const Graph &graph = graphOf(state.range(0));
    quint32 next = 0;
    for (auto _ : state) {
        const quint32 row = next++ * 7919 % graph.rows.size();
        benchmark::DoNotOptimize(graph.raw.candidates(graph.rows.at(row), graph.rows.scale(row), 200));
    }
}
BENCHMARK(rawHnswlib)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
