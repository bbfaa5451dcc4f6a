#include "core/base/platform/interrupt.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "server/main/server.h"
#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>

namespace mn {

namespace {

using namespace Qt::StringLiterals;

struct Given {
    std::string folder;
    std::string listen = "127.0.0.1:8080";
    std::string publicUrl;
    std::string certificate;
    std::string privateKey;
    std::string postgres;
    std::string postgresOwner;
    std::string redis;
};

QString absolute(const std::string &path)
{
    return path.empty() ? QString() : QFileInfo(QString::fromStdString(path)).absoluteFilePath();
}

int tell(const Error &error)
{
    std::fprintf(stderr, "mnemosyned: %s%s%s\n", qPrintable(sentence(error.code)),
                 error.context.isEmpty() ? "" : "\n  ", qPrintable(error.context));
    return exitCode(error.code);
}

void waitFor(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any asked;
    std::unique_lock lock(mutex);
    asked.wait(lock, stop, [] { return false; });
}

int run(const Given &given)
{
    // Asked to end from here on it ends in good order, also while it starts.
    const StopOnInterrupt interrupt;
    const auto at = server::listenAddress(QString::fromStdString(given.listen));
    if (!at)
        return tell(at.error());
    LocalFileSystem files;
    const SystemClock clock;
    server::ServerOptions options{.folder = absolute(given.folder),
                                  .publicUrl = QString::fromStdString(given.publicUrl)};
    options.http.address = at->first;
    options.http.port = at->second;
    options.http.certificate = absolute(given.certificate);
    options.http.privateKey = absolute(given.privateKey);
    if (!given.postgres.empty()) {
        server::StackOptions &stack = options.stack.emplace();
        stack.postgres.url = QString::fromStdString(given.postgres);
        stack.postgres.ownerUrl = QString::fromStdString(given.postgresOwner);
        // A worker has one at a time; the rest is for what tells the others.
        stack.postgres.connections = options.http.workers + 2;
        if (!given.redis.empty()) {
            const auto redis = server::redisOptionsOf(QString::fromStdString(given.redis));
            if (!redis)
                return tell(redis.error());
            stack.redis = *redis;
        }
    }
    const auto started = server::Server::start(options, files, clock);
    if (!started)
        return tell(started.error());
    // For whoever started it: ready, and where.
    std::printf("{\"url\":\"%s\"}\n", (*started)->url().constData());
    std::fflush(stdout);
    waitFor(interrupt.token());
    return 0;
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    mn::forbidMemoryDumps();
    mn::Given given;
    CLI::App program(
        "A sync server of Mnemosyne: it keeps what devices of an account send each other, sealed, and can read "
        "none of it.");
    auto *place = program.add_option_group("where it keeps everything");
    place->add_option("--data", given.folder, "A folder; made when absent");
    auto *postgres = place->add_option("--postgres", given.postgres,
                                       "A PostgreSQL that several servers share, by a role that does not own the "
                                       "tables: postgresql://NAME@HOST/DATABASE");
    place->require_option(1);
    program
        .add_option("--postgres-owner", given.postgresOwner,
                    "The same by the role that owns the tables, to make or change them first")
        ->needs(postgres);
    program
        .add_option("--redis", given.redis,
                    "A Redis that tells the servers of each other at once: redis://HOST:PORT or unix:PATH")
        ->needs(postgres);
    program.add_option("--listen", given.listen, "Address and port; port 0: any that is free")->capture_default_str();
    program.add_option("--public-url", given.publicUrl,
                       "What clients reach it as, such as https://sync.example.org; else where it listens");
    auto *certificate = program.add_option("--tls-certificate", given.certificate, "Its certificate chain, PEM");
    auto *key = program.add_option("--tls-key", given.privateKey, "The certificate's private key, PEM");
    certificate->needs(key);
    key->needs(certificate);
    program.set_version_flag("--version", "mnemosyned " MN_VERSION);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : mn::exitCode(mn::Errc::Usage);
    }
    return mn::run(given);
}
