#include "app/shell/vault_model.h"
#include "core/store/settings.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

// What one process leaves another finds: over one real vault, closed and opened in between.
class VaultSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsOpenTheFirstTime();
    void theOpenMemoryAndTheListComeBack();
    void whatWasKeptSurvivesAProcessThatIsKilled();
    void aDraftThatWasNeverSavedComesBackFirst();
    void aMemoryThatWasErasedIsNotMissed();
    void thePlaceInTheListComesBack();
    void thePlaceInAnotherOrderComesBack();
    void aPlaceThatIsEmptyBringsNothingToTheTopLater();
    void aMemoryThatCannotBeReadEndsTheRestoring();
    void theFilterMayComeBackFirst();
    void whoWasQuickerStaysWhereTheyWent();
    void damagedWordsAreNone();

private:
    using State = MemoryEditor::State;
    // A window that was closed in peace, or killed; and the next one.
    void restart();
    void restartKilled();
    void restore();
    VaultModel &model() { return *m_model; }
    QString idOf(const RecordId &id) const { return id.toString(); }
    QByteArray kept()
    {
        return *wait(
            m_fixture->vault->read([](Database &database) { return Settings(database).read(u"window.session"_s); }));
    }

    std::optional<AppFixture> m_fixture;
    std::unique_ptr<VaultModel> m_model;
};

