#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include <QClipboard>
#include <QGuiApplication>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using test::AppFixture;

// What stands over the text of a memory, in the smallest window with the largest text.
class EditorBannersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void whatCanBeDoneAboutARefusedSaveIsInSight();
    void theWordsOfTheTrashStandOverItsButtons();

private:
    struct Desk : AppFixture {
        Desk()
        {
            page.theme()->setProperty("scale", 2.0);
            page.view().resize(640, 480);
        }
        bool open()
        {
            if (!page.isReady())
                return false;
            model.editor()->open(id.toString());
            return QTest::qWaitFor([&] { return model.editor()->state() == MemoryEditor::State::Open; });
        }

        const RecordId id = add(u"one"_s);
        VaultModel model{*vault, vault.clock(), timers};
        PageWindow page{u"qrc:/qt-project.org/imports/Mnemosyne/Editor/EditorPane.qml"_s,
                        QVariantMap{{u"vault"_s, QVariant::fromValue(&model)}}};
    };
    static qreal topOf(const QQuickItem *item) { return item->mapToScene({0, 0}).y(); }
    static qreal bottomOf(const QQuickItem *item) { return topOf(item) + item->height(); }
    static bool isWhole(const QQuickItem *item);
};

// Whether nothing that cuts off what it holds cuts off any of it.
bool EditorBannersTest::isWhole(const QQuickItem *item)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        const QRectF place = item->mapRectToItem(at, QRectF(0, 0, item->width(), item->height()));
        if (at->clip() && (place.top() < -1 || place.bottom() > at->height() + 1))
            return false;
    }
    return item->isVisible() && item->height() > 0;
}

void EditorBannersTest::whatCanBeDoneAboutARefusedSaveIsInSight()
{
    Desk f;
    QVERIFY(f.open());
    QGuiApplication::clipboard()->setText(u"more than a memory may hold "_s.repeated(12'000));
    f.page.item(u"bodyField"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page.press(Qt::Key_V, Qt::ControlModifier);
    f.timers.advance(400ms);
    QTRY_COMPARE(f.model.editor()->saveState(), MemoryEditor::SaveState::NotSaved);
    const QQuickItem *const sheet = f.page.item(u"sheet"_s);
    for (const QString &name : {u"tryAgain"_s, u"copyText"_s}) {
        const QQuickItem *const button = f.page.item(name);
        QTRY_VERIFY2(isWhole(button), qPrintable(name));
        // A banner makes room for itself with the next layout.
        QTRY_VERIFY2(bottomOf(button) <= topOf(sheet), qPrintable(name));
        QTRY_VERIFY2(button->mapToScene({button->width(), 0}).x() <= 640, qPrintable(name));
    }
    QTRY_VERIFY(sheet->height() >= 60); // a line of the text
    // The words that have no room are reached by keyboard.
    QQuickItem *const words = f.page.item(u"bannerWords"_s);
    QTRY_VERIFY(words->property("contentHeight").toReal() > words->height());
    QVERIFY(words->activeFocusOnTab());
    words->forceActiveFocus(Qt::TabFocusReason);
    f.page.press(Qt::Key_Down);
    QVERIFY(words->property("contentY").toReal() > 0);
    QGuiApplication::clipboard()->clear();
}

void EditorBannersTest::theWordsOfTheTrashStandOverItsButtons()
{
    Desk f;
    (void)wait(f.vault->trash({f.id}));
    QVERIFY(f.open());
    const QQuickItem *const words = f.page.item(u"trashSince"_s);
    const QQuickItem *const putBack = f.page.item(u"putBack"_s);
    const QQuickItem *const sheet = f.page.item(u"sheet"_s);
    QTRY_VERIFY(putBack->isVisible());
    QTRY_VERIFY(words->width() > 400);
    QTRY_VERIFY(bottomOf(words) <= topOf(putBack));
    QTRY_VERIFY(topOf(words) >= 0);
    QTRY_VERIFY(bottomOf(putBack) <= topOf(sheet));
    QTRY_VERIFY(sheet->height() >= 60);
}

} // namespace mn::app

QTEST_MAIN(mn::app::EditorBannersTest)
#include "editor_banners_test.moc"
