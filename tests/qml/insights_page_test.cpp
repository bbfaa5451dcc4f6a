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
class InsightsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void everythingIsReachedByTabAndComesIntoSight();
    void theArrowsMoveOverTheParts();
    void aPartSaysItsNumberAsItChanges();
    void enterFindsAPart();
    void chartsAreTablesToo();
    void aClickFindsAPart();
    void everyBandIsNamedBelowTheRiver();
    void kindsWithoutACircleAreSaidBelow();
    void theTimeIsChosen();
    void escapeLeaves();
    void anEmptyVaultOffersANewMemory();
    void nothingIsWiderThanASmallWindowWithLargeText_data();
    void nothingIsWiderThanASmallWindowWithLargeText();

private:
    struct Desk : AppFixture {
        explicit Desk(bool isEmpty = false)
        {
            const QDate today = Calendar(vault.clock()).today();
            for (int i = 0; i < 30 && !isEmpty; ++i) {
                MemoryChange change;
                change.content = u"x"_s;
                change.kind = i % 3 ? u"note"_s : u"idea"_s;
                change.importance = i % 11 / 10.0;
                change.addDomains = {i % 2 ? u"work"_s : u"family and friends"_s};
                change.addTags = {u"tag-with-a-rather-long-name-%1"_s.arg(i % 4)};
                change.occurredAt = Moment{QDateTime(today.addDays(-11 * i), QTime(i % 24, 0)).toMSecsSinceEpoch(), 0};
                add(change);
            }
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Insights/InsightsPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        }
        bool isReady(InsightsModel::State state = InsightsModel::State::Ready)
        {
            return page->isReady() && QTest::qWaitFor([&] { return insights().state() == state; });
        }
        bool enter()
        {
            QMetaObject::invokeMethod(page->page(), "takeFocus");
            return QTest::qWaitFor([&] { return page->isIn(u"river"_s); });
        }
        void press(Qt::Key key) { page->press(key); }
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < 16 && !page->isIn(name); ++i)
                press(Qt::Key_Tab);
            return page->isIn(name);
        }
        InsightsModel &insights() { return *model->insights(); }
        int step(const QString &chart) { return page->item(chart)->property("step").toInt(); }
        int series(const QString &chart) { return page->item(chart)->property("series").toInt(); }

        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void InsightsPageTest::everythingIsReachedByTabAndComesIntoSight()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    for (const char *name : {"tags", "kinds", "hours", "importance", "weekdays", "periods", "asTables", "river"}) {
        QVERIFY2(f.tabTo(QString::fromLatin1(name)), name);
        const QQuickItem *item = f.page->item(QString::fromLatin1(name));
        const auto place = [item] { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); };
        QTRY_VERIFY2(place().top() >= -1 && place().bottom() <= 801, name); // what is laid out anew takes a frame
    }
}

void InsightsPageTest::theArrowsMoveOverTheParts()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    f.press(Qt::Key_End);
    QCOMPARE(f.step(u"river"_s), 11);
    f.press(Qt::Key_Right);
    QCOMPARE(f.step(u"river"_s), 11);
    f.press(Qt::Key_Left);
    f.press(Qt::Key_Down);
    QCOMPARE(f.step(u"river"_s), 10);
    QCOMPARE(f.series(u"river"_s), 1);
    f.press(Qt::Key_Home);
    QCOMPARE(f.step(u"river"_s), 0);
    QVERIFY(f.tabTo(u"hours"_s)); // one line: every arrow goes along
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Right);
    QCOMPARE(f.step(u"hours"_s), 2);
    f.press(Qt::Key_Up);
    QCOMPARE(f.step(u"hours"_s), 1);
}

void InsightsPageTest::aPartSaysItsNumberAsItChanges()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    f.press(Qt::Key_End);
    const auto said = [&] { return f.page->item(u"river"_s)->property("shownText").toString(); };
    QVERIFY(said().startsWith(u"2 memories, "_s));
    f.add(u"one more, of this moment"_s);
    QTRY_VERIFY(f.passes(1s) && said().startsWith(u"3 memories, "_s));
}

void InsightsPageTest::enterFindsAPart()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QSignalSpy wanted(f.page->page(), SIGNAL(searchWanted(QString)));
    f.press(Qt::Key_End);
    f.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst()[0].toString(), f.insights().river()->filter(0, 11));
    QVERIFY(f.tabTo(u"kinds"_s));
    f.press(Qt::Key_Space);
    QVERIFY(wanted.takeFirst()[0].toString().startsWith(u"kind:note since:"_s));
    QVERIFY(f.tabTo(u"hours"_s)); // no filter says an hour
    f.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
}

void InsightsPageTest::chartsAreTablesToo()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QVERIFY(f.tabTo(u"tags"_s));
    f.press(Qt::Key_L);
    QTRY_VERIFY(f.page->isIn(u"table"_s));
    QVERIFY(f.page->isIn(u"tags"_s)); // where one was
    QSignalSpy wanted(f.page->page(), SIGNAL(searchWanted(QString)));
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), f.insights().tags()->filter(1, -1));
    f.press(Qt::Key_L);
    QTRY_VERIFY(f.page->isIn(u"plot"_s));
}

