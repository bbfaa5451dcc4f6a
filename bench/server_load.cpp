// What one server does for many devices, on this machine, which the devices share.
//   server_load [--only PART,...] [--minutes N]     parts: pushes, sockets, soak
// The soak is measured only when it is asked for: by default it takes 20 minutes.
#include "bench/load.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <sys/resource.h>

using namespace mn;
using namespace mn::bench;
using namespace Qt::StringLiterals;

namespace {

// Ten thousand sockets need as many files, here and in the server, which inherits this.
void allowManyFiles()
{
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"only"_s, u"only these"_s, u"parts"_s, u"pushes,sockets"_s});
    parser.addOption({u"minutes"_s, u"of the soak"_s, u"number"_s, u"20"_s});
    parser.process(program);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    allowManyFiles();

    LoadBench bench;
    bench.figures.method(
        u"The server is a process of its own, and so is PostgreSQL, which waits for the disk at each commit; all of "
        u"them "
        "and the devices share this machine's processors. Each device has an account, a connection and memories of the "
        "corpus that were sealed and signed before the clock ran; it sends the next push when the one before was "
        "answered."_s);
    if (only.contains(u"pushes"_s))
        measurePushes(bench);
    if (only.contains(u"sockets"_s))
        measureSockets(bench);
    if (only.contains(u"soak"_s))
        measureSoak(bench, parser.value(u"minutes"_s).toInt());
    else
        bench.figures.notRun(u"the soak"_s, u"it takes 20 minutes: server_load --only soak"_s);
    return bench.figures.write() ? 0 : 1;
}
