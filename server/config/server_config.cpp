#include "server/config/server_config.h"
#include "core/base/edit_distance.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <toml++/toml.h>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

using Kind = Setting::Kind;

constexpr Setting kSettings[] = {
    {"data", &ServerConfig::data, "The folder where it keeps everything; made when absent", Kind::Path},
    {"postgres", &ServerConfig::postgres,
     "In place of a folder: a PostgreSQL that several servers share, by a role that does not own the tables, such as "
     "postgresql://NAME@HOST/DATABASE"},
    {"postgres-owner", &ServerConfig::postgresOwner,
     "The same by the role that owns the tables, to make or change them first"},
    {"redis", &ServerConfig::redis,
     "A Redis that tells the servers of each other at once: redis://HOST:PORT or unix:PATH"},
    {"attachments", &ServerConfig::attachments,
     "With postgres: a folder for attached files, which all servers share; without one they are not kept", Kind::Path},
    {"s3-endpoint", &ServerConfig::s3Endpoint,
     "In place of a folder for attached files: an object store that speaks S3, such as https://s3.example.org"},
    {"s3-bucket", &ServerConfig::s3Bucket, "The bucket there, which has been made for this alone"},
    {"s3-region", &ServerConfig::s3Region, "The region that requests are signed for"},
    {"s3-addressing", &ServerConfig::s3Addressing,
     "Where the bucket is: path (at ENDPOINT/BUCKET) or host (at BUCKET.ENDPOINT)"},
    {"s3-access-key", &ServerConfig::s3AccessKey, "As whom that store knows this server"},
    {"s3-secret-key", &ServerConfig::s3SecretKey, "What belongs to that access key", Kind::Secret},
    {"vectors", &ServerConfig::vectors,
     "Where vectors are kept of accounts that allow it, so that this server searches by meaning; they reveal what a "
     "memory is about. none; memory (with a folder; gone when it ends, and then sent again); or qdrant"},
    {"qdrant-url", &ServerConfig::qdrantUrl, "The Qdrant for that, such as https://qdrant.example.org:6333"},
    {"qdrant-key-file", &ServerConfig::qdrantKeyFile,
     "A file with the key that it asks for; without one it asks for none", Kind::Path},
    {"max-vectors", &ServerConfig::maxVectors, "Vectors that an account may have, one a memory", Kind::Plain, 1,
     10'000'000},
    {"listen", &ServerConfig::listen, "Address and port; port 0: any that is free"},
    {"public-url", &ServerConfig::publicUrl,
     "What clients reach it as, such as https://sync.example.org; else where it listens"},
    {"tls-certificate", &ServerConfig::tlsCertificate, "Its certificate chain, PEM", Kind::Path},
    {"tls-key", &ServerConfig::tlsKey, "The certificate's private key, PEM", Kind::Path},
    {"invitation", &ServerConfig::invitation,
     "A word that whoever makes an account has to say; without one anybody may", Kind::Secret},
    {"oidc-issuer", &ServerConfig::oidcIssuer,
     "Whoever makes an account signs in here first (OpenID Connect), such as https://login.example.org; without one "
     "nobody has to. With an invitation, too, both are wanted"},
    {"oidc-client-id", &ServerConfig::oidcClientId,
     "As what that provider knows this server: a public client, which may be led back to http://127.0.0.1 at any port"},
    {"oidc-client-secret", &ServerConfig::oidcClientSecret,
     "Where the provider wants one from programs, too; it is told to whoever makes an account", Kind::Secret},
    {"oidc-allowed", &ServerConfig::oidcAllowed,
     "Who of its people: addresses (anna@example.org), all of a place (@example.org) or subjects, with blanks between "
     "them; without any, all of them"},
    {"oidc-subject-key", &ServerConfig::oidcSubjectKey,
     "What it is hashed under whose an account is: 32 characters or more, never to be changed, the same for all "
     "servers "
     "of a postgres",
     Kind::Secret},
    {"quota-mib", &ServerConfig::quotaMib, "Room for each account, in MiB; 0: as much as there is", Kind::Plain, 0,
     1 << 20},
    {"account-rate", &ServerConfig::accountRate, "Requests a minute of an account, after a few at once; 0: any number",
     Kind::Plain, 0, 1'000'000},
    {"address-rate", &ServerConfig::addressRate,
     "Requests a minute of an address by nobody who is signed in; 0: any number", Kind::Plain, 0, 1'000'000},
    {"trusted-proxy", &ServerConfig::trustedProxy,
     "The address of a proxy before it, whose X-Forwarded-For says who asks"},
    {"connections", &ServerConfig::connections, "Open at once; who comes then is told to come again", Kind::Plain, 1,
     1'000'000},
    {"workers", &ServerConfig::workers, "Threads that wait for what it keeps things in", Kind::Plain, 1, 1000},
    {"metrics-token", &ServerConfig::metricsToken,
     "What Prometheus has to send to read /metrics; without one nobody may", Kind::Secret},
    {"log-requests", &ServerConfig::logRequests, "A line for each request: what was asked, not by whom"},
};

