#pragma once
#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QThread>
#include <memory>
#include <mutex>

class QFileSystemWatcher;

namespace mn {

// Says that the change log has grown, whoever wrote. Each writer, after its commit, overwrites a few bytes of a file
// that all processes with this vault watch through the operating system's file notices; nothing polls while nothing
// happens. (The write-ahead log itself is no such file: its last write comes before the commit can be seen.) A hint
// only: who is woken reads the log after its own cursor. Signals come from any thread.
class ChangeFeed final : public QObject {
    Q_OBJECT
public:
    // The file is made when it is not there. Without it (a read-only folder) only this process's commits are heard.
    explicit ChangeFeed(const QString &path);
    ~ChangeFeed() override;

    // This process has committed, and still holds the lock between writers. Any thread.
    void announce();

Q_SIGNALS:
    void changed();

private:
    bool isOwnNotice();

    const QByteArray m_mark; // of this feed, in the file when it was the last to announce
    std::mutex m_mutex;
    QFile m_file;
    QThread m_thread;
    std::unique_ptr<QFileSystemWatcher> m_watcher; // lives on m_thread
};

} // namespace mn
