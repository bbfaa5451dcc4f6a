#include "app/library/memory_selection.h"
#include "app/transfer/export_model.h"
#include "core/exchange/import_formats.h"
#include "tests/support/file_watch.h"
#include "tests/unit/app/transfer_fixture.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

class ExportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allButTheTrashComesOutAndBackIn();
    void whatTheListShowsComesOutAlone();
    void whatIsChosenComesOutAlone();
    void aFolderThatHoldsSomethingGetsANewOneInIt();
    void rateAndTimeLeftAreSaidOnceTheyMeanSomething();
    void aStopLeavesNothing();
    void whereNothingCanBeWrittenIsSaid();

private:
    using State = ExportModel::State;
    bool waits(const std::function<bool()> &holds) { return until(m_fixture->timers, holds); }
    void write(const QString &path);
    void addMany();
    // The contents of the lines of a file.
    QSet<QString> contentsOf(const QString &path) const;
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::optional<AppFixture> m_fixture;
    std::optional<MemoryListModel> m_list;
    std::optional<MemorySelection> m_selection;
    std::optional<ExportModel> m_model;
    std::optional<QTemporaryDir> m_home;
};

void ExportModelTest::init()
{
    m_home.emplace();
    m_fixture.emplace();
    for (int i = 0; i < 12; ++i)
        m_fixture->add(u"memory %1"_s.arg(i), {i % 3 == 0 ? u"third"_s : u"other"_s});
    MN_VERIFY(wait(m_fixture->vault->trash({m_fixture->add(u"thrown away"_s)})));
    m_list.emplace(*m_fixture->vault, m_fixture->vault.clock(), m_fixture->timers, m_fixture->calendar);
    m_selection.emplace(*m_fixture->vault, *m_list, m_fixture->calendar);
    m_model.emplace(*m_fixture->vault, *m_list, m_fixture->vault.clock(), m_fixture->timers);
    m_model->begin();
    QVERIFY(waits([this] { return m_list->state() == MemoryListModel::State::Ready && m_model->allCount() == 12; }));
}

void ExportModelTest::cleanup()
{
    m_model.reset();
    m_selection.reset();
    m_list.reset();
    m_fixture.reset();
}

void ExportModelTest::write(const QString &path)
{
    const mn::test::FileWatch watch(m_home->path().toStdString());
    m_model->start(QUrl::fromLocalFile(path));
    QCOMPARE(m_model->state(), State::Running);
    QVERIFY(waits([this] { return m_model->state() != State::Running; }));
    QCOMPARE(watch.words(), std::string()); // the thread that draws asks the disk for nothing
}

QSet<QString> ExportModelTest::contentsOf(const QString &path) const
{
    QSet<QString> found;
    const auto source = openSource({ImportFormat::Jsonl, path});
    for (bool isEnd = !source; !isEnd;) {
        const auto step = (*source)->next();
        if (step && step->item)
            found += step->item->memory.content;
        isEnd = !step || step->end;
    }
    return found;
}

void ExportModelTest::allButTheTrashComesOutAndBackIn()
{
    QCOMPARE(m_model->count(), 12);
    QVERIFY(m_model->suggestedName().endsWith(u".jsonl"_s));
    write(path(u"all.jsonl"_s));
    QCOMPARE(m_model->state(), State::Done);
    QVERIFY(m_model->resultTitle().contains(u"12"_s));
    QVERIFY(m_model->warning().isEmpty());
    QCOMPARE(m_model->resultFolder(), QUrl::fromLocalFile(m_home->path()));
    const QSet<QString> found = contentsOf(path(u"all.jsonl"_s));
    QCOMPARE(found.size(), 12);
    QVERIFY(!found.contains(u"thrown away"_s));
    m_model->begin(); // the next one
    QCOMPARE(m_model->state(), State::Ready);
}

void ExportModelTest::whatTheListShowsComesOutAlone()
{
    m_list->show(MemoryListModel::Place::Tag, u"third"_s);
    QVERIFY(waits([this] { return m_model->shownCount() == 4; }));
    m_model->setScope(ExportModel::Scope::Shown);
    QCOMPARE(m_model->count(), 4);
    write(path(u"shown.jsonl"_s));
    QCOMPARE(contentsOf(path(u"shown.jsonl"_s)),
             (QSet<QString>{u"memory 0"_s, u"memory 3"_s, u"memory 6"_s, u"memory 9"_s}));
    // The trash too, where it is that which is shown.
    m_list->show(MemoryListModel::Place::Trash);
    QVERIFY(waits([this] { return m_model->shownCount() == 1; }));
    write(path(u"trash.jsonl"_s));
    QCOMPARE(contentsOf(path(u"trash.jsonl"_s)), QSet<QString>{u"thrown away"_s});
}

