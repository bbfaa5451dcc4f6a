// How fast memories are saved, beside what raw SQLCipher does with the same bytes in the same run.
//   import_bench [MEMORIES]
#include "bench/corpus.h"
#include "core/base/platform/local_file_system.h"
#include "core/vault/vault.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 1000;

double perSecond(qint64 count, const QElapsedTimer &timer)
{
    return double(count) / (double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? atoll(argv[1]) : 20'000;
    const bench::Corpus corpus(QStringLiteral(MN_SOURCE_DIR "/resources/sample/memories.jsonl"),
                               QStringLiteral(MN_SOURCE_DIR "/../shared/data/locomo_dev.json"));
    QTemporaryDir folder;
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, folder.filePath(u"state"_s)};
    const auto vault =
        Vault::create(folder.filePath(u"vault"_s), VaultId(makeUuidV7(clock)), SecretBytes::random(32), services)
            .value();
    std::vector<MemoryChange> memories;
    for (qint64 i = 0; i < count; ++i)
        memories.push_back(corpus.memory(i));

    QElapsedTimer timer;
    timer.start();
    for (qint64 begin = 0; begin < count; begin += kBatch) {
        auto done = vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
            for (qint64 i = begin; i < std::min(count, begin + kBatch); ++i)
                MN_TRY(saving.add({}, memories[size_t(i)]));
            return {};
        });
        done.waitForFinished();
        if (!done.result())
            return 1;
    }
    std::printf("import: %.0f memories/s\n", perSecond(count, timer));

    timer.restart();
    constexpr int kSingles = 300;
    for (int i = 0; i < kSingles; ++i) {
        auto done = vault->add(memories[size_t(i)]);
        done.waitForFinished();
        if (!done.result())
            return 1;
    }
    std::printf("durable saves: %.0f/s\n", perSecond(kSingles, timer));

    const SecretBytes key = SecretBytes::random(32);
    const auto raw = Database::open(folder.filePath(u"raw.db"_s), key).value();
    if (!raw->script(u"PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER PRIMARY KEY, x BLOB)"_s) ||
        !raw->setDurableCommits(true))
        return 1;
    timer.restart();
    for (int i = 0; i < kSingles; ++i)
        if (!raw->run(u"INSERT INTO t (x) VALUES (?)"_s, memories[size_t(i)].content->toUtf8()))
            return 1;
    std::printf("raw SQLCipher FULL transactions: %.0f/s\n", perSecond(kSingles, timer));
    const auto status = vault->status().takeResult().value();
    std::printf("bytes a memory: %.0f\n", double(status.databaseBytes) / double(count));
}
