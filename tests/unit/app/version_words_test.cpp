#include "app/editor/version_words.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class VersionWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsThatDifferStandOnAGround();
    void noTextBecomesMarkup();
    void theNewestPairAloneIsShown();
};

void VersionWordsTest::wordsThatDifferStandOnAGround()
{
    const auto shown = VersionWords::compare(u"needs 1.2 bar"_s, u"needs 1.5 bar"_s, Qt::red, Qt::blue);
    QVERIFY(shown.mine.contains(u"background-color:#ff0000"));
    QVERIFY(!shown.mine.contains(u"1.5"));
    QVERIFY(shown.theirs.contains(u"background-color:#0000ff"));
    const auto same = VersionWords::compare(u"a\nb"_s, u"a\nb"_s, Qt::red, Qt::blue);
    QCOMPARE(same.mine, u"a<br/>b"_s);
    QCOMPARE(same.theirs, same.mine);
}

void VersionWordsTest::noTextBecomesMarkup()
{
    const auto shown = VersionWords::compare(u"<img src=\"a\">"_s, u"<b>&"_s, Qt::red, Qt::blue);
    QVERIFY(!shown.mine.contains(u"<img"));
    QVERIFY(!shown.theirs.contains(u"<b>"));
}

void VersionWordsTest::theNewestPairAloneIsShown()
{
    VersionWords words;
    words.setProperty("mine", u"one"_s);
    words.setProperty("theirs", u"two"_s);
    QCoreApplication::processEvents();
    words.setProperty("theirs", u"one"_s);
    QTRY_COMPARE(words.theirsShown(), u"one"_s);
    QCOMPARE(words.mineShown(), u"one"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::VersionWordsTest)
#include "version_words_test.moc"
