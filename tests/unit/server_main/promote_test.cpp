#include "core/base/platform/local_file_system.h"
#include "server/postgres/postgres_store.h"
#include "server/store/sqlite_store.h"
#include "sync/protocol/blobs.h"
#include "tests/support/own_postgres.h"
#include "tests/unit/http/api_client.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSealed("a sealed file");

QByteArray blobTarget(const QByteArray &more = {})
{
    return "/api/v1/blobs/" + idOf<BlobName>(0xab).toBytes().toHex() + more;
}

} // namespace

// From a folder to a PostgreSQL, with the programs themselves: devices notice nothing but that they sign in again.
class PromoteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<mn::test::OwnPostgres>(); }
    void cleanupTestCase() { m_postgres.reset(); }
    void init();
    void cleanup();
    void accountsMoveWhileTheirServerIsAtWork();
    void anAccountStaysWhoseItIs();
    void whatHasGoneOnIsNotWrittenOver();
    void withoutAPlaceToGoItSaysSo();

private:
    struct Ended {
        int code = -1;
        QJsonObject line = {};
        QByteArray err = {};
    };
    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(MN_SERVER), QStringList{u"--data"_s, folder()} + arguments);
        process.waitForFinished(kPatienceMs);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    Ended promote() const { return run({u"promote"_s, u"--to"_s, m_options.url, u"--to-owner"_s, m_options.ownerUrl}); }
    QString folder() const { return m_folder->filePath(u"data"_s); }
    // On that folder, or on what PostgreSQL has; where it answers.
    QUrl start(const QStringList &place)
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(QStringLiteral(MN_SERVER), place + QStringList{u"--listen"_s, u"127.0.0.1:0"_s});
        QByteArray out;
        while (!out.contains('\n') && m_server->waitForReadyRead(kPatienceMs))
            out += m_server->readAllStandardOutput();
        return QUrl(QJsonDocument::fromJson(out).object()[u"url"_s].toString());
    }
    QUrl startOnFolder() { return start({u"--data"_s, folder()}); }
    QUrl startOnPostgres()
    {
        return start({u"--postgres"_s, m_options.url, u"--attachments"_s, folder() + u"/blobs"_s});
    }
    void end()
    {
        m_server->terminate();
        QVERIFY(m_server->waitForFinished(kPatienceMs));
    }
    // The device where it is now.
    bool comesTo(const QUrl &url)
    {
        auto moved = std::make_unique<ApiClient>(url, 2);
        static_cast<Pusher &>(*moved) = static_cast<const Pusher &>(*m_device);
        m_device = std::move(moved);
        return m_device->signIn();
    }

    std::unique_ptr<mn::test::OwnPostgres> m_postgres;
    PostgresOptions m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<ApiClient> m_device;
    Log m_log;
};

// An account with all there is: events, wraps, a prekey, rows, a marker, a sealed file.
void PromoteTest::init()
{
    m_options = m_postgres->newDatabase();
    m_folder = std::make_unique<QTemporaryDir>();
    m_device = std::make_unique<ApiClient>(startOnFolder(), 2);
    m_log = Log();
    const auto made = ApiClient::read<AccountReply>(
        m_device->post(routes::kAccounts, ControlAppend{m_log.events(), {{1, idOf<BoxPublicKey>(1), "one"}}, false}));
    QVERIFY(made);
    m_device->account = made->account;
    QVERIFY(m_device->signIn() && m_device->learnEpoch());
    Prekey prekey{idOf<ActorId>(2), idOf<BoxPublicKey>(9), 1, {}};
    prekey.signature = keyOf(2).sign(signed_as::kPrekey, prekeyBytes(m_device->account, prekey));
    QCOMPARE(m_device->post(routes::kPrekeys, prekey).status, 204);
    const auto first = m_device->change(5);
    QCOMPARE(m_device->push({first}).status, 200);
    QCOMPARE(m_device->push({m_device->change(6), m_device->change(7)}).status, 200);
    QCOMPARE(m_device->push({m_device->change(5, first.first.envelope, RecordKind::Purge)}).status, 200);
    QCOMPARE(m_device->post(blobTarget(), BlobDeclare{quint64(kSealed.size())}).status, 200);
    QCOMPARE(m_device->post(blobTarget("/0"), BlobChunk{kSealed}).status, 204);
    QCOMPARE(m_device->post(blobTarget("/commit"), BlobCommit{{blobChunkHash(kSealed)}}).status, 204);
}

