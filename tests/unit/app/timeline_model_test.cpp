#include "app/timeline/timeline_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using State = TimelineModel::State;
using Zoom = TimelineModel::Zoom;

class TimelineModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadBeforeItIsShown();
    void aDayIsThatOfThePersonsClock();
    void whatHasNoDateLiesOnTheDayItWasMade();
    void theListIsOfTheDayWeekOrMonth();
    void theMapGoesAlongWithTheDay();
    void aYearThatIsChosenShowsItsLastDay();
    void theFirstAndTheLastYearAreThere();
    void theSameDayOfEarlierYearsIsRemembered();
    void theTwentyNinthOfFebruaryIsOneOfLeapYears();
    void theSentencesSayWhatTheMapShows();
    void quietIsNotBeforeTheFirstNorBehindToday();
    void aDomainLimitsMapListAndEarlierYears();
    void anotherProcessIsFollowed();
    void todayMovesAtMidnight();
    void aClockThatJumpsIsNoticed();
    void nothingIsEmpty();

private:
    struct Desk : AppFixture {
        explicit Desk(const char *zone = "UTC", QDate today = QDate(2024, 3, 15))
            : here(vault.clock(), QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone))
        {
            vault.clock().set(QDateTime(today, QTime(12, 0), QTimeZone(zone)).toMSecsSinceEpoch());
        }
        RecordId on(QDate date, const QString &content = u"x"_s, const QStringList &domains = {},
                    QTime time = QTime(9, 0))
        {
            MemoryChange change;
            change.content = content;
            change.addDomains = domains;
            change.occurredAt = Moment{QDateTime(date, time, here.zone()).toMSecsSinceEpoch(), 0};
            return add(change);
        }
        void begin()
        {
            model = std::make_unique<TimelineModel>(*vault, vault.clock(), timers, here);
            model->setShown(true);
        }
        bool isRead()
        {
            return QTest::qWaitFor([&] { return model->state() != State::Loading; });
        }
        // The heat of a day; -1 where the map has no such day.
        int heatOf(QDate date)
        {
            for (int i = 0; i < model->values().size(); ++i)
                if (model->names()[i].startsWith(here.fullDate(date)))
                    return model->values()[i];
            return -1;
        }
        bool lists(int count)
        {
            return QTest::qWaitFor([&] { return model->list()->count() == count; });
        }
        QStringList earlier() const
        {
            QStringList out;
            for (const QVariant &one : model->earlier())
                out += one.toMap()[u"year"_s].toString() + u' ' + one.toMap()[u"text"_s].toString();
            return out;
        }

        Calendar here;
        std::unique_ptr<TimelineModel> model;
    };
};

void TimelineModelTest::nothingIsReadBeforeItIsShown()
{
    Desk f;
    f.on(QDate(2024, 3, 1));
    f.model = std::make_unique<TimelineModel>(*f.vault, f.vault.clock(), f.timers, f.here);
    QVERIFY(f.lists(1)); // the list is there, the map not
    QCOMPARE(f.model->state(), State::Loading);
    f.model->setShown(true);
    QVERIFY(f.isRead());
    QCOMPARE(f.heatOf(QDate(2024, 3, 1)), 1);
    f.model->setShown(false);
    f.on(QDate(2024, 3, 2));
    QVERIFY(f.passes(10s));
    QCoreApplication::processEvents();
    QCOMPARE(f.heatOf(QDate(2024, 3, 2)), 0);
    f.model->setShown(true);
    QTRY_COMPARE(f.heatOf(QDate(2024, 3, 2)), 1);
}

void TimelineModelTest::aDayIsThatOfThePersonsClock()
{
    Desk f("America/New_York");
    // Half an hour after midnight in UTC, and over the night in which the clocks go on.
    const auto utc = [](QDate date, QTime time) { return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(); };
    f.add(u"the evening before"_s, {}, utc(QDate(2024, 3, 9), QTime(0, 30)));
    f.add(u"before the change"_s, {}, utc(QDate(2024, 3, 10), QTime(6, 59)));
    f.add(u"the last of that day"_s, {}, utc(QDate(2024, 3, 11), QTime(3, 59)));
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.heatOf(QDate(2024, 3, 8)), 1);
    QCOMPARE(f.heatOf(QDate(2024, 3, 9)), 0);
    QCOMPARE(f.heatOf(QDate(2024, 3, 10)), 2);
    QCOMPARE(f.heatOf(QDate(2024, 3, 11)), 0);
    f.model->setZoom(Zoom::Day);
    f.model->moveDays(-5);
    QCOMPARE(f.model->date(), QDate(2024, 3, 10));
    QVERIFY(f.lists(2));
    QCOMPARE(f.model->list()->index(0).data(MemoryListModel::DayRole).toString(), u"Sun 10"_s);
    QCOMPARE(f.model->list()->index(0).data(MemoryListModel::TimeRole).toString(), u"23:59"_s);
}

