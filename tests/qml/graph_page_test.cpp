#include "app/shell/vault_model.h"
#include "qml/Graph/graph_canvas.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using test::AppFixture;

// The real page over a real vault, by keyboard and mouse.
class GraphPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void itIsWalkedAndOpenedByKeyboard();
    void aClickOpens();
    void whereThePointerRestsTheCardSaysWhatItIs();
    void theCardIsNotClickedThrough();
    void titlesKeepClearOfTheHeadingAndTheCard();
    void theListSaysTheSame();
    void aPartOfItIsLeftByEscape();
    void whereNothingIsJoinedItSaysWhatToDo();
    void itIsDraggedAndEnlarged();
    void whatIsDraggedLooksAsIfItWerePaintedAnew();
    void nothingIsWiderThanASmallWindowWithLargeText();
    void thePictureHasMostOfASmallWindow_data();
    void thePictureHasMostOfASmallWindow();
    void withLittleRoomItIsChosenInAMenu();
    void fiveThousandArePainted();

private:
    struct Desk : AppFixture {
        explicit Desk(int spokes)
        {
            MemoryChange change;
            change.title = u"Hub"_s;
            change.addDomains = {u"home"_s};
            hub = add(change);
            for (int i = 0; i < spokes; ++i) {
                change.title = u"Spoke %1"_s.arg(i);
                change.content = u"about the hub"_s;
                change.addLinks = {{hub, u"mentions"_s}};
                add(change);
            }
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Graph/GraphPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        }
        GraphModel &graph() { return *model->graph(); }
        GraphCanvas *canvas() { return qobject_cast<GraphCanvas *>(page->item(u"canvas"_s)); }
        bool isAtRest()
        {
            return page->isReady() && QTest::qWaitFor([&] {
                       return graph().state() != GraphModel::State::Loading && !graph().isSettling();
                   });
        }
        void focus() { QMetaObject::invokeMethod(page->page(), "takeFocus"); }
        void click(QPoint at) { QTest::mouseClick(&page->view(), Qt::LeftButton, {}, at); }
        static QPoint middle(const QQuickItem *item)
        {
            return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
        }
        QPoint on(int row)
        {
            // Where the dot is on the screen is the canvas's own business: the pointer finds it, as a person does.
            for (int y = 4; y < canvas()->height(); y += 8) {
                for (int x = 4; x < canvas()->width(); x += 8) {
                    QTest::mouseMove(&page->view(), QPoint(x, y));
                    if (canvas()->hovered() == row)
                        return {x, y};
                }
            }
            return {};
        }

        RecordId hub;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void GraphPageTest::itIsWalkedAndOpenedByKeyboard()
{
    Desk desk(4);
    QVERIFY(desk.isAtRest());
    desk.focus();
    QCOMPARE(desk.graph().count(), 5);
    desk.page->press(Qt::Key_Right);
    QCOMPARE(desk.graph().current(), 0);
    QVERIFY(desk.page->item(u"open"_s)->isVisible());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down}) {
        desk.page->press(key);
        if (desk.graph().current() != 0)
            break;
    }
    QVERIFY(desk.graph().current() > 0);
    const QString id = desk.graph().index(desk.graph().current()).data(GraphModel::IdRole).toString();
    QSignalSpy opened(desk.model.get(), &VaultModel::memoryOpened);
    desk.page->press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTRY_COMPARE(desk.model->editor()->id().toString(), id);
}

void GraphPageTest::aClickOpens()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    QSignalSpy opened(desk.model.get(), &VaultModel::memoryOpened);
    desk.click(desk.on(0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(desk.graph().current(), 0); // who comes back finds it
    // And in the list.
    desk.focus();
    desk.page->press(Qt::Key_L);
    QQuickItem *row = nullptr;
    QVERIFY(QMetaObject::invokeMethod(desk.page->item(u"list"_s), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row),
                                      Q_ARG(int, 2)));
    QVERIFY(row);
    desk.click(desk.middle(row));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(desk.graph().current(), 2);
}

