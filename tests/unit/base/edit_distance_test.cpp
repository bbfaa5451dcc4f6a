#include "core/base/edit_distance.h"
#include <QTest>

namespace mn {

class EditDistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHasToBeChangedIsCounted_data();
    void whatHasToBeChangedIsCounted();
};

void EditDistanceTest::whatHasToBeChangedIsCounted_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
    QTest::newRow("the same") << QByteArray("listen") << QByteArray("listen") << 0;
    QTest::newRow("all of it") << QByteArray() << QByteArray("port") << 4;
    QTest::newRow("one replaced") << QByteArray("listen") << QByteArray("lasten") << 1;
    QTest::newRow("one more") << QByteArray("listen") << QByteArray("listens") << 1;
    QTest::newRow("one less") << QByteArray("listen") << QByteArray("isten") << 1;
    QTest::newRow("two swapped") << QByteArray("listen") << QByteArray("lisetn") << 2;
    QTest::newRow("some of each") << QByteArray("kitten") << QByteArray("sitting") << 3;
}

void EditDistanceTest::whatHasToBeChangedIsCounted()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, distance);
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), size_t(bytes.size())); };
    QCOMPARE(editDistance(view(a), view(b)), distance);
    QCOMPARE(editDistance(view(b), view(a)), distance);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::EditDistanceTest)
#include "edit_distance_test.moc"
