#include "core/base/platform/local_file_system.h"
#include "server/service/account_service.h"
#include "server/store/account_schema.h"
#include "server/store/accounts_file.h"
#include "server/store/server_key.h"
#include "server/store/sqlite_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/service/pusher.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

// With a server at work in the folder.
class AccountsFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void accountsAreToldWithoutWhoTheyAre();
    void anErasedAccountLeavesNothing();
    void theVectorsOfAnErasedAccountAreOwed();
    void noConsentComesBackFromABackup();
    void aBackupIsOfOneMomentAndCanBeServed();
    void whatIsThereIsNotWrittenOver();
    void aBackupThatIsDamagedIsNotRestored();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    Result<std::unique_ptr<AccountsFile>> file() { return AccountsFile::open(in(u"server"_s), m_files); }
    void push(quint8 record)
    {
        const auto request = m_pusher->request({m_pusher->change(record)});
        const auto pushed = m_service->push(m_account, idOf<ActorId>(2), request);
        QVERIFY(pushed);
        m_pusher->accepted(request);
    }

    void allowVectors()
    {
        const auto account = *m_store->begin(m_account, Access::Write);
        QVERIFY(account->setVectorConsent(StoredConsent{.at = 5, .by = idOf<ActorId>(2), .model = {}}));
        QVERIFY(account->commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<AccountService> m_service;
    std::unique_ptr<server::test::Pusher> m_pusher;
    AccountId m_account;
};

void AccountsFileTest::init()
{
    m_service.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *SqliteStore::open(in(u"server"_s), m_files);
    m_service = std::make_unique<AccountService>(*m_store, m_clock);
    m_account = *m_service->create({Log().events(), {}, false});
    m_pusher = std::make_unique<server::test::Pusher>();
    m_pusher->account = m_account;
    m_pusher->number = 2;
    m_pusher->epoch = m_service->control(m_account, 0)->epoch;
}

void AccountsFileTest::accountsAreToldWithoutWhoTheyAre()
{
    push(5);
    push(6);
    const auto accounts = (*file())->accounts();
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().id, m_account);
    QCOMPARE(accounts->first().records, 2);
    QCOMPARE(quint64(accounts->first().used), (*m_store->begin(m_account, Access::Read))->account()->used);
    QVERIFY(accounts->first().used > 0);
    QCOMPARE(AccountsFile::open(in(u"elsewhere"_s), m_files).error().code, Errc::NotFound);
}

void AccountsFileTest::anErasedAccountLeavesNothing()
{
    push(5);
    QCOMPARE((*file())->erase(idOf<AccountId>(9), m_clock).error().code, Errc::NotFound);
    QVERIFY((*file())->erase(m_account, m_clock));
    QCOMPARE(m_service->control(m_account, 0).error().code, ProblemCode::NoAccount); // the server knows at once
    QVERIFY((*file())->accounts()->isEmpty());
    const QString path = in(u"server/accounts.db"_s);
    const auto database = *openAccounts(path, *serverKey(m_files, in(u"server"_s), path));
    Statement tables = *database->prepare(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    int seen = 0;
    while (*tables.next()) {
        const QString table = tables.text(0);
        QCOMPARE(database->number(u"SELECT count(*) FROM \"%1\""_s.arg(table)).value().value_or(-1), 0);
        ++seen;
    }
    QVERIFY(seen >= 8);
    // And it may begin anew.
    QCOMPARE(m_service->create({Log().events(), {}, false}).value(), m_account);
}

void AccountsFileTest::theVectorsOfAnErasedAccountAreOwed()
{
    allowVectors();
    QVERIFY((*file())->erase(m_account, m_clock));
    QCOMPARE(m_store->owedVectors().value(), (QList<OwedVectors>{{m_account, m_clock.now()}}));
}

// Whatever was withdrawn since then stays so.
void AccountsFileTest::noConsentComesBackFromABackup()
{
    allowVectors();
    QVERIFY((*file())->backUp(in(u"backup"_s)));
    QVERIFY(AccountsFile::restore(in(u"backup"_s), in(u"again"_s), m_files, m_clock));
    const auto again = *SqliteStore::open(in(u"again"_s), m_files);
    QVERIFY(!(*again->begin(m_account, Access::Read))->vectorConsent()->has_value());
    QCOMPARE(again->owedVectors().value(), (QList<OwedVectors>{{m_account, m_clock.now()}}));
}

void AccountsFileTest::aBackupIsOfOneMomentAndCanBeServed()
{
    push(5);
    QVERIFY((*file())->backUp(in(u"backup"_s)));
    push(6); // not in it
    QVERIFY(AccountsFile::restore(in(u"backup"_s), in(u"again"_s), m_files, m_clock));
    const auto again = *SqliteStore::open(in(u"again"_s), m_files);
    const auto account = *again->begin(m_account, Access::Read);
    QVERIFY(account->row(idOf<RecordId>(5))->has_value());
    QVERIFY(!account->row(idOf<RecordId>(6))->has_value());
    // Devices that have seen more are told to compare.
    AccountService service(*again, m_clock);
    QVERIFY(service.control(m_account, 0)->epoch != m_pusher->epoch);
    QCOMPARE(service.pull(m_account, idOf<ActorId>(2), m_pusher->epoch, 2, 100).error().code,
             ProblemCode::EpochChanged);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"backup/server.key"_s, u"backup/accounts.db"_s, u"again/accounts.db"_s})
        QVERIFY2(!(QFile::permissions(in(name)) & others), qPrintable(name));
    QCOMPARE(QDir(in(u"backup"_s)).entryList(QDir::Files), (QStringList{u"accounts.db"_s, u"server.key"_s}));
}

void AccountsFileTest::whatIsThereIsNotWrittenOver()
{
    QVERIFY((*file())->backUp(in(u"backup"_s)));
    QCOMPARE((*file())->backUp(in(u"backup"_s)).error().code, Errc::AlreadyExists);
    QCOMPARE(AccountsFile::restore(in(u"backup"_s), in(u"server"_s), m_files, m_clock).error().code,
             Errc::AlreadyExists);
    QCOMPARE(AccountsFile::restore(in(u"none"_s), in(u"again"_s), m_files, m_clock).error().code, Errc::NotFound);
    QVERIFY(!QFile::exists(in(u"again"_s)));
}

void AccountsFileTest::aBackupThatIsDamagedIsNotRestored()
{
    for (quint8 record = 5; record < 40; ++record)
        push(record);
    QVERIFY((*file())->backUp(in(u"backup"_s)));
    QFile damaged(in(u"backup/accounts.db"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 20'000);
    QVERIFY(damaged.seek(damaged.size() - 2'000));
    const QByteArray was = damaged.peek(1);
    damaged.write(QByteArray(1, char(was[0] ^ 1)));
    damaged.close();
    QVERIFY(!AccountsFile::restore(in(u"backup"_s), in(u"again"_s), m_files, m_clock));
    QVERIFY(!QFile::exists(in(u"again/accounts.db"_s)));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountsFileTest)
#include "accounts_file_test.moc"
