#include "app/insights/insights_model.h"
#include "app/library/memory_list_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using State = InsightsModel::State;

class InsightsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadBeforeItIsShown();
    void headingsSayWhatIsSeen();
    void everyPartIsFoundByItsFilter_data();
    void everyPartIsFoundByItsFilter();
    void everyPartSaysItsNumber();
    void tablesSayWhatThePicturesShow();
    void aYearAndAllYearsCanBeChosen();
    void thePartsOfLongTimesAreNamed();
    void hoursAreThoseOfThePersonsClock();
    void tenThousandTagsAreCounted();
    void anotherProcessIsFollowed();
    void aNewMonthMovesTheLastTwelve();
    void nothingIsEmpty();

private:
    struct Desk : AppFixture {
        explicit Desk(const char *zone = "UTC")
            : here(vault.clock(), QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone))
        {
            vault.clock().set(QDateTime(QDate(2024, 3, 15), QTime(12, 0), QTimeZone(zone)).toMSecsSinceEpoch());
        }
        MemoryChange on(QDate date, QTime time = QTime(9, 0))
        {
            MemoryChange change;
            change.content = u"x"_s;
            change.occurredAt = Moment{QDateTime(date, time, here.zone()).toMSecsSinceEpoch(), 0};
            return change;
        }
        RecordId put(QDate date, const QStringList &domains, const QStringList &tags = {},
                     const QString &kind = u"note"_s, double importance = 0.5)
        {
            MemoryChange change = on(date);
            change.addDomains = domains;
            change.addTags = tags;
            change.kind = kind;
            change.importance = importance;
            return add(change);
        }
        void begin()
        {
            model = std::make_unique<InsightsModel>(*vault, timers, here);
            model->setShown(true);
        }
        bool isRead()
        {
            return QTest::qWaitFor([&] { return model->state() != State::Loading; });
        }
        bool choose(int period)
        {
            bool isThere = false;
            model->setPeriod(period);
            const auto watch =
                QObject::connect(model.get(), &InsightsModel::stateChanged, model.get(), [&] { isThere = true; });
            const bool done = QTest::qWaitFor([&] { return isThere; });
            QObject::disconnect(watch);
            return done;
        }
        static qint64 value(InsightChart *chart, int series, int step)
        {
            return chart->series().value(series).toMap()[u"values"_s].toList().value(step).toLongLong();
        }

        Calendar here;
        std::unique_ptr<InsightsModel> model;
    };
    static QStringList linesOf(InsightChart *chart)
    {
        QStringList out;
        for (const QVariant &row : chart->rows())
            out += row.toMap()[u"name"_s].toString() + u" | "_s + row.toMap()[u"text"_s].toString();
        return out;
    }
};

void InsightsModelTest::nothingIsReadBeforeItIsShown()
{
    Desk f;
    f.put(QDate(2024, 3, 1), {u"work"_s});
    f.model = std::make_unique<InsightsModel>(*f.vault, f.timers, f.here);
    f.passes(10s);
    QCoreApplication::processEvents();
    QCOMPARE(f.model->state(), State::Loading);
    f.model->setShown(true);
    QVERIFY(f.isRead());
    QCOMPARE(f.model->state(), State::Ready);
    f.model->setShown(false);
    f.put(QDate(2024, 3, 1), {u"work"_s});
    f.passes(10s);
    QCoreApplication::processEvents();
    QCOMPARE(f.model->river()->most(), 1);
    f.model->setShown(true);
    QTRY_COMPARE(f.model->river()->most(), 2);
}

