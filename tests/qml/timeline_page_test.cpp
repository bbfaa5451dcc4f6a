#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using test::AppFixture;

// The real page over a real vault, by its keys.
class TimelinePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void everythingIsReachedByTab();
    void theKeysMoveByDayWeekAndMonth();
    void theZoomIsChosenByKeyboard();
    void theListOpensAMemory();
    void anEarlierYearOpensAMemory();
    void daysAreAListToo();
    void aClickChoosesADay();
    void theWeeksBeginBesideTheDaysInAMirroredWindow();
    void weeksOutOfSightAreMadeKnown();
    void escapeLeaves();
    void anEmptyVaultOffersANewMemory();
    void nothingIsWiderThanASmallWindowWithLargeText_data();
    void nothingIsWiderThanASmallWindowWithLargeText();

private:
    struct Desk : AppFixture {
        explicit Desk(bool isEmpty = false)
        {
            if (!isEmpty)
                fill();
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Timeline/TimelinePage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        }
        void fill()
        {
            today = Calendar(vault.clock()).today();
            for (int i = 0; i < 12; ++i)
                on(today.addDays(-i * 5), u"Day %1"_s.arg(i));
            on(today.addYears(-1), u"A year ago"_s);
        }
        void on(QDate date, const QString &title)
        {
            MemoryChange change;
            change.title = title;
            change.content = u"what there is to say about it"_s;
            change.addDomains = {u"work"_s};
            change.occurredAt = Moment{QDateTime(date, QTime(12, 0)).toMSecsSinceEpoch(), 0};
            add(change);
        }
        bool isReady(TimelineModel::State state = TimelineModel::State::Ready)
        {
            return page->isReady() && QTest::qWaitFor([&] {
                       return timeline().state() == state &&
                              timeline().list()->state() != MemoryListModel::State::Loading;
                   });
        }
        bool enter()
        {
            QMetaObject::invokeMethod(page->page(), "takeFocus");
            return QTest::qWaitFor([&] { return page->isIn(u"map"_s); });
        }
        void press(Qt::Key key) { page->press(key); }
        // Whether Tab comes to what has this name.
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < 16 && !page->isIn(name); ++i)
                press(Qt::Key_Tab);
            return page->isIn(name);
        }
        TimelineModel &timeline() { return *model->timeline(); }
        QString textOf(const QString &name) { return page->item(name)->property("text").toString(); }

        QDate today;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void TimelinePageTest::everythingIsReachedByTab()
{
    Desk f;
    QVERIFY(f.isReady());
    QTRY_COMPARE(f.timeline().earlier().size(), 1);
    QVERIFY(f.enter());
    f.press(Qt::Key_Left); // not today: there is a way back
    QTRY_VERIFY(f.page->item(u"today"_s)->isVisible());
    for (const char *name : {"today", "rows", "zoom", "periods", "domains", "asList", "map"})
        QVERIFY2(f.tabTo(QString::fromLatin1(name)), name);
}

void TimelinePageTest::theKeysMoveByDayWeekAndMonth()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    f.press(Qt::Key_Up);
    QCOMPARE(f.timeline().date(), f.today.addDays(-1));
    f.press(Qt::Key_Left);
    QCOMPARE(f.timeline().date(), f.today.addDays(-8));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Down);
    QCOMPARE(f.timeline().date(), f.today);
    f.press(Qt::Key_PageUp);
    QCOMPARE(f.timeline().date(), f.today.addMonths(-1));
    f.press(Qt::Key_PageDown);
    f.press(Qt::Key_PageUp);
    f.press(Qt::Key_PageUp);
    QCOMPARE(f.timeline().date(), f.today.addMonths(-2));
    QTRY_COMPARE(f.textOf(u"heading"_s), Calendar(f.vault.clock()).monthAndYear(f.today.addMonths(-2)));
    // The map says where one is, for who does not see it.
    QCOMPARE(f.page->item(u"heat"_s)->property("current").toInt(), f.timeline().current());
    f.press(Qt::Key_T);
    QCOMPARE(f.timeline().date(), f.today);
    QVERIFY(f.page->isIn(u"map"_s));
}

void TimelinePageTest::theZoomIsChosenByKeyboard()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QVERIFY(f.tabTo(u"zoom"_s));
    f.press(Qt::Key_Left);
    QCOMPARE(f.timeline().zoom(), TimelineModel::Zoom::Week);
    f.press(Qt::Key_Left);
    QCOMPARE(f.timeline().zoom(), TimelineModel::Zoom::Day);
    QTRY_COMPARE(f.timeline().list()->count(), 1);
    QTRY_COMPARE(f.textOf(u"count"_s), u"1 memory"_s);
    f.timeline().moveDays(-1);
    QTRY_VERIFY(f.page->item(u"nothing"_s)->isVisible());
}