void TimelineModelTest::whatHasNoDateLiesOnTheDayItWasMade()
{
    Desk f;
    f.add(u"without a date"_s);
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.heatOf(QDate(2024, 3, 15)), 1);
    QVERIFY(f.lists(1));
}

void TimelineModelTest::theListIsOfTheDayWeekOrMonth()
{
    Desk f;
    f.on(QDate(2024, 2, 29));
    f.on(QDate(2024, 3, 1));
    f.on(QDate(2024, 3, 11)); // the Monday of this week
    f.on(QDate(2024, 3, 15), u"early"_s, {}, QTime(0, 0));
    f.on(QDate(2024, 3, 15), u"late"_s, {}, QTime(23, 59, 59, 999));
    f.on(QDate(2024, 3, 17)); // and its Sunday
    f.on(QDate(2024, 3, 31));
    f.on(QDate(2024, 4, 1));
    f.begin();
    QVERIFY(f.lists(6));
    QCOMPARE(f.model->heading(), u"March 2024"_s);
    f.model->setZoom(Zoom::Week);
    QVERIFY(f.lists(4));
    QCOMPARE(f.model->heading(), u"11 March to 17 March 2024"_s);
    f.model->setZoom(Zoom::Day);
    QVERIFY(f.lists(2));
    QCOMPARE(f.model->heading(), u"Friday, 15 March 2024"_s);
    f.model->setZoom(Zoom::Month);
    f.model->moveMonths(-1);
    QVERIFY(f.lists(1));
    f.model->moveMonths(2);
    QVERIFY(f.lists(1));
    QCOMPARE(f.model->heading(), u"April 2024"_s);
}

void TimelineModelTest::theMapGoesAlongWithTheDay()
{
    Desk f;
    f.on(QDate(2021, 6, 1));
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->period(), 0);
    QCOMPARE(f.model->periods(), (QStringList{u"Last twelve months"_s, u"2021"_s}));
    QVERIFY(f.model->isToday());
    QCOMPARE(f.model->names()[f.model->current()], u"Friday, 15 March 2024: no memories"_s);
    f.model->moveDays(-7);
    QCOMPARE(f.model->date(), QDate(2024, 3, 8));
    f.model->moveMonths(-12);
    QCOMPARE(f.model->period(), 1);
    QCOMPARE(f.model->periods().value(1), u"2023"_s);
    QCOMPARE(f.model->names()[f.model->current()], u"Wednesday, 8 March 2023: no memories"_s);
    f.model->choose(int(f.model->names().indexOf(u"Sunday, 1 January 2023: no memories"_s)));
    QCOMPARE(f.model->date(), QDate(2023, 1, 1));
    f.model->moveDays(-1);
    QCOMPARE(f.model->periods().value(f.model->period()), u"2022"_s);
    f.model->goToToday();
    QCOMPARE(f.model->period(), 0);
    QVERIFY(f.model->isToday());
    f.model->moveDays(1); // tomorrow lies in no map but that of its year
    QCOMPARE(f.model->periods().value(f.model->period()), u"2024"_s);
    f.model->choose(-1);
    QCOMPARE(f.model->date(), QDate(2024, 3, 16));
}

void TimelineModelTest::aYearThatIsChosenShowsItsLastDay()
{
    Desk f;
    f.on(QDate(2021, 6, 1));
    f.on(QDate(2021, 9, 5));
    f.begin();
    QVERIFY(f.isRead());
    f.model->setPeriod(1);
    QCOMPARE(f.model->date(), QDate(2021, 9, 5));
    QVERIFY(f.lists(1));
    f.model->setPeriod(0);
    QCOMPARE(f.model->date(), QDate(2024, 3, 15));
    f.model->setPeriod(7); // there is none
    QCOMPARE(f.model->period(), 0);
}

