#include "app/shell/app_model.h"
#include "app/transfer/import_reason_words.h"
#include "app/transfer/import_words.h"
#include "core/base/drawing_thread.h"
#include "tests/support/file_watch.h"
#include "tests/support/paths.h"
#include "tests/unit/app/transfer_fixture.h"
#include "tests/unit/app/window_vault.h"
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

namespace {

constexpr int kNotes = 5000; // five batches

} // namespace

class ImportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLookWritesNothing();
    void aLookIsToldInWordsAndFiguresOfALocale();
    void whatIsDroppedIsKnownAndImportedWithItsReport_data();
    void whatIsDroppedIsKnownAndImportedWithItsReport();
    void everyReasonHasARemedy();
    void fieldsAreNamedInTheWordsOfTheWindow();
    void whatIsNothingKnownIsSaid();
    void theWrongProgramIsSaidAndTheRightOneChosen();
    void domainsGoWhereTheyAreSent();
    void allOfItIsTaggedOrNot();
    void whatCameInIsAListOfItsOwn();
    void plainTextComesByFileOrByBlock();
    void aStopKeepsWhatIsInAndTheRestComesLater();
    void whatWasLetGoOfIsGoneOnWith();
    void lockingStopsItAndItGoesOnAfterTheUnlock();
    void oneUndoTakesAllOfItBackAndItCanComeAgain();
    void theReportIsAFileOfItsOwner();
    void theReportIsThereUntilTheNextImport();
    void theSampleComesMarkedAndGoesWithOneClick();
    void aLookThatNobodyWantsAnyMoreChangesNothing();

private:
    using Step = ImportModel::Step;
    // Up to the look.
    void look(const QUrl &source);
    void bring();
    QUrl notes(int count);
    bool waits(const std::function<bool()> &holds) { return until(m_fixture->timers, holds); }

    std::optional<AppFixture> m_fixture;
    std::optional<ImportModel> m_model;
    std::optional<QTemporaryDir> m_home;
};

