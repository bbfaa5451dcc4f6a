#include "core/base/platform/local_file_system.h"
#include "server/store/account_schema.h"
#include "server/store/accounts_file.h"
#include "server/store/sqlite_store.h"
#include "tests/unit/protocol/samples.h"
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

// What is so of its files, beside what every store does.
class SqliteStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theKeyIsItsOwnersAlone();
    void nothingIsInClearOnTheDisk();
    void aDatabaseWithoutItsKeyIsNotBegunAnew();
    void aKeyOfAnotherLengthIsDamage();
    void anotherKeyDoesNotOpenIt();
    void twoServersNeverShareAFolder();
    void theFilesOfALaterProgramAreRefused();
    void filesWithSmallPagesAreServedOn();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"server/"_s + name); }
    auto open() { return SqliteStore::open(m_folder->filePath(u"server"_s), m_files); }
    QByteArray bytesOf(const QString &file) const
    {
        QFile from(file);
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile to(path(name));
        QVERIFY(to.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(to.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
};

void SqliteStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteStoreTest::theKeyIsItsOwnersAlone()
{
    QVERIFY(open());
    const QByteArray key = bytesOf(path(u"server.key"_s));
    QCOMPARE(key.size(), 32);
    QVERIFY(key != QByteArray(32, '\0'));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"server.key"_s, u"."_s})
        QVERIFY2(!(QFile::permissions(path(name)) & others), qPrintable(name));
    QVERIFY(open()); // and it stays
    QCOMPARE(bytesOf(path(u"server.key"_s)), key);
}

void SqliteStoreTest::nothingIsInClearOnTheDisk()
{
    const QByteArray canary = "a canary that sings of sealed rows";
    const auto store = open();
    QVERIFY(store);
    const auto account = (*store)->create(idOf<AccountId>(1));
    QVERIFY(account);
    StoredRow row{.seq = 1, .row = sync::test::row(5)};
    row.row.envelope = canary;
    QVERIFY((*account)->putRow(row));
    QVERIFY((*account)->appendCommit({.seq = 1, .commit = {canary, {}}}));
    QVERIFY((*account)->commit());
    // While it is open, so that the log is looked at, too.
    int files = 0;
    for (QDirIterator it(path(QString()), QDir::Files); it.hasNext(); ++files) {
        const QByteArray bytes = bytesOf(it.next());
        QVERIFY2(!bytes.contains(canary.left(16)) && !bytes.contains("SQLite format"), qPrintable(it.fileName()));
    }
    QVERIFY(files >= 3);
    const auto again = (*store)->begin(idOf<AccountId>(1), Access::Read);
    QCOMPARE((*again)->row(idOf<RecordId>(5))->value_or(StoredRow()).row.envelope, canary);
}

void SqliteStoreTest::aDatabaseWithoutItsKeyIsNotBegunAnew()
{
    QVERIFY(open());
    const QByteArray before = bytesOf(path(u"accounts.db"_s));
    QVERIFY(QFile::remove(path(u"server.key"_s)));
    QCOMPARE(open().error().code, Errc::WrongKey);
    QVERIFY(!QFile::exists(path(u"server.key"_s)));
    QCOMPARE(bytesOf(path(u"accounts.db"_s)), before);
}

void SqliteStoreTest::aKeyOfAnotherLengthIsDamage()
{
    QVERIFY(open());
    write(u"server.key"_s, QByteArray(31, 'k'));
    QCOMPARE(open().error().code, Errc::Damaged);
}

void SqliteStoreTest::anotherKeyDoesNotOpenIt()
{
    QVERIFY(open());
    write(u"server.key"_s, QByteArray(32, 'k'));
    QCOMPARE(open().error().code, Errc::WrongKey);
}

void SqliteStoreTest::twoServersNeverShareAFolder()
{
    const auto first = open();
    QVERIFY(first);
    QCOMPARE(open().error().code, Errc::Busy);
}

void SqliteStoreTest::theFilesOfALaterProgramAreRefused()
{
    QVERIFY(open());
    {
        const auto database = openAccounts(path(u"accounts.db"_s), SecretBytes::copyOf(bytesOf(path(u"server.key"_s))));
        QVERIFY(database);
        QVERIFY((*database)->script(u"PRAGMA user_version = 999"_s));
    }
    QCOMPARE(open().error().code, Errc::NewerVersion);
}

void SqliteStoreTest::filesWithSmallPagesAreServedOn()
{
    QVERIFY(open()); // makes the key
    const SecretBytes key = SecretBytes::copyOf(bytesOf(path(u"server.key"_s)));
    QVERIFY(QFile::remove(path(u"accounts.db"_s)));
    {
        const auto database = Database::open(path(u"accounts.db"_s), key);
        QVERIFY(database);
        QVERIFY(migrateAccounts(**database));
    }
    {
        const auto store = open();
        QVERIFY(store);
        const auto account = (*store)->create(idOf<AccountId>(1));
        QVERIFY(account);
        QVERIFY((*account)->commit());
    }
    QVERIFY(Database::open(path(u"accounts.db"_s), key)); // as they were
    QVERIFY((*AccountsFile::open(m_folder->filePath(u"server"_s), m_files))->backUp(m_folder->filePath(u"copy"_s)));
    QCOMPARE((*AccountsFile::open(m_folder->filePath(u"copy"_s), m_files))->accounts()->size(), 1);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::SqliteStoreTest)
#include "sqlite_store_test.moc"
