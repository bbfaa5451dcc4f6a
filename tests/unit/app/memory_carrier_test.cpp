#include "app/library/memory_carrier.h"
#include "app/shell/vault_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

class MemoryCarrierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRowIsCarriedWhole();
    void allThatAreChosenAreCarriedWithOneOfThem();
    void anotherRowIsCarriedAlone();
    void whatWasPutDownIsNotCarried();
    void aRowThatIsNotThereIsNothing();

private:
    MemoryCarrier &carrier() { return *m_model->carrier(); }

    std::optional<AppFixture> m_fixture;
    std::unique_ptr<VaultModel> m_model;
};

void MemoryCarrierTest::init()
{
    m_fixture.emplace();
    MemoryChange titled;
    titled.title = u"The boiler"_s;
    titled.content = u"It needs 1.2 bar.\n"_s;
    (void)m_fixture->add(titled);
    m_fixture->vault.clock().advance(1000);
    (void)m_fixture->add(u"The spare key\nis with Peig"_s);
    m_fixture->vault.clock().advance(1000);
    (void)m_fixture->add(u"Cobalt, not indigo"_s);
    m_model = std::make_unique<VaultModel>(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QTRY_VERIFY(m_fixture->passes() && m_model->list()->count() == 3);
}

void MemoryCarrierTest::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void MemoryCarrierTest::aRowIsCarriedWhole()
{
    m_model->carryRow(2);
    QVERIFY(carrier().text().isEmpty());
    QTRY_COMPARE(carrier().text(), u"# The boiler\n\nIt needs 1.2 bar."_s);
    QCOMPARE(carrier().title(), u"The boiler"_s);
    m_model->carryRow(1);
    QTRY_COMPARE(carrier().title(), u"The spare key"_s);
}

void MemoryCarrierTest::allThatAreChosenAreCarriedWithOneOfThem()
{
    m_model->selection()->choose(0);
    m_model->selection()->extendTo(1);
    m_model->carryRow(1);
    QTRY_COMPARE(carrier().text(), u"Cobalt, not indigo\n\n---\n\nThe spare key\nis with Peig"_s);
}

void MemoryCarrierTest::anotherRowIsCarriedAlone()
{
    m_model->selection()->choose(0);
    m_model->selection()->extendTo(1);
    m_model->carryRow(2);
    QTRY_COMPARE(carrier().title(), u"The boiler"_s);
}

void MemoryCarrierTest::whatWasPutDownIsNotCarried()
{
    QSignalSpy changes(&carrier(), &MemoryCarrier::changed);
    m_model->carryRow(0);
    carrier().putDown();
    (void)wait(m_fixture->vault->status()); // behind the read
    m_model->carryRow(1);
    QTRY_COMPARE(carrier().title(), u"The spare key"_s);
    QCOMPARE(changes.count(), 1);
}

void MemoryCarrierTest::aRowThatIsNotThereIsNothing()
{
    m_model->carryRow(17);
    m_model->carryRow(0);
    QTRY_COMPARE(carrier().text(), u"Cobalt, not indigo"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MemoryCarrierTest)
#include "memory_carrier_test.moc"
