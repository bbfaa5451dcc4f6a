#include "app/history/history_model.h"
#include "app/history/version_changes.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <tuple>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using Against = HistoryModel::Against;
using State = HistoryModel::State;

class HistoryModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSaveIsToldInWords();
    void wordsAreComparedWithNowAndWithTheSaveBefore();
    void whatChangedIsToldByMoreThanColour_data();
    void whatChangedIsToldByMoreThanColour();
    void textIsNeverMarkup();
    void whatIsRestoredIsANewVersionAndCanBeUndone();
    void aMemoryFromTheTrashGoesBackToIt();
    void aLongHistoryComesInWindows();
    void newVersionsComeInByThemselves();
    void anErasedMemoryHasNoHistory();

private:
    struct Desk : AppFixture {
        Desk() : history(*vault, timers, calendar), tester(&history)
        {
            history.setProperty("addedGround", QColor(u"#00ff00"_s));
            history.setProperty("removedGround", QColor(u"#ff0000"_s));
        }
        bool open(const RecordId &id)
        {
            history.open(id.toString());
            return QTest::qWaitFor([&] { return history.state() == State::Ready && history.isShown(); });
        }
        RecordId written(const QStringList &versions)
        {
            const RecordId id = add(versions[0]);
            for (const QString &version : versions.sliced(1)) {
                timers.advance(60s);
                edit(id, version);
            }
            return id;
        }
        QString at(int row, HistoryModel::Role role) { return history.data(history.index(row), role).toString(); }

        HistoryModel history;
        QAbstractItemModelTester tester;
    };
};

void HistoryModelTest::eachSaveIsToldInWords()
{
    Desk f;
    const RecordId id = f.written({u"one"_s, u"one two three"_s});
    MemoryChange change;
    change.importance = 0.9;
    change.addTags = {u"garden"_s};
    f.timers.advance(60s);
    MN_VERIFY(wait(f.vault->edit(id, change)));
    QCOMPARE(f.history.count(), 0); // nothing is read before somebody asks
    QVERIFY(f.open(id));
    QCOMPARE(f.history.count(), 3);
    QVERIFY(!f.history.hasMore());
    QCOMPARE(f.at(0, HistoryModel::ChangeRole), u"#garden added, importance 0.5 to 0.9"_s);
    QVERIFY(f.history.data(f.history.index(0), HistoryModel::CurrentRole).toBool());
    QCOMPARE(f.at(1, HistoryModel::ChangeRole), u"2 words added"_s);
    QCOMPARE(f.at(2, HistoryModel::ChangeRole), u"written"_s);
    QCOMPARE(f.at(2, HistoryModel::WhoRole), u"This computer"_s);
    QCOMPARE(f.history.data(f.history.index(1), HistoryModel::WhenRole).toDateTime().toMSecsSinceEpoch(),
             f.vault.clock().now() - 60'000);
}

void HistoryModelTest::wordsAreComparedWithNowAndWithTheSaveBefore()
{
    Desk f;
    const RecordId id = f.written({u"in Kendal"_s, u"in Kendal, by train"_s, u"in Kirkby, by train"_s});
    QVERIFY(f.open(id));
    QCOMPARE(f.history.chosen(), 1); // the one before
    QVERIFY(f.history.shown().contains(u"#ff0000"_s) && f.history.shown().contains(u"#00ff00"_s));
    QVERIFY(f.history.shown().contains(u"Kendal"_s) && f.history.shown().contains(u"Kirkby"_s));
    f.history.setAgainst(Against::Before);
    QTRY_VERIFY(!f.history.shown().contains(u"#ff0000"_s));
    QVERIFY(f.history.shown().contains(u"#00ff00"_s)); // "by train" came with it
    QVERIFY(!f.history.shown().contains(u"Kirkby"_s));
    f.history.setAgainst(Against::Nothing);
    QTRY_COMPARE(f.history.shown(), u"in Kendal, by train"_s);
    f.history.setChosen(2);
    QTRY_COMPARE(f.history.shown(), u"in Kendal"_s);
    f.history.setAgainst(Against::Now);
    f.history.setChosen(0);
    QTRY_VERIFY(!f.history.isTextChanged());
}

void HistoryModelTest::whatChangedIsToldByMoreThanColour_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown"); // [-removed-], [+added+]
    QTest::newRow("a word for another") << u"like that one"_s << u"like the one"_s
                                        << u"like [-that-]\u2009[+the+] one"_s;
    QTest::newRow("a word more") << u"by train"_s << u"by night train"_s << u"by[+ +][+night+] train"_s;
    QTest::newRow("a line end less") << u"one\ntwo"_s << u"onetwo"_s << u"[-one-]<br/>[-two-]\u2009[+onetwo+]"_s;
    QTest::newRow("lines more") << u"one"_s << u"one\n\ntwo"_s << u"one<br/><br/>[+two+]"_s;
    QTest::newRow("an empty line less") << u"one\n\ntwo"_s << u"one\ntwo"_s << u"one<br/><br/>two"_s;
}