void PromoteTest::cleanup()
{
    if (m_server) {
        m_server->kill();
        m_server->waitForFinished(kPatienceMs);
    }
}

void PromoteTest::anAccountStaysWhoseItIs()
{
    end();
    const auto anna = idOf<Subject>(7);
    {
        LocalFileSystem files;
        const auto store = SqliteStore::open(folder(), files);
        QVERIFY(store);
        const auto account = (*store)->begin(m_device->account, Access::Write);
        QVERIFY(account && (*account)->setSubject(anna) && (*account)->commit());
    }
    const Ended moved = promote();
    QVERIFY2(moved.code == 0, moved.err);
    const auto store = PostgresStore::open(m_options);
    QVERIFY(store);
    QCOMPARE((*(*store)->begin(m_device->account, Access::Read))->subject().value(), std::optional(anna));
}

void PromoteTest::accountsMoveWhileTheirServerIsAtWork()
{
    const Ended first = promote();
    QVERIFY2(first.code == 0, first.err);
    QCOMPARE(first.line, (QJsonObject{{u"accounts"_s, 1}, {u"copied"_s, 1}, {u"final"_s, false}}));
    QCOMPARE(promote().line[u"copied"_s].toInt(), 0); // nothing has happened
    // What happens meanwhile comes along the next time.
    QCOMPARE(m_device->push({m_device->change(8)}).status, 200);
    const auto before = m_device->pull(0);
    QVERIFY(before);
    const auto control = ApiClient::read<ControlReply>(m_device->get(routes::kControl));
    end();
    const Ended last = promote();
    QVERIFY2(last.code == 0, last.err);
    QCOMPARE(last.line, (QJsonObject{{u"accounts"_s, 1}, {u"copied"_s, 1}, {u"final"_s, true}}));
    // Nobody serves them from the folder by mistake.
    const Ended old = run({u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(old.code, 2);
    QVERIFY2(old.err.contains("moved"), old.err);

    QVERIFY(comesTo(startOnPostgres()));
    const auto after = m_device->pull(0);
    QVERIFY(after);
    QCOMPARE(after->commits, before->commits);
    QCOMPARE(after->heads, before->heads);
    QCOMPARE(after->head, before->head);
    const auto there = ApiClient::read<ControlReply>(m_device->get(routes::kControl));
    QCOMPARE(there->events, control->events);
    QCOMPARE(there->wraps, control->wraps);
    QCOMPARE(there->prekeys, control->prekeys);
    QCOMPARE(there->epoch, control->epoch); // nobody compares anything
    QVERIFY(ApiClient::read<AccountStatus>(m_device->get(routes::kAccount))->used > 0);
    const auto sealed = ApiClient::read<BlobChunk>(m_device->get(blobTarget("/0")));
    QVERIFY(sealed);
    QCOMPARE(sealed->bytes, kSealed);
    QCOMPARE(m_device->push({m_device->change(9)}).status, 200);
}

void PromoteTest::whatHasGoneOnIsNotWrittenOver()
{
    QCOMPARE(promote().code, 0);
    end();
    QVERIFY(comesTo(startOnPostgres()));
    QCOMPARE(m_device->push({m_device->change(9)}).status, 200);
    const Ended refused = promote();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("gone on"), refused.err);
    QCOMPARE(m_device->pull(0)->commits.size(), 4);
}

void PromoteTest::withoutAPlaceToGoItSaysSo()
{
    QCOMPARE(run({u"promote"_s}).code, 2);
    QCOMPARE(run({u"promote"_s, u"--to"_s, u"nonsense"_s}).code, 2);
    QCOMPARE(run({u"promote"_s, u"--to"_s, u"host=127.0.0.1 port=1"_s}).code, 1);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::PromoteTest)
#include "promote_test.moc"
