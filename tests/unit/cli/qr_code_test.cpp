#include "cli/view/qr_code.h"
#include <QTest>

namespace mn::cli {

using namespace Qt::StringLiterals;

class QrCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHasItsCornersAndItsBorder_data();
    void itHasItsCornersAndItsBorder();
    void anotherTextIsAnotherPicture();
    void whatDoesNotFitIsNone();

private:
    // The modules again: true is dark.
    static QList<QList<bool>> modulesOf(const QStringList &lines)
    {
        QList<QList<bool>> rows;
        for (const QString &line : lines) {
            QList<bool> upper, lower;
            for (const QChar c : line) {
                upper += c == u'█' || c == u'▀';
                lower += c == u'█' || c == u'▄';
            }
            rows << upper << lower;
        }
        return rows;
    }
};

void QrCodeTest::itHasItsCornersAndItsBorder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("mnemosyne");
    QTest::newRow("long") << QByteArray("mnemosyne:link?").repeated(20);
}

void QrCodeTest::itHasItsCornersAndItsBorder()
{
    QFETCH(const QByteArray, text);
    const auto rows = modulesOf(qrCode(text));
    constexpr int kBorder = 2;
    const qsizetype width = rows.first().size() - 2 * kBorder;
    QCOMPARE(width % 4, 1); // 21, 25, ... 177
    for (const auto &row : rows)
        QCOMPARE(row.size(), width + 2 * kBorder);
    QVERIFY(!rows[0].contains(true) && !rows[1].contains(true));
    const QList<std::pair<qsizetype, qsizetype>> corners{{0, 0}, {width - 7, 0}, {0, width - 7}};
    for (const auto &[x, y] : corners)
        for (int dy = 0; dy < 7; ++dy)
            for (int dx = 0; dx < 7; ++dx) {
                const int ring = std::max(std::abs(dx - 3), std::abs(dy - 3));
                QCOMPARE(rows[kBorder + y + dy][kBorder + x + dx], ring != 2); // a frame around a square
            }
    // Every second module of the lines between them.
    for (qsizetype i = 8; i < width - 8; ++i)
        QCOMPARE(rows[kBorder + 6][kBorder + i], i % 2 == 0);
}

void QrCodeTest::anotherTextIsAnotherPicture()
{
    QVERIFY(qrCode("one") != qrCode("two"));
    QCOMPARE(qrCode("one"), qrCode("one"));
}

void QrCodeTest::whatDoesNotFitIsNone()
{
    QVERIFY(qrCode(QByteArray(5000, 'x')).isEmpty());
}

} // namespace mn::cli

QTEST_GUILESS_MAIN(mn::cli::QrCodeTest)
#include "qr_code_test.moc"
