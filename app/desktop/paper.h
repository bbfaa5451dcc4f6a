#pragma once
#include "core/base/platform/memory_file.h"
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QFuture>
#include <QObject>
#include <QPageSize>
#include <QPointer>
#include <QPromise>
#include <QStringList>
#include <QThread>
#include <QVariantMap>
#include <optional>

namespace mn::app {

// Prints: by the desktop's own dialog where its portal has one, else by the command of CUPS, on the printer that its
// person has chosen there. The document is given on as a file that lies on no disk; what the printer's service sets
// aside while it prints is its own. One document at a time; GUI thread, and nothing here waits. Source:
// org.freedesktop.portal.Print 1, lp(1).
class Paper final : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        Printed, // it is with the printer's service
        Cancelled,
        Nowhere, // neither is here
        Failed,  // nobody took it
    };

    // `bus`: the session's. `folders`: where the command is looked for; empty: where programs are.
    explicit Paper(QDBusConnection bus, QStringList folders = {}, QObject *parent = nullptr);
    // What is under way is taken back.
    ~Paper() override;

    // `title`: for the dialog and the printer's queue, where others read it. `document`: a PDF on `paper`. One that is
    // still being asked about is taken back first.
    QFuture<Outcome> print(const QString &title, const QPageSize &paper, std::unique_ptr<MemoryFile> document);
    // The dialog closes, the document is let go of: Cancelled. Nothing, where none is under way.
    void cancel();

private Q_SLOTS:
    void onPrepared(uint response, const QVariantMap &results);
    void onPrinted(uint response, const QVariantMap &results);

private:
    class Command;
    void ask(const QString &member, const QVariantList &given, QVariantMap options, const char *answer);
    void leaveRequest();
    void runCommand();
    void leaveCommand();
    void end(Outcome outcome);

    QDBusConnection m_bus;
    QStringList m_folders;
    std::unique_ptr<QDBusServiceWatcher> m_watch; // for a portal that ends while it is asked
    std::optional<QPromise<Outcome>> m_answer;    // while one is under way
    QString m_title;
    std::unique_ptr<MemoryFile> m_document;
    int m_asked = 0;   // requests so far: each has a name of its own
    QString m_request; // where the answer will come from; empty: nothing is asked
    const char *m_onAnswer = nullptr;
    QThread m_thread; // of the command: to look for a program, and to start it, asks the disk
    QPointer<QObject> m_command;
};

} // namespace mn::app
