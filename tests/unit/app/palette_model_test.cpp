#include "app/palette/palette_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;

class PaletteModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actsMemoriesAndPlacesAreFound();
    void whatIsNotPossibleIsNotOffered();
    void undoSaysWhatItWouldUndo();
    void whatWasChosenIsKnownWhenMemoriesJoin();
    void whatWasUsedLastComesFirst();
    void anArrowMeansActsAlone();
    void scatteredLettersCountWhenNothingElseIsFound();
    void aMemoryIsOpenedAndAnActIsDone();
    void theTextOfATitleIsNoMarkup();

private:
    struct Desk : AppFixture {
        Desk() { commands.setHolds(Command::Needs::Vault, true); }
        RecordId addTitled(const QString &title, const QString &domain = {})
        {
            MemoryChange change;
            change.title = title;
            change.content = u"words"_s;
            if (!domain.isEmpty())
                change.addDomains = {domain};
            return add(change);
        }
        // "Section: title" of each row.
        QStringList shown() const
        {
            QStringList out;
            for (int row = 0; row < palette.count(); ++row)
                out += palette.index(row).data(PaletteModel::SectionRole).toString() + u": "_s +
                       palette.index(row).data(PaletteModel::PlainTitleRole).toString();
            return out;
        }
        QVariant at(int row, int role) const { return palette.index(row).data(role); }

        Commands commands{{{u"timeline"_s, u"Timeline"_s, {}, WindowPage::Entry::Sidebar, false, {}},
                           {u"graph"_s, u"Graph"_s, {}, WindowPage::Entry::Sidebar, false, {}}},
                          nullptr};
        MemoryEditor editor{*vault, vault.clock(), timers, calendar};
        PaletteModel palette{*vault, commands, editor, calendar};
    };
};

void PaletteModelTest::actsMemoriesAndPlacesAreFound()
{
    Desk f;
    f.addTitled(u"Linen cupboard: what is where"_s, u"Home"_s);
    f.addTitled(u"Garden"_s);
    f.commands.setHasWritableMemory(true);
    QAbstractItemModelTester tester(&f.palette);
    f.palette.begin();
    f.palette.setText(u"lin"_s);
    QTRY_COMPARE(f.shown(), QStringList({u"Do: Link to a memory"_s, u"Memories: Linen cupboard: what is where"_s,
                                         u"Go to: Graph of links"_s, u"Go to: Timeline"_s}));
    QCOMPARE(f.at(0, PaletteModel::TitleRole).toString(), u"<b>Lin</b>k to a memory"_s);
    QCOMPARE(f.at(0, PaletteModel::ChordRole).toStringList(), f.commands.hints()[u"memory.link"_s].toStringList());
    QCOMPARE(f.at(1, PaletteModel::DomainRole).toString(), u"Home"_s);
    QVERIFY(f.at(1, PaletteModel::NoteRole).toString().startsWith(u"Home · "_s));
    QVERIFY(f.at(1, PaletteModel::MemoryRole).toBool());
    // The section that has the best comes first.
    f.palette.setText(u"cupb"_s);
    QTRY_COMPARE(f.shown(), QStringList{u"Memories: Linen cupboard: what is where"_s});
    f.palette.setText(u"time"_s);
    QCOMPARE(f.shown().first(), u"Go to: Timeline"_s);
}

void PaletteModelTest::undoSaysWhatItWouldUndo()
{
    Desk f;
    f.commands.setHolds(Command::Needs::Undo, true);
    f.commands.setAbout(u"edit.undo"_s, u"3 memories moved to the trash"_s);
    f.palette.begin();
    f.palette.setText(u"> undo"_s);
    QCOMPARE(f.shown(), QStringList{u"Do: Undo: 3 memories moved to the trash"_s});
    // Also by the words of that.
    f.palette.setText(u"> moved to the"_s);
    QCOMPARE(f.shown(), QStringList{u"Do: Undo: 3 memories moved to the trash"_s});
    f.commands.setAbout(u"edit.undo"_s, {});
    f.palette.setText(u"> undo"_s);
    QCOMPARE(f.shown(), QStringList{u"Do: Undo"_s});
}

