#include "tests/support/own_postgres.h"
#include <QDeadlineTimer>
#include <QFile>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kPauseMs = 20;

} // namespace

OwnPostgres::OwnPostgres(Disk disk)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MN_STACK_WITH_PARENT"_s, u"1"_s);
    if (disk == Disk::NotWaited)
        environment.insert(u"MN_STACK_NO_SYNC"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder.filePath(u"postgres.log"_s));
    start();
}

OwnPostgres::~OwnPostgres()
{
    kill();
}

void OwnPostgres::signal(const QString &name)
{
    const QString pid = QString::number(m_process.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid));
    QStringList all{u"-c"_s, u"kill -%1 \"$@\" 2>/dev/null"_s.arg(name), u"kill"_s, pid};
    if (children.open(QIODevice::ReadOnly))
        all += QString::fromLatin1(children.readAll()).split(u' ', Qt::SkipEmptyParts);
    if (m_process.state() == QProcess::Running)
        QProcess::execute(u"/bin/sh"_s, all);
}

void OwnPostgres::kill()
{
    // A process that serves a connection outlives the one that made it for a moment, and answers: all go at once.
    signal(u"KILL"_s);
    m_process.waitForFinished(kPatienceMs);
}

void OwnPostgres::start()
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!deadline.hasExpired()) {
        // It does not start while processes of a killed one still end.
        if (m_process.state() == QProcess::NotRunning)
            m_process.start(QStringLiteral(MN_STACK_TOOL), {u"postgres"_s, m_folder.path()});
        if (!m_process.waitForStarted(kPatienceMs))
            break;
        if (m_process.waitForFinished(kPauseMs))
            continue;
        if (server::PostgresConnection::open(urlOf(u"postgres"_s, u"postgres"_s)))
            return;
    }
    QFile log(m_folder.filePath(u"postgres.log"_s));
    qFatal("PostgreSQL does not start: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
}

QString OwnPostgres::urlOf(const QString &role, const QString &database) const
{
    return u"host=%1 dbname=%2 user=%3"_s.arg(m_folder.filePath(u"socket"_s), database, role);
}

std::unique_ptr<server::PostgresConnection> OwnPostgres::superuser(const QString &database) const
{
    auto connection = server::PostgresConnection::open(urlOf(u"postgres"_s, database));
    if (!connection)
        qFatal("PostgreSQL does not answer");
    return *std::move(connection);
}

QString OwnPostgres::databaseOf(const server::PostgresOptions &options)
{
    return options.url.section(u"dbname="_s, 1).section(u' ', 0, 0);
}

server::PostgresOptions OwnPostgres::newDatabase()
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    const auto made = superuser(u"postgres"_s)->script("CREATE DATABASE " + name.toLatin1() + " OWNER mnemosyne_owner");
    if (!made)
        qFatal("there is no new database: %s", qPrintable(made.error().context));
    return {.url = urlOf(u"mnemosyne_server"_s, name), .ownerUrl = urlOf(u"mnemosyne_owner"_s, name)};
}

} // namespace mn::test
