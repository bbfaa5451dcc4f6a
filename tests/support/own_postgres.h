#pragma once
#include "server/postgres/postgres_connection.h"
#include "server/postgres/postgres_options.h"
#include <QProcess>
#include <QTemporaryDir>

namespace mn::test {

// A real PostgreSQL of a test's own, at a socket in a folder of its own, from the first use until the test ends; also
// when the test ends badly. What does not succeed ends the test.
class OwnPostgres {
public:
    // Whether a commit waits for the disk: no need where processes are killed, and never the machine.
    enum class Disk { NotWaited, Waited };
    explicit OwnPostgres(Disk disk = Disk::NotWaited);
    ~OwnPostgres();
    OwnPostgres(const OwnPostgres &) = delete;
    OwnPostgres &operator=(const OwnPostgres &) = delete;

    // At once, in the middle of whatever it does.
    void kill();
    // Again, with what was on the disk.
    void start();
    // It is there and does not move, until it goes on.
    void pause() { signal(QStringLiteral("STOP")); }
    void goOn() { signal(QStringLiteral("CONT")); }

    // An empty database, for one test.
    server::PostgresOptions newDatabase();
    // Where a role finds a database.
    QString urlOf(const QString &role, const QString &database) const;
    // As whoever may do everything.
    std::unique_ptr<server::PostgresConnection> superuser(const QString &database) const;
    static QString databaseOf(const server::PostgresOptions &options);

private:
    void signal(const QString &name); // to all processes of it

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_databases = 0;
};

} // namespace mn::test