void HistoryModelTest::whatChangedIsToldByMoreThanColour()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const ChangeLook look{Qt::black, Qt::green, Qt::white, Qt::red};
    QString shown = markedChanges(before, after, look);
    // Qt's software renderer draws a line through nothing where two words have one colour.
    const QRegularExpression span(u"<span style=\"color:(#[0-9a-f]{6});background-color:(#[0-9a-f]{6});"
                                  "text-decoration:([a-z-]+);\">([^<]*)</span>"_s);
    QStringList inks;
    for (auto match = span.match(shown); match.hasMatch(); match = span.match(shown)) {
        const bool isAdded = match.captured(3) == u"underline";
        QCOMPARE(match.captured(2), isAdded ? u"#00ff00"_s : u"#ff0000"_s);
        QVERIFY(!inks.contains(match.captured(1)));
        inks += match.captured(1);
        const QColor ink(inks.last());
        QVERIFY(isAdded ? ink.red() + ink.green() + ink.blue() < 24
                        : ink.red() + ink.green() + ink.blue() > 3 * 255 - 24);
        const QString sign = isAdded ? u"+"_s : u"-"_s;
        shown.replace(match.capturedStart(), match.capturedLength(), u'[' + sign + match.captured(4) + sign + u']');
    }
    QTEST(shown, "shown");
}

void HistoryModelTest::textIsNeverMarkup()
{
    Desk f;
    const RecordId id = f.written({u"<img src=\"http://a.example/\"> a"_s, u"<b>b</b> & c"_s});
    QVERIFY(f.open(id));
    for (const Against against : {Against::Before, Against::Now, Against::Nothing}) {
        QSignalSpy shown(&f.history, &HistoryModel::shownChanged);
        f.history.setAgainst(against);
        QTRY_VERIFY(!shown.isEmpty() || against == Against::Now);
        QVERIFY(!f.history.shown().contains(u"<img"_s));
        QVERIFY(!f.history.shown().contains(u"<b>"_s));
    }
}

void HistoryModelTest::whatIsRestoredIsANewVersionAndCanBeUndone()
{
    Desk f;
    const RecordId id = f.written({u"one"_s, u"two"_s, u"three"_s});
    QVERIFY(f.open(id));
    QSignalSpy restored(&f.history, &HistoryModel::restored);
    f.history.setChosen(2);
    QVERIFY(!f.history.canUndo());
    f.history.restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(f.get(id).content, u"one"_s);
    QTRY_COMPARE(f.history.count(), 4); // nothing went away
    QVERIFY(f.history.canUndo());
    f.history.undo();
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(f.get(id).content, u"three"_s);
    QTRY_COMPARE(f.history.count(), 5);
}

void HistoryModelTest::aMemoryFromTheTrashGoesBackToIt()
{
    Desk f;
    const RecordId id = f.written({u"one"_s, u"two"_s});
    MN_VERIFY(wait(f.vault->trash({id})));
    QVERIFY(f.open(id));
    QCOMPARE(f.at(0, HistoryModel::ChangeRole), u"moved to the trash"_s);
    QSignalSpy restored(&f.history, &HistoryModel::restored);
    f.history.setChosen(2);
    f.history.restore(); // two saves: its text, and out of the trash
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(f.get(id).content, u"one"_s);
    QVERIFY(!f.get(id).deleted);
    f.history.undo();
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(f.get(id).content, u"two"_s);
    QVERIFY(f.get(id).deleted);
}

void HistoryModelTest::aLongHistoryComesInWindows()
{
    Desk f;
    QStringList versions;
    for (int i = 0; i < HistoryModel::kWindow + 5; ++i)
        versions += u"version %1"_s.arg(i);
    const RecordId id = f.written(versions);
    QVERIFY(f.open(id));
    QCOMPARE(f.history.count(), HistoryModel::kWindow);
    QVERIFY(f.history.canFetchMore({}));
    QSignalSpy resets(&f.history, &QAbstractItemModel::modelReset);
    f.history.fetchMore({});
    QTRY_COMPARE(f.history.count(), HistoryModel::kWindow + 5);
    QVERIFY(!f.history.canFetchMore({}));
    QCOMPARE(resets.size(), 0); // the list stays where it is
    f.history.setAgainst(Against::Nothing);
    f.history.setChosen(f.history.count() - 1);
    QTRY_COMPARE(f.history.shown(), u"version 0"_s);
}

void HistoryModelTest::newVersionsComeInByThemselves()
{
    Desk f;
    const RecordId id = f.written({u"one"_s, u"two"_s});
    QVERIFY(f.open(id));
    f.history.setAgainst(Against::Nothing);
    QTRY_COMPARE(f.history.shown(), u"one"_s);
    f.edit(id, u"three"_s);
    QTRY_VERIFY(f.passes() && f.history.count() == 3);
    QCOMPARE(f.history.chosen(), 2); // the same version, at another place
    QTRY_COMPARE(f.history.shown(), u"one"_s);
}

void HistoryModelTest::anErasedMemoryHasNoHistory()
{
    Desk f;
    const RecordId id = f.written({u"one"_s, u"two"_s});
    QVERIFY(f.open(id));
    MN_VERIFY(wait(f.vault->purge({id})));
    QTRY_VERIFY(f.passes() && f.history.state() == State::Gone);
    QVERIFY(f.history.problem().endsWith(u'.'));
    f.history.close();
    QCOMPARE(f.history.state(), State::Closed);
    QCOMPARE(f.history.count(), 0);
    QCOMPARE(f.history.shown(), QString());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::HistoryModelTest)
#include "history_model_test.moc"
