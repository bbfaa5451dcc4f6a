#include "core/base/platform/large_block.h"
#include <QTest>
#include <algorithm>

namespace mn {

class LargeBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsZerosToItsEnd_data();
    void itIsZerosToItsEnd();
    void whoeverHasItGivesItBackOnce();
    void moreThanThereIsIsRefused();
};

void LargeBlockTest::itIsZerosToItsEnd_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("less than a page") << qsizetype(4000);
    QTest::newRow("a large page") << (qsizetype(2) << 20);
    QTest::newRow("not a whole number of pages") << (qsizetype(6) << 20) + 123;
}

void LargeBlockTest::itIsZerosToItsEnd()
{
    QFETCH(const qsizetype, bytes);
    const LargeBlock block(bytes);
    QCOMPARE(quintptr(block.data()) % 4096, quintptr(0));
    QCOMPARE(std::count(block.data(), block.data() + bytes, 0), bytes);
    std::fill_n(block.data(), bytes, qint8(7));
    QCOMPARE(std::count(block.data(), block.data() + bytes, 7), bytes);
}

void LargeBlockTest::whoeverHasItGivesItBackOnce()
{
    LargeBlock one(100);
    LargeBlock two(100);
    one.data()[99] = 1;
    two.data()[99] = 2;
    LargeBlock moved(std::move(one));
    QCOMPARE(moved.data()[99], qint8(1));
    moved = std::move(two);
    QCOMPARE(moved.data()[99], qint8(2));
}

void LargeBlockTest::moreThanThereIsIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(LargeBlock(qsizetype(1) << 60), std::bad_alloc);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LargeBlockTest)
#include "large_block_test.moc"
