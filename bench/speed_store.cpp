#include "bench/speed.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/store/schema.h"
#include "core/store/vector_store.h"
#include "core/vault/memory_for_index.h"
#include "core/vault/saving.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 1000;
constexpr int kSaves = 400;
constexpr int kRound = 20; // saves in a row before it is the other's turn
constexpr int kRawTexts = 2000;
constexpr qint64 kLargestForPeak = 100'000;

// One line of `mnemo import jsonl`.
QByteArray lineOf(const MemoryChange &memory, qint64 number)
{
    QJsonObject out{
        {u"id_external"_s, u"bench/%1"_s.arg(number)},
        {u"content"_s, *memory.content},
        {u"occurred_at"_s, QDateTime::fromMSecsSinceEpoch((*memory.occurredAt)->ms, Qt::UTC).toString(Qt::ISODate)},
        {u"importance"_s, *memory.importance}};
    if (memory.kind)
        out[u"kind"_s] = *memory.kind;
    if (memory.thread) {
        out[u"thread"_s] = *memory.thread;
        out[u"position"_s] = **memory.position;
        out[u"author"_s] = *memory.author;
    }
    if (!memory.addTags.isEmpty())
        out[u"tags"_s] = QJsonArray::fromStringList(memory.addTags);
    return QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
}

// A database of one table, with nothing of ours in it.
std::unique_ptr<Database> rawDatabase(const SizedVault &vault, const QString &name, bool durable)
{
    auto database = need(Database::open(vault.file(name), vault.key()));
    need(database->script(u"PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER PRIMARY KEY, x BLOB)"_s));
    need(database->setDurableCommits(durable));
    return database;
}

void insertRaw(Database &database, QByteArrayView line)
{
    need(database.run(u"INSERT INTO t (x) VALUES (?)"_s, line));
}

// The rows of a save, and nothing around them: no thread of its own, no lock between processes, no witness, nobody who
// follows. Between this and the raw transaction lie the indexes a query needs; between this and a save, the vault.
class RowsAlone {
public:
    RowsAlone(Bench &bench, const SizedVault &vault)
        : m_clock(bench.clock), m_database(rawDatabase(vault, u"rows.db"_s, true))
    {
        need(migrate(*m_database));
        auto witness = need(WitnessFile::open(bench.files, vault.file(u"rows.witness"_s)));
        need(settleIdentity(*m_database, witness, m_clock));
    }
    void save(const MemoryChange &memory)
    {
        Transaction transaction = need(Transaction::begin(*m_database));
        Saving saving = need(Saving::begin(*m_database, m_clock));
        need(saving.add({}, memory));
        need(saving.finish());
        need(transaction.commit());
    }

private:
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
};

double rawImportRate(SizedVault &vault, const QString &path)
{
    auto database = rawDatabase(vault, u"raw_import.db"_s, false);
    QFile lines(path);
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("the lines are gone");
    QElapsedTimer timer;
    timer.start();
    while (!lines.atEnd()) {
        Transaction transaction = need(Transaction::begin(*database));
        for (int i = 0; i < kBatch && !lines.atEnd(); ++i)
            insertRaw(*database, lines.readLine());
        need(transaction.commit());
    }
    const double rate = double(vault.size()) / milliseconds(timer) * 1000;
    database.reset(); // what lies in its log is then in the file
    vault.noteRawBytes(QFileInfo(vault.file(u"raw_import.db"_s)).size());
    return rate;
}

// The most memory, in MB, of a process of its own that brings the lines into the vault; without lines, of one that only
// opens it. Both then find a memory by its words.
double peakOf(const SizedVault &vault, const QStringList &lines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QCoreApplication::applicationFilePath(),
        QStringList{u"--peak-memory"_s, vault.file(u"vault"_s), vault.file(u"state"_s), vault.id().toString()} + lines);
    process.write(reinterpret_cast<const char *>(vault.key().data()), vault.key().size());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("the process whose memory is looked at has failed");
    return process.readAllStandardOutput().trimmed().toDouble();
}

