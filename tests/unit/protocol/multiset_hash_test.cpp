#include "tests/unit/protocol/samples.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn::sync {

using namespace test;

class MultisetHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOrderDoesNotMatter();
    void whatIsTakenAwayWasNeverThere();
    void everyPairCounts();
    void bytesThatAreNoSumAreRefused();
};

void MultisetHashTest::theOrderDoesNotMatter()
{
    QVERIFY(rc::check("any order gives the same sum", [] {
        const auto rows = *rc::gen::container<std::vector<std::pair<quint8, quint8>>>(
            rc::gen::pair(rc::gen::arbitrary<quint8>(), rc::gen::arbitrary<quint8>()));
        MultisetHash forward;
        MultisetHash backward;
        for (const auto &[record, envelope] : rows)
            forward.add(idOf<RecordId>(record), idOf<Hash>(envelope));
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            backward.add(idOf<RecordId>(row->first), idOf<Hash>(row->second));
        RC_ASSERT(forward == backward);
        for (const auto &[record, envelope] : rows)
            forward.remove(idOf<RecordId>(record), idOf<Hash>(envelope));
        RC_ASSERT(forward == MultisetHash());
    }));
}

void MultisetHashTest::whatIsTakenAwayWasNeverThere()
{
    MultisetHash one;
    one.add(idOf<RecordId>(1), idOf<Hash>(1));
    MultisetHash two = one;
    two.add(idOf<RecordId>(2), idOf<Hash>(2));
    QVERIFY(two != one);
    two.remove(idOf<RecordId>(2), idOf<Hash>(2));
    QCOMPARE(two, one);
    // Twice is not once.
    two.add(idOf<RecordId>(1), idOf<Hash>(1));
    QVERIFY(two != one);
}

void MultisetHashTest::everyPairCounts()
{
    QSet<QByteArray> sums;
    for (quint8 record = 0; record < 8; ++record)
        for (quint8 envelope = 0; envelope < 8; ++envelope) {
            MultisetHash hash;
            hash.add(idOf<RecordId>(record), idOf<Hash>(envelope));
            sums += hash.toBytes();
        }
    QCOMPARE(sums.size(), 64);
}

void MultisetHashTest::bytesThatAreNoSumAreRefused()
{
    MultisetHash hash;
    QCOMPARE(MultisetHash::fromBytes(hash.toBytes()).value(), hash); // nothing at all is a sum, too
    hash.add(idOf<RecordId>(1), idOf<Hash>(1));
    QCOMPARE(MultisetHash::fromBytes(hash.toBytes()).value(), hash);
    QVERIFY(!MultisetHash::fromBytes(QByteArray(32, '\xff')));
    QVERIFY(!MultisetHash::fromBytes(QByteArray(31, '\0')));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::MultisetHashTest)
#include "multiset_hash_test.moc"
