#include "app/shell/vault_model.h"
#include "tests/support/faulty_vault.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;

// Saved searches are kept in order: renamed, moved, deleted, and told of.
class SavedSearchesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDeletedComesBackToItsPlace();
    void aNameIsHadByOneAlone();
    void whatWasSavedAnewMeanwhileStays();
    void theWindowTellsAndUndoes();
    void aFailureIsToldAndNoSaving();

private:
    static QStringList namesOf(const SavedSearches &searches)
    {
        QStringList names;
        for (const SavedSearches::Search &search : searches.searches())
            names += search.name;
        return names;
    }
    // Kept, in this order, so that what follows is no race with the first reading.
    static bool keepThree(SavedSearches &searches)
    {
        QSignalSpy saved(&searches, &SavedSearches::saved);
        for (const QString &name : {u"House"_s, u"Garden"_s, u"Attic"_s})
            searches.save(name, u"tag:"_s + name.toLower());
        return QTest::qWaitFor([&] { return !saved.isEmpty() && saved.last().first() == u"Attic"_s; });
    }
};

void SavedSearchesTest::whatIsDeletedComesBackToItsPlace()
{
    AppFixture f;
    SavedSearches searches(*f.vault);
    QAbstractItemModelTester tester(&searches);
    QVERIFY(keepThree(searches));
    QSignalSpy removed(&searches, &SavedSearches::removed);
    QVERIFY(!searches.canPutBack());
    searches.remove(0);
    searches.remove(searches.rowOf(u"Attic"_s));
    QCOMPARE(namesOf(searches), QStringList{u"Garden"_s});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.first().first().toString(), u"House"_s);
    searches.putBack(); // the last one first
    QCOMPARE(namesOf(searches), (QStringList{u"Garden"_s, u"Attic"_s}));
    searches.putBack();
    QCOMPARE(namesOf(searches), (QStringList{u"House"_s, u"Garden"_s, u"Attic"_s}));
    QCOMPARE(searches.textAt(0), u"tag:house"_s);
    QVERIFY(!searches.canPutBack());
    SavedSearches later(*f.vault);
    QTRY_VERIFY(later.searches() == searches.searches());
}

void SavedSearchesTest::aNameIsHadByOneAlone()
{
    AppFixture f;
    SavedSearches searches(*f.vault);
    QVERIFY(keepThree(searches));
    QVERIFY(!searches.rename(0, u" Garden "_s));
    QVERIFY(!searches.rename(0, u"  "_s));
    QVERIFY(!searches.rename(3, u"Cellar"_s));
    QVERIFY(searches.rename(0, u"House"_s)); // as it is called
    QCOMPARE(namesOf(searches), (QStringList{u"House"_s, u"Garden"_s, u"Attic"_s}));
    QVERIFY(searches.rename(0, u"Cellar"_s));
    QCOMPARE(searches.rowOf(u"Cellar"_s), 0);
    QCOMPARE(searches.rowOf(u"House"_s), -1);
}

void SavedSearchesTest::whatWasSavedAnewMeanwhileStays()
{
    AppFixture f;
    SavedSearches searches(*f.vault);
    QVERIFY(keepThree(searches));
    searches.remove(0);
    searches.save(u"House"_s, u"tag:house is:pinned"_s);
    searches.putBack();
    QCOMPARE(namesOf(searches), (QStringList{u"Garden"_s, u"Attic"_s, u"House"_s}));
    QCOMPARE(searches.textAt(2), u"tag:house is:pinned"_s);
}

void SavedSearchesTest::theWindowTellsAndUndoes()
{
    AppFixture f;
    f.add(u"one"_s, {}, 1);
    Commands commands({}, nullptr);
    VaultModel vault(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy wanted(&commands, &Commands::wanted);
    vault.useCommands(commands);
    QSignalSpy said(&vault, &VaultModel::said);
    SavedSearches &searches = *vault.savedSearches();
    searches.save({}, u"boiler"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"boiler"_s));
    QCOMPARE(said.first().last().toBool(), false);
    commands.run(u"edit.undo"_s);
    QCOMPARE(wanted.size(), 0);
    searches.remove(0);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.last().last().toBool());
    commands.run(u"edit.undo"_s);
    QCOMPARE(wanted.size(), 1);
    vault.undo();
    QCOMPARE(searches.count(), 1);

    // What was done last is undone first.
    searches.remove(0);
    QTRY_COMPARE(vault.list()->count(), 1);
    vault.openRow(0);
    vault.selection()->trash();
    QTRY_VERIFY(vault.selection()->canUndo());
    vault.undo();
    QCOMPARE(searches.count(), 0);
    QTRY_VERIFY(!vault.selection()->canUndo());
    vault.undo();
    QCOMPARE(searches.count(), 1);
}

void SavedSearchesTest::aFailureIsToldAndNoSaving()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    SavedSearches searches(*vault);
    QVERIFY(keepThree(searches));
    QSignalSpy saved(&searches, &SavedSearches::saved);
    QSignalSpy failed(&searches, &SavedSearches::failed);
    QString text; // more than the pages that the log has to spare, and nothing that can be pressed together
    std::mt19937 chance(1);
    for (int i = 0; i < 150'000; ++i)
        text += QChar(u' ' + int(chance() % 90));
    vault.disk().setFaults({.fullFromOperation = 0});
    searches.save(u"Long"_s, text);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(saved.size(), 0);
    vault.disk().setFaults({});
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SavedSearchesTest)
#include "saved_searches_test.moc"