constexpr QLatin1String kPrefix("MNEMOSYNED_");

// Names that are further from each other have nothing in common.
constexpr int kSimilar = 3;

QString nameOf(const Setting &setting)
{
    return QString::fromLatin1(setting.name);
}

const Setting *find(QStringView name)
{
    const auto found =
        std::ranges::find_if(kSettings, [&](const Setting &one) { return name == QLatin1String(one.name); });
    return found == std::end(kSettings) ? nullptr : found;
}

Error unknown(const QString &where, const QString &name)
{
    const QByteArray typed = name.left(64).toUtf8();
    const auto far = [&](const Setting &one) {
        return editDistance({typed.constData(), size_t(typed.size())}, one.name);
    };
    const Setting &best = *std::ranges::min_element(kSettings, {}, far);
    const QString meant = far(best) <= kSimilar ? u"; was \"%1\" meant?"_s.arg(nameOf(best)) : u""_s;
    return {Errc::Usage, u"%1: there is no setting \"%2\"%3"_s.arg(where, name, meant)};
}

Result<ServerConfig> with(ServerConfig config, const Setting &setting, qint64 number, const QString &where)
{
    int ServerConfig::*const *value = std::get_if<int ServerConfig::*>(&setting.value);
    if (!value)
        return fail(Errc::Usage, u"%1: %2 takes no number"_s.arg(where, nameOf(setting)));
    if (number < setting.least || number > setting.most)
        return fail(
            Errc::Usage,
            u"%1: %2 is a number from %3 to %4"_s.arg(where, nameOf(setting)).arg(setting.least).arg(setting.most));
    config.**value = int(number);
    return config;
}

Result<ServerConfig> with(ServerConfig config, const Setting &setting, bool isOn, const QString &where)
{
    bool ServerConfig::*const *value = std::get_if<bool ServerConfig::*>(&setting.value);
    if (!value)
        return fail(Errc::Usage, u"%1: %2 takes neither true nor false"_s.arg(where, nameOf(setting)));
    config.**value = isOn;
    return config;
}

// As it stands between quotes in TOML.
QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toUtf8() + '"';
}

QByteArray written(const ServerConfig &config, const Setting &setting)
{
    if (const auto *text = std::get_if<QString ServerConfig::*>(&setting.value))
        return quoted(config.**text);
    if (const auto *number = std::get_if<int ServerConfig::*>(&setting.value))
        return QByteArray::number(config.**number);
    return config.*std::get<bool ServerConfig::*>(setting.value) ? "true" : "false";
}

Result<ServerConfig> withValue(ServerConfig config, const Setting &setting, const toml::node &value,
                               const QString &where, const QDir &folder)
{
    if (const auto *number = value.as_integer())
        return with(std::move(config), setting, qint64(number->get()), where);
    if (const auto *isOn = value.as_boolean())
        return with(std::move(config), setting, isOn->get(), where);
    const auto *text = value.as_string();
    if (!text || !std::holds_alternative<QString ServerConfig::*>(setting.value))
        return fail(Errc::Usage, u"%1: %2 is another kind of value"_s.arg(where, nameOf(setting)));
    const QString given = QString::fromStdString(text->get());
    const bool isPath = setting.kind == Kind::Path && !given.isEmpty();
    return with(std::move(config), setting, isPath ? QDir::cleanPath(folder.absoluteFilePath(given)) : given, where);
}

} // namespace

std::span<const Setting> settings()
{
    return kSettings;
}

