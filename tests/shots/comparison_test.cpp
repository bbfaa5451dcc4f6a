#include "tests/shots/comparison.h"
#include "tests/shots/few_colours.h"
#include "tests/shots/references.h"
#include "tests/support/paths.h"
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

namespace mn::shots {

using namespace Qt::StringLiterals;

// What passes for the same screen and what does not, on the references themselves.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aScreenLooksLikeItself();
    void otherEdgesOfLettersPass();
    void aMovedPaneFails();
    void anotherScreenFails();
    void everyReferenceIsThere();
    void aReferenceThatIsGoneFails();
    void thePicturesOfTheReadmeAreOfNow();
    void fewColoursLookTheSame();
    void fewColoursAreKept();

private:
    QList<QImage> m_references;
};

void ComparisonTest::initTestCase()
{
    const QDir folder(test::sourcePath("tests/shots/reference"));
    for (const QString &name : folder.entryList({u"*.png"_s}))
        m_references << QImage(folder.filePath(name)).convertToFormat(QImage::Format_RGB32); // to be painted on
    QVERIFY(m_references.size() > 4);
}

void ComparisonTest::aScreenLooksLikeItself()
{
    for (const QImage &one : std::as_const(m_references))
        QCOMPARE(difference(one, one), 0.0);
}

void ComparisonTest::otherEdgesOfLettersPass()
{
    for (const QImage &one : std::as_const(m_references)) {
        const QImage soft = one.scaled(one.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(difference(one, soft) < kMostDifferent);
    }
}

void ComparisonTest::aMovedPaneFails()
{
    for (const QImage &one : std::as_const(m_references)) {
        QImage moved = one;
        QPainter(&moved).drawImage(one.width() / 12, one.height() / 12, one);
        QVERIFY(difference(one, moved) > kMostDifferent);
    }
}

void ComparisonTest::anotherScreenFails()
{
    for (qsizetype i = 0; i < m_references.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(difference(m_references[i], m_references[j]) > kMostDifferent);
}

void ComparisonTest::everyReferenceIsThere()
{
    const QStringList amiss = referencesAmiss(QDir(test::sourcePath("tests/shots/reference")), {});
    QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(u'\n')));
}

void ComparisonTest::aReferenceThatIsGoneFails()
{
    const QTemporaryDir folder;
    const QDir references(folder.path());
    for (const QString &name : referenceNames()) {
        QFile file(references.filePath(name + u".png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(referencesAmiss(references, {}), QStringList());

    QVERIFY(QFile::rename(references.filePath(u"library.png"_s), references.filePath(u"shelves.png"_s)));
    const QStringList amiss = referencesAmiss(references, {});
    QCOMPARE(amiss.size(), 2); // it is missing, and the other is nobody's
    QVERIFY(amiss[0].startsWith(u"MISSING library:"));
    QVERIFY(amiss[1].startsWith(u"UNKNOWN shelves.png"));
    QCOMPARE(referencesAmiss(references, {u"trash"_s}).size(), 1); // only what is nobody's
    QCOMPARE(referencesAmiss(references, {u"no-such-screen"_s}).size(), 2);
}

void ComparisonTest::thePicturesOfTheReadmeAreOfNow()
{
    constexpr qint64 kMostBytes = 150'000;
    const QDir pictures(test::sourcePath("docs/screenshots"));
    const QDir references(test::sourcePath("tests/shots/reference"));
    QFile readme(test::sourcePath("README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    QStringList files;
    for (const QString &name : readmeNames()) {
        const QString file = name + u".png"_s;
        files << file;
        QVERIFY2(text.contains(u"(docs/screenshots/"_s + file + u')'), qPrintable(file));
        const QImage picture(pictures.filePath(file));
        QVERIFY2(difference(QImage(references.filePath(file)), reduced(picture)) < kMostDifferent, qPrintable(file));
        QVERIFY2(QFileInfo(pictures.filePath(file)).size() < kMostBytes, qPrintable(file));
    }
    files.sort();
    QCOMPARE(pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name), files);
}

void ComparisonTest::fewColoursLookTheSame()
{
    QImage many(640, 400, QImage::Format_RGB32);
    for (int y = 0; y < many.height(); ++y)
        for (int x = 0; x < many.width(); ++x)
            many.setPixel(x, y, qRgb(x * 255 / 640, y * 255 / 400, (x + y) % 256));
    const QImage few = withFewColours(many);
    QVERIFY(few.colorCount() <= 256);
    QVERIFY(difference(many, few) < kMostDifferent); // though it has a hundred thousand colours
    QCOMPARE(withFewColours(many), few);
}

void ComparisonTest::fewColoursAreKept()
{
    QImage two(64, 64, QImage::Format_RGB32);
    two.fill(qRgb(12, 200, 7));
    two.setPixel(3, 5, qRgb(12, 200, 8));
    const QImage few = withFewColours(two);
    QCOMPARE(few.colorCount(), 2);
    QCOMPARE(few.convertToFormat(QImage::Format_RGB32), two);
}

} // namespace mn::shots

QTEST_GUILESS_MAIN(mn::shots::ComparisonTest)
#include "comparison_test.moc"