void GraphPageTest::whereThePointerRestsTheCardSaysWhatItIs()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    QSignalSpy opened(desk.model.get(), &VaultModel::memoryOpened);
    const QPoint hub = desk.on(0);
    QVERIFY(!hub.isNull());
    QTRY_COMPARE(desk.graph().current(), 0);
    QCOMPARE(opened.size(), 0);
    // It stays while the pointer goes there.
    QTest::mouseMove(&desk.page->view(), QPoint(2, desk.canvas()->height() / 2));
    QCOMPARE(desk.canvas()->hovered(), -1);
    desk.click(desk.middle(desk.page->item(u"open"_s)));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(desk.graph().current(), 0);
}

void GraphPageTest::theCardIsNotClickedThrough()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    desk.graph().setCurrent(0);
    QTRY_VERIFY(!desk.canvas()->property("covered").toRectF().isEmpty());
    const QRectF card = desk.canvas()->property("covered").toRectF();
    QSignalSpy opened(desk.model.get(), &VaultModel::memoryOpened);
    // The hub is dragged under the card's corner, by its upper edge.
    const QPoint hub = desk.on(0);
    const QPoint corner = desk.canvas()->mapToScene(card.topRight() + QPointF(-6, 6)).toPoint();
    const QPoint above = corner - QPoint(2, 8);
    QTest::mousePress(&desk.page->view(), Qt::LeftButton, {}, hub);
    QTest::mouseMove(&desk.page->view(), (hub + above) / 2);
    QTest::mouseMove(&desk.page->view(), above);
    QTest::mouseRelease(&desk.page->view(), Qt::LeftButton, {}, above);
    QTest::mouseMove(&desk.page->view(), corner + QPoint(-1, 0));
    QCOMPARE(desk.canvas()->hovered(), -1);
    desk.click(corner);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(desk.graph().current(), 0);
    // Without the card, it is there.
    desk.graph().setCurrent(-1);
    QTest::mouseMove(&desk.page->view(), corner + QPoint(1, 0));
    QCOMPARE(desk.canvas()->hovered(), 0);
}

void GraphPageTest::titlesKeepClearOfTheHeadingAndTheCard()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    const auto covered = [&desk] { return desk.canvas()->property("covered").toRectF(); };
    QVERIFY(covered().isEmpty());
    const QQuickItem *const sentence = desk.page->item(u"sentence"_s);
    const QRectF words = sentence->mapRectToItem(desk.canvas(), {0, 0, sentence->width(), sentence->height()});
    QVERIFY(words.height() > 0);
    QVERIFY(desk.canvas()->property("heading").toRectF().contains(words));
    desk.graph().setCurrent(0);
    const QQuickItem *const button = desk.page->item(u"open"_s);
    QTRY_VERIFY(covered().contains(button->mapToItem(desk.canvas(), QPointF(1, 1))));
    desk.graph().setCurrent(-1);
    QVERIFY(covered().isEmpty());
}

void GraphPageTest::theListSaysTheSame()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    desk.focus();
    desk.page->press(Qt::Key_L);
    QVERIFY(desk.page->item(u"list"_s)->isVisible());
    QVERIFY(desk.page->isIn(u"list"_s));
    QCOMPARE(desk.page->item(u"list"_s)->property("count").toInt(), desk.graph().count());
    desk.page->press(Qt::Key_Down);
    QCOMPARE(desk.graph().current(), 1);
    QSignalSpy opened(desk.model.get(), &VaultModel::memoryOpened);
    desk.page->press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    desk.page->press(Qt::Key_L);
    QVERIFY(desk.page->isIn(u"canvas"_s));
}

void GraphPageTest::aPartOfItIsLeftByEscape()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    desk.focus();
    desk.graph().setCurrent(1);
    desk.page->item(u"around"_s)->forceActiveFocus(Qt::TabFocusReason);
    desk.page->press(Qt::Key_Space);
    QVERIFY(!desk.graph().around().isEmpty());
    desk.focus();
    QSignalSpy closed(desk.page->page(), SIGNAL(closed()));
    desk.page->press(Qt::Key_Escape);
    QVERIFY(desk.graph().around().isEmpty());
    desk.page->press(Qt::Key_Escape);
    QCOMPARE(desk.graph().current(), -1);
    QCOMPARE(closed.size(), 0);
    desk.page->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void GraphPageTest::whereNothingIsJoinedItSaysWhatToDo()
{
    Desk desk(0);
    QVERIFY(desk.isAtRest());
    QCOMPARE(desk.graph().state(), GraphModel::State::Empty);
    QVERIFY(!desk.canvas()->isVisible());
}

