#include "app/capture/capture_model.h"
#include "app/shell/commands.h"
#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/app/window_vault.h"

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// In a mirrored window an empty field begins at the right; words that are set by program stand at once at their own
// side.
class TextSideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void aMemoryThatIsOpened_data() { words(); }
    void aMemoryThatIsOpened();
    void aCaptureThatIsBroughtBack_data() { words(); }
    void aCaptureThatIsBroughtBack();

private:
    static void words()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("latin") << u"the boiler"_s << false;
        QTest::newRow("hebrew") << u"שלום לך"_s << true;
    }
    // Where its first letter, or its caret, stands.
    static bool beginsRight(QQuickItem *field)
    {
        QRectF place;
        QMetaObject::invokeMethod(field, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, 0));
        return place.x() > field->width() / 2;
    }
};

void TextSideTest::aMemoryThatIsOpened()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    AppFixture fixture;
    MemoryChange change;
    change.title = text;
    change.content = text;
    const RecordId id = fixture.add(change);
    VaultModel model(*fixture.vault, fixture.vault.clock(), fixture.timers);
    PageWindow page(u"qrc:/qt-project.org/imports/Mnemosyne/Editor/EditorPane.qml"_s,
                    {{u"vault"_s, QVariant::fromValue(&model)}});
    QVERIFY(page.isReady());
    page.mirror();
    model.openNew();
    QQuickItem *const title = page.item(u"titleField"_s);
    QQuickItem *const body = page.item(u"bodyField"_s);
    QVERIFY(title && body);
    QTRY_VERIFY(beginsRight(title));
    QTRY_VERIFY(beginsRight(body));
    model.editor()->open(id.toString());
    QTRY_COMPARE(title->property("text").toString(), text);
    QTRY_COMPARE(body->property("text").toString(), text);
    QCOMPARE(beginsRight(title), isRight);
    QCOMPARE(beginsRight(body), isRight);
}

void TextSideTest::aCaptureThatIsBroughtBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    WindowVault window;
    MN_VERIFY(window.make());
    Commands commands(QList<WindowPage>(), nullptr);
    test::ManualTimers timers(window.clock);
    UnlockModel unlock(window.keys, window.keeper, window.clock);
    unlock.setFolder(window.folder());
    unlock.unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(unlock.state(), UnlockModel::Open);
    CaptureModel capture(window.keys, window.keeper, unlock, window.files, window.clock, timers);
    PageWindow page(u"qrc:/qt-project.org/imports/Mnemosyne/Capture/CapturePage.qml"_s,
                    {{u"capture"_s, QVariant::fromValue(&capture)}, {u"commands"_s, QVariant::fromValue(&commands)}});
    QVERIFY(page.isReady());
    page.mirror();
    QQuickItem *const field = page.item(u"captureField"_s);
    QVERIFY(beginsRight(field));
    capture.setText(text);
    QCOMPARE(beginsRight(field), isRight);
    capture.setText({});
    QVERIFY(beginsRight(field));
}

} // namespace mn::app

QTEST_MAIN(mn::app::TextSideTest)
#include "text_side_test.moc"
