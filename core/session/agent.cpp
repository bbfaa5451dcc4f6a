#include "core/session/agent.h"
#include "core/base/platform/boot_clock.h"
#include "core/base/platform/local_socket.h"
#include "core/base/platform/private_folder.h"
#include "core/crypto/derive.h"
#include <QProcess>
#include <QThread>
#include <QtEndian>

namespace mn {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

// One request a connection, all of fixed size:
//   'g'                 get:    seconds left (8 bytes, 0: holds nothing) | key (32)
//   'k' seconds key     keep:   'k'
//   'e'                 end:    'e'
enum Request : unsigned char { Get = 'g', Keep = 'k', End = 'e' };
constexpr qsizetype kSecondsBytes = 8;
constexpr auto kStartPatience = seconds(5); // for a process to begin, and for it to be given a key
// A wait stands still while the machine sleeps; so soon after it woke, the agent looks whether its time is over.
constexpr auto kLongestWait = seconds(30);

SecretBytes oneByte(unsigned char byte)
{
    SecretBytes bytes(1);
    *bytes.data() = byte;
    return bytes;
}

SecretBytes secondsBytes(seconds duration)
{
    SecretBytes bytes(kSecondsBytes);
    qToLittleEndian<qint64>(duration.count(), bytes.data());
    return bytes;
}

seconds secondsIn(const SecretBytes &bytes)
{
    return seconds(qFromLittleEndian<qint64>(bytes.data()));
}

Result<QString> socketPath(const VaultId &vault)
{
    MN_TRY(const QString folder, runtimeFolder());
    return folder + u'/' + vault.toString() + u".agent"_s;
}

Result<LocalConnection> connectTo(const VaultId &vault)
{
    MN_TRY(const QString path, socketPath(vault));
    return LocalConnection::connect(path);
}

Result<LocalConnection> connectOrStart(const VaultId &vault, const QString &program)
{
    if (auto running = connectTo(vault))
        return running;
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"agent"_s, vault.toString()});
    process.setStandardInputFile(QProcess::nullDevice()); // else a pipe that we write to would never end
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(u"/"_s); // a stick with the vault on it can be taken out
    if (!process.startDetached())
        return fail(Errc::NotAvailable, u"agent"_s);
    for (const auto deadline = steady_clock::now() + kStartPatience; steady_clock::now() < deadline;) {
        if (auto connection = connectTo(vault))
            return connection;
        QThread::msleep(2); // a detached process has no line to us before its socket is there
    }
    return fail(Errc::NotAvailable, u"agent"_s);
}

// What an agent holds, and until when.
struct Kept {
    SecretBytes key;
    BootClock::time_point until = BootClock::now() + kStartPatience;

    seconds left() const { return std::max(seconds(0), std::chrono::ceil<seconds>(until - BootClock::now())); }
};

// True when the agent has to end.
Result<bool> answer(LocalConnection &connection, Kept &kept)
{
    MN_TRY(const SecretBytes request, connection.receive(1));
    switch (*request.data()) {
    case Get:
        MN_TRY(connection.send(secondsBytes(kept.key.isEmpty() ? seconds(0) : kept.left())));
        MN_TRY(connection.send(kept.key.isEmpty() ? SecretBytes(kKeyBytes) : kept.key.clone()));
        return false;
    case Keep: {
        MN_TRY(const SecretBytes duration, connection.receive(kSecondsBytes));
        MN_TRY(kept.key, connection.receive(kKeyBytes));
        kept.until = BootClock::now() + secondsIn(duration);
        MN_TRY(connection.send(oneByte(Keep)));
        return false;
    }
    case End:
        kept.key = {};
        MN_TRY(connection.send(oneByte(End)));
        return true;
    default:
        return false;
    }
}

} // namespace

Result<AgentKey> askAgent(const VaultId &vault)
{
    auto connection = connectTo(vault);
    if (!connection)
        return fail(Errc::Locked);
    MN_TRY(connection->send(oneByte(Get)));
    MN_TRY(const SecretBytes left, connection->receive(kSecondsBytes));
    MN_TRY(SecretBytes key, connection->receive(kKeyBytes));
    if (secondsIn(left) <= seconds(0))
        return fail(Errc::Locked);
    return AgentKey{std::move(key), secondsIn(left)};
}

Result<void> giveToAgent(const VaultId &vault, const SecretBytes &key, seconds patience, const QString &program)
{
    MN_TRY(LocalConnection connection, connectOrStart(vault, program));
    MN_TRY(connection.send(oneByte(Keep)));
    MN_TRY(connection.send(secondsBytes(patience)));
    MN_TRY(connection.send(key));
    MN_TRY(connection.receive(1));
    return {};
}

Result<bool> endAgent(const VaultId &vault)
{
    auto connection = connectTo(vault);
    if (!connection)
        return false;
    MN_TRY(connection->send(oneByte(End)));
    MN_TRY(connection->receive(1));
    return true;
}

Result<void> runAgent(const VaultId &vault)
{
    MN_TRY(const QString path, socketPath(vault));
    MN_TRY(LocalListener listener, LocalListener::listen(path));
    for (Kept kept; BootClock::now() < kept.until;) {
        const auto left = std::chrono::ceil<milliseconds>(kept.until - BootClock::now());
        MN_TRY(auto connection, listener.accept(std::min<milliseconds>(left, kLongestWait)));
        if (!connection)
            continue;
        // Whoever breaks off in the middle is their own business; the next one is served.
        const auto ended = answer(*connection, kept);
        if (ended && *ended)
            break;
    }
    return {};
}

} // namespace mn
