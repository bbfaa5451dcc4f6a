#include "tests/shots/comparison.h"
#include "tests/support/paths.h"
#include <QDir>
#include <QPainter>
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

private:
    QList<QImage> m_references;
};

void ComparisonTest::initTestCase()
{
    const QDir folder(test::sourcePath("tests/shots/reference"));
    for (const QString &name : folder.entryList({u"*.png"_s}))
        m_references << QImage(folder.filePath(name));
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

} // namespace mn::shots

QTEST_GUILESS_MAIN(mn::shots::ComparisonTest)
#include "comparison_test.moc"
