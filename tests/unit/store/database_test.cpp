#include "core/store/database.h"
#include "core/store/schema.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensWithItsKeyOnly();
    void neverOpensAnUnencryptedFile();
    void refusesTheVaultOfALaterProgram();
    void migrationIsIdempotent();
    void nothingIsReadableOnTheDisk();
    void whatIsDeletedIsOverwritten();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aFullDatabaseIsSaidToBe();
    void valuesComeBackAsTheyWereBound();
    void aLogThatIsBeingReadIsNotEmptied();

private:
    QString path() const { return m_folder->filePath(u"vault.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_key = SecretBytes::random(32);
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DatabaseTest::opensWithItsKeyOnly()
{
    {
        const auto database = Database::open(path(), m_key);
        QVERIFY(database);
        QVERIFY((*database)->script(u"CREATE TABLE t (x); INSERT INTO t VALUES (7)"_s));
    }
    QCOMPARE(Database::open(path(), SecretBytes::random(32)).error().code, Errc::WrongKey);
    const auto again = Database::open(path(), m_key);
    QVERIFY(again);
    QCOMPARE((*again)->number(u"SELECT x FROM t"_s)->value(), 7);
}

void DatabaseTest::neverOpensAnUnencryptedFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3\0", 16);
    file.write(QByteArray(4080, '\0'));
    file.close();
    QCOMPARE(Database::open(path(), m_key).error().code, Errc::WrongKey); // read as if it were encrypted, it is noise
}

void DatabaseTest::refusesTheVaultOfALaterProgram()
{
    const auto database = *Database::open(path(), m_key);
    QVERIFY(database->script(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
    QCOMPARE(migrate(*database).error().code, Errc::NewerVersion);
}

void DatabaseTest::migrationIsIdempotent()
{
    const auto database = *Database::open(path(), m_key);
    QVERIFY(migrate(*database));
    QVERIFY(migrate(*database));
    QCOMPARE(database->number(u"PRAGMA user_version"_s)->value(), schemaVersion());
    QCOMPARE(database->number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s)->value(),
             0);
}

void DatabaseTest::nothingIsReadableOnTheDisk()
{
    const QByteArray mark = "the boiler needs 1.2 bar";
    const auto database = *Database::open(path(), m_key);
    QVERIFY(migrate(*database));
    QVERIFY(database->run(u"INSERT INTO setting VALUES ('mark', ?)"_s, mark));
    for (const QString &name : {u"vault.db"_s, u"vault.db-wal"_s}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.size() > 4000, qPrintable(name));
        QVERIFY(!bytes.contains(mark));
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
    }
}

void DatabaseTest::whatIsDeletedIsOverwritten()
{
    const auto database = *Database::open(path(), m_key);
    QCOMPARE(database->number(u"PRAGMA secure_delete"_s)->value(), 1);
    const auto again = *Database::open(path(), m_key); // each connection has its own
    QCOMPARE(again->number(u"PRAGMA secure_delete"_s)->value(), 1);
}

void DatabaseTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    const auto database = *Database::open(path(), m_key);
    QVERIFY(database->script(u"CREATE TABLE t (x)"_s));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->run(u"INSERT INTO t VALUES (1)"_s));
    }
    QCOMPARE(database->number(u"SELECT count(*) FROM t"_s)->value(), 0);
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->run(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(database->number(u"SELECT count(*) FROM t"_s)->value(), 1);
}

void DatabaseTest::aFullDatabaseIsSaidToBe()
{
    const auto database = *Database::open(path(), m_key);
    QVERIFY(database->script(u"CREATE TABLE t (x); PRAGMA max_page_count = 20"_s));
    Result<void> outcome;
    for (int i = 0; i < 100 && outcome; ++i)
        outcome = database->run(u"INSERT INTO t VALUES (?)"_s, QByteArray(4000, 'x'));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Errc::DiskFull);
}

void DatabaseTest::valuesComeBackAsTheyWereBound()
{
    const auto database = *Database::open(path(), m_key);
    auto row = database->query(u"SELECT ?, ?, ?, ?, ?, ?"_s, qint64(1) << 62, 0.1, u"žluťoučký 🐎"_s,
                               QByteArray("\0\xff", 2), std::optional<qint64>(), QString());
    QVERIFY(*row->next());
    QCOMPARE(row->integer(0), qint64(1) << 62);
    QCOMPARE(row->real(1), 0.1);
    QCOMPARE(row->text(2), u"žluťoučký 🐎"_s);
    QCOMPARE(row->bytes(3), QByteArray("\0\xff", 2));
    QVERIFY(row->isNull(4));
    QVERIFY(!row->isNull(5));
}

void DatabaseTest::aLogThatIsBeingReadIsNotEmptied()
{
    const std::chrono::milliseconds patience(20);
    const auto database = *Database::open(path(), m_key);
    QVERIFY(migrate(*database));
    QVERIFY(database->run(u"INSERT INTO setting VALUES ('one', x'01')"_s));
    const auto other = *Database::open(path(), m_key);
    {
        const auto reading = Transaction::beginRead(*other);
        QCOMPARE(other->number(u"SELECT count(*) FROM setting"_s)->value(), 1);
        QVERIFY(database->run(u"DELETE FROM setting"_s));
        QCOMPARE(database->truncateLog(patience).error().code, Errc::Busy);
        QVERIFY(QFile(path() + u"-wal"_s).size() > 0);
    }
    QVERIFY(database->truncateLog(patience));
    QCOMPARE(QFile(path() + u"-wal"_s).size(), 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DatabaseTest)
#include "database_test.moc"