void GraphPageTest::itIsDraggedAndEnlarged()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    const QPoint hub = desk.on(0);
    const QPoint away(120, 60);
    const QPoint empty(10, int(desk.canvas()->height()) / 2);
    QTest::mousePress(&desk.page->view(), Qt::LeftButton, {}, empty);
    QTest::mouseMove(&desk.page->view(), empty + away / 2);
    QTest::mouseMove(&desk.page->view(), empty + away);
    QTest::mouseRelease(&desk.page->view(), Qt::LeftButton, {}, empty + away);
    QTest::mouseMove(&desk.page->view(), hub + away);
    QCOMPARE(desk.canvas()->hovered(), 0);
    QCOMPARE(desk.graph().current(), -1); // dragging chooses nothing
    desk.focus();
    desk.page->press(Qt::Key_0);
    QTest::mouseMove(&desk.page->view(), hub);
    QCOMPARE(desk.canvas()->hovered(), 0);
    desk.page->press(Qt::Key_Plus);
    desk.page->press(Qt::Key_Minus);
    QTest::mouseMove(&desk.page->view(), hub + QPoint(1, 0));
    QCOMPARE(desk.canvas()->hovered(), 0);
}

void GraphPageTest::whatIsDraggedLooksAsIfItWerePaintedAnew()
{
    // Qt cuts lines off at the sides of what is painted, and so they may lie a pixel or two aside.
    const auto isInked = [](const QImage &image, QPoint near, int reach, int gray) {
        for (const int dy : {-reach, 0, reach})
            for (const int dx : {-reach, 0, reach})
                if (const QPoint at = near + QPoint(dx, dy); image.rect().contains(at) && qGray(image.pixel(at)) < gray)
                    return true;
        return false;
    };
    const auto isWhollyIn = [&](const QImage &one, const QImage &other) {
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                if (const QPoint at(x, y);
                    isInked(one, at, 0, 180) && !isInked(other, at, 1, 245) && !isInked(other, at, 2, 245))
                    return false;
        return true;
    };
    Desk desk(40);
    QVERIFY(desk.isAtRest());
    desk.focus();
    for (int i = 0; i < 6; ++i)
        desk.page->press(Qt::Key_Plus); // more of it than is in sight
    const auto painted = [&desk] {
        QImage image(desk.canvas()->size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        desk.canvas()->paint(&painter);
        return image;
    };
    QPoint hand(10, int(desk.canvas()->height()) / 2);
    const QImage still = painted();
    QTest::mousePress(&desk.page->view(), Qt::LeftButton, {}, hand);
    for (const QPoint way : {QPoint(40, 0), QPoint(33, -51), QPoint(-7, 13), QPoint(150, 90)}) {
        hand += way;
        QTest::mouseMove(&desk.page->view(), hand);
        const QImage moved = painted();
        QVERIFY(moved != still);
        desk.canvas()->zoomBy(1); // all of it again
        const QImage anew = painted();
        QVERIFY(isWhollyIn(anew, moved));
        QVERIFY(isWhollyIn(moved, anew));
    }
    QTest::mouseRelease(&desk.page->view(), Qt::LeftButton, {}, hand);
}

void GraphPageTest::nothingIsWiderThanASmallWindowWithLargeText()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    desk.page->theme()->setProperty("scale", 2);
    desk.page->view().resize(640, 800);
    desk.graph().setCurrent(0);
    QTRY_COMPARE(desk.page->page()->width(), 640.0);
    for (const QQuickItem *item : desk.page->items()) {
        const bool isShadow = QByteArray(item->metaObject()->className()).startsWith("MnShadow"); // no content
        if (item->isVisible() && item->width() > 0 && item != desk.canvas() && !isShadow)
            QVERIFY2(item->mapToScene(QPointF(item->width(), 0)).x() <= 641, item->metaObject()->className());
    }
    desk.page->theme()->setProperty("scale", 1);
}

