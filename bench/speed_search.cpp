#include "bench/speed.h"
#include "core/crypto/derive.h"
#include "core/index/dot_product.h"
#include "core/index/search_indexes.h"
#include "core/index/vector_rows.h"
#include "core/store/vector_store.h"
#include <algorithm>
#include <atomic>
#include <ctime>
#include <map>
#include <thread>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWarmUp = 1'000'000; // questions from here on are asked before anything is measured
constexpr int kReaders = 4;
constexpr int kResults = 10;
constexpr std::array kModes{SearchMode::Words, SearchMode::Meaning, SearchMode::Hybrid};

QString nameOf(SearchMode mode)
{
    return mode == SearchMode::Words ? u"words"_s : mode == SearchMode::Meaning ? u"meaning"_s : u"hybrid"_s;
}

// So many that the 99th percentile is more than the worst one, and a million does not take an hour.
int questionsFor(const SizedVault &vault)
{
    return int(std::clamp<qint64>(30'000'000 / vault.size(), 200, 500));
}

// What follows is measured without the graph of vectors; where one is wanted this has to be said.
QString withoutGraph(const SizedVault &vault)
{
    return vault.size() < VectorIndex::Options().graphFrom ? QString() : u", without the graph"_s;
}

QString tableOf(const SizedVault &vault)
{
    return u"Search in %1 memories: question in, %2 decrypted results out"_s.arg(vault.name()).arg(kResults);
}

double ask(Vault &vault, const QString &question, SearchMode mode)
{
    QElapsedTimer timer;
    timer.start();
    const SearchAnswer answer =
        resultOf(vault.search(ReadView::everything(), {.text = question, .mode = mode, .limit = kResults}));
    const double time = milliseconds(timer);
    if (answer.hits.isEmpty() && mode != SearchMode::Words)
        qFatal("nothing was found");
    return time;
}

void addTimes(Bench &bench, const SizedVault &vault, const QString &row, const std::vector<double> &times)
{
    for (const int share : {50, 95, 99})
        bench.figures.add({.table = tableOf(vault),
                           .row = row,
                           .column = u"p%1"_s.arg(share),
                           .unit = u"ms"_s,
                           .value = percentile(times, share / 100.0)});
}