void PaletteModelTest::whatWasChosenIsKnownWhenMemoriesJoin()
{
    Desk f;
    f.addTitled(u"Linen cupboard"_s);
    f.commands.setHasWritableMemory(true);
    f.palette.begin();
    f.palette.setText(u"lin"_s);
    QCOMPARE(f.shown(), QStringList({u"Do: Link to a memory"_s, u"Go to: Graph of links"_s, u"Go to: Timeline"_s}));
    int now = -1;
    connect(&f.palette, &PaletteModel::arranged, this, [&] { now = f.palette.rowNow(1); });
    QTRY_COMPARE(f.palette.count(), 4);
    QCOMPARE(f.shown()[2], u"Go to: Graph of links"_s);
    QCOMPARE(now, 2);
    f.palette.setText(u"time"_s); // something else: from the first on
    QCOMPARE(now, 0);
}

void PaletteModelTest::whatIsNotPossibleIsNotOffered()
{
    Desk f;
    f.palette.setText(u"pin"_s);
    QCOMPARE(f.shown(), QStringList{u"Go to: Pinned"_s});
    f.commands.setHasWritableMemory(true);
    f.palette.begin();
    f.palette.setText(u"pin"_s);
    QCOMPARE(f.shown(), QStringList({u"Do: Pin"_s, u"Go to: Pinned"_s}));
    f.palette.setText(u"do anything"_s); // one is there already
    QCOMPARE(f.palette.count(), 0);
}

void PaletteModelTest::whatWasUsedLastComesFirst()
{
    Desk f;
    f.palette.begin();
    QCOMPARE(f.shown().first(), u"Do: New memory"_s);
    f.commands.noteRecent(u"text.larger"_s);
    f.commands.noteRecent(u"window.lock"_s);
    f.palette.begin();
    QCOMPARE(f.shown().mid(0, 3), QStringList({u"Do: Lock now"_s, u"Do: Larger text"_s, u"Do: New memory"_s}));
}

void PaletteModelTest::anArrowMeansActsAlone()
{
    Desk f;
    f.addTitled(u"Lock of the shed"_s);
    f.palette.setText(u"lock"_s);
    QTRY_COMPARE(f.shown(), QStringList({u"Do: Lock now"_s, u"Memories: Lock of the shed"_s}));
    f.palette.setText(u"> lock"_s);
    QCOMPARE(f.shown(), QStringList{u"Do: Lock now"_s});
    f.palette.setText(u">"_s);
    QVERIFY(f.palette.count() > 10);
}

void PaletteModelTest::scatteredLettersCountWhenNothingElseIsFound()
{
    Desk f;
    f.palette.setText(u"tmln"_s);
    QCOMPARE(f.shown(), QStringList{u"Go to: Timeline"_s});
    f.addTitled(u"tmln is no word"_s);
    f.palette.begin();
    f.palette.setText(u"tmln"_s);
    QTRY_COMPARE(f.shown(), QStringList{u"Memories: tmln is no word"_s});
}

void PaletteModelTest::aMemoryIsOpenedAndAnActIsDone()
{
    Desk f;
    const RecordId id = f.addTitled(u"Lock of the shed"_s);
    QSignalSpy opened(&f.palette, &PaletteModel::memoryWanted);
    QSignalSpy done(&f.commands, &Commands::wanted);
    f.palette.setText(u"lock"_s);
    QTRY_COMPARE(f.palette.count(), 2);
    f.palette.choose(1);
    QCOMPARE(opened.first().first().toString(), id.toString());
    QVERIFY(done.isEmpty());
    f.palette.choose(0);
    QCOMPARE(done.first().first().toString(), u"window.lock"_s);
    QCOMPARE(f.commands.recent(), QStringList{u"window.lock"_s});
    f.palette.choose(7); // nothing there
    QCOMPARE(done.size(), 1);
}

void PaletteModelTest::theTextOfATitleIsNoMarkup()
{
    Desk f;
    f.addTitled(u"<b>bold</b> & <img src=x>"_s);
    f.palette.setText(u"bold"_s);
    QTRY_COMPARE(f.palette.count(), 1);
    const QString title = f.at(0, PaletteModel::TitleRole).toString();
    QVERIFY(!title.contains(u"<img"_s));
    QVERIFY(title.contains(u"&lt;img"_s));
    QCOMPARE(title.count(u"<b>"_s), 1);   // the mark
    f.palette.setMarkColor(u"#003f38"_s); // a colour, and not it alone
    const QString coloured = f.at(0, PaletteModel::TitleRole).toString();
    QVERIFY(coloured.contains(u"<font color=\"#003f38\"><u>bold</u></font>"_s));
    QVERIFY(!coloured.contains(u"<b>"_s));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::PaletteModelTest)
#include "palette_model_test.moc"