void GraphPageTest::thePictureHasMostOfASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("narrow") << QSize(640, 600) << 1.0;
    QTest::newRow("large text") << QSize(1048, 800) << 2.0;
    QTest::newRow("both") << QSize(640, 700) << 2.0;
}

void GraphPageTest::thePictureHasMostOfASmallWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    const QScopeGuard back([&] { desk.page->theme()->setProperty("scale", 1); });
    desk.page->theme()->setProperty("scale", scale);
    desk.page->view().resize(size);
    QTRY_COMPARE(desk.page->page()->size().toSize(), size);
    QTRY_VERIFY(desk.page->item(u"shown"_s)->isVisible());
    const auto area = [&desk] { return desk.canvas()->property("area").toRectF(); };
    const QRectF before = area();
    desk.graph().setCurrent(0);
    const QQuickItem *const button = desk.page->item(u"open"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(area(), before); // what is pointed at stays where it is
    QTRY_VERIFY(button->mapToScene({}).y() >= area().bottom());
    QVERIFY2(area().height() * area().width() >= 0.5 * size.width() * size.height(),
             qPrintable(u"%1 x %2"_s.arg(area().width()).arg(area().height())));
}

void GraphPageTest::withLittleRoomItIsChosenInAMenu()
{
    Desk desk(3);
    QVERIFY(desk.isAtRest());
    QVERIFY(desk.page->item(u"joining"_s)->isVisible());
    QVERIFY(!desk.page->item(u"shown"_s)->isVisible());
    desk.page->view().resize(640, 800);
    QTRY_VERIFY(desk.page->item(u"shown"_s)->isVisible());
    QVERIFY(!desk.page->item(u"joining"_s)->isVisible());
    desk.page->item(u"shown"_s)->forceActiveFocus(Qt::TabFocusReason);
    desk.page->press(Qt::Key_Return);
    QObject *const menu = desk.page->page()->findChild<QObject *>(u"shownMenu"_s);
    QTRY_VERIFY(menu->property("opened").toBool());
    desk.page->press(Qt::Key_Down);
    desk.page->press(Qt::Key_Down);
    desk.page->press(Qt::Key_Return); // the second: near in meaning
    QTRY_VERIFY(!menu->property("visible").toBool());
    QCOMPARE(desk.graph().joining(), GraphModel::Joining::Near);
    QTRY_VERIFY(desk.page->isIn(u"shown"_s));
    desk.graph().setJoining(GraphModel::Joining::Links);
    QVERIFY(desk.isAtRest());
    desk.page->item(u"asList"_s)->forceActiveFocus(Qt::TabFocusReason);
    desk.page->press(Qt::Key_Space);
    QVERIFY(desk.page->item(u"list"_s)->isVisible());
}

// How long a frame of the most that is shown takes; no limit here, for machines differ.
void GraphPageTest::fiveThousandArePainted()
{
    constexpr int kMemories = 5'000;
    AppFixture f;
    std::mt19937 random(1);
    std::vector<RecordId> ids;
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
        for (int i = 0; i < kMemories; ++i) {
            MemoryChange change;
            change.title = u"Memory %1"_s.arg(i);
            for (int link = 0; i > 0 && link < 2; ++link)
                change.addLinks.append({ids[random() % ids.size()], u"mentions"_s});
            MN_TRY(const RecordId id, saving.add({}, change));
            ids.push_back(id);
        }
        return {};
    })));
    VaultModel model(*f.vault, f.vault.clock(), f.timers);
    PageWindow page(u"qrc:/qt-project.org/imports/Mnemosyne/Graph/GraphPage.qml"_s,
                    {{u"vault"_s, QVariant::fromValue(&model)}});
    QVERIFY(page.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(model.graph()->count(), kMemories, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!model.graph()->isSettling(), 120'000);
    auto *canvas = qobject_cast<GraphCanvas *>(page.item(u"canvas"_s));
    // As it is while it is dragged: all is painted anew.
    QImage image(canvas->size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    QBENCHMARK
    {
        canvas->zoomBy(1);
        canvas->paint(&painter);
    }
    painter.end();
    QVERIFY(image != before);
}

} // namespace mn::app

QTEST_MAIN(mn::app::GraphPageTest)
#include "graph_page_test.moc"