void InsightsModelTest::headingsSayWhatIsSeen()
{
    Desk f;
    f.put(QDate(2024, 1, 7), {u"work"_s}, {u"mam"_s}, u"note"_s, 0.9); // a Sunday
    f.put(QDate(2024, 1, 14), {u"work"_s, u"boat"_s}, {u"mam"_s, u"house"_s}, u"note"_s, 0.7);
    f.put(QDate(2023, 12, 3), {u"boat"_s}, {}, u"idea"_s);
    f.put(QDate(2023, 12, 6), {u"work"_s});
    f.put(QDate(2024, 1, 10), {});
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->river()->heading(), u"Most happened in January 2024; the largest domain is work"_s);
    QCOMPARE(f.model->river()->note(), u"5 memories in the last twelve months, by domain"_s);
    QCOMPARE(f.model->tags()->heading(), u"#mam is the most used tag"_s);
    QCOMPARE(f.model->tags()->note(), u"each square a month, stronger where there is more"_s);
    QCOMPARE(f.model->kinds()->heading(), u"Most are notes"_s);
    QCOMPARE(f.model->importance()->heading(), u"2 are marked as important (0.7 or more)"_s);
    QCOMPARE(f.model->importance()->note(), u"3 memories still at 0.5, where every one begins"_s);
    QCOMPARE(f.model->hours()->heading(), u"Most happen between 09:00 and 10:00"_s);
    QCOMPARE(f.model->hours()->note(), u"5 memories in that hour"_s);
    QCOMPARE(f.model->weekdays()->heading(), u"Most happen on a Sunday"_s);
    QCOMPARE(f.model->river()->steps().size(), 12);
    QCOMPARE(f.model->river()->steps().last(), u"Mar"_s);
}

void InsightsModelTest::everyPartIsFoundByItsFilter_data()
{
    QTest::addColumn<int>("period");
    QTest::newRow("last twelve months") << 0;
    QTest::newRow("all years") << 1;
    QTest::newRow("a year") << 3;
}

// What a part counts is what the library lists under its filter.
void InsightsModelTest::everyPartIsFoundByItsFilter()
{
    QFETCH(const int, period);
    Desk f("Asia/Kathmandu");
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const auto upTo = [&](int limit) { return int(chance() % unsigned(limit)); };
    const QStringList labels{u"two words"_s, u"home/garden"_s, u"home"_s, u"Ärger"_s, u"a-b"_s};
    for (int i = 0; i < 60; ++i) {
        MemoryChange change = f.on(QDate(2020, 1, 1).addDays(upTo(1530)), QTime(upTo(24), upTo(60)));
        change.importance = upTo(11) / 10.0;
        change.kind = upTo(2) ? u"note"_s : u"shopping list"_s;
        change.addTags = {labels[upTo(5)]};
        change.addDomains = {labels[upTo(5)]};
        change.archived = upTo(9) == 0;
        f.add(change);
    }
    f.begin();
    QVERIFY(f.isRead());
    if (period != 0)
        QVERIFY(f.choose(period));
    MemoryListModel list(*f.vault, f.vault.clock(), f.timers, f.here);
    int checked = 0;
    for (InsightChart *chart : {f.model->river(), f.model->tags(), f.model->kinds(), f.model->importance()})
        for (int series = 0; series < chart->series().size(); ++series)
            for (int step = 0; step < chart->stepNames().size(); ++step) {
                const QString filter = chart->filter(series, step);
                const qint64 value = Desk::value(chart, series, step);
                if (filter.isEmpty() || (value == 0 && step % 3 != 0))
                    continue;
                list.setFilterText(filter);
                QTRY_VERIFY2(list.count() == value, qPrintable(filter + u": "_s + QString::number(list.count())));
                ++checked;
            }
    QVERIFY(checked > 10);
}

