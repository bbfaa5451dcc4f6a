// What the whole vault takes, through the calls that the command line makes, each beside its limit in the same run.
//   speed [--embed-up-to N] [--only PART,...] [--graph MINUTES] [SIZE...]
// Default: all parts of 10000 100000 1000000 memories, embedded by the model up to 100000. Parts: import (always done),
// saves, opening, search, duplicates, following, during-import.
// A million needs 4 GB of memory, 3 GB of disk and some minutes; above --embed-up-to vectors are recombined.
#include "bench/speed.h"
#include "bench/recombined_embedder.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace mn;
using namespace mn::bench;
using namespace Qt::StringLiterals;

namespace mn::bench {

SizedVault::SizedVault(Bench &bench, qint64 size) : m_bench(bench), m_size(size), m_id(makeUuidV7(bench.clock))
{
    const VaultServices services{bench.files, bench.clock, file(u"state"_s)};
    need(Vault::create(file(u"vault"_s), m_id, m_key.clone(), services));
}

std::unique_ptr<Vault> SizedVault::open(Embedder &embedder, Background background)
{
    VectorIndex::Options vectors;
    if (background != Background::MakingTheGraph)
        vectors.graphFrom = std::numeric_limits<qsizetype>::max();
    const VaultServices services{.files = m_bench.files,
                                 .clock = m_bench.clock,
                                 .stateFolder = file(u"state"_s),
                                 .embedder = &embedder,
                                 .followIndex = background == Background::Embedding,
                                 .vectors = vectors};
    return need(Vault::open(file(u"vault"_s), m_id, m_key.clone(), services));
}

QString SizedVault::name() const
{
    QLocale grouped = QLocale::c();
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toString(m_size);
}

QString SizedVault::described() const
{
    if (m_size < VectorIndex::Options().graphFrom)
        return name();
    return name() + (m_hasGraph ? u", with the graph"_s : u", without the graph"_s);
}

} // namespace mn::bench

namespace {

constexpr qint64 kLargestForDuplicates = 100'000;

void measure(Bench &bench, qint64 size, qint64 embedUpTo, const QStringList &only, int graphMinutes)
{
    const auto isWanted = [&](const QString &part) { return only.isEmpty() || only.contains(part); };
    SizedVault vault(bench, size);
    measureImport(bench, vault);
    if (isWanted(u"saves"_s))
        measureSaves(bench, vault);
    // What follows needs the meanings, which take their time.
    if (!only.isEmpty() &&
        std::ranges::all_of(only, [](const QString &part) { return part == u"import" || part == u"saves"; }))
        return;
    if (size <= embedUpTo) {
        measureCatchUp(bench, vault);
    } else {
        RecombinedEmbedder recombined(bench.model, bench.corpus.sentences());
        fillMeaning(bench, vault, recombined);
    }
    if (isWanted(u"search"_s))
        measureSearch(bench, vault);
    if (size >= VectorIndex::Options().graphFrom)
        measureGraph(bench, vault, graphMinutes);
    if (isWanted(u"opening"_s))
        measureOpening(bench, vault);
    if (isWanted(u"duplicates"_s) && size <= kLargestForDuplicates)
        measureDuplicates(bench, vault);
    if (isWanted(u"following"_s))
        measureFollowing(bench, vault);
    if (isWanted(u"during-import"_s))
        measureSearchDuringImport(bench, vault);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--first-search")
        return firstSearch(arguments.mid(2));
    if (arguments.value(1) == u"--follow")
        return follow(arguments.mid(2));
    if (arguments.value(1) == u"--peak-memory")
        return peakMemory(arguments.mid(2));

    QCommandLineParser options;
    const QCommandLineOption embedUpTo(u"embed-up-to"_s, u"Larger vaults get recombined vectors."_s, u"N"_s,
                                       u"100000"_s);
    const QCommandLineOption onlyParts(u"only"_s, u"Measure only these."_s, u"PART,..."_s);
    const QCommandLineOption graph(u"graph"_s, u"Wait so long for the graph of a large vault."_s, u"MINUTES"_s, u"0"_s);
    options.addOptions({embedUpTo, onlyParts, graph});
    options.addHelpOption();
    options.addPositionalArgument(u"size"_s, u"Memories in a vault."_s, u"[SIZE...]"_s);
    options.process(application);
    QStringList sizes = options.positionalArguments();
    if (sizes.isEmpty())
        sizes = {u"10000"_s, u"100000"_s, u"1000000"_s};

    Bench bench;
    if (!bench.model.load())
        qFatal("the sentence model is not there: ./dev setup");
    bench.figures.method(
        u"Memories are two or three sentences of resources/sample%1, recombined (%2 sentences), half of them turns of "
        "conversations of 20 with authors and dates; the same seed gives the same memories. All calls go through "
        "`Vault`, as those of the command line do; files lie in the folder for temporary files."_s
            .arg(bench.corpus.hasConversations() ? u" and of LoCoMo"_s : QString())
            .arg(bench.corpus.sentences().size()));
    bench.figures.method(
        u"Vectors of vaults of up to %1 memories are made by the model; of larger ones recombined: each sentence is "
        "embedded once, and a memory's vector is the sum of its sentences' vectors, made unit length. Questions are "
        "always embedded by the model, within the time of the search."_s.arg(options.value(embedUpTo)));
    for (const QString &size : sizes)
        measure(bench, std::max(1000LL, size.toLongLong()), options.value(embedUpTo).toLongLong(),
                options.value(onlyParts).split(u',', Qt::SkipEmptyParts), options.value(graph).toInt());
    return bench.figures.write() ? 0 : 1;
}