void InsightsPageTest::aClickFindsAPart()
{
    Desk f;
    QVERIFY(f.isReady());
    QSignalSpy wanted(f.page->page(), SIGNAL(searchWanted(QString)));
    const QQuickItem *plot = nullptr;
    for (QQuickItem *item : f.page->items())
        if (item->objectName() == u"plot"_s && item->isVisible() && !plot)
            plot = item; // of the river, the first
    QVERIFY(plot);
    QTRY_VERIFY(plot->width() > 900 && plot->height() > 200); // laid out
    const auto click = [&] {
        const QPointF place(plot->width() - 2, (plot->height() - 26) / 2);
        QTest::mouseClick(&f.page->view(), Qt::LeftButton, {}, plot->mapToScene(place).toPoint());
        return true;
    };
    QTRY_VERIFY(click() && wanted.size() > 0); // a layout that waits for a frame may move it once more
    QVERIFY(wanted[0][0].toString().contains(u"during:2023-11"_s));
}

void InsightsPageTest::everyBandIsNamedBelowTheRiver()
{
    Desk f;
    QVERIFY(f.isReady());
    QStringList expected;
    for (const QVariant &band : f.insights().river()->series())
        expected += band.toMap()[u"name"_s].toString();
    QCOMPARE(expected.size(), 2);
    const QQuickItem *const bands = f.page->item(u"bands"_s);
    QVERIFY(bands);
    QStringList names;
    for (const QQuickItem *const band : bands->childItems())
        for (const QQuickItem *const part : band->childItems())
            if (part->isVisible() && part->inherits("QQuickText"))
                names += part->property("text").toString();
    QCOMPARE(names, expected);
}

void InsightsPageTest::kindsWithoutACircleAreSaidBelow()
{
    Desk f;
    QVERIFY(f.isReady());
    const QQuickItem *const others = f.page->item(u"otherKinds"_s);
    QVERIFY(others);
    QTRY_VERIFY(!others->isVisible()); // once the page is laid out
    for (const char *const kind : {"fact", "event", "person", "decision", "quote", "recipe", "task", "link"}) {
        MemoryChange change;
        change.content = u"x"_s;
        change.kind = QString::fromLatin1(kind);
        f.add(change);
    }
    QTRY_VERIFY(f.passes(1s) && f.insights().kinds()->stepNames().size() == 10);
    QTRY_VERIFY(others->isVisible());
    const QString last = f.insights().kinds()->stepNames().last();
    QTRY_VERIFY(others->property("text").toString().endsWith(u"1\u00A0"_s + last));
    const auto bottomOf = [](const QQuickItem *item) { return item->mapToScene({0, item->height()}).y(); };
    QTRY_VERIFY(bottomOf(others) <= bottomOf(f.page->item(u"kinds"_s)));
}

void InsightsPageTest::theTimeIsChosen()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QVERIFY(f.tabTo(u"periods"_s));
    f.press(Qt::Key_Down);
    QTRY_VERIFY(f.insights().period() == 1 && f.insights().river()->note().contains(u"in all"_s));
}

void InsightsPageTest::escapeLeaves()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.enter());
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void InsightsPageTest::anEmptyVaultOffersANewMemory()
{
    Desk f(true);
    QVERIFY(f.isReady(InsightsModel::State::Empty));
    QTRY_VERIFY(f.page->item(u"empty"_s)->isVisible());
    QVERIFY(!f.page->item(u"scroll"_s)->isVisible());
    QVERIFY(f.page->item(u"title"_s)->isVisible());
    QSignalSpy opened(f.model.get(), &VaultModel::memoryOpened);
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void InsightsPageTest::nothingIsWiderThanASmallWindowWithLargeText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("asTables");
    for (const bool asTables : {false, true}) {
        const char *const form = asTables ? "tables" : "pictures";
        QTest::addRow("480, %s", form) << 480 << 1.0 << asTables;
        QTest::addRow("480, double text, %s", form) << 480 << 2.0 << asTables;
        QTest::addRow("1280, double text, %s", form) << 1280 << 2.0 << asTables;
        QTest::addRow("1920, %s", form) << 1920 << 1.0 << asTables;
    }
}

void InsightsPageTest::nothingIsWiderThanASmallWindowWithLargeText()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    QFETCH(const bool, asTables);
    Desk f;
    f.page->theme()->setProperty("scale", scale);
    f.page->view().resize(width, 800);
    f.page->page()->setProperty("asTables", asTables);
    QVERIFY(f.isReady());
    QCoreApplication::processEvents();
    for (QQuickItem *item : f.page->items()) {
        if (!item->isVisible() || item->width() <= 0 || !item->inherits("QQuickText"))
            continue;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QVERIFY2(place.left() >= -1 && place.right() <= width + 1, qPrintable(item->property("text").toString()));
    }
    f.page->theme()->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::InsightsPageTest)
#include "insights_page_test.moc"