// What an import takes beside the vault must not grow with it.
void measurePeakOfImport(Bench &bench, const QString &name, qint64 size, const QString &lines)
{
    const SizedVault vault(bench, size);
    const double importing = peakOf(vault, {lines});
    const double opening = peakOf(vault, {});
    const QString table = u"Memory of a process that imports, without the model"_s;
    Figure peak{.table = table, .row = name, .column = u"at most"_s, .unit = u"MB"_s, .value = importing};
    if (size == kLargestForPeak)
        peak.budgets = {{Budget::Kind::ValueAtMost, 250}}; // what a process that answers may take
    bench.figures.add(peak);
    bench.figures.add({.table = table,
                       .row = name,
                       .column = u"beyond one that opens that vault and finds by words"_s,
                       .unit = u"MB"_s,
                       .value = importing - opening});
}

// Texts a second, of memories of the vault as the follower would embed them.
double rawModelRate(Bench &bench, Vault &vault, quint32 from)
{
    const auto texts = resultOf(vault.read([&](Database &database) -> Result<std::vector<QString>> {
        std::vector<quint32> numbers(kRawTexts);
        std::iota(numbers.begin(), numbers.end(), from);
        MN_TRY(const auto parts, textsForMeaning(database, numbers, bench.model));
        std::vector<QString> out;
        for (const TextForMeaning &part : parts)
            out.push_back(part.text);
        return out;
    }));
    QElapsedTimer timer;
    timer.start();
    need(bench.model.embedDocuments(texts, {}));
    return double(texts.size()) / milliseconds(timer) * 1000;
}

} // namespace

