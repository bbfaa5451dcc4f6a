#include "app/shell/single_instance.h"
#include "app/base/when_done.h"
#include "core/base/platform/local_socket.h"
#include "core/base/platform/private_folder.h"
#include "core/session/key_thread.h"
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>
#include <QtEndian>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLengthBytes = 4;
constexpr char kUnderstood = 'k';
constexpr auto kStartPatience = std::chrono::seconds(5); // for a first that is only beginning
constexpr auto kCallerPatience = std::chrono::seconds(2);
constexpr auto kPlacePatience = std::chrono::milliseconds(300); // for an answer that is dropped
constexpr int kMostCallers = 8;
constexpr int kAnswerTries = 3; // of two seconds each

// Nothing: nobody listens yet. False: somebody does, and did not answer.
std::optional<bool> tell(const QString &place, const QByteArray &order)
{
    auto first = LocalConnection::connect(place);
    if (!first)
        return {};
    SecretBytes message(kLengthBytes + order.size());
    qToBigEndian<quint32>(quint32(order.size()), message.data());
    std::copy(order.begin(), order.end(), message.data() + kLengthBytes);
    if (!first->send(message))
        return false;
    // One that is making its window answers when that is there; one that has refused has hung up, which is seen at
    // once.
    for (int tries = kAnswerTries; tries > 0; --tries)
        if (const auto answer = first->receive(1))
            return *answer->data() == kUnderstood;
    return false;
}

struct Taken {
    QString place;
    std::unique_ptr<FileLock> lock; // null: it is held already
};

Result<Taken> takePlace(const QString &vaultFolder, const QString &held)
{
    Taken taken;
    MN_TRY(taken.place, SingleInstance::placeOf(vaultFolder));
    if (taken.place == held)
        return taken;
    MN_TRY(taken.lock, FileLock::open(taken.place + u".lock"_s));
    MN_TRY(taken.lock->lock(kPlacePatience));
    return taken;
}

} // namespace

Result<QString> SingleInstance::placeOf(const QString &vaultFolder)
{
    MN_TRY(const QString folder, runtimeFolder());
    const QByteArray name =
        QCryptographicHash::hash(vaultFolder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder + u'/' + QString::fromLatin1(name) + u".window"_s;
}

SingleInstance::SingleInstance(QString place, QObject *parent) : QObject(parent), m_place(std::move(place)) {}

SingleInstance::~SingleInstance() = default;

Result<SingleInstance::Start> SingleInstance::begin(const StartOrder &order)
{
    MN_TRY(auto lock, FileLock::open(m_place + u".lock"_s));
    const QByteArray bytes = order.toBytes();
    if (bytes.size() > StartOrder::kMostBytes)
        return fail(Errc::TooLarge);
    for (const QDeadlineTimer end(kStartPatience); !end.hasExpired(); QThread::msleep(10)) {
        if (lock->lock(std::chrono::milliseconds(0))) {
            m_lock = std::move(lock);
            return Start::First;
        }
        if (const auto told = tell(m_place, bytes))
            return *told ? Result<Start>(Start::HandedOver) : fail(Errc::Busy);
    }
    return fail(Errc::Busy);
}

Result<void> SingleInstance::listen()
{
    QLocalServer::removeServer(m_place); // of a first that was killed: ours is the lock
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kMostCallers);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const caller = m_server->nextPendingConnection())
            serve(caller);
    });
    if (!m_server->listen(m_place))
        return fail(Errc::NotAvailable, m_place);
    return {};
}

void SingleInstance::goTo(KeyThread &keys, const QString &vaultFolder)
{
    if (vaultFolder == m_goal)
        return;
    m_goal = vaultFolder;
    const auto work = [vaultFolder, held = m_lock ? m_place : QString()] { return takePlace(vaultFolder, held); };
    whenDone(this, keys.post(work), [this, vaultFolder](Result<Taken> taken) {
        if (vaultFolder != m_goal)
            return; // on to yet another one
        if (!taken)
            take({}, nullptr);
        else if (taken->lock)
            take(taken->place, std::move(taken->lock));
    });
}

void SingleInstance::take(const QString &place, std::unique_ptr<FileLock> lock)
{
    const bool listens = m_server || m_lock == nullptr;
    m_server.reset();
    m_lock = std::move(lock);
    m_place = place;
    if (m_lock && listens)
        (void)listen();
}

void SingleInstance::serve(QLocalSocket *caller)
{
    caller->setReadBufferSize(kLengthBytes + StartOrder::kMostBytes);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(kCallerPatience, caller, [caller] { caller->abort(); });
    read(caller);
}

void SingleInstance::read(QLocalSocket *caller)
{
    const QByteArray head = caller->peek(kLengthBytes);
    if (head.size() < kLengthBytes)
        return;
    const auto size = qFromBigEndian<quint32>(head.constData());
    if (size > StartOrder::kMostBytes)
        return caller->abort();
    if (caller->bytesAvailable() < kLengthBytes + qint64(size))
        return;
    caller->skip(kLengthBytes);
    const auto order = StartOrder::fromBytes(caller->read(size));
    if (!order)
        return caller->abort();
    caller->write(&kUnderstood, 1);
    caller->disconnectFromServer();
    Q_EMIT ordered(*order);
}

} // namespace mn::app