void TimelineModelTest::theFirstAndTheLastYearAreThere()
{
    Desk f("Europe/Dublin");
    f.on(QDate(1, 1, 1));
    f.on(QDate(9999, 12, 31));
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->periods(), (QStringList{u"Last twelve months"_s, u"9999"_s, u"1"_s}));
    f.model->setPeriod(2);
    QCOMPARE(f.model->date(), QDate(1, 1, 1));
    QVERIFY(f.lists(1));
    QCOMPARE(f.heatOf(QDate(1, 1, 1)), 1);
    f.model->moveDays(-1);
    f.model->moveMonths(-1);
    QCOMPARE(f.model->date(), QDate(1, 1, 1));
    f.model->setPeriod(1);
    QCOMPARE(f.model->date(), QDate(9999, 12, 31));
    QVERIFY(f.lists(1));
    f.model->setZoom(Zoom::Week);
    QVERIFY(f.lists(1));
    f.model->moveMonths(1);
    QCOMPARE(f.model->date(), QDate(9999, 12, 31));
}

void TimelineModelTest::theSameDayOfEarlierYearsIsRemembered()
{
    Desk f;
    f.on(QDate(2023, 3, 15), u"one"_s);
    f.on(QDate(2023, 3, 15), u"two"_s, {}, QTime(10, 0));
    f.on(QDate(2023, 3, 15), u"three"_s, {}, QTime(11, 0));
    f.on(QDate(2020, 3, 15), u"older"_s);
    f.on(QDate(2022, 3, 14), u"not that day"_s);
    f.on(QDate(2024, 3, 15), u"not earlier"_s);
    f.begin();
    QTRY_COMPARE(f.earlier(), (QStringList{u"2023 three"_s, u"2023 two"_s, u"2020 older"_s}));
    QCOMPARE(f.model->earlierHeading(), u"On 15 March"_s);
    f.model->moveDays(-1);
    QTRY_COMPARE(f.earlier(), QStringList{u"2022 not that day"_s});
    f.model->moveDays(-1);
    QTRY_COMPARE(f.earlier(), QStringList());
}

void TimelineModelTest::theTwentyNinthOfFebruaryIsOneOfLeapYears()
{
    Desk f("UTC", QDate(2024, 2, 29));
    f.on(QDate(2020, 2, 29), u"leap"_s);
    f.on(QDate(2023, 2, 28), u"the day before"_s);
    f.on(QDate(2023, 3, 1), u"the day after"_s);
    f.begin();
    QTRY_COMPARE(f.earlier(), QStringList{u"2020 leap"_s});
    f.model->moveMonths(-12);
    QCOMPARE(f.model->date(), QDate(2023, 2, 28));
    QVERIFY(f.lists(1));
    QTRY_COMPARE(f.earlier(), QStringList());
    QCOMPARE(f.model->values().count(-1) % 7, (7 - 365 % 7) % 7); // a common year has 365 squares
    f.model->moveMonths(-36);
    QCOMPARE(f.model->periods().value(f.model->period()), u"2020"_s);
    QCOMPARE(f.model->values().size() - f.model->values().count(-1), 366);
    QVERIFY(f.heatOf(QDate(2020, 2, 29)) > 0);
}

void TimelineModelTest::theSentencesSayWhatTheMapShows()
{
    Desk f;
    for (int i = 0; i < 9; ++i)
        f.on(QDate(2024, 3, 10)); // a Sunday
    f.on(QDate(2024, 3, 1));
    f.on(QDate(2023, 4, 1));
    f.on(QDate(2023, 3, 1)); // more than twelve months ago
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->sentence(), u"11 memories in the last twelve months"_s);
    QCOMPARE(f.model->remarks(), u"most on a Sunday · longest quiet: 334 days from 2 April"_s);
    QCOMPARE(f.model->deepest(), u"4 a day"_s);
    QStringList days;
    for (const QVariant &day : f.model->days()) {
        days += day.toMap()[u"text"_s].toString();
        QCOMPARE(f.model->names()[day.toMap()[u"index"_s].toInt()], days.last());
    }
    QCOMPARE(days, (QStringList{u"Sunday, 10 March 2024: 9 memories"_s, u"Friday, 1 March 2024: 1 memory"_s,
                                u"Saturday, 1 April 2023: 1 memory"_s}));
    QCOMPARE(f.heatOf(QDate(2024, 3, 10)), 4);
    QCOMPARE(f.model->weekdays().first(), u"Mon"_s);
    f.model->setPeriod(2);
    QCOMPARE(f.model->sentence(), u"2 memories in 2023"_s);
}

