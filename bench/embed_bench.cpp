// What the sentence model costs on this machine. Texts are real dialogue turns: the folder of locomo_dev.json is taken
// as bench/corpus.h says; without it nothing is measured. Numbers are explained in docs/adr/0004.
#include "bench/corpus.h"
#include "core/base/platform/process.h"
#include "core/embed/minilm_embedder.h"
#include "core/embed/wordpiece.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <atomic>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace mn {
namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

constexpr size_t kTexts = 1000;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double megabytes(qint64 bytes)
{
    return double(bytes) / 1e6;
}

QString modelFolder()
{
    return QStringLiteral(MN_MODEL_DIR);
}

std::vector<QString> dialogueTurns()
{
    QFile file(bench::sharedData() + "/locomo_dev.json"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read: set MN_SHARED_DATA\n", qPrintable(file.fileName()));
        std::exit(2);
    }
    std::vector<QString> texts;
    const QJsonArray conversations = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &conversation : conversations) {
        const QJsonObject sessions = conversation["conversation"_L1].toObject();
        for (const QJsonValue &session : sessions) {
            const QJsonArray turns = session.toArray();
            for (const QJsonValue &turn : turns)
                texts.push_back(turn["text"_L1].toString());
        }
    }
    return texts;
}

const std::vector<QString> &turns()
{
    static const std::vector<QString> texts = dialogueTurns();
    return texts;
}

// Turns joined and cut to exactly 130 characters, the length of a short memory.
std::vector<QString> shortMemories()
{
    QString all;
    for (const QString &turn : turns())
        all += turn + u' ';
    std::vector<QString> texts;
    texts.reserve(kTexts);
    for (size_t i = 0; i < kTexts; ++i)
        texts.push_back(all.sliced(qsizetype(i) * 130, 130));
    return texts;
}

WordPiece tokenizer()
{
    QFile vocabulary(modelFolder() + "/vocab.txt"_L1);
    if (!vocabulary.open(QIODevice::ReadOnly))
        std::exit(2);
    return *WordPiece::fromVocabulary(vocabulary.readAll());
}

MiniLmEmbedder &embedder()
{
    static MiniLmEmbedder shared(modelFolder());
    if (!shared.load())
        std::exit(2);
    return shared;
}

// A question of exactly this many tokens, marks included.
QString questionOf(int tokens)
{
    QString text = u"when did"_s;
    for (int i = 4; i < tokens; ++i)
        text += " the"_L1;
    return text;
}

void tokenize(benchmark::State &state)
{
    const WordPiece pieces = tokenizer();
    qint64 words = 0;
    qint64 letters = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (const QString &text : turns()) {
            benchmark::DoNotOptimize(pieces.encode(text, 256));
            letters += text.size();
        }
    }
    for (const QString &text : turns())
        words += text.count(u' ') + 1;
    state.counters["words/s"] = benchmark::Counter(double(words * state.iterations()), benchmark::Counter::kIsRate);
    state.counters["chars/s"] = benchmark::Counter(double(letters), benchmark::Counter::kIsRate);
}

void loadModel(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        MiniLmEmbedder fresh(modelFolder());
        if (!fresh.load())
            state.SkipWithError("no model");
    }
    state.counters["resident MB"] = megabytes(residentBytes());
}

void query(benchmark::State &state)
{
    const QString question = questionOf(int(state.range(0)));
    benchmark::DoNotOptimize(embedder().embedQuery(question, {}));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(embedder().embedQuery(question, {}));
    state.counters["tokens"] = *embedder().countTokens(question);
}

// Real questions of real lengths: each length is prepared by the network once.
void differentQueries(benchmark::State &state)
{
    size_t i = 0;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(embedder().embedQuery(turns()[i++ % turns().size()].left(60), {}));
}

void documents(benchmark::State &state)
{
    const std::vector<QString> texts = shortMemories();
    const qint64 before = residentBytes();
    MiniLmEmbedder own(modelFolder(), {.threads = int(state.range(0))});
    benchmark::DoNotOptimize(own.embedDocuments(texts, {}));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(own.embedDocuments(texts, {}));
    state.counters["texts/s"] =
        benchmark::Counter(double(texts.size()) * double(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["resident MB"] = megabytes(residentBytes());
    state.counters["of which model MB"] = megabytes(residentBytes() - before);
}

void dialogue(benchmark::State &state)
{
    const std::span<const QString> texts = std::span(turns()).first(kTexts);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(embedder().embedDocuments(texts, {}));
    state.counters["texts/s"] =
        benchmark::Counter(double(texts.size()) * double(state.iterations()), benchmark::Counter::kIsRate);
}

// A person asks while everything is being indexed.
void queryDuringBackgroundWork(benchmark::State &state)
{
    const std::vector<QString> texts = shortMemories();
    const QString question = questionOf(16);
    benchmark::DoNotOptimize(embedder().embedQuery(question, {}));
    std::atomic<bool> running = false;
    std::jthread background([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            running = true;
            benchmark::DoNotOptimize(embedder().embedDocuments(texts, stop));
        }
    });
    while (!running)
        std::this_thread::yield();
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        std::this_thread::sleep_for(std::chrono::milliseconds(7)); // people do not ask back to back
        const auto begin = Clock::now();
        benchmark::DoNotOptimize(embedder().embedQuery(question, {}));
        const auto time = Clock::now() - begin;
        times.push_back(milliseconds(time));
        state.SetIterationTime(std::chrono::duration<double>(time).count());
    }
    std::ranges::sort(times);
    state.counters["p50 ms"] = times[times.size() / 2];
    state.counters["p95 ms"] = times[times.size() * 95 / 100];
    state.counters["worst ms"] = times.back();
}

BENCHMARK(tokenize)->Unit(benchmark::kMillisecond);
BENCHMARK(loadModel)->Unit(benchmark::kMillisecond)->Iterations(5)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(query)->Arg(8)->Arg(16)->Arg(32)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(differentQueries)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(dialogue)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(queryDuringBackgroundWork)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(300);
BENCHMARK(documents)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace
} // namespace mn

int main(int argc, char **argv)
{
    if (!QFile::exists(mn::bench::sharedData() + QStringLiteral("/locomo_dev.json"))) {
        std::fprintf(stderr, "not run: locomo_dev.json is not there (MN_SHARED_DATA)\n");
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
