#include "tests/support/own_redis.h"
#include "server/redis/redis_client.h"
#include <QDeadlineTimer>
#include <csignal>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kPauseMs = 20;

} // namespace

OwnRedis::OwnRedis()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MN_STACK_WITH_PARENT"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    start();
}

OwnRedis::~OwnRedis()
{
    kill();
}

void OwnRedis::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void OwnRedis::pause()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void OwnRedis::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

void OwnRedis::start()
{
    m_process.start(QStringLiteral(MN_STACK_TOOL), {u"redis"_s, m_folder.path()});
    const QDeadlineTimer deadline(kPatienceMs);
    while (!deadline.hasExpired() && !m_process.waitForFinished(kPauseMs)) {
        server::RedisClient client(options());
        if (client.ask(server::RedisCommand{"PING"}))
            return;
    }
    qFatal("Redis does not start");
}

} // namespace mn::test
