#include "app/editor/attachment_carrier.h"
#include "app/editor/attachment_list_model.h"
#include "app/shell/vault_model.h"
#include "tests/unit/app/app_fixture.h"
#include "tests/unit/app/on_display.h"
#include <QDrag>
#include <QKeyEvent>
#include <optional>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

// On a real X server, where a drag is a loop of events until somebody lets go.
class DragDisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLockEndsTheDragOfAMemory();
    void aLockEndsTheDragOfAFile();
    void whatWasLetGoOfIsPutDown();

private:
    static qsizetype drags() { return QCoreApplication::instance()->findChildren<QDrag *>().size(); }
    MemoryCarrier &carrier() { return *m_model->carrier(); }
    // Behind what has been asked for: within the loop of a drag, when that is it.
    template <class Work> void afterwards(Work work)
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

    std::optional<AppFixture> m_fixture;
    std::unique_ptr<VaultModel> m_model;
};

void DragDisplayTest::init()
{
    m_fixture.emplace();
    (void)m_fixture->add(u"The spare key is with Peig"_s);
    m_model = std::make_unique<VaultModel>(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QTRY_VERIFY(m_fixture->passes() && m_model->list()->count() == 1);
    m_model->carryRow(0);
    QTRY_VERIFY(!carrier().text().isEmpty());
}

void DragDisplayTest::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void DragDisplayTest::aLockEndsTheDragOfAMemory()
{
    bool wasDragged = false;
    carrier().drag();
    afterwards([&] {
        wasDragged = drags() == 1 && !carrier().text().isEmpty();
        m_model.reset(); // as the window does in this very call
    });
    QTRY_VERIFY(!m_model); // and the loop has ended: nobody has let go
    QVERIFY(wasDragged);
    QTRY_COMPARE(drags(), 0); // with what it carried
}

void DragDisplayTest::aLockEndsTheDragOfAFile()
{
    const RecordId id = m_fixture->add(u"the launching"_s);
    bool isGiven = false;
    MemoryChange change;
    change.addAttachments = {*wait(m_fixture->vault->seal(u"gauge.txt"_s, u"text/plain"_s, [&]() -> Result<QByteArray> {
        return std::exchange(isGiven, true) ? QByteArray() : QByteArray("1.2 bar");
    }))};
    MN_VERIFY(wait(m_fixture->vault->edit(id, change)));
    std::optional<AttachmentListModel> files(std::in_place, *m_fixture->vault);
    files->show(id, m_fixture->get(id).attachments);
    files->carrier()->take(0);
    QTRY_VERIFY(files->carrier()->isReady());
    bool wasDragged = false;
    files->carrier()->drag();
    afterwards([&] {
        wasDragged = drags() == 1 && files->carrier()->isReady();
        files.reset();
    });
    QTRY_VERIFY(!files);
    QVERIFY(wasDragged);
    QTRY_COMPARE(drags(), 0);
}

void DragDisplayTest::whatWasLetGoOfIsPutDown()
{
    bool wasDragged = false;
    carrier().drag();
    carrier().drag(); // one at a time
    afterwards([&] {
        wasDragged = drags() == 1 && !carrier().text().isEmpty();
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &escape);
    });
    QTRY_VERIFY(carrier().text().isEmpty());
    QVERIFY(wasDragged);
    QTRY_COMPARE(drags(), 0);
}

} // namespace mn::app

int main(int argc, char **argv)
{
    return mn::app::test::runOnDisplay<mn::app::DragDisplayTest>(argc, argv);
}

#include "drag_display_test.moc"