// What is stored, in rows as the index has them.
class RawScan {
public:
    RawScan(Bench &bench, Vault &vault) : m_rows(bench.model.model().dimensions), m_question(m_rows.dimensions())
    {
        m_question.append();
        const EmbeddingModel &model = bench.model.model();
        resultOf(vault.read([&](Database &database) -> Result<void> {
            const VectorStore store(database);
            MN_TRY(const auto number, store.findModel(model.name, model.version));
            for (qint64 seq = 0;;) {
                MN_TRY(const auto vectors, store.after(number.value_or(0), seq, 10'000));
                if (vectors.empty())
                    return {};
                for (const StoredVector &vector : vectors)
                    m_rows.set(m_rows.append(), reinterpret_cast<const qint8 *>(vector.numbers.constData()),
                               vector.scale);
                seq = vectors.back().seq;
            }
        }));
        m_dots.resize(VectorRows::kSliceRows);
    }

    // Milliseconds for the dot products alone.
    double operator()(const Vector &question)
    {
        const Int8Vector quantised = Int8Vector::quantised(question);
        m_question.set(0, reinterpret_cast<const qint8 *>(quantised.values.constData()), quantised.scale);
        QElapsedTimer timer;
        timer.start();
        for (quint32 from = 0; from < m_rows.size(); from += VectorRows::kSliceRows) {
            bestDotKernel().scan(m_question.at(0), m_rows.at(from), m_rows.stride(),
                                 std::min(VectorRows::kSliceRows, m_rows.size() - from), m_dots.data());
            m_sum = m_sum + m_dots[0];
        }
        return milliseconds(timer);
    }

private:
    VectorRows m_rows;
    VectorRows m_question;
    std::vector<qint32> m_dots;
    volatile qint64 m_sum = 0; // so that nothing is left out
};

void warmUp(Bench &bench, Vault &vault)
{
    for (int i = 0; i < 30; ++i)
        for (const SearchMode mode : kModes)
            ask(vault, bench.corpus.question(kWarmUp + i), mode);
}

// One person asks, question after question; the limits are measured between the questions.
void measureOneReader(Bench &bench, const SizedVault &sized, Vault &vault)
{
    RawScan rawScan(bench, vault);
    std::map<SearchMode, std::vector<double>> times;
    std::map<SearchMode, double> processor;
    std::vector<double> embedding;
    std::vector<double> scan;
    std::vector<double> both;
    const int questions = questionsFor(sized);
    for (int i = 0; i < questions; ++i) {
        const QString question = bench.corpus.question(i);
        QElapsedTimer timer;
        timer.start();
        const Vector vector = need(bench.model.embedQuery(question, {}));
        embedding.push_back(milliseconds(timer));
        scan.push_back(rawScan(vector));
        both.push_back(embedding.back() + scan.back());
        for (const SearchMode mode : kModes) {
            const std::clock_t begin = std::clock();
            times[mode].push_back(ask(vault, question, mode));
            processor[mode] += double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        }
    }
    addTimes(bench, sized, u"limit: embedding the question alone"_s, embedding);
    addTimes(bench, sized, u"limit: dot products of all vectors alone"_s, scan);
    for (const auto &[mode, taken] : times) {
        const QString row = nameOf(mode) + u", one reader"_s + withoutGraph(sized);
        const bool hasBudget = mode == SearchMode::Hybrid && sized.size() == 100'000;
        for (const int share : {50, 95, 99}) {
            Figure figure{.table = tableOf(sized),
                          .row = row,
                          .column = u"p%1"_s.arg(share),
                          .unit = u"ms"_s,
                          .value = percentile(taken, share / 100.0)};
            if (mode == SearchMode::Hybrid && share != 99)
                figure.limit =
                    Limit{u"embedding the question + dot products of all vectors"_s, percentile(both, share / 100.0)};
            if (hasBudget && share == 50)
                figure.budgets = {{Budget::Kind::ValueAtMost, 6}, {Budget::Kind::RatioAtMost, 2}};
            if (hasBudget && share == 95)
                figure.budgets = {{Budget::Kind::ValueAtMost, 10}};
            bench.figures.add(figure);
        }
        bench.figures.add({.table = tableOf(sized),
                           .row = row,
                           .column = u"processor"_s,
                           .unit = u"ms"_s,
                           .value = processor[mode] / questions});
    }
}

// A filter that nobody has asked for since the vault changed: what it lets through has to be found first.
void measureFilters(Bench &bench, const SizedVault &sized, Vault &vault)
{
    constexpr int kFilters = 90;
    std::vector<double> times;
    times.reserve(kFilters);
    for (int i = 0; i < kFilters; ++i)
        times.push_back(ask(vault, bench.corpus.question(i) + u" importance>0.0%1"_s.arg(10 + i), SearchMode::Hybrid));
    addTimes(bench, sized, u"hybrid with a new filter, one reader"_s + withoutGraph(sized), times);
}

void measureManyReaders(Bench &bench, const SizedVault &sized, Vault &vault)
{
    const int questions = questionsFor(sized) / kReaders;
    for (const SearchMode mode : kModes) {
        std::vector<std::vector<double>> taken(kReaders);
        {
            std::vector<std::jthread> readers;
            readers.reserve(kReaders);
            for (int reader = 0; reader < kReaders; ++reader)
                readers.emplace_back([&, reader] {
                    for (int i = 0; i < questions; ++i)
                        taken[size_t(reader)].push_back(
                            ask(vault, bench.corpus.question(1000 + reader * questions + i), mode));
                });
        }
        std::vector<double> all;
        for (const std::vector<double> &one : taken)
            all.insert(all.end(), one.begin(), one.end());
        addTimes(bench, sized, u"%1, %2 readers"_s.arg(nameOf(mode)).arg(kReaders) + withoutGraph(sized), all);
    }
}

void measureDisk(Bench &bench, const SizedVault &sized, Vault &vault)
{
    const VaultStatus status = resultOf(vault.status());
    const qint64 vectors = resultOf(vault.read([](Database &database) -> Result<qint64> {
        MN_TRY(const auto count, database.number(u"SELECT count(*) FROM vector"_s));
        return count.value_or(0);
    }));
    const auto vectorBytes = double(vectors * (bench.model.model().dimensions + qint64(sizeof(float))));
    const auto memories = double(status.memories);
    bench.figures.add({.table = u"On the disk"_s,
                       .row = sized.described(),
                       .column = u"database"_s,
                       .unit = u"bytes a memory"_s,
                       .value = double(status.databaseBytes) / memories,
                       .limit = Limit{u"the imported lines in one SQLCipher table, and the vectors' bytes"_s,
                                      double(sized.rawBytes()) / double(sized.size()) + vectorBytes / memories}});
    bench.figures.add({.table = u"On the disk"_s,
                       .row = sized.described(),
                       .column = u"index snapshots"_s,
                       .unit = u"bytes a memory"_s,
                       .value = double(status.indexBytes) / memories,
                       .limit = Limit{u"the vectors' bytes alone"_s, vectorBytes / memories}});
}

} // namespace

void measureSearch(Bench &bench, SizedVault &sized)
{
    const auto vault = sized.open(bench.model);
    measureDisk(bench, sized, *vault);
    warmUp(bench, *vault);
    measureOneReader(bench, sized, *vault);
    measureFilters(bench, sized, *vault);
    measureManyReaders(bench, sized, *vault);
}

void measureGraph(Bench &bench, SizedVault &sized, int minutes)
{
    const QString what = u"the graph (hnswlib) at %1 memories"_s.arg(sized.name());
    if (minutes == 0)
        return bench.figures.notRun(what, u"it takes minutes to make; `speed --graph 30` waits for it"_s);
    const auto vault = sized.open(bench.model, SizedVault::Background::MakingTheGraph);
    const qint64 without = resultOf(vault->status()).indexBytes;
    QElapsedTimer timer;
    timer.start();
    // The follower writes a snapshot with the graph in it when it is whole.
    while (double(resultOf(vault->status()).indexBytes) < 1.2 * double(without)) {
        if (timer.elapsed() > qint64(minutes) * 60'000)
            return bench.figures.notRun(what, u"it was not whole after %1 minutes"_s.arg(minutes));
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    sized.noteGraph();
    bench.figures.add({.table = u"Making the graph, in the background"_s,
                       .row = sized.name(),
                       .column = u"time"_s,
                       .unit = u"min"_s,
                       .value = milliseconds(timer) / 60'000});

    SearchIndexes alone(bench.model.model().dimensions);
    const SecretBytes key = deriveKey(sized.key(), purpose::kIndexSnapshot);
    const EmbeddingModel &model = bench.model.model();
    need(alone.load({bench.files, vault->paths().index, key, sized.id(), model.name, QString::number(model.version)})
             .vectors);
    warmUp(bench, *vault);
    std::map<SearchMode, std::vector<double>> times;
    std::vector<double> nearest;
    for (int i = 0; i < questionsFor(sized); ++i) {
        const QString question = bench.corpus.question(i);
        const Vector vector = need(bench.model.embedQuery(question, {}));
        QElapsedTimer one;
        one.start();
        if (alone.read().vectors().nearest(vector, kResults).size() != kResults)
            qFatal("the graph gives too little");
        nearest.push_back(milliseconds(one));
        for (const SearchMode mode : {SearchMode::Meaning, SearchMode::Hybrid})
            times[mode].push_back(ask(*vault, question, mode));
    }
    addTimes(bench, sized, u"limit: hnswlib alone, its 200 candidates scored again"_s, nearest);
    for (const auto &[mode, taken] : times)
        addTimes(bench, sized, nameOf(mode) + u" through the graph, one reader"_s, taken);
}

// One person asks while another part of the same process imports as fast as it can, and the model embeds what came.
void measureSearchDuringImport(Bench &bench, SizedVault &sized)
{
    const auto vault = sized.open(bench.model, SizedVault::Background::Embedding);
    warmUp(bench, *vault);
    constexpr qint64 kBatch = 1000;
    std::atomic<qint64> imported = 0;
    const int questions = questionsFor(sized) / 2;
    std::map<SearchMode, std::vector<double>> times;
    QElapsedTimer timer;
    {
        const std::jthread importer([&](const std::stop_token &stop) {
            for (qint64 begin = sized.size() * 2; !stop.stop_requested(); begin += kBatch) {
                resultOf(vault->save(Durability::Batch, [&, begin](Saving &saving) -> Result<void> {
                    for (qint64 number = begin; number < begin + kBatch; ++number)
                        MN_TRY(saving.add({}, bench.corpus.memory(number)));
                    return {};
                }));
                imported += kBatch;
            }
        });
        while (imported == 0)
            std::this_thread::yield();
        timer.start();
        imported = 0;
        for (int i = 0; i < questions; ++i)
            for (const SearchMode mode : kModes)
                times[mode].push_back(ask(*vault, bench.corpus.question(2000 + i), mode));
    }
    for (const auto &[mode, taken] : times)
        addTimes(bench, sized, nameOf(mode) + u", while an import runs"_s + withoutGraph(sized), taken);
    bench.figures.add({.table = tableOf(sized),
                       .row = u"that import meanwhile"_s,
                       .column = u"rate"_s,
                       .unit = u"memories/s"_s,
                       .value = double(imported) / milliseconds(timer) * 1000});
}

void measureDuplicates(Bench &bench, SizedVault &sized)
{
    const auto vault = sized.open(bench.model);
    const std::clock_t begin = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto groups = resultOf(vault->duplicates(ReadView::everything())).groups;
    const double processor = double(std::clock() - begin) / CLOCKS_PER_SEC;
    const QString table = u"Duplicates of the whole vault (`mnemo duplicates`)"_s;
    bench.figures.add({.table = table,
                       .row = sized.name(),
                       .column = u"time"_s,
                       .unit = u"s"_s,
                       .value = milliseconds(timer) / 1000});
    bench.figures.add(
        {.table = table, .row = sized.name(), .column = u"processor"_s, .unit = u"s"_s, .value = processor});
    bench.figures.add({.table = table,
                       .row = sized.name(),
                       .column = u"groups found"_s,
                       .unit = u""_s,
                       .value = double(groups.size())});
}

} // namespace mn::bench
