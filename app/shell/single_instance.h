#pragma once
#include "app/shell/start_order.h"
#include "core/base/platform/file_lock.h"
#include <QObject>
#include <memory>

namespace mn {
class KeyThread;
}
class QLocalServer;
class QLocalSocket;

namespace mn::app {

// One window a vault: whoever starts the program a second time tells the first what is wanted, and ends. Whose turn it
// is a lock says, which goes with its process; so a socket that a killed first left is taken over, and of two that
// begin together one is first. Only the same user reaches the socket: it lies in their runtime folder.
//
//   second: length (4 bytes, big endian) | StartOrder        first: one byte, once it is understood
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Start { First, HandedOver };

    // The socket of the window on this vault. NotAvailable: there is no place that is this person's alone.
    static Result<QString> placeOf(const QString &vaultFolder);

    explicit SingleInstance(QString place, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Blocks, some seconds at most: before there is a window. Busy: there is a first that does not answer.
    Result<Start> begin(const StartOrder &order);
    // The first one's, once there is an application: from now on orders are taken. NotAvailable.
    Result<void> listen();
    // The window shows another vault now, or its vault has moved: it takes the place of that one and gives up the one
    // before. Where another window has it, this one is told nothing any more. Returns at once; `keys` may wait.
    void goTo(KeyThread &keys, const QString &vaultFolder);

Q_SIGNALS:
    void ordered(const mn::app::StartOrder &order);

private:
    void take(const QString &place, std::unique_ptr<FileLock> lock);
    void serve(QLocalSocket *caller);
    void read(QLocalSocket *caller);

    QString m_place;
    QString m_goal; // of the newest goTo()
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace mn::app