void ExportModelTest::whatIsChosenComesOutAlone()
{
    QCOMPARE(m_model->chosenCount(), 0);
    m_selection->choose(1);
    m_selection->extendTo(3);
    m_model->begin();
    QCOMPARE(m_model->scope(), ExportModel::Scope::Chosen);
    QCOMPARE(m_model->count(), 3);
    QSet<QString> chosen;
    const auto rows = wait(m_fixture->vault->rows(
        ReadView::everything(), std::vector<quint32>(m_list->marked().cbegin(), m_list->marked().cend())));
    for (const MemoryRow &row : rows.value_or(std::vector<MemoryRow>()))
        chosen += m_fixture->get(row.id).content;
    write(path(u"chosen.jsonl"_s));
    QCOMPARE(contentsOf(path(u"chosen.jsonl"_s)), chosen);
    QCOMPARE(chosen.size(), 3);
}

void ExportModelTest::aFolderThatHoldsSomethingGetsANewOneInIt()
{
    m_model->setFormat(ExportModel::Format::Markdown);
    QVERIFY(QDir().mkpath(path(u"documents/letters"_s)));
    write(path(u"documents"_s));
    QCOMPARE(m_model->state(), State::Done);
    const QString folder = m_model->resultFolder().toLocalFile();
    QCOMPARE(QFileInfo(folder).absolutePath(), path(u"documents"_s));
    QCOMPARE(QDir(folder).entryList({u"*.md"_s}).size(), 12);
    write(path(u"documents"_s)); // not over the first
    QVERIFY(m_model->resultFolder().toLocalFile() != folder);
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    write(path(u"empty"_s));
    QCOMPARE(m_model->resultFolder().toLocalFile(), path(u"empty"_s));
}

void ExportModelTest::addMany()
{
    const auto fill = [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 5000; ++i) {
            MemoryChange memory;
            memory.content = u"long memory %1 "_s.arg(i).repeated(50);
            MN_TRY(saving.add({}, memory));
        }
        return {};
    };
    MN_VERIFY(wait(m_fixture->vault->save(Durability::Full, fill)));
}

void ExportModelTest::rateAndTimeLeftAreSaidOnceTheyMeanSomething()
{
    addMany();
    m_model->setFormat(ExportModel::Format::Markdown); // a file each takes its time
    QString first;
    QObject::connect(&*m_model, &ExportModel::progressed, &*m_model, [&] {
        if (first.isEmpty())
            first = m_model->progressDetail();
    });
    m_model->start(QUrl::fromLocalFile(path(u"many"_s)));
    QVERIFY(m_model->progressDetail().isEmpty());
    QVERIFY(waits([&] { return !first.isEmpty() || m_model->state() != State::Running; }));
    QVERIFY2(first.contains(u"a second"_s) && first.contains(u"left"_s), qPrintable(first));
    m_model->stop();
    QVERIFY(waits([this] { return m_model->state() != State::Running; }));
}

void ExportModelTest::aStopLeavesNothing()
{
    addMany();
    for (const auto format : {ExportModel::Format::Jsonl, ExportModel::Format::Markdown}) {
        m_model->setFormat(format);
        m_model->start(QUrl::fromLocalFile(path(u"stopped"_s)));
        m_model->stop();
        QVERIFY(m_model->isStopping());
        QVERIFY(waits([this] { return m_model->state() != State::Running; }));
        QCOMPARE(m_model->state(), State::Ready);
        QVERIFY(m_model->problem().isEmpty());
        QVERIFY(QDir(m_home->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    // After that it still can.
    write(path(u"whole"_s));
    QCOMPARE(m_model->state(), State::Done);
}

void ExportModelTest::whereNothingCanBeWrittenIsSaid()
{
    QFile file(path(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    write(path(u"a file/all.jsonl"_s));
    QCOMPARE(m_model->state(), State::Failed);
    QVERIFY(!m_model->problem().isEmpty());
    QVERIFY(!m_model->problemCode().isEmpty());
    write(path(u"all.jsonl"_s));
    QCOMPARE(m_model->state(), State::Done);
    QVERIFY(m_model->problem().isEmpty());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ExportModelTest)
#include "export_model_test.moc"