Result<ServerConfig> with(ServerConfig config, const Setting &setting, const QString &text, const QString &where)
{
    if (const auto *value = std::get_if<QString ServerConfig::*>(&setting.value)) {
        config.**value = text;
        return config;
    }
    if (std::holds_alternative<bool ServerConfig::*>(setting.value)) {
        if (text != u"true" && text != u"false")
            return fail(Errc::Usage, u"%1: %2 is true or false"_s.arg(where, nameOf(setting)));
        return with(std::move(config), setting, text == u"true", where);
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(
            Errc::Usage,
            u"%1: %2 is a number from %3 to %4"_s.arg(where, nameOf(setting)).arg(setting.least).arg(setting.most));
    return with(std::move(config), setting, number, where);
}

Result<ServerConfig> withFile(ServerConfig config, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    toml::table table;
    try {
        table = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        return fail(Errc::Usage,
                    u"%1 line %2: %3"_s.arg(path)
                        .arg(error.source().begin.line)
                        .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
    for (const auto &[key, value] : table) {
        const QString name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        const QString where = u"%1 line %2"_s.arg(path).arg(key.source().begin.line);
        const Setting *setting = find(name);
        if (!setting)
            return std::unexpected(unknown(where, name));
        MN_TRY(config, withValue(std::move(config), *setting, value, where, QFileInfo(path).absoluteDir()));
    }
    return config;
}

Result<ServerConfig> withEnvironment(ServerConfig config, const QProcessEnvironment &environment)
{
    QStringList variables = environment.keys();
    variables.sort();
    for (const QString &variable : std::as_const(variables)) {
        if (!variable.startsWith(kPrefix))
            continue;
        const QString name = variable.sliced(kPrefix.size()).toLower().replace(u'_', u'-');
        const Setting *setting = find(name);
        if (!setting)
            return std::unexpected(unknown(u"the variable %1"_s.arg(variable), name));
        MN_TRY(config,
               with(std::move(config), *setting, environment.value(variable), u"the variable %1"_s.arg(variable)));
    }
    return config;
}

Result<void> checkWhole(const ServerConfig &config)
{
    if (config.data.isEmpty() == config.postgres.isEmpty())
        return fail(Errc::Usage, u"it keeps things in a folder or in a PostgreSQL: say one of data and postgres"_s);
    if (config.postgres.isEmpty() && !(config.postgresOwner.isEmpty() && config.redis.isEmpty()))
        return fail(Errc::Usage, u"postgres-owner and redis are for a server with postgres"_s);
    if (config.postgres.isEmpty() && !config.attachments.isEmpty())
        return fail(Errc::Usage, u"attachments is for a server with postgres; a folder has a place for them"_s);
    const bool hasBucket = !config.s3Endpoint.isEmpty();
    if (hasBucket == config.s3Bucket.isEmpty() || hasBucket == config.s3AccessKey.isEmpty() ||
        hasBucket == config.s3SecretKey.isEmpty())
        return fail(Errc::Usage, u"s3-endpoint, s3-bucket, s3-access-key and s3-secret-key belong together"_s);
    if (hasBucket && !config.attachments.isEmpty())
        return fail(Errc::Usage,
                    u"attached files are in a folder or in a bucket: say one of attachments and s3-endpoint"_s);
    const bool isQdrant = config.vectors == u"qdrant";
    if (!isQdrant && config.vectors != u"memory" && config.vectors != u"none")
        return fail(Errc::Usage, u"vectors is none, memory or qdrant"_s);
    if (isQdrant == config.qdrantUrl.isEmpty() || (!isQdrant && !config.qdrantKeyFile.isEmpty()))
        return fail(Errc::Usage,
                    u"vectors = \"qdrant\" and qdrant-url belong together, and qdrant-key-file with them"_s);
    if (config.vectors == u"memory" && config.data.isEmpty())
        return fail(Errc::Usage,
                    u"servers with postgres do not see each other's memory: vectors is none or qdrant for them"_s);
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty())
        return fail(Errc::Usage, u"tls-certificate and tls-key belong together"_s);
    const bool hasIssuer = !config.oidcIssuer.isEmpty();
    if (hasIssuer == config.oidcClientId.isEmpty() || hasIssuer == config.oidcSubjectKey.isEmpty())
        return fail(Errc::Usage, u"oidc-issuer, oidc-client-id and oidc-subject-key belong together"_s);
    if (!hasIssuer && !(config.oidcClientSecret.isEmpty() && config.oidcAllowed.isEmpty()))
        return fail(Errc::Usage, u"oidc-client-secret and oidc-allowed are for a server with oidc-issuer"_s);
    return {};
}

QByteArray sampleConfig()
{
    QByteArray out(
        "# A server of Mnemosyne. Each line without # at its beginning is in force; the others say what is so\n"
        "# without them. Any of these may also come from a variable (listen: MNEMOSYNED_LISTEN) or, but for\n"
        "# secrets, from a flag (--listen), which win over this file. Try it with: mnemosyned config check\n");
    const ServerConfig none;
    for (const Setting &setting : kSettings)
        out += QByteArray("\n# ") + setting.help + ".\n#" + setting.name + " = " + written(none, setting) + '\n';
    return out;
}

} // namespace mn::server
