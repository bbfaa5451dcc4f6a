#pragma once
#include "core/base/result.h"
#include <QProcessEnvironment>
#include <optional>
#include <span>
#include <variant>

namespace mn::server {

// What whoever runs a server decides. Each has one name for all ways to say it: settings().
struct ServerConfig {
    QString data = {};
    QString postgres = {};
    QString postgresOwner = {};
    QString redis = {};
    QString attachments = {};
    QString s3Endpoint = {};
    QString s3Bucket = {};
    QString s3Region = QStringLiteral("us-east-1");
    QString s3Addressing = QStringLiteral("path");
    QString s3AccessKey = {};
    QString s3SecretKey = {};
    QString vectors = QStringLiteral("none");
    QString qdrantUrl = {};
    QString qdrantKeyFile = {};
    int maxVectors = 100'000;
    QString listen = QStringLiteral("127.0.0.1:8080");
    QString publicUrl = {};
    QString tlsCertificate = {};
    QString tlsKey = {};
    QString invitation = {};
    QString oidcIssuer = {};
    QString oidcClientId = {};
    QString oidcClientSecret = {};
    QString oidcAllowed = {};
    QString oidcSubjectKey = {};
    QString metricsToken = {};
    QString trustedProxy = {};
    int connections = 1000;
    int workers = 8;
    int quotaMib = 0;
    int accountRate = 6000;
    int addressRate = 300;
    bool logRequests = false;
    bool operator==(const ServerConfig &) const = default;
};

struct Setting {
    const char *name;
    std::variant<QString ServerConfig::*, int ServerConfig::*, bool ServerConfig::*> value;
    const char *help;
    enum class Kind {
        Plain,
        Path,
        Secret
    } kind = Kind::Plain; // Secret: never on a command line, which others can read
    // Of a number.
    int least = 0;
    int most = 0;
};
std::span<const Setting> settings();

// Errc::Usage with a sentence for each of these: an unknown name, with the one that was probably meant; a value of
// another type; a number out of its bounds. `where`: the words that lead to the place, such as "server.toml line 3".

// A file of TOML: `name = value` a line. Paths in it are relative to its folder. Also FileUnreadable.
Result<ServerConfig> withFile(ServerConfig config, const QString &path);
// Variables MNEMOSYNED_NAME, with _ for -.
Result<ServerConfig> withEnvironment(ServerConfig config, const QProcessEnvironment &environment);
Result<ServerConfig> with(ServerConfig config, const Setting &setting, const QString &text, const QString &where);

// What belongs together is there: Errc::Usage.
Result<void> checkWhole(const ServerConfig &config);

// A file with every setting, what it means, and its value when nothing is said, as a comment.
QByteArray sampleConfig();

} // namespace mn::server
