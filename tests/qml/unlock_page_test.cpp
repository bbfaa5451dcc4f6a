#include "app/unlock/unlock_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/window_vault.h"
#include <QFile>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class UnlockPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void thePassphraseOpensByKeyboardAlone();
    void aWrongPassphraseSaysItsSentenceAndEmptiesTheField();
    void theRecoveryWordsOpenIt();
    void capsLockIsSaidWhereItMatters();
    void anotherVaultIsAskedForAndNoneIsEverMadeOverADamagedOne();

private:
    using State = UnlockModel::State;
    QString textOf(const QString &name) const { return m_page->item(name)->property("text").toString(); }
    void tabTo(const QString &name);

    std::optional<WindowVault> m_window;
    std::optional<UnlockModel> m_unlock;
    std::optional<PageWindow> m_page;
};

void UnlockPageTest::init()
{
    failOnWarnings();
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    QTRY_VERIFY(m_unlock->hasPhrase());
    m_page.emplace(u"qrc:/qt-project.org/imports/Mnemosyne/Unlock/UnlockPage.qml"_s,
                   QVariantMap{{u"unlock"_s, QVariant::fromValue(&*m_unlock)}});
    QVERIFY(m_page->isReady());
    QTRY_VERIFY(m_page->isIn(u"secret"_s));
}

void UnlockPageTest::cleanup()
{
    m_page.reset();
    m_unlock.reset();
    m_window.reset();
}

void UnlockPageTest::tabTo(const QString &name)
{
    for (int i = 0; i < 8 && !m_page->isIn(name); ++i)
        m_page->press(Qt::Key_Tab);
    QVERIFY(m_page->isIn(name));
}

void UnlockPageTest::thePassphraseOpensByKeyboardAlone()
{
    m_page->press(Qt::Key_Return); // nothing typed, nothing tried
    QCOMPARE(m_unlock->state(), State::Locked);
    m_page->type(WindowVault::passphrase());
    QVERIFY(!m_page->isIn(u"problem"_s));
    m_page->press(Qt::Key_Return);
    QCOMPARE(textOf(u"secret"_s), QString());
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockPageTest::aWrongPassphraseSaysItsSentenceAndEmptiesTheField()
{
    m_page->type(u"kettle over the seventh lantern"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QTRY_VERIFY(m_page->item(u"problem"_s)->isVisible());
    QCOMPARE(textOf(u"problemText"_s), u"This passphrase does not open the vault."_s);
    QCOMPARE(textOf(u"secret"_s), QString());
    QVERIFY(m_page->isIn(u"secret"_s));
    // Typed again at once.
    m_page->type(WindowVault::passphrase());
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockPageTest::theRecoveryWordsOpenIt()
{
    tabTo(u"otherWay"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"phrase"_s));
    m_page->type(u"these are no words"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QVERIFY(!m_unlock->advice().isEmpty());
    QCOMPARE(textOf(u"phrase"_s), QString());
    QVERIFY(m_page->isIn(u"phrase"_s));
    m_page->type(m_window->words());
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockPageTest::capsLockIsSaidWhereItMatters()
{
    QTest::keyClick(&m_page->view(), Qt::Key_K, Qt::NoModifier); // gives "k"
    QQuickItem *const caps = m_page->item(u"capsNote"_s);
    QVERIFY(caps);
    QVERIFY(!caps->isVisible());
    QKeyEvent upper(QEvent::KeyPress, Qt::Key_K, Qt::NoModifier, u"K"_s);
    QCoreApplication::sendEvent(&m_page->view(), &upper);
    QTRY_VERIFY(caps->isVisible());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_K, Qt::ShiftModifier, u"K"_s);
    QCoreApplication::sendEvent(&m_page->view(), &shifted);
    QTRY_VERIFY(!caps->isVisible());
}

void UnlockPageTest::anotherVaultIsAskedForAndNoneIsEverMadeOverADamagedOne()
{
    QSignalSpy another(m_page->page(), SIGNAL(anotherVaultWanted()));
    QSignalSpy restore(m_page->page(), SIGNAL(restoreWanted()));
    tabTo(u"another"_s);
    m_page->press(Qt::Key_Return);
    QCOMPARE(another.count(), 1);

    QFile keys(m_window->paths().keys);
    QVERIFY(keys.resize(20));
    m_unlock->setFolder({});
    m_unlock->setFolder(m_window->folder());
    QTRY_VERIFY(m_unlock->offersBackup());
    QVERIFY(m_page->page()->setProperty("canRestore", true));
    QTRY_VERIFY(m_page->item(u"restore"_s)->isVisible());
    m_page->page()->forceActiveFocus();
    tabTo(u"restore"_s);
    m_page->press(Qt::Key_Return);
    QCOMPARE(restore.count(), 1);
}

} // namespace mn::app

QTEST_MAIN(mn::app::UnlockPageTest)
#include "unlock_page_test.moc"
