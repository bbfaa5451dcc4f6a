#include "core/crypto/system_keychain.h"
#include "core/base/drawing_thread.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QSemaphore>
#include <QThread>
#include <memory>
#include <mutex>
#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace mn {

namespace {

constexpr auto kService = "Mnemosyne";

// QtKeychain keeps one queue for the whole process, bound to the thread that first used it and without locks; so there
// is exactly one thread that ever touches it, with the event loop that its answers need. It is ours, not the caller's:
// the caller may have no loop (the command line), or one that must not be entered again (the window).
class KeychainThread {
public:
    static KeychainThread &get()
    {
        static KeychainThread thread;
        return thread;
    }

    QObject &context() { return *m_context; }
    std::mutex &turn() { return m_turn; }

private:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_context->moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    std::mutex m_turn;
};

// What a job leaves behind; shared with the thread, for the caller may have given up.
struct Answer {
    QSemaphore done;
    QKeychain::Error error = QKeychain::NoError;
    SecretBytes secret;
};

// The job's buffer itself, not a copy of it: nothing else wipes what QtKeychain holds.
SecretBytes takeSecret(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray shared = job.binaryData();
    SecretBytes out = SecretBytes::copyOf(shared);
    sodium_memzero(const_cast<char *>(shared.constData()), size_t(shared.size()));
    return out;
}

// Whether the Secret Service has the item, but locked. QtKeychain says "not found" for that when the desktop did not
// get the person to unlock it, and the difference matters: one is mended by unlocking, the other never.
bool isThereButLocked(const QString &name)
{
    constexpr int kPatienceMs = 1000; // a search asks nobody
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    auto search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setAutoStartService(false);
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    // As QtKeychain files its items.
    const Attributes attributes{{QStringLiteral("user"), name},
                                {QStringLiteral("server"), QString::fromLatin1(kService)}};
    search << QVariant::fromValue(attributes);
    const QDBusMessage answer = bus.call(search, QDBus::Block, kPatienceMs);
    const QList<QVariant> lists = answer.arguments(); // unlocked, locked
    return answer.type() == QDBusMessage::ReplyMessage && lists.size() == 2 &&
           !qdbus_cast<QList<QDBusObjectPath>>(lists[1]).isEmpty();
}

// Runs one job on the keychain's thread and waits for its end, `patience` at most.
// `make` is called there; it returns a job that is not yet started.
// `written` shares the bytes that the job got, if any: wiped once the job has ended, for nothing else does.
template <class Make> Result<SecretBytes> run(const QString &name, std::chrono::milliseconds patience, const Make &make,
                                              const std::shared_ptr<QByteArray> &written = {})
{
    KeychainThread &thread = KeychainThread::get();
    const std::lock_guard turn(thread.turn());
    const auto answer = std::make_shared<Answer>();
    const auto running = std::make_shared<QKeychain::Job *>(nullptr);
    const auto start = [=, context = &thread.context()] {
        QKeychain::Job *job = make();
        *running = job;
        job->setInsecureFallback(false);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *finished) {
            if (std::exchange(*running, nullptr) == nullptr)
                return; // given up
            answer->error = finished->error();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
                read && answer->error == QKeychain::NoError)
                answer->secret = takeSecret(*read);
            answer->done.release();
        });
        job->start();
    };
    QMetaObject::invokeMethod(&thread.context(), start, Qt::QueuedConnection);
    if (!answer->done.tryAcquire(1, int(patience.count()))) {
        // The queue behind the job must move on, but the job itself must live until its answer comes: the answer is
        // written into it. So the queue is told that it has finished; the real answer deletes it later, if one comes.
        QMetaObject::invokeMethod(
            &thread.context(),
            [running] {
                if (QKeychain::Job *job = std::exchange(*running, nullptr))
                    Q_EMIT job->finished(job);
            },
            Qt::QueuedConnection);
        return fail(Errc::Locked, QStringLiteral("the keychain did not answer"));
    }
    if (written && !written->isEmpty())
        sodium_memzero(const_cast<char *>(written->constData()), size_t(written->size()));
    switch (answer->error) {
    case QKeychain::NoError:
        return std::move(answer->secret);
    case QKeychain::EntryNotFound:
        if (isThereButLocked(name))
            return fail(Errc::Locked, QStringLiteral("the keychain is locked"));
        return fail(Errc::NotFound, QStringLiteral("the keychain has no such item"));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(Errc::Locked, QStringLiteral("the keychain refused"));
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(Errc::NotAvailable, QStringLiteral("no keychain"));
}

} // namespace

Result<SecretBytes> SystemKeychain::read(const QString &name)
{
    neverWhileDrawing(Waiting::Keychain);
    MN_TRY(SecretBytes secret,
           run(name, m_patience.read, [] { return new QKeychain::ReadPasswordJob(QString::fromLatin1(kService)); }));
    if (secret.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("the keychain's item is empty"));
    return secret;
}

Result<void> SystemKeychain::write(const QString &name, const SecretBytes &secret)
{
    neverWhileDrawing(Waiting::Keychain);
    const auto kept = std::make_shared<SecretBytes>(secret.clone());
    const auto written =
        std::make_shared<QByteArray>(); // of one that did not answer they stay: it may still write them
    MN_TRY(run(
        name, m_patience.change,
        [kept, written] {
            auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(kService));
            *written = kept->view().toByteArray();
            job->setBinaryData(*written);
            return job;
        },
        written));
    return {};
}

Result<void> SystemKeychain::remove(const QString &name)
{
    neverWhileDrawing(Waiting::Keychain);
    const auto removed =
        run(name, m_patience.change, [] { return new QKeychain::DeletePasswordJob(QString::fromLatin1(kService)); });
    if (!removed && removed.error().code != Errc::NotFound)
        return std::unexpected(removed.error());
    return {};
}

} // namespace mn
