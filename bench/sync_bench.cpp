// What it costs to keep two vaults of one person the same, through a server of its own on this machine, by TLS.
//   sync_bench [--only PART,...]     parts: latency, first, change, rest
// Each figure of a vault's size stands beside the same at another size, or beside the bytes that were put in.
#include "bench/sync.h"
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace mn;
using namespace mn::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"only"_s, u"only these"_s, u"parts"_s});
    parser.process(program);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto isWanted = [&](const QString &part) { return only.isEmpty() || only.contains(part); };

    SyncBench bench;
    bench.figures.method(
        u"The server is a process of its own, with its store and TLS 1.3 on this machine's loopback; the "
        "two devices are vaults with their databases in this process. Nothing is kept in memory that "
        "would be on a disk."_s);
    if (isWanted(u"latency"_s))
        measureLatency(bench);
    if (isWanted(u"first"_s))
        measureFirstSync(bench);
    if (isWanted(u"change"_s))
        measureOneChange(bench);
    if (isWanted(u"rest"_s))
        measureRest(bench);
    return bench.figures.write() ? 0 : 1;
}
