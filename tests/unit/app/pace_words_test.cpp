#include "app/transfer/pace_words.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PaceWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilItMeansSomethingNothingIsSaid();
    void theRateAndWhatIsLeftAreSaid_data();
    void theRateAndWhatIsLeftAreSaid();
    void whatIsNotKnownIsLeftOut();

private:
    const PaceWords m_words{QLocale(QLocale::English)};
};

void PaceWordsTest::untilItMeansSomethingNothingIsSaid()
{
    QCOMPARE(m_words.of(100, 1000, 999ms), QString());
    QCOMPARE(m_words.of(0, 1000, 5s), QString());
    QCOMPARE(m_words.of(0, -1, 5s), QString());
}

void PaceWordsTest::theRateAndWhatIsLeftAreSaid_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("said");
    QTest::newRow("done") << qint64(2000) << u"1,000 a second, a moment left"_s;
    QTest::newRow("seconds") << qint64(12'000) << u"1,000 a second, about 10 seconds left"_s;
    QTest::newRow("minutes") << qint64(602'000) << u"1,000 a second, about 10 minutes left"_s;
    QTest::newRow("hours") << qint64(7'202'000) << u"1,000 a second, about 2 hours left"_s;
}

void PaceWordsTest::theRateAndWhatIsLeftAreSaid()
{
    QFETCH(const qint64, total);
    QTEST(m_words.of(2000, total, 2s), "said");
}

void PaceWordsTest::whatIsNotKnownIsLeftOut()
{
    QCOMPARE(m_words.of(1234.4, {}), u"1,234 a second"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::PaceWordsTest)
#include "pace_words_test.moc"