void TimelinePageTest::theListOpensAMemory()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QSignalSpy opened(f.model.get(), &VaultModel::memoryOpened);
    QVERIFY(f.tabTo(u"rows"_s));
    QTRY_VERIFY(!f.timeline().list()->idAt(1).isEmpty());
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTRY_COMPARE(f.model->editor()->title(), u"Day 1"_s);
}

void TimelinePageTest::anEarlierYearOpensAMemory()
{
    Desk f;
    QVERIFY(f.isReady());
    QTRY_COMPARE(f.timeline().earlier().size(), 1);
    QVERIFY(f.enter());
    QVERIFY(f.tabTo(u"earlier0"_s));
    f.press(Qt::Key_Return);
    QTRY_COMPARE(f.model->editor()->title(), u"A year ago"_s);
}

void TimelinePageTest::daysAreAListToo()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    f.press(Qt::Key_L);
    QTRY_VERIFY(f.page->isIn(u"days"_s));
    QCOMPARE(f.page->item(u"days"_s)->property("count").toInt(), 12);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(f.timeline().date(), f.today.addDays(-10));
    f.press(Qt::Key_L);
    QTRY_VERIFY(f.page->isIn(u"map"_s));
}

void TimelinePageTest::aClickChoosesADay()
{
    Desk f;
    QVERIFY(f.isReady());
    QQuickItem *heat = f.page->item(u"heat"_s);
    const double step = heat->property("step").toDouble();
    const int index = f.timeline().current() - 21; // three weeks ago: three columns before
    const QPointF place((index / 7 + 0.4) * step, (index % 7 + 0.4) * step);
    QTest::mouseClick(&f.page->view(), Qt::LeftButton, {}, heat->mapToScene(place).toPoint());
    QCOMPARE(f.timeline().date(), f.today.addDays(-21));
    // The keyboard goes on from there.
    QTRY_VERIFY(f.page->isIn(u"map"_s));
    f.press(Qt::Key_Up);
    QCOMPARE(f.timeline().date(), f.today.addDays(-22));
    QTRY_COMPARE(heat->property("current").toInt(), f.timeline().current());
}

void TimelinePageTest::theWeeksBeginBesideTheDaysInAMirroredWindow()
{
    Desk f;
    f.page->view().resize(1920, 800);
    QVERIFY(f.isReady());
    const QQuickItem *heat = f.page->item(u"heat"_s);
    const auto place = [heat] { return heat->mapRectToScene(QRectF(0, 0, heat->width(), heat->height())); };
    const double before = place().left();
    f.page->mirror();
    QTRY_COMPARE(1920 - place().right(), before);
}

void TimelinePageTest::weeksOutOfSightAreMadeKnown()
{
    Desk f;
    f.page->view().resize(1920, 800);
    QVERIFY(f.isReady());
    const QQuickItem *bar = f.page->item(u"goesOn"_s);
    QTRY_VERIFY(!bar->isVisible());
    f.page->view().resize(640, 800);
    QTRY_VERIFY(bar->isVisible());
    const QQuickItem *heat = f.page->item(u"heat"_s);
    QTRY_VERIFY(bar->mapToScene({}).y() >= heat->mapToScene({0, heat->height()}).y()); // over no day
}

void TimelinePageTest::escapeLeaves()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TimelinePageTest::anEmptyVaultOffersANewMemory()
{
    Desk f(true);
    QVERIFY(f.isReady(TimelineModel::State::Empty));
    QTRY_VERIFY(f.page->item(u"empty"_s)->isVisible());
    QVERIFY(!f.page->item(u"rows"_s)->isVisible());
    QSignalSpy opened(f.model.get(), &VaultModel::memoryOpened);
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TimelinePageTest::nothingIsWiderThanASmallWindowWithLargeText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("480") << 480 << 1.0;
    QTest::newRow("480, double text") << 480 << 2.0;
    QTest::newRow("1280, double text") << 1280 << 2.0;
    QTest::newRow("1920") << 1920 << 1.0;
}

void TimelinePageTest::nothingIsWiderThanASmallWindowWithLargeText()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    Desk f;
    f.page->theme()->setProperty("scale", scale);
    f.page->view().resize(width, 800);
    QVERIFY(f.isReady());
    QTRY_VERIFY(!f.timeline().list()->idAt(0).isEmpty());
    QCoreApplication::processEvents();
    const QQuickItem *map = f.page->item(u"map"_s); // is scrolled where it has no room
    for (QQuickItem *item : f.page->items()) {
        if (!item->isVisible() || item->width() <= 0 || !item->inherits("QQuickText") ||
            map->parentItem()->isAncestorOf(item))
            continue;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QVERIFY2(place.left() >= -1 && place.right() <= width + 1, qPrintable(item->property("text").toString()));
    }
    f.page->theme()->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::TimelinePageTest)
#include "timeline_page_test.moc"
