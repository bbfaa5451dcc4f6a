#include "core/base/uuid.h"
#include "tests/support/manual_clock.h"
#include <QSet>
#include <QTest>

namespace mn {

class UuidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void version7SortsByTimeAndNeverRepeats();
    void textAndBytesComeBack();
    void foreignTextIsRefused();
    void namesGiveTheSameIdAndNeverAnothersId();
};

void UuidTest::version7SortsByTimeAndNeverRepeats()
{
    test::ManualClock clock;
    QSet<RecordId> seen;
    RecordId last;
    for (int i = 0; i < 1000; ++i) {
        const RecordId id(makeUuidV7(clock));
        QVERIFY(!seen.contains(id));
        QVERIFY(last < id);
        QCOMPARE(id.toString().at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(id.toString().at(19)));
        seen.insert(id);
        last = id;
        clock.advance(1);
    }
}

void UuidTest::textAndBytesComeBack()
{
    const RecordId id(makeUuidV7(SystemClock()));
    QCOMPARE(*RecordId::fromString(id.toString()), id);
    QCOMPARE(*RecordId::fromString(id.toString().toUpper()), id);
    QCOMPARE(*RecordId::fromBytes(id.toBytes()), id);
}

void UuidTest::foreignTextIsRefused()
{
    for (const QString &text : {QString(), QStringLiteral("x"), QStringLiteral("0190c8a1-7b7e-7c3d-9f00-1234567890zz"),
                                QStringLiteral("{0190c8a1-7b7e-7c3d-9f00-1234567890a}")})
        QCOMPARE(RecordId::fromString(text).error().code, Errc::NotUnderstood);
    QCOMPARE(RecordId::fromBytes(QByteArray(15, 'x')).error().code, Errc::NotUnderstood);
}

void UuidTest::namesGiveTheSameIdAndNeverAnothersId()
{
    QCOMPARE(makeUuidFromName("joplin", "1"), makeUuidFromName("joplin", "1"));
    QVERIFY(makeUuidFromName("ab", "c") != makeUuidFromName("a", "bc"));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::UuidTest)
#include "uuid_test.moc"