void ImportModelTest::init()
{
    m_home.emplace();
    m_fixture.emplace();
    m_model.emplace(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QVERIFY(waits([this] { return m_model->isReady(); }));
}

void ImportModelTest::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void ImportModelTest::look(const QUrl &source)
{
    const mn::test::FileWatch watch(source.toLocalFile().toStdString());
    m_model->open(source);
    QVERIFY(waits([this] { return m_model->step() == Step::Look && !m_model->isLooking(); }));
    QCOMPARE(watch.words(), std::string()); // the thread that draws asks the disk for nothing
}

void ImportModelTest::bring()
{
    m_model->start();
    QVERIFY(m_model->isRunning());
    QVERIFY(waits([this] { return m_model->step() == Step::Done; }));
    QVERIFY(!m_model->isRunning());
}

QUrl ImportModelTest::notes(int count)
{
    const QString folder = m_home->filePath(u"notes"_s);
    return writeNotes(folder, count) ? QUrl::fromLocalFile(folder) : QUrl();
}

void ImportModelTest::aLookWritesNothing()
{
    look(material(u"obsidian"_s));
    QVERIFY(m_model->importCount() > 0);
    QCOMPARE(m_model->program(), int(ImportFormat::Markdown));
    QVERIFY(waits([this] { return !m_model->sourceNote().isEmpty(); }));
    QCOMPARE(m_model->sourceNote(), u"obsidian. The folder is only read, never changed."_s);
    QVERIFY(!m_model->tiles().isEmpty());
    QVERIFY(!m_model->samples().isEmpty());
    QVERIFY(!m_model->warnings().isEmpty()); // a file that nothing links
    QVERIFY(m_model->domains()->count() > 0);
    QVERIFY(!m_model->isRunning());
    QCOMPARE(countIn(*m_fixture->vault), 0);
    m_model->chooseAnother();
    look(material(u"csv/contacts.csv"_s));
    QVERIFY(waits([this] { return !m_model->sourceNote().isEmpty(); }));
    const QString size = ImportWords().size(QFileInfo(materialPath(u"csv/contacts.csv"_s)).size());
    QCOMPARE(m_model->sourceNote(), u"contacts.csv, %1. The file is only read, never changed."_s.arg(size));
    m_model->chooseAnother();
    QCOMPARE(m_model->step(), Step::Choose);
    QCOMPARE(countIn(*m_fixture->vault), 0);
}

void ImportModelTest::aLookIsToldInWordsAndFiguresOfALocale()
{
    ImportLook looked;
    looked.memories = 2'509;
    looked.kinds = QHash<QString, qint64>{{u"note"_s, 2'478}, {u"walk"_s, 30}, {u"person"_s, 1}};
    const ImportWords british(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(british.kindsSentence(looked), u"2,478\u00A0notes · 30 × walk · 1\u00A0person"_s);
    looked.earliest = QDateTime(QDate(1999, 6, 1), QTime(12, 0)).toMSecsSinceEpoch();
    looked.latest = QDateTime(QDate(2024, 6, 1), QTime(12, 0)).toMSecsSinceEpoch();
    const auto first = [&looked](const ImportWords &words) {
        return words.lookTiles(looked)[0].toMap()[u"text"_s].toString();
    };
    QCOMPARE(first(british), u"memories, 1999 to 2024"_s);
    const ImportWords persian(QLocale(QLocale::Persian, QLocale::Iran));
    QCOMPARE(first(persian), u"memories, ۱۹۹۹ to ۲۰۲۴"_s);
}

void ImportModelTest::whatIsDroppedIsKnownAndImportedWithItsReport_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"obsidian", "logseq", "chatgpt", "mcp_memory/memory.jsonl", "csv/contacts.csv", "joplin/notes.jex"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ImportModelTest::whatIsDroppedIsKnownAndImportedWithItsReport()
{
    QFETCH(QString, name);
    look(material(name));
    const int expected = m_model->importCount();
    bring();
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(!m_model->wasStopped());
    QCOMPARE(m_model->inVault(), expected);
    QCOMPARE(countIn(*m_fixture->vault), expected);
    QVERIFY(m_model->reportTitle().contains(QString::number(expected)));
    QVERIFY(waits([this] { return m_model->canUndo(); }));
    const ImportRemarks &remarks = *m_model->remarks();
    QCOMPARE(remarks.all().size(), remarks.leftOutCount() + remarks.changedCount());
}

void ImportModelTest::everyReasonHasARemedy()
{
    for (const char *name :
         {"obsidian", "logseq", "chatgpt", "mcp_memory/memory.jsonl", "csv/contacts.csv", "joplin/notes.jex"}) {
        look(material(QString::fromLatin1(name)));
        bring();
        for (const ImportRemark &remark : m_model->remarks()->all()) {
            if (remark.kind == ImportRemark::Kind::Skipped)
                QVERIFY2(!remedyFor(remark.why.reason).isEmpty(), qPrintable(sentence(remark.why)));
        }
        m_model->chooseAnother();
    }
}

void ImportModelTest::fieldsAreNamedInTheWordsOfTheWindow()
{
    const ImportWhy unread(ImportReason::FieldNotUnderstood, {u"occurred_at"_s});
    QCOMPARE(shownReason(unread), u"Its date was not understood and was left out."_s);
    QCOMPARE(sentence(unread), u"Its occurred_at was not understood and was left out."_s); // as it stands in the format
    QCOMPARE(shownReason(ImportWhy(ImportReason::FieldCut, {u"id_external"_s, u"1024"_s})),
             u"Its external id was longer than 1024 bytes and was cut."_s);
    QCOMPARE(shownReason(ImportWhy(ImportReason::LabelsLeftOut, {u"3"_s, u"tags"_s})),
             u"3 of its tags were left out: too many, or too long."_s);
    QCOMPARE(shownReason(ImportWhy(ImportReason::ChangedOnBothSides, {u"content, created_at, metadata colour"_s})),
             u"Changed both here and there, and left as it is here: text, creation date, field “colour”."_s);
    QCOMPARE(shownReason(ImportWhy(ImportReason::LargerThan, {u"tags"_s})), u"It is larger than tags."_s); // no field
}

void ImportModelTest::whatIsNothingKnownIsSaid()
{
    QFile picture(m_home->filePath(u"picture.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG");
    picture.close();
    m_model->open(QUrl::fromLocalFile(picture.fileName()));
    QVERIFY(waits([this] { return !m_model->problem().isEmpty(); }));
    QVERIFY(m_model->problem().contains(u"picture.png"_s));
    QCOMPARE(m_model->problemCode(), u"NotUnderstood"_s);
    QCOMPARE(m_model->step(), Step::Choose);
    m_model->open(QUrl(u"https://example.org/notes.jsonl"_s)); // nothing of another machine is read
    QCOMPARE(m_model->step(), Step::Choose);
}

void ImportModelTest::theWrongProgramIsSaidAndTheRightOneChosen()
{
    m_model->openAs(int(ImportFormat::Joplin), material(u"csv/contacts.csv"_s));
    QVERIFY(waits([this] { return !m_model->isLooking(); }));
    QCOMPARE(m_model->step(), Step::Choose);
    QCOMPARE(m_model->problemCode(), u"NotUnderstood"_s);
    m_model->lookAs(int(ImportFormat::Csv));
    QVERIFY(waits([this] { return m_model->step() == Step::Look && !m_model->isLooking(); }));
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(m_model->importCount() > 0);
    m_model->openAs(int(ImportFormat::Markdown), material(u"csv/contacts.csv"_s));
    QVERIFY(waits([this] { return !m_model->isLooking(); }));
    QVERIFY(m_model->problem().contains(u"folder"_s));
}

void ImportModelTest::domainsGoWhereTheyAreSent()
{
    MemoryChange mine;
    mine.content = u"mine"_s;
    mine.addDomains = {u"Home"_s};
    m_fixture->add(mine);
    look(notes(30));
    ImportDomains &domains = *m_model->domains();
    QCOMPARE(domains.count(), 3);
    const auto at = [&domains](int row, ImportDomains::Role role) { return domains.data(domains.index(row), role); };
    int house = 0;
    int garden = 0;
    for (int row = 0; row < domains.count(); ++row) {
        if (at(row, ImportDomains::NameRole) == u"House"_s)
            house = row;
        if (at(row, ImportDomains::NameRole) == u"Garden"_s)
            garden = row;
    }
    QVERIFY(waits([&] { return at(house, ImportDomains::ChoicesRole).toStringList().contains(u"Home"_s); }));
    QVERIFY(at(house, ImportDomains::ChoicesRole).toStringList().first().contains(u"new"_s));
    domains.choose(house, 1); // after its own name
    QCOMPARE(at(house, ImportDomains::TargetRole).toString(), u"Home"_s);
    domains.setTaken(garden, false);
    QCOMPARE(m_model->importCount(), 20);
    bring();
    QCOMPARE(countIn(*m_fixture->vault), 21);
    const auto inDomain = [this](const QString &name) {
        return wait(
                   m_fixture->vault->count(ReadView::everything(), {{{Field::Domain, Comparison::Equal, name, false}}}))
            .value_or(-1);
    };
    QCOMPARE(inDomain(u"Home"_s), 11);
    QCOMPARE(inDomain(u"House"_s), 0);
    QCOMPARE(inDomain(u"Garden"_s), 0);
}

void ImportModelTest::allOfItIsTaggedOrNot()
{
    look(notes(6));
    QVERIFY(m_model->tagsAll());
    QVERIFY(m_model->tag().startsWith(u"markdown-"_s));
    const QString tag = m_model->tag();
    bring();
    const auto tagged = [&] {
        return wait(m_fixture->vault->count(ReadView::everything(), {{{Field::Tag, Comparison::Equal, tag, false}}}))
            .value_or(-1);
    };
    QCOMPARE(tagged(), 6);
    // What was exported here comes back as it was.
    m_model->openAs(int(ImportFormat::Jsonl),
                    QUrl::fromLocalFile(mn::test::sourcePath("resources/sample/memories.jsonl")));
    QVERIFY(waits([this] { return m_model->step() == Step::Look && !m_model->isLooking(); }));
    QVERIFY(!m_model->tagsAll());
}

void ImportModelTest::whatCameInIsAListOfItsOwn()
{
    using Place = MemoryListModel::Place;
    m_fixture->add(u"mine"_s);
    look(notes(6));
    bring();
    const QString first = m_model->cameIn();
    QVERIFY(!first.isEmpty());
    m_model->chooseAnother();
    look(notes(9)); // three of them are new
    bring();
    QVERIFY(waits([&] { return !m_model->cameIn().isEmpty() && m_model->cameIn() != first; }));
    MemoryListModel list(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers, m_fixture->calendar);
    const auto shows = [&](Place place, const QString &label, int count) {
        list.show(place, label);
        return waits([&] { return list.isSettled() && list.count() == count; });
    };
    QVERIFY(shows(Place::Imported, first, 6));
    QVERIFY(shows(Place::Imported, m_model->cameIn(), 3));
    QVERIFY(shows(Place::Imported, first + u' ' + m_model->cameIn(), 9));
    QVERIFY(shows(Place::Everything, {}, 10));
    // It follows the vault: what is archived stays, what is thrown away goes, and what others write is none of it.
    QVERIFY(shows(Place::Imported, m_model->cameIn(), 3));
    QVERIFY(waits([&] { return !list.idAt(0).isEmpty() && !list.idAt(1).isEmpty(); }));
    MemoryChange archived;
    archived.archived = true;
    MN_VERIFY(wait(m_fixture->vault->edit(*RecordId::fromString(list.idAt(0)), archived)));
    MN_VERIFY(wait(m_fixture->vault->trash({*RecordId::fromString(list.idAt(1))})));
    m_fixture->add(u"mine as well"_s);
    QVERIFY(waits([&] { return list.count() == 2; }));
    QVERIFY(waits([&] { return list.index(0).data(MemoryListModel::ArchivedRole).toBool(); }));
    m_fixture->add(u"and this"_s);
    QVERIFY(shows(Place::Everything, {}, 10)); // all that was written has been read
    QVERIFY(shows(Place::Imported, m_model->cameIn(), 2));
    m_model->undo();
    QVERIFY(waits([&] { return m_model->step() == Step::Choose && list.count() == 0; }));
    QCOMPARE(m_model->cameIn(), QString());
}

void ImportModelTest::plainTextComesByFileOrByBlock()
{
    QFile file(m_home->filePath(u"days.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\n\ntwo\n\nthree\n");
    file.close();
    look(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(m_model->importCount(), 1);
    m_model->setSplitsBlocks(true);
    QVERIFY(waits([this] { return !m_model->isLooking(); }));
    QCOMPARE(m_model->importCount(), 3);
    bring();
    QCOMPARE(countIn(*m_fixture->vault), 3);
}

void ImportModelTest::aStopKeepsWhatIsInAndTheRestComesLater()
{
    look(notes(kNotes));
    QCOMPARE(m_model->importCount(), kNotes);
    m_model->start();
    QVERIFY(m_model->isRunning());
    m_model->start(); // once is enough
    QVERIFY(waits([this] { return m_model->inVault() > 0; }));
    QVERIFY(m_model->fraction() > 0);
    QVERIFY(m_model->progressDetail().contains(u"a second"_s));
    m_model->stop();
    QVERIFY(m_model->isStopping());
    QVERIFY(waits([this] { return m_model->step() == Step::Done; }));
    QVERIFY(m_model->wasStopped());
    QVERIFY(m_model->problem().isEmpty());
    const qint64 before = countIn(*m_fixture->vault);
    QVERIFY(before > 0 && before < kNotes);
    QCOMPARE(m_model->inVault(), before);
    QVERIFY(m_model->canResume());
    m_model->resume();
    QVERIFY(waits([this] { return m_model->step() == Step::Done; }));
    QVERIFY(!m_model->wasStopped());
    QVERIFY(!m_model->canResume());
    QCOMPARE(countIn(*m_fixture->vault), kNotes);
    QCOMPARE(m_model->inVault(), kNotes);
}

void ImportModelTest::whatWasLetGoOfIsGoneOnWith()
{
    look(notes(kNotes));
    m_model->start();
    QVERIFY(waits([this] { return m_model->inVault() > 0; }));
    m_model.reset(); // it waits for what is being written
    MN_VERIFY(m_fixture->vault.reopen());
    const qint64 before = countIn(*m_fixture->vault);
    QVERIFY(before > 0 && before < kNotes);
    m_model.emplace(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QVERIFY(waits([this] { return m_model->canResume(); }));
    QVERIFY(m_model->lastTitle().contains(u"notes"_s));
    QVERIFY(waits([this] { return m_model->canUndo(); })); // also before it is through
    m_model->resume();
    QVERIFY(waits([this] { return m_model->step() == Step::Done; }));
    QCOMPARE(countIn(*m_fixture->vault), kNotes);
    QVERIFY(waits([this] { return m_model->inVault() == kNotes; }));
    m_model->undo();
    QVERIFY(waits([this] { return !m_model->isUndoing(); }));
    QCOMPARE(countIn(*m_fixture->vault), 0);
    QCOMPARE(countIn(*m_fixture->vault, true), kNotes);
}

void ImportModelTest::lockingStopsItAndItGoesOnAfterTheUnlock()
{
    const MayWait mayWait; // a second window is made and ended here
    mn::test::WindowVault window;
    ManualTimers timers(window.clock);
    DeviceSettings settings(window.files, window.home.filePath(u"window.json"_s));
    Appearance appearance(settings, false);
    UnlockModel unlock(window.keys, window.keeper, window.clock);
    Commands commands(windowPages(), &settings);
    AppModel app(window.keys, window.keeper, unlock, appearance, commands, window.clock, timers);
    MN_VERIFY(window.make());
    app.start(window.folder());
    const auto opened = [&] {
        if (!until(timers, [&] { return unlock.state() == UnlockModel::Locked; }))
            return false;
        unlock.unlockWithPassphrase(window.passphrase());
        return until(timers, [&] { return app.stage() == AppModel::Stage::Open; });
    };
    QVERIFY(until(timers, [&] { return app.stage() == AppModel::Stage::Locked; }));
    QVERIFY(opened());
    ImportModel *importing = app.vault()->importing();
    importing->open(notes(kNotes));
    QVERIFY(until(timers, [&] { return importing->step() == Step::Look && !importing->isLooking(); }));
    importing->start();
    QVERIFY(until(timers, [&] { return importing->inVault() > 0; }));
    app.lock();
    QVERIFY(until(timers, [&] { return app.stage() == AppModel::Stage::Locked; }));
    QVERIFY(!app.vault());
    QVERIFY(opened());
    importing = app.vault()->importing();
    QVERIFY(until(timers, [&] { return importing->canResume(); }));
    const qint64 before = countIn(*window.keeper.vault());
    QVERIFY(before > 0 && before < kNotes);
    importing->resume();
    QVERIFY(until(timers, [&] { return importing->step() == Step::Done; }));
    QCOMPARE(countIn(*window.keeper.vault()), kNotes);
}

void ImportModelTest::oneUndoTakesAllOfItBackAndItCanComeAgain()
{
    const RecordId mine = m_fixture->add(u"mine"_s);
    QSignalSpy said(&*m_model, &ImportModel::said);
    look(notes(40));
    QVERIFY(!m_model->canUndo());
    bring();
    QVERIFY(waits([this] { return m_model->canUndo(); }));
    m_model->undo();
    QVERIFY(m_model->isUndoing());
    QVERIFY(waits([this] { return !m_model->isUndoing(); }));
    QCOMPARE(countIn(*m_fixture->vault), 1);
    QCOMPARE(countIn(*m_fixture->vault, true), 40);
    QVERIFY(!m_fixture->get(mine).deleted);
    QVERIFY(said.last().first().toString().contains(u"40"_s));
    QCOMPARE(m_model->step(), Step::Choose);
    QVERIFY(!m_model->canUndo());
    look(QUrl::fromLocalFile(m_home->filePath(u"notes"_s)));
    bring();
    QCOMPARE(countIn(*m_fixture->vault), 41);
    QVERIFY(waits([this] { return m_model->canUndo(); }));
}

void ImportModelTest::theReportIsAFileOfItsOwner()
{
    look(material(u"obsidian"_s));
    bring();
    const QString path = m_home->filePath(u"report.txt"_s);
    QSignalSpy said(&*m_model, &ImportModel::said);
    m_model->saveReport(QUrl::fromLocalFile(path));
    QVERIFY(waits([&] { return said.count() == 1; }));
    QVERIFY(said.takeFirst().first().toString().contains(u"report.txt"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(m_model->reportTitle()));
    for (const ImportRemark &remark : m_model->remarks()->all()) {
        QVERIFY(text.contains(remark.what));
        QVERIFY(text.contains(shownReason(remark.why)));
        QVERIFY(text.contains(remedyFor(remark.why.reason)));
    }
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    m_model->saveReport(QUrl::fromLocalFile(m_home->filePath(u"no/such/folder/report.txt"_s)));
    QVERIFY(waits([&] { return said.count() == 1; }));
    QVERIFY(said.first().first().toString().contains(u"could not"_s));
}

void ImportModelTest::theReportIsThereUntilTheNextImport()
{
    look(material(u"obsidian"_s));
    bring();
    const int leftOut = m_model->remarks()->leftOutCount();
    QVERIFY(leftOut > 0);
    m_model.emplace(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QVERIFY(waits([this] { return m_model->hasReport(); }));
    QVERIFY(!m_model->canResume());
    m_model->showReport();
    QCOMPARE(m_model->step(), Step::Done);
    QCOMPARE(m_model->remarks()->leftOutCount(), leftOut);
    QVERIFY(m_model->remarks()->rowCount() > 0);
    m_model->remarks()->setShown(ImportRemarks::Shown::Changed);
    QCOMPARE(m_model->remarks()->rowCount(), m_model->remarks()->changedCount());
}

void ImportModelTest::theSampleComesMarkedAndGoesWithOneClick()
{
    const RecordId mine = m_fixture->add(u"mine"_s);
    QVERIFY(!m_model->hasSample());
    m_model->addSample();
    QVERIFY(m_model->isSampleBusy());
    QVERIFY(waits([this] { return !m_model->isSampleBusy(); }));
    QVERIFY(m_model->hasSample());
    const qint64 all = countIn(*m_fixture->vault);
    QVERIFY(all > 100);
    const auto tagged =
        wait(m_fixture->vault->count(ReadView::everything(), {{{Field::Tag, Comparison::Equal, u"sample"_s, false}}}));
    QCOMPARE(tagged.value_or(-1), all - 1);
    QVERIFY(!m_model->canUndo()); // that is of an import
    // Another window knows of it, too.
    ImportModel other(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers);
    QVERIFY(waits([&] { return other.hasSample(); }));
    m_model->removeSample();
    QVERIFY(waits([this] { return !m_model->isSampleBusy(); }));
    QVERIFY(!m_model->hasSample());
    QCOMPARE(countIn(*m_fixture->vault), 1);
    QVERIFY(!m_fixture->get(mine).deleted);
}

void ImportModelTest::aLookThatNobodyWantsAnyMoreChangesNothing()
{
    m_model->open(notes(kNotes));
    QVERIFY(waits([this] { return m_model->isLooking(); }));
    m_model->chooseAnother();
    QVERIFY(!m_model->isLooking());
    look(material(u"csv/contacts.csv"_s));
    QVERIFY(waits([this] { return m_model->sourceNote().startsWith(u"contacts.csv"_s); }));
    QVERIFY(m_model->importCount() < 100);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ImportModelTest)
#include "import_model_test.moc"