void TimelineModelTest::quietIsNotBeforeTheFirstNorBehindToday()
{
    Desk f;
    f.on(QDate(2024, 3, 10));
    f.on(QDate(2024, 12, 1));
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->remarks(), u"longest quiet: 5 days from 11 March"_s);
}

void TimelineModelTest::aDomainLimitsMapListAndEarlierYears()
{
    Desk f;
    f.on(QDate(2024, 3, 1), u"work"_s, {u"work"_s});
    f.on(QDate(2024, 3, 2), u"home"_s, {u"home"_s});
    f.on(QDate(2024, 3, 2), u"home"_s, {u"home"_s});
    const RecordId old = f.on(QDate(2023, 3, 15), u"old work"_s, {u"work"_s});
    f.on(QDate(2022, 3, 15), u"old home"_s, {u"home"_s});
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->domains(), (QStringList{u"All domains"_s, u"home"_s, u"work"_s}));
    f.model->setDomain(2);
    QVERIFY(f.lists(1));
    QTRY_COMPARE(f.heatOf(QDate(2024, 3, 2)), 0);
    QCOMPARE(f.heatOf(QDate(2024, 3, 1)), 1);
    QTRY_COMPARE(f.earlier(), QStringList{u"2023 old work"_s});
    // Once the domain is nobody's any more, all is shown again.
    QTRY_VERIFY(!f.model->list()->idAt(0).isEmpty());
    MN_VERIFY(wait(f.vault->trash({old, *wait(f.vault->resolve(ReadView::everything(), f.model->list()->idAt(0)))})));
    QTRY_VERIFY(f.passes(400ms) && f.model->domain() == 0 && f.model->domains().size() == 2);
    QVERIFY(f.lists(2));
}

void TimelineModelTest::anotherProcessIsFollowed()
{
    Desk f;
    f.on(QDate(2024, 3, 1));
    f.begin();
    QVERIFY(f.isRead());
    auto another = f.vault.another();
    MN_VERIFY(another);
    MemoryChange change;
    change.content = u"from elsewhere"_s;
    MN_VERIFY(wait((*another)->add(change)));
    QTRY_VERIFY(f.passes(400ms) && f.heatOf(QDate(2024, 3, 15)) == 1);
    QVERIFY(f.lists(2));
}

void TimelineModelTest::todayMovesAtMidnight()
{
    Desk f("America/New_York");
    f.on(QDate(2024, 3, 15));
    f.on(QDate(2024, 3, 16));
    f.begin();
    QVERIFY(f.isRead());
    f.model->setZoom(Zoom::Day);
    QVERIFY(f.lists(1));
    QCOMPARE(f.heatOf(QDate(2024, 3, 16)), -1); // not in the last twelve months
    f.passes(12h - 1ms);
    QCOMPARE(f.model->date(), QDate(2024, 3, 15));
    f.passes(1ms);
    QCOMPARE(f.model->date(), QDate(2024, 3, 16)); // who is at today goes with it
    QVERIFY(f.model->isToday());
    QCOMPARE(f.heatOf(QDate(2024, 3, 16)), 1);
    f.model->moveDays(-2);
    f.passes(24h);
    QCOMPARE(f.model->date(), QDate(2024, 3, 14)); // who is elsewhere stays
    QVERIFY(!f.model->isToday());
    f.model->goToToday();
    QCOMPARE(f.model->date(), QDate(2024, 3, 17));
}

void TimelineModelTest::aClockThatJumpsIsNoticed()
{
    Desk f;
    f.begin();
    QVERIFY(f.isRead());
    f.vault.clock().advance(std::chrono::milliseconds(72h).count()); // asleep: no alarm rang
    f.on(QDate(2024, 3, 18));
    QTRY_VERIFY(f.passes(400ms) && f.heatOf(QDate(2024, 3, 18)) == 1);
    QCOMPARE(f.model->date(), QDate(2024, 3, 18));
}

void TimelineModelTest::nothingIsEmpty()
{
    Desk f;
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->state(), State::Empty);
    QCOMPARE(f.model->sentence(), u"No memories in the last twelve months"_s);
    QVERIFY(f.model->days().isEmpty());
    const RecordId id = f.on(QDate(2019, 1, 1));
    QTRY_VERIFY(f.passes(400ms) && f.model->state() == State::Ready);
    MN_VERIFY(wait(f.vault->purge({id})));
    QTRY_VERIFY(f.passes(400ms) && f.model->state() == State::Empty);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TimelineModelTest)
#include "timeline_model_test.moc"