void InsightsModelTest::everyPartSaysItsNumber()
{
    Desk f;
    f.put(QDate(2024, 1, 7), {u"work"_s}, {u"mam"_s});
    f.put(QDate(2024, 1, 7), {u"boat"_s, u"work"_s});
    f.begin();
    QVERIFY(f.isRead());
    InsightChart *river = f.model->river();
    QCOMPARE(river->title(0, 9), u"January 2024"_s);
    QCOMPARE(river->text(0, 9), u"2 memories, 2 in \u2068work\u2069"_s);
    QCOMPARE(river->text(1, 9), u"2 memories, 1 in \u2068boat\u2069"_s);
    QCOMPARE(river->filter(1, 9), u"domain:boat during:2024-01"_s);
    QCOMPARE(f.model->tags()->title(0, 9), u"\u2068#mam\u2069, January 2024"_s);
    QCOMPARE(f.model->tags()->text(0, 9), u"1 memory"_s);
    QCOMPARE(f.model->kinds()->text(0, 0), u"2 memories"_s);
    QCOMPARE(f.model->hours()->title(0, 23), u"23:00 to 00:00"_s);
    QCOMPARE(f.model->hours()->filter(0, 9), QString()); // no filter says an hour
    for (const int out : {-1, 12}) {
        QCOMPARE(river->title(0, out), QString());
        QCOMPARE(river->text(out, 0), QString());
    }
    QCOMPARE(river->filter(0, 12), QString());
}

void InsightsModelTest::tablesSayWhatThePicturesShow()
{
    Desk f;
    f.put(QDate(2024, 1, 7), {u"boat"_s, u"work"_s}, {u"mam"_s});
    f.put(QDate(2024, 1, 7), {u"work"_s}, {u"mam"_s});
    f.put(QDate(2024, 2, 7), {}, {u"mam"_s}, u"person"_s);
    f.begin();
    QVERIFY(f.isRead());
    const QStringList river = linesOf(f.model->river());
    QCOMPARE(river.size(), 12);
    QCOMPARE(river[0], u"April 2023 | no memories"_s);
    QCOMPARE(river[9], u"January 2024 | 2 memories: \u2068work\u2069\u00A02, \u2068boat\u2069\u00A01"_s);
    QCOMPARE(river[10], u"February 2024 | 1 memory: \u2068no domain\u2069\u00A01"_s);
    QCOMPARE(linesOf(f.model->tags()), QStringList{u"#mam | 3 memories, most in January 2024:\u00A02"_s});
    QCOMPARE(linesOf(f.model->kinds()), (QStringList{u"notes | 2 memories"_s, u"person | 1 memory"_s}));
    QVERIFY(f.model->kinds()->rest(0).startsWith(u"2\u00A0notes"_s));
    QCOMPARE(f.model->kinds()->rest(1), u"1\u00A0person"_s);
    QCOMPARE(f.model->kinds()->rest(2), QString());
    QCOMPARE(linesOf(f.model->weekdays()).first(), u"Monday | no memories"_s);
}

void InsightsModelTest::aYearAndAllYearsCanBeChosen()
{
    Desk f;
    f.put(QDate(2021, 6, 1), {u"boat"_s});
    f.put(QDate(2022, 6, 1), {u"boat"_s});
    f.put(QDate(2024, 1, 1), {u"work"_s});
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->periods(),
             (QStringList{u"Last twelve months"_s, u"All years"_s, u"2024"_s, u"2022"_s, u"2021"_s}));
    QVERIFY(f.choose(1));
    QCOMPARE(f.model->river()->note(), u"3 memories in all, by domain"_s);
    QVERIFY(f.choose(4));
    QCOMPARE(f.model->period(), 4);
    QCOMPARE(f.model->river()->note(), u"1 memory in 2021, by domain"_s);
    QCOMPARE(f.model->kinds()->filter(0, 0), u"kind:note during:2021"_s);
    // Its last memory goes, and with it the year.
    const auto list = wait(f.vault->list(ReadView::everything(), {.filter = {}, .order = SortOrder::Oldest}));
    MN_VERIFY(wait(f.vault->trash({list->first().id})));
    QTRY_VERIFY(f.passes(1s) && f.model->periods().size() == 4);
    QCOMPARE(f.model->period(), 0);
}

