#include "core/qr/qr_code.h"
#include <QTest>

namespace mn {

class QrCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHasItsCornersAndTheLinesBetweenThem_data();
    void itHasItsCornersAndTheLinesBetweenThem();
    void aroundItIsLight();
    void whatDoesNotFitIsNone();
};

void QrCodeTest::itHasItsCornersAndTheLinesBetweenThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("mnemosyne");
    QTest::newRow("long") << QByteArray("mnemosyne:link?").repeated(20);
}

void QrCodeTest::itHasItsCornersAndTheLinesBetweenThem()
{
    QFETCH(const QByteArray, text);
    const QrCode code(text);
    QCOMPARE(code.size() % 4, 1);
    const QList<std::pair<int, int>> corners{{0, 0}, {code.size() - 7, 0}, {0, code.size() - 7}};
    for (const auto &[x, y] : corners)
        for (int dy = 0; dy < 7; ++dy)
            for (int dx = 0; dx < 7; ++dx) {
                const int ring = std::max(std::abs(dx - 3), std::abs(dy - 3));
                QCOMPARE(code.isDark(x + dx, y + dy), ring != 2); // a frame around a square
            }
    for (int i = 8; i < code.size() - 8; ++i) {
        QCOMPARE(code.isDark(i, 6), i % 2 == 0);
        QCOMPARE(code.isDark(6, i), i % 2 == 0);
    }
}

void QrCodeTest::aroundItIsLight()
{
    const QrCode code("mnemosyne");
    for (int i = -4; i < code.size() + 4; ++i) {
        QVERIFY(!code.isDark(i, -1) && !code.isDark(-1, i));
        QVERIFY(!code.isDark(i, code.size()) && !code.isDark(code.size(), i));
    }
}

void QrCodeTest::whatDoesNotFitIsNone()
{
    const QrCode code(QByteArray(5000, 'x'));
    QCOMPARE(code.size(), 0);
    QVERIFY(!code.isDark(0, 0));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::QrCodeTest)
#include "qr_code_test.moc"