void VaultSessionTest::init()
{
    m_fixture.emplace();
    m_model = std::make_unique<VaultModel>(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
}

void VaultSessionTest::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void VaultSessionTest::restart()
{
    m_model.reset();
    MN_VERIFY(m_fixture->vault.reopen());
    m_model = std::make_unique<VaultModel>(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
}

// Its timers never ring again and nothing of it is told goodbye.
void VaultSessionTest::restartKilled()
{
    m_fixture->timers.forget();
    restart();
}

void VaultSessionTest::restore()
{
    QSignalSpy restored(model().session(), &VaultSession::restored);
    model().session()->restore();
    QTRY_VERIFY(m_fixture->passes(0ms) && restored.count() == 1);
}

void VaultSessionTest::nothingIsOpenTheFirstTime()
{
    restore();
    QCOMPARE(model().editor()->state(), State::Closed);
    QCOMPARE(model().list()->place(), MemoryListModel::Place::Everything);
}

void VaultSessionTest::theOpenMemoryAndTheListComeBack()
{
    const QString id = idOf(m_fixture->add(u"The spare key is with Peig"_s, {u"home"_s}));
    restore();
    model().list()->show(MemoryListModel::Place::Tag, u"home"_s);
    model().list()->setOrder(MemoryListModel::Order::MostImportant);
    model().openMemory(id);
    QTRY_COMPARE(model().editor()->state(), State::Open);
    model().session()->setPage(u"timeline"_s);
    restart();
    restore();
    QTRY_COMPARE(model().editor()->state(), State::Open);
    QCOMPARE(model().editor()->idText(), id);
    QCOMPARE(model().list()->place(), MemoryListModel::Place::Tag);
    QCOMPARE(model().list()->label(), u"home"_s);
    QCOMPARE(model().list()->order(), MemoryListModel::Order::MostImportant);
    QCOMPARE(model().session()->page(), u"timeline"_s);
}

void VaultSessionTest::whatWasKeptSurvivesAProcessThatIsKilled()
{
    const QString id = idOf(m_fixture->add(u"1.2 bar"_s));
    restore();
    model().openMemory(id);
    QTRY_VERIFY(m_fixture->passes() && kept().contains(id.toLatin1()));
    restartKilled();
    restore();
    QTRY_COMPARE(model().editor()->state(), State::Open);
    QCOMPARE(model().editor()->idText(), id);
}

void VaultSessionTest::aDraftThatWasNeverSavedComesBackFirst()
{
    const QString other = idOf(m_fixture->add(u"1.2 bar"_s));
    restore();
    model().openMemory(other);
    QTRY_VERIFY(m_fixture->passes() && kept().contains(other.toLatin1()));
    // As a crash leaves it: a draft, and no save.
    Draft draft;
    draft.isNew = true;
    draft.at = m_fixture->vault.clock().now();
    draft.base.id = draft.now.id = RecordId(makeUuidV7(m_fixture->vault.clock()));
    draft.now.content = u"half a sentence"_s;
    MN_VERIFY(wait(m_fixture->vault->keepDraft(draft.now.id, draft.toBytes())));
    restartKilled();
    restore();
    QTRY_COMPARE(model().editor()->content(), u"half a sentence"_s);
    QVERIFY(model().editor()->wasRecovered());
}

void VaultSessionTest::aMemoryThatWasErasedIsNotMissed()
{
    const RecordId id = m_fixture->add(u"1.2 bar"_s);
    restore();
    model().openMemory(idOf(id));
    QTRY_VERIFY(m_fixture->passes() && kept().contains(idOf(id).toLatin1()));
    m_model.reset();
    MN_VERIFY(wait(m_fixture->vault->trash({id})));
    MN_VERIFY(wait(m_fixture->vault->purge({id})));
    restart();
    restore();
    QCOMPARE(model().editor()->state(), State::Closed);
}

void VaultSessionTest::thePlaceInTheListComesBack()
{
    for (int i = 0; i < 300; ++i)
        (void)m_fixture->add(u"memory %1"_s.arg(i));
    restart();
    restore();
    QTRY_VERIFY(m_fixture->passes() && model().list()->count() == 300);
    const quint32 top = model().list()->numberAt(120);
    model().session()->setTopRow(120);
    restart();
    QSignalSpy wanted(model().session(), &VaultSession::topRowWanted);
    restore();
    QTRY_VERIFY(m_fixture->passes() && wanted.count() == 1);
    QCOMPARE(model().list()->numberAt(wanted.first().first().toInt()), top);
}

void VaultSessionTest::thePlaceInAnotherOrderComesBack()
{
    for (int i = 0; i < 300; ++i)
        (void)m_fixture->add(u"memory %1"_s.arg(i), {}, i);
    restart();
    restore();
    model().list()->setOrder(MemoryListModel::Order::Oldest);
    QTRY_VERIFY(m_fixture->passes() && model().list()->count() == 300 && model().list()->isSettled());
    const quint32 top = model().list()->numberAt(120);
    model().session()->setTopRow(120);
    restart();
    QTRY_COMPARE(model().list()->count(), 300); // the newest first
    QStringList order;
    connect(model().list(), &MemoryListModel::rearranged, this, [&] { order += u"rearranged"_s; });
    connect(model().session(), &VaultSession::topRowWanted, this, [&](int row) {
        order += model().list()->isSettled() && model().list()->numberAt(row) == top ? u"top"_s : u"other"_s;
    });
    restore();
    QTRY_VERIFY(order.size() >= 2);
    QCOMPARE(order, (QStringList{u"rearranged"_s, u"top"_s})); // the view begins another list at its beginning
}

void VaultSessionTest::aPlaceThatIsEmptyBringsNothingToTheTopLater()
{
    for (int i = 0; i < 300; ++i)
        (void)m_fixture->add(u"memory %1"_s.arg(i));
    const auto write = [](Saving &saving) {
        return Settings(saving.database()).write(u"window.session"_s, R"({"place":"Pinned","top":120})");
    };
    MN_VERIFY(wait(m_fixture->vault->save(Durability::Full, write)));
    QSignalSpy wanted(model().session(), &VaultSession::topRowWanted);
    restore();
    QTRY_COMPARE(model().list()->state(), MemoryListModel::State::Empty);
    QSignalSpy rearranged(model().list(), &MemoryListModel::rearranged);
    model().list()->show(MemoryListModel::Place::Everything);
    QTRY_COMPARE(rearranged.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.count(), 0);
}

void VaultSessionTest::aMemoryThatCannotBeReadEndsTheRestoring()
{
    const RecordId id = m_fixture->add(u"1.2 bar"_s);
    Draft draft;
    draft.at = m_fixture->vault.clock().now();
    draft.base = draft.now = m_fixture->get(id);
    draft.now.content = u"1.4 bar"_s;
    MN_VERIFY(wait(m_fixture->vault->keepDraft(id, draft.toBytes())));
    MN_VERIFY(wait(m_fixture->vault->save(Durability::Full, [&](Saving &saving) -> Result<void> {
        return saving.database().run(u"UPDATE memory SET state = x'00ff' WHERE id = ?"_s, id.toBytes());
    })));
    restore(); // it is told
    QCOMPARE(model().editor()->state(), State::Failed);
    model().list()->show(MemoryListModel::Place::Pinned);
    QTRY_VERIFY(m_fixture->passes() && kept().contains("Pinned")); // and what is shown is kept again
}

void VaultSessionTest::theFilterMayComeBackFirst()
{
    (void)m_fixture->add(u"1.2 bar"_s, {u"home"_s});
    restore();
    QVERIFY(model().filters()->add(u"tag:home"_s));
    model().list()->setOrder(MemoryListModel::Order::Oldest);
    QTRY_VERIFY(m_fixture->passes() && kept().contains("tag:home") && kept().contains("Oldest"));
    restart();
    QTRY_COMPARE(model().filters()->count(), 1);
    restore();
    QCOMPARE(model().list()->order(), MemoryListModel::Order::Oldest);
}

void VaultSessionTest::whoWasQuickerStaysWhereTheyWent()
{
    const QString one = idOf(m_fixture->add(u"one"_s));
    const QString other = idOf(m_fixture->add(u"other"_s));
    restore();
    model().openMemory(one);
    QTRY_COMPARE(model().editor()->state(), State::Open);
    model().session()->setPage(u"timeline"_s);
    restart();
    model().openMemory(other);
    model().list()->show(MemoryListModel::Place::Pinned);
    restore();
    QTRY_COMPARE(model().editor()->state(), State::Open);
    QCOMPARE(model().editor()->idText(), other);
    QCOMPARE(model().list()->place(), MemoryListModel::Place::Pinned);
    QCOMPARE(model().session()->page(), QString()); // it would hide the memory
}

void VaultSessionTest::damagedWordsAreNone()
{
    const auto write = [](Saving &saving) {
        return Settings(saving.database())
            .write(u"window.session"_s, R"({"memory":7,"place":"Nowhere","order":[],"top":-4,"page":{}})");
    };
    MN_VERIFY(wait(m_fixture->vault->save(Durability::Full, write)));
    restore();
    QCOMPARE(model().editor()->state(), State::Closed);
    QCOMPARE(model().list()->place(), MemoryListModel::Place::Everything);
    QCOMPARE(model().list()->order(), MemoryListModel::Order::Newest);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::VaultSessionTest)
#include "vault_session_test.moc"
