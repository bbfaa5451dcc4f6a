#include "tests/unit/sync/member.h"
#include <QRandomGenerator>
#include <QTest>

namespace mn::sync {

using namespace test;

// What goes, and what waits, where there is much to send or little room for it.
class QuotaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOfItGoesHoweverMuchThereIs();
    void whatFitsGoesAndTheRestWaits();
    void whatIsWrittenOverCountsOnceItDoesNotFit();
    void withoutRoomErasuresGo();

private:
    void begin(quint64 quota)
    {
        m_place = std::make_unique<Place>(quota);
        m_first = m_place->begin(2);
        QVERIFY(m_first->client.sync());
    }
    // Letters that do not become smaller; another text each time.
    static QByteArray text(qsizetype bytes)
    {
        static QRandomGenerator numbers(1);
        QByteArray letters(bytes, Qt::Uninitialized);
        for (char &letter : letters)
            letter = char('!' + numbers.bounded(90));
        return letters;
    }
    static RecordId id(int number)
    {
        QByteArray bytes(RecordId::kBytes, '\0');
        bytes[14] = char(number >> 8);
        bytes[15] = char(number);
        return *RecordId::fromBytes(bytes);
    }
    void write(int record, qsizetype bytes) { m_first->write(id(record), text(bytes)); }
    // In place of what it is.
    void writeOver(int record, qsizetype bytes)
    {
        CborWriter value;
        value.utf8(text(bytes));
        auto transaction = m_first->disk.begin().value();
        DotSource dots = transaction->dots().value();
        const Record before = transaction->record(id(record)).value().value_or(Record());
        QVERIFY(transaction->putRecord(id(record), writeRegister(before, dots.next(), "content", value.take())));
        QVERIFY(transaction->putDots(dots));
        QVERIFY(transaction->commit());
    }
    QList<int> onTheServer(RecordKind kind = RecordKind::Live)
    {
        QList<int> there;
        for (const auto &[record, row] : m_place->stored().rows.asKeyValueRange())
            if (row.kind == kind)
                there += quint8(record.toBytes()[15]);
        return there;
    }
    Hash envelopeOf(int record) { return m_place->stored().rows.value(id(record)).envelope; }
    quint64 used() { return m_place->stored().account.used; }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first;
};

void QuotaTest::allOfItGoesHoweverMuchThereIs()
{
    constexpr int kMany = 1'500; // eight commits
    begin(0);
    for (int i = 1; i <= kMany; ++i)
        write(i, 20);
    QVERIFY(m_first->client.sync());
    QCOMPARE(m_place->stored().rows.size(), kMany);
    QCOMPARE(m_first->client.takeCounts().pushed, kMany);
}

void QuotaTest::whatFitsGoesAndTheRestWaits()
{
    begin(9'000);
    write(1, 20'000); // first in its order, and larger than all there is
    write(2, 1'000);
    write(3, 5'000);
    write(4, 5'000); // one of the two
    write(5, 1'000);
    QVERIFY(m_first->client.sync());
    QCOMPARE(onTheServer(), (QList<int>{2, 3, 5}));
    QVERIFY(used() <= 9'000);
    QVERIFY(!m_first->disk.data.pending);
    // With room again the rest goes, as far as there is some.
    QVERIFY(m_first->client.erase(id(3)));
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->client.sync());
    QCOMPARE(onTheServer(), (QList<int>{2, 4, 5}));
    QCOMPARE(m_first->disk.data.unsent.keys(), QList<RecordId>{id(1)});
}

void QuotaTest::whatIsWrittenOverCountsOnceItDoesNotFit()
{
    begin(8'000);
    write(1, 3'000);
    QVERIFY(m_first->client.sync());
    const Hash before = envelopeOf(1);
    writeOver(1, 20'000);
    write(2, 1'000);
    QVERIFY(m_first->client.sync());
    QCOMPARE(onTheServer(), (QList<int>{1, 2}));
    QCOMPARE(envelopeOf(1), before);
    // In place of what is there it fits, where on top of it it would not.
    writeOver(2, 1'000);
    writeOver(1, 4'500);
    QVERIFY(m_first->client.sync());
    QVERIFY(envelopeOf(1) != before);
    QVERIFY(m_first->disk.data.unsent.isEmpty());
}

void QuotaTest::withoutRoomErasuresGo()
{
    begin(5'000);
    write(1, 3'600);
    QVERIFY(m_first->client.sync());
    QVERIFY(5'000 - used() < 1'000); // for nobody else
    write(2, 1'000);
    QVERIFY(m_first->client.erase(id(1)));
    QVERIFY(m_first->client.sync());
    QCOMPARE(onTheServer(RecordKind::Purge), QList<int>{1});
    QVERIFY(m_first->client.sync());
    QCOMPARE(onTheServer(), QList<int>{2});
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::QuotaTest)
#include "quota_test.moc"
