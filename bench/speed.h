#pragma once
#include "bench/corpus.h"
#include "bench/figures.h"
#include "bench/outcome.h"
#include "core/base/platform/local_file_system.h"
#include "core/embed/minilm_embedder.h"
#include "core/vault/vault.h"
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace mn::bench {

// What the measurements of one run share.
struct Bench {
    Corpus corpus;
    MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
    LocalFileSystem files;
    SystemClock clock;
    Figures figures{QStringLiteral("The vault, whole")};
};

// A vault of so many memories of the corpus, in a folder of its own that goes with it.
class SizedVault {
public:
    // Empty at first: measureImport() fills it.
    SizedVault(Bench &bench, qint64 size);

    enum class Background { Nothing, Embedding, MakingTheGraph };
    // `embedder`: the model, or who passes for it. Without a graph all is scanned exactly, whatever the size.
    std::unique_ptr<Vault> open(Embedder &embedder, Background background = Background::Nothing);

    qint64 size() const { return m_size; }
    QString name() const; // "100,000"
    // The same, and where it is so large that one is wanted, whether the graph of vectors is among the indexes that a
    // new process finds.
    QString described() const;
    void noteGraph() { m_hasGraph = true; }
    // What the lines that were imported take in a database with nothing of ours in it.
    void noteRawBytes(qint64 bytes) { m_rawBytes = bytes; }
    qint64 rawBytes() const { return m_rawBytes; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const SecretBytes &key() const { return m_key; }
    VaultId id() const { return m_id; }

private:
    Bench &m_bench;
    qint64 m_size;
    bool m_hasGraph = false;
    qint64 m_rawBytes = 0;
    QTemporaryDir m_folder;
    VaultId m_id;
    SecretBytes m_key = SecretBytes::random(32);
};

// In about this order.
void measureImport(Bench &bench, SizedVault &vault);
void measureSaves(Bench &bench, SizedVault &vault);
// With the model itself, beside its raw rate; or with vectors that cost nothing, which shows what the rest costs.
void measureCatchUp(Bench &bench, SizedVault &vault);
void fillMeaning(Bench &bench, SizedVault &vault, Embedder &embedder);
// In processes of their own, each started for one first question.
void measureOpening(Bench &bench, SizedVault &vault);
void measureSearch(Bench &bench, SizedVault &vault);
// Waits for the graph, at most so long; then searches through it, beside hnswlib alone.
void measureGraph(Bench &bench, SizedVault &vault, int minutes);
void measureDuplicates(Bench &bench, SizedVault &vault);
// The other process is one of its own too. The vault grows a little.
void measureFollowing(Bench &bench, SizedVault &vault);
// Last: the vault grows meanwhile.
void measureSearchDuringImport(Bench &bench, SizedVault &vault);

// What measureOpening() starts: opens the vault, asks, and prints what it took as a line of JSON. The key and
// the questions come on standard input.
int firstSearch(const QStringList &arguments);
// What measureFollowing() starts: follows the vault, says what it sees and, when asked, what it has used.
int follow(const QStringList &arguments);
// What measureImport() starts: imports, or only opens the vault, and prints the most memory that took.
int peakMemory(const QStringList &arguments);

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace mn::bench