void measureImport(Bench &bench, SizedVault &vault)
{
    const QString path = vault.file(u"memories.jsonl"_s);
    {
        QFile lines(path);
        if (!lines.open(QIODevice::WriteOnly))
            qFatal("no place for the lines to be imported");
        for (qint64 number = 0; number < vault.size(); ++number)
            lines.write(lineOf(bench.corpus.memory(number), number));
    }
    const auto open = vault.open(bench.model);
    const std::clock_t begin = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto source = need(JsonlSource::open(path));
    const ImportReport report = need(Importer(*open, {}).run(*source));
    // Answers when the words of all have been followed, or found otherwise.
    resultOf(open->search(ReadView::everything(), {.text = bench.corpus.question(1), .mode = SearchMode::Words}));
    const double rate = double(vault.size()) / milliseconds(timer) * 1000;
    const double processor = double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / double(vault.size());
    if (report.counts.added != vault.size())
        qFatal("not all was imported");
    const QString table = u"Import (`mnemo import jsonl`) until stored and found by words"_s;
    bench.figures.add({.table = table,
                       .row = vault.name(),
                       .column = u"rate"_s,
                       .unit = u"memories/s"_s,
                       .value = rate,
                       .limit = Limit{u"the same lines put into one SQLCipher table, 1,000 a transaction"_s,
                                      rawImportRate(vault, path)},
                       .budgets = {{Budget::Kind::ValueAtLeast, 20'000}}});
    bench.figures.add({.table = table,
                       .row = vault.name(),
                       .column = u"processor time of all threads"_s,
                       .unit = u"us a memory"_s,
                       .value = processor});
    if (vault.size() <= kLargestForPeak)
        measurePeakOfImport(bench, vault.name(), vault.size(), path);
    QFile::remove(path);
    QFile::remove(vault.file(u"raw_import.db"_s));
}

int peakMemory(const QStringList &arguments)
{
    QFile input;
    if (arguments.size() < 3 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    SecretBytes key = SecretBytes::copyOf(input.read(32));
    const VaultId id = need(VaultId::fromString(arguments[2]));
    LocalFileSystem files;
    const SystemClock clock;
    const auto vault = need(Vault::open(arguments[0], id, std::move(key), {files, clock, arguments[1]}));
    if (arguments.size() > 3) {
        const auto source = need(JsonlSource::open(arguments[3]));
        need(Importer(*vault, {}).run(*source));
    }
    resultOf(vault->search(ReadView::everything(), {.text = u"the boiler"_s, .mode = SearchMode::Words}));
    // Not what getrusage() tells: that begins with what the parent had when it started this.
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            std::printf("%.1f\n", line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6);
    return 0;
}

void measureSaves(Bench &bench, SizedVault &vault)
{
    const auto open = vault.open(bench.model);
    const auto raw = rawDatabase(vault, u"raw_saves.db"_s, true);
    RowsAlone rows(bench, vault);
    double ours = 0;
    double theirs = 0;
    double rowsAlone = 0;
    for (int i = 0; i < kSaves; i += kRound) {
        std::vector<MemoryChange> memories;
        std::vector<QByteArray> lines;
        for (qint64 number = vault.size() + i; number < vault.size() + i + kRound; ++number) {
            memories.push_back(bench.corpus.memory(number));
            lines.push_back(lineOf(memories.back(), number));
        }
        QElapsedTimer timer;
        timer.start();
        for (const MemoryChange &memory : memories)
            resultOf(open->add(memory));
        ours += milliseconds(timer);
        timer.restart();
        for (const QByteArray &line : lines)
            insertRaw(*raw, line);
        theirs += milliseconds(timer);
        timer.restart();
        for (const MemoryChange &memory : memories)
            rows.save(memory);
        rowsAlone += milliseconds(timer);
    }
    const QString table = u"Durable saves, one memory each"_s;
    bench.figures.add(
        {.table = table,
         .row = vault.name(),
         .column = u"rate"_s,
         .unit = u"saves/s"_s,
         .value = kSaves / ours * 1000,
         .limit = Limit{u"a FULL transaction of SQLCipher with the same bytes, in turns"_s, kSaves / theirs * 1000},
         .budgets = {{Budget::Kind::RatioAtLeast, 0.8}}});
    bench.figures.add({.table = table,
                       .row = vault.name(),
                       .column = u"their rows alone, in an empty database"_s,
                       .unit = u"saves/s"_s,
                       .value = kSaves / rowsAlone * 1000});
}

void measureCatchUp(Bench &bench, SizedVault &vault)
{
    const auto open = vault.open(bench.model);
    const qint64 pending = resultOf(open->status()).meaningPending; // the saves may not have been measured before
    const double before = rawModelRate(bench, *open, 1);
    QElapsedTimer timer;
    timer.start();
    resultOf(open->catchUpIndex());
    const double rate = double(pending) / milliseconds(timer) * 1000;
    // A machine that others use is not the same all the time.
    const double after = rawModelRate(bench, *open, quint32(vault.size() / 2));
    bench.figures.add(
        {.table = u"Index catch-up: meaning of what was imported"_s,
         .row = vault.name(),
         .column = u"rate"_s,
         .unit = u"memories/s"_s,
         .value = rate,
         .limit = Limit{u"the model alone on 2,000 of these texts, before and after"_s, (before + after) / 2},
         .budgets = {{Budget::Kind::RatioAtLeast, 0.9}}});
}

void fillMeaning(Bench &bench, SizedVault &vault, Embedder &embedder)
{
    const auto open = vault.open(embedder);
    const qint64 pending = resultOf(open->status()).meaningPending;
    QElapsedTimer timer;
    timer.start();
    resultOf(open->catchUpIndex());
    bench.figures.add({.table = u"Index catch-up without the model: vectors that cost nothing"_s,
                       .row = vault.name(),
                       .column = u"rate"_s,
                       .unit = u"memories/s"_s,
                       .value = double(pending) / milliseconds(timer) * 1000});
}

} // namespace mn::bench