void InsightsModelTest::thePartsOfLongTimesAreNamed()
{
    Desk f;
    f.put(QDate(2021, 5, 1), {});
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->river()->heading(), u"There is nothing here"_s);
    QVERIFY(f.model->river()->isEmpty());
    f.put(QDate(2024, 2, 1), {});
    QVERIFY(f.choose(1));
    QCOMPARE(f.model->river()->stepNames().first(), u"April to June 2021"_s);
    QCOMPARE(f.model->river()->filter(-1, 0), u"since:2021-04 until:2021-06"_s);
    f.put(QDate(2001, 5, 1), {});
    QTRY_VERIFY(f.passes(1s) && f.model->river()->stepNames().first() == u"2001"_s);
    f.put(QDate(1931, 5, 1), {});
    QTRY_VERIFY(f.passes(1s) && f.model->river()->stepNames().first() == u"1930 to 1939"_s);
    f.put(QDate(1, 1, 1), {});
    f.put(QDate(9999, 12, 31), {});
    QTRY_VERIFY(f.passes(1s) && f.model->river()->stepNames().first() == u"1 to 99"_s);
    QTRY_COMPARE(f.model->river()->stepNames().last(), u"9900 to 9999"_s);
}

void InsightsModelTest::hoursAreThoseOfThePersonsClock()
{
    Desk f("America/New_York");
    MemoryChange change;
    change.occurredAt = Moment{QDateTime(QDate(2024, 1, 1), QTime(3, 30), Qt::UTC).toMSecsSinceEpoch(), 0};
    f.add(change);
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->hours()->heading(), u"Most happen between 22:00 and 23:00"_s);
    QCOMPARE(f.model->weekdays()->heading(), u"Most happen on a Sunday"_s); // 31 December 2023
    QCOMPARE(f.model->river()->heading(), u"Most happened in December 2023"_s);
}

void InsightsModelTest::tenThousandTagsAreCounted()
{
    Desk f;
    const auto saved = wait(f.vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            MemoryChange change = f.on(QDate(2024, 2, 1));
            for (int tag = 0; tag < 50; ++tag)
                change.addTags += u"tag%1"_s.arg(50 * i + tag);
            change.addTags += u"everywhere"_s;
            MN_TRY(saving.add({}, change));
        }
        return {};
    }));
    MN_VERIFY(saved);
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->tags()->heading(), u"#everywhere is the most used tag"_s);
    QCOMPARE(f.model->tags()->series().size(), 8);
    QCOMPARE(f.model->tags()->series()[0].toMap()[u"total"_s].toInt(), 200);
}

void InsightsModelTest::anotherProcessIsFollowed()
{
    Desk f;
    f.put(QDate(2024, 1, 1), {u"work"_s});
    f.begin();
    QVERIFY(f.isRead());
    auto another = f.vault.another();
    MN_VERIFY(another);
    MN_VERIFY(wait((*another)->add(f.on(QDate(2024, 1, 1)))));
    QTRY_VERIFY(f.passes(1s) && f.model->hours()->most() == 2);
}

void InsightsModelTest::aNewMonthMovesTheLastTwelve()
{
    Desk f;
    f.put(QDate(2023, 4, 30), {});
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->river()->stepNames().first(), u"April 2023"_s);
    QVERIFY(!f.model->river()->isEmpty());
    f.passes(24h * 17); // to the first of April
    QTRY_COMPARE(f.model->river()->stepNames().first(), u"May 2023"_s);
    QVERIFY(f.model->river()->isEmpty());
}

void InsightsModelTest::nothingIsEmpty()
{
    Desk f;
    f.begin();
    QVERIFY(f.isRead());
    QCOMPARE(f.model->state(), State::Empty);
    QCOMPARE(f.model->periods().size(), 2);
    f.put(QDate(2024, 1, 1), {});
    QTRY_VERIFY(f.passes(1s) && f.model->state() == State::Ready);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::InsightsModelTest)
#include "insights_model_test.moc"
