#include "core/base/platform/interrupt.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "server/config/server_config.h"
#include "server/main/blob_place.h"
#include "server/main/server.h"
#include "server/main/upkeep.h"
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace mn {

namespace {

using namespace Qt::StringLiterals;
using server::Setting;

// What was typed.
struct Given {
    std::string configFile;
    std::map<const Setting *, std::string> flags;
};

QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

int tell(const Error &error)
{
    std::fprintf(stderr, "mnemosyned: %s%s%s\n", qPrintable(sentence(error.code)),
                 error.context.isEmpty() ? "" : "\n  ", qPrintable(error.context));
    return exitCode(error.code);
}

// For whoever gathers logs: a line of JSON. Lines of several threads do not mix.
void logLine(const QByteArray &fields)
{
    const QByteArray at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    std::fprintf(stderr, "%s", ("{\"at\":\"" + at + "\"," + fields + "}\n").constData());
}

void waitFor(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any asked;
    std::unique_lock lock(mutex);
    asked.wait(lock, stop, [] { return false; });
}

// A file, the environment, flags: later ones win.
Result<server::ServerConfig> configOf(const Given &given)
{
    server::ServerConfig config;
    if (!given.configFile.empty()) {
        MN_TRY(config, withFile(config, QString::fromStdString(given.configFile)));
    }
    MN_TRY(config, withEnvironment(config, QProcessEnvironment::systemEnvironment()));
    for (const auto &[setting, text] : given.flags) {
        if (text.empty())
            continue;
        MN_TRY(config,
               with(config, *setting, QString::fromStdString(text), u"--%1"_s.arg(QString::fromLatin1(setting->name))));
    }
    MN_TRY(checkWhole(config));
    return config;
}

Result<server::ServerOptions> optionsOf(const server::ServerConfig &config, FileSystem &files)
{
    MN_TRY(const auto at, server::listenAddress(config.listen));
    server::ServerOptions options{.folder = absolute(config.data), .publicUrl = config.publicUrl};
    options.http.address = at.first;
    options.http.port = at.second;
    options.http.certificate = absolute(config.tlsCertificate);
    options.http.privateKey = absolute(config.tlsKey);
    options.http.connections = config.connections;
    options.http.workers = config.workers;
    options.http.trustedProxy = config.trustedProxy;
    options.quota = quint64(config.quotaMib) << 20;
    options.api.version = QStringLiteral(MN_VERSION);
    options.api.invitation = config.invitation;
    options.api.metricsToken = config.metricsToken.toUtf8();
    options.api.ofAccount = {config.accountRate};
    options.api.ofAddress = {config.addressRate};
    if (config.logRequests)
        options.api.log = logLine;
    if (!config.oidcIssuer.isEmpty()) {
        options.oidc = server::OidcOptions{.issuer = config.oidcIssuer,
                                           .client = config.oidcClientId,
                                           .secret = config.oidcClientSecret,
                                           .allowed = server::AllowedPeople(config.oidcAllowed),
                                           .subjectKey = config.oidcSubjectKey,
                                           .log = logLine};
        MN_TRY(options.oidc->check());
    }
    MN_TRY(options.vectors, server::vectorsOf(config, files));
    MN_TRY(options.bucket, server::bucketOf(config));
    if (options.bucket)
        options.bucket->log = logLine;
    if (config.postgres.isEmpty())
        return options;
    server::StackOptions &stack = options.stack.emplace();
    stack.postgres.url = config.postgres;
    stack.postgres.ownerUrl = config.postgresOwner;
    // A worker has one at a time; the rest is for what tells the others, and for who waits for other servers.
    stack.postgres.connections = config.workers + 4;
    stack.blobs = absolute(config.attachments);
    if (!config.redis.isEmpty()) {
        MN_TRY(stack.redis, server::redisOptionsOf(config.redis));
    }
    return options;
}

// Calls to a provider of sign-ins, an object store or a Qdrant go through Qt.
struct QtCalls {
    int count = 1;
    char name[11] = "mnemosyned";
    char *arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

int serve(const Given &given)
{
    // Asked to end from here on it ends in good order, also while it starts.
    const StopOnInterrupt interrupt;
    const auto config = configOf(given);
    if (!config)
        return tell(config.error());
    LocalFileSystem files;
    const auto options = optionsOf(*config, files);
    if (!options)
        return tell(options.error());
    std::optional<QtCalls> calls;
    if (options->oidc || options->bucket || options->vectors.qdrant())
        calls.emplace();
    const SystemClock clock;
    const auto started = server::Server::start(*options, files, clock);
    if (!started)
        return tell(started.error());
    // For whoever started it: ready, and where.
    std::printf("{\"url\":\"%s\"}\n", (*started)->url().constData());
    std::fflush(stdout);
    waitFor(interrupt.token());
    return 0;
}

// With the settings; what it prints.
using Work = std::function<Result<QByteArray>(const server::ServerConfig &, FileSystem &)>;

int doWith(const Given &given, const Work &work)
{
    const auto config = configOf(given);
    if (!config)
        return tell(config.error());
    std::optional<QtCalls> calls;
    if (!config->s3Endpoint.isEmpty())
        calls.emplace();
    LocalFileSystem files;
    const auto done = work(*config, files);
    if (!done)
        return tell(done.error());
    std::fwrite(done->constData(), 1, size_t(done->size()), stdout);
    return 0;
}

// Of what prints nothing.
template <class Does> Work quietly(Does does)
{
    return [does](const server::ServerConfig &config, FileSystem &files) -> Result<QByteArray> {
        MN_TRY(does(config, files));
        return QByteArray();
    };
}

Result<QByteArray> checkConfig(const server::ServerConfig &config, FileSystem &files)
{
    MN_TRY(optionsOf(config, files));
    return QByteArray("mnemosyned: a server can be started with this.\n");
}

int writeConfig(const std::string &path)
{
    const QByteArray sample = server::sampleConfig();
    if (path.empty()) {
        std::fwrite(sample.constData(), 1, size_t(sample.size()), stdout);
        return 0;
    }
    LocalFileSystem files;
    const QString target = QString::fromStdString(path);
    if (QFileInfo::exists(target))
        return tell({Errc::AlreadyExists, target});
    if (const auto written = replaceFile(files, QFileInfo(target).absoluteFilePath(), sample); !written)
        return tell(written.error());
    return 0;
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    using mn::server::Setting;
    mn::forbidMemoryDumps();
    mn::Given given;
    CLI::App program(
        "A sync server of Mnemosyne: it keeps what devices of an account send each other, sealed, and can read "
        "none of it.");
    program.fallthrough();
    program.add_option("--config", given.configFile,
                       "A file of settings (TOML); flags and the environment win over it");
    for (const Setting &setting : mn::server::settings()) {
        const std::string flag = std::string("--") + setting.name;
        std::string &text = given.flags[&setting];
        if (std::holds_alternative<bool mn::server::ServerConfig::*>(setting.value))
            program.add_flag_callback(flag, [&text] { text = "true"; }, setting.help);
        else if (setting.kind != Setting::Kind::Secret)
            program.add_option(flag, text, setting.help);
    }
    program.set_version_flag("--version", "mnemosyned " MN_VERSION);

    std::string target;
    const std::string *text = &target;
    mn::Work work;
    // A command that works with the settings.
    const auto command = [&work](CLI::App &parent, const char *name, const char *help,
                                 const mn::Work &does) -> CLI::App * {
        CLI::App *made = parent.add_subcommand(name, help);
        made->callback([&work, does] { work = does; });
        return made;
    };
    const auto typed = [text] { return QString::fromStdString(*text); };

    CLI::App *config = program.add_subcommand("config", "Its settings");
    config->require_subcommand(1);
    command(*config, "check", "Say what is wrong with the settings, without starting", mn::checkConfig);
    CLI::App *init = config->add_subcommand("init", "Write a file with every setting and what it means");
    init->add_option("FILE", target, "Where; else it is printed");

    CLI::App *user = program.add_subcommand("user", "Accounts, of a server with a folder; it may be at work");
    user->require_subcommand(1);
    command(*user, "list", "A line of JSON for each", mn::server::userList);
    CLI::App *erase = command(*user, "erase", "Remove all there is of one; devices keep what they have",
                              mn::quietly([typed](const auto &settings, mn::FileSystem &files) {
                                  return mn::server::userErase(settings, typed(), files);
                              }));
    erase->add_option("ACCOUNT", target, "Its number, or the beginning of it")->required();
    bool isSure = false;
    erase->add_flag("--yes", isSure, "It cannot be undone")->required();

    command(program, "backup", "Copy all accounts, as they are at one moment, into a new folder; it may be at work",
            mn::quietly([typed](const auto &settings, mn::FileSystem &files) {
                return mn::server::backUp(settings, typed(), files);
            }))
        ->add_option("FOLDER", target, "Where")
        ->required();
    command(program, "restore", "Make the folder of a server of what backup wrote",
            mn::quietly([typed](const auto &settings, mn::FileSystem &files) {
                return mn::server::restore(settings, typed(), files);
            }))
        ->add_option("FOLDER", target, "The backup")
        ->required();
    std::string owner;
    CLI::App *promote = command(
        program, "promote",
        "Copy all accounts into a PostgreSQL; it may be at work. Once more when it has ended, and they are moved",
        [typed, &owner](const auto &settings, mn::FileSystem &files) {
            return mn::server::promote(settings, typed(), QString::fromStdString(owner), files);
        });
    promote->add_option("--to", target, "Its address, by the role that a server will use")->required();
    promote->add_option("--to-owner", owner, "The same by the role that owns the tables, to make them first");
    command(
        program, "migrate", "Make or change the tables, as a start would, and end",
        mn::quietly([](const auto &settings, mn::FileSystem &files) { return mn::server::migrate(settings, files); }));
    program.require_subcommand(0, 1);
    program.footer(
        "Without a command it serves until it is asked to end."); // last: subcommands take over what is there
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : mn::exitCode(mn::Errc::Usage);
    }
    if (init->parsed())
        return mn::writeConfig(target);
    return work ? mn::doWith(given, work) : mn::serve(given);
}
