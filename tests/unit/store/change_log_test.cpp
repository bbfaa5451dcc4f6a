#include "core/store/change_log.h"
#include "core/store/schema.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class ChangeLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void seqsHaveNoGapsAlsoAfterARollback();
    void aGapIsNoticed();
    void aCursorNeverMovesBack();

private:
    RecordId newId() { return RecordId(makeUuidV7(m_clock)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    test::ManualClock m_clock;
};

void ChangeLogTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = *Database::open(m_folder->filePath(u"vault.db"_s), SecretBytes::random(32));
    QVERIFY(migrate(*m_database));
}

void ChangeLogTest::seqsHaveNoGapsAlsoAfterARollback()
{
    ChangeLog log(*m_database);
    QCOMPARE(*log.append(1, newId(), Origin::Local), 1);
    {
        auto transaction = Transaction::begin(*m_database);
        QCOMPARE(*log.append(2, newId(), Origin::Local), 2);
    }
    QCOMPARE(*log.append(3, newId(), Origin::Remote), 2);
    QCOMPARE(*log.append(1, newId(), Origin::Local), 3);
    const auto changes = log.after(0, 10);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 3);
    QCOMPARE(changes->at(1).number, 3u);
    QCOMPARE(changes->at(1).origin, Origin::Remote);
    QCOMPARE(log.after(1, 1)->size(), 1);
    QCOMPARE(*log.countAfter(0), 2);
    QCOMPARE(*log.head(), 3);
}

void ChangeLogTest::aGapIsNoticed()
{
    ChangeLog log(*m_database);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(log.append(quint32(i), newId(), Origin::Local));
    QVERIFY(m_database->run(u"DELETE FROM change_log WHERE seq = 2"_s));
    QCOMPARE(log.after(0, 10).error().code, Errc::Damaged);
    QVERIFY(log.after(2, 10));
}

void ChangeLogTest::aCursorNeverMovesBack()
{
    ChangeLog log(*m_database);
    QCOMPARE(*log.cursor(u"index"_s), 0);
    QVERIFY(log.advance(u"index"_s, 5));
    QVERIFY(log.advance(u"index"_s, 3));
    QCOMPARE(*log.cursor(u"index"_s), 5);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ChangeLogTest)
#include "change_log_test.moc"
