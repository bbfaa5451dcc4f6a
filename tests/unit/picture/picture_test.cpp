#include "app/picture/icon_provider.h"
#include "app/picture/shadow_provider.h"
#include "app/picture/window_style.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mn::app;

class PictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void everyIconIsDrawnInTheColourAskedFor();
    void anIconIsDrawnAtTheSizeAskedFor();
    void anUnknownIconIsSaidAndIsNoPicture();
    void aShadowIsDarkInTheMiddleAndNothingAtItsEdge();
    void aMalformedShadowIsNoPicture();
    void theFontsOfTheProgramHaveTheWeightsOfTheTheme();
    void weightsDifferInWidth();
    void theSignIsDrawnAtTheSizeAskedFor();
};

void PictureTest::everyIconIsDrawnInTheColourAskedFor()
{
    IconProvider icons;
    int drawn = 0;
    for (QDirIterator files(u":/mnemosyne/icons"_s); files.hasNext(); ++drawn) {
        files.next();
        const QImage image = icons.requestImage(files.fileInfo().baseName() + u"/b3261e"_s, nullptr, {40, 40});
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                    QCOMPARE(pixel.rgb(), qRgb(0xb3, 0x26, 0x1e));
                    ++inked;
                }
        QVERIFY2(inked > 4, qPrintable(files.fileName()));
    }
    QVERIFY(drawn >= 74);
}

void PictureTest::anIconIsDrawnAtTheSizeAskedFor()
{
    IconProvider icons;
    QSize size;
    QCOMPARE(icons.requestImage(u"pin/000000"_s, &size, {36, 36}).size(), QSize(36, 36));
    QCOMPARE(size, QSize(36, 36));
    QCOMPARE(icons.requestImage(u"pin/000000"_s, &size, {}).size(), QSize(20, 20));
    QCOMPARE(icons.requestImage(u"pin/000000"_s, &size, {100000, 100000}).size(), QSize(1024, 1024));
}

void PictureTest::anUnknownIconIsSaidAndIsNoPicture()
{
    IconProvider icons;
    QTest::ignoreMessage(QtWarningMsg, "there is no icon unicorn/000000");
    QVERIFY(icons.requestImage(u"unicorn/000000"_s, nullptr, {20, 20}).isNull());
    QTest::ignoreMessage(QtWarningMsg, "there is no icon ../fonts/000000");
    QVERIFY(icons.requestImage(u"../fonts/000000"_s, nullptr, {20, 20}).isNull());
}

void PictureTest::aShadowIsDarkInTheMiddleAndNothingAtItsEdge()
{
    ShadowProvider shadows;
    const QImage image = shadows.requestImage(u"12/28/26"_s, nullptr, {});
    const int side = image.width();
    QCOMPARE(side, 2 * (12 + 2 * 28) + 4);
    QVERIFY(qAbs(image.pixelColor(side / 2, side / 2).alpha() - 255 * 26 / 100) <= 3);
    QVERIFY(image.pixelColor(0, side / 2).alpha() <= 2);
    // The same on all sides.
    for (int i = 0; i < side; ++i)
        QVERIFY(qAbs(image.pixelColor(i, side / 2).alpha() - image.pixelColor(side / 2, side - 1 - i).alpha()) <= 2);
}

void PictureTest::aMalformedShadowIsNoPicture()
{
    ShadowProvider shadows;
    QVERIFY(shadows.requestImage(u"12"_s, nullptr, {}).isNull());
    QVERIFY(shadows.requestImage(u"999999/999999/999999"_s, nullptr, {}).width() < 1024);
}

void PictureTest::theFontsOfTheProgramHaveTheWeightsOfTheTheme()
{
    const QStringList inter = QFontDatabase::styles(u"Inter"_s);
    for (const QString &style : {u"Regular"_s, u"Medium"_s, u"Italic"_s, u"Bold"_s})
        QVERIFY2(inter.contains(style), qPrintable(inter.join(u", "_s)));
    for (const int weight : {400, 500, 600, 700}) {
        QFont font(u"Inter"_s);
        font.setWeight(QFont::Weight(weight));
        QCOMPARE(QFontInfo(font).family(), u"Inter"_s);
        QCOMPARE(QFontInfo(font).weight(), weight);
    }
    QVERIFY(QFontInfo(QFont(u"JetBrains Mono"_s)).fixedPitch());
}

// A variable file drawn at one weight only, or a synthetic bold, would give the same widths.
void PictureTest::weightsDifferInWidth()
{
    int last = 0;
    for (const int weight : {400, 500, 600, 700}) {
        QFont font(u"Inter"_s);
        font.setPixelSize(100);
        font.setWeight(QFont::Weight(weight));
        font.setHintingPreference(QFont::PreferNoHinting);
        const int width = QFontMetrics(font).horizontalAdvance(u"What Dad said about the cherry tree"_s);
        QVERIFY2(width > last, qPrintable(QString::number(weight)));
        last = width;
    }
}

void PictureTest::theSignIsDrawnAtTheSizeAskedFor()
{
    const QImage sign = programSign(48);
    QCOMPARE(sign.size(), QSize(48, 48));
    QCOMPARE(sign.pixelColor(0, 0).alpha(), 0); // its corners are round
    QCOMPARE(sign.pixelColor(24, 6).rgb(), qRgb(0x0a, 0x6c, 0x62));
}

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
