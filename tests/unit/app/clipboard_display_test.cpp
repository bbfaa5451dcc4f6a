#include "app/settings/device_settings.h"
#include "app/shell/clipboard_guard.h"
#include "core/base/platform/local_file_system.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/on_display.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <optional>
#include <xcb/xcb.h>

namespace mn::app {

using namespace Qt::StringLiterals;

// On a real X server: who has the clipboard there is what another program sees.
class ClipboardDisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void lockingTakesWhatWasCopiedAndWhatIsMarked();
    void whatIsMarkedGoesAlsoWhereCopiesStay();
    void nothingOutlivesTheProgram();
    void whatItsPersonWantsToStayOutlivesIt();

private:
    // Another program's question; "PRIMARY" is what is marked.
    bool hasOwner(const QByteArray &selection) const
    {
        auto *const atom = xcb_intern_atom_reply(
            m_other, xcb_intern_atom(m_other, false, quint16(selection.size()), selection.constData()), nullptr);
        auto *const reply =
            xcb_get_selection_owner_reply(m_other, xcb_get_selection_owner(m_other, atom->atom), nullptr);
        const bool is = reply->owner != XCB_NONE;
        std::free(atom);
        std::free(reply);
        return is;
    }
    static void copyAndMark()
    {
        QGuiApplication::clipboard()->setText(u"the alarm code"_s);
        QGuiApplication::clipboard()->setText(u"the alarm code"_s, QClipboard::Selection);
    }

    std::optional<QTemporaryDir> m_home;
    LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    std::optional<test::ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    std::optional<ClipboardGuard> m_guard;
    xcb_connection_t *m_other = nullptr;
};

void ClipboardDisplayTest::initTestCase()
{
    m_other = xcb_connect(nullptr, nullptr);
    QVERIFY(!xcb_connection_has_error(m_other));
}

void ClipboardDisplayTest::cleanupTestCase()
{
    xcb_disconnect(m_other);
}

void ClipboardDisplayTest::init()
{
    m_home.emplace();
    m_timers.emplace(m_clock);
    m_settings.emplace(m_files, m_home->filePath(u"window.json"_s));
    m_guard.emplace(*m_settings, *m_timers);
    copyAndMark();
    QTRY_VERIFY(hasOwner("CLIPBOARD") && hasOwner("PRIMARY"));
}

void ClipboardDisplayTest::cleanup()
{
    m_guard.reset();
    m_settings.reset();
    m_timers.reset();
}

void ClipboardDisplayTest::lockingTakesWhatWasCopiedAndWhatIsMarked()
{
    m_guard->clear();
    QTRY_VERIFY(!hasOwner("CLIPBOARD"));
    QTRY_VERIFY(!hasOwner("PRIMARY"));
}

void ClipboardDisplayTest::whatIsMarkedGoesAlsoWhereCopiesStay()
{
    m_guard->setSeconds(0);
    m_guard->clear();
    QTRY_VERIFY(!hasOwner("PRIMARY"));
    QVERIFY(hasOwner("CLIPBOARD"));
}

void ClipboardDisplayTest::nothingOutlivesTheProgram()
{
    m_guard.reset();
    QTRY_VERIFY(!hasOwner("CLIPBOARD"));
    QTRY_VERIFY(!hasOwner("PRIMARY"));
}

void ClipboardDisplayTest::whatItsPersonWantsToStayOutlivesIt()
{
    m_guard->setSeconds(0);
    m_guard.reset();
    QTRY_VERIFY(!hasOwner("PRIMARY"));
    QVERIFY(hasOwner("CLIPBOARD"));
}

} // namespace mn::app

int main(int argc, char **argv)
{
    return mn::app::test::runOnDisplay<mn::app::ClipboardDisplayTest>(argc, argv);
}

#include "clipboard_display_test.moc"
