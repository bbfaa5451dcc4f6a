#include "app/transfer/import_model.h"
#include "app/base/calendar.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/transfer/pace_words.h"
#include "core/exchange/import_undo.h"
#include <QFile>
#include <QFileInfo>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms; // a moving number, and no more often than one sees
constexpr qsizetype kCommonTags = 8;

QString lastPartOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<void> writeReport(const QString &path, const QByteArray &text)
{
    QFile file(path);
    // It names memories, so it is for its owner alone.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.flush())
        return fail(Errc::FileUnwritable, path);
    return {};
}

} // namespace

ImportModel::ImportModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_poll(timers.alarm([this] { poll(); })),
      m_keptSetting(vault, u"window.import"_s), m_sampleSetting(vault, u"window.sample"_s), m_domains(this),
      m_remarks(this)
{
    connect(&m_keptSetting, &VaultSetting::loaded, this, &ImportModel::takeKept);
    connect(&m_sampleSetting, &VaultSetting::loaded, this, [this](const QJsonArray &json) {
        m_sampleRun = ImportRunId::fromString(json.at(0).toString()).value_or(ImportRunId());
        Q_EMIT changed();
    });
    connect(&m_domains, &ImportDomains::changed, this, &ImportModel::changed);
}

double ImportModel::fractionOf(const ImportProgress &bytes)
{
    return bytes.total > 0 ? std::clamp(double(bytes.done) / double(bytes.total), 0.0, 1.0) : -1;
}

VaultWork &ImportModel::work()
{
    if (!m_work)
        m_work = std::make_unique<VaultWork>();
    return *m_work;
}

std::unique_ptr<VaultWork> ImportModel::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void ImportModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void ImportModel::setProblem(std::optional<Errc> code)
{
    m_failure = code;
    m_problem = code ? ImportWords::problem(*code) : QString();
    m_problemCode = code ? name(*code) : QString();
}

void ImportModel::setChoice(const ImportChoice &choice)
{
    m_choice = choice;
    m_source.reset();
    const auto ask = [path = choice.path](const std::stop_token &) {
        const QFileInfo info(path);
        return SourceFacts{info.isFile(), info.size()};
    };
    whenDone(this, work().post(ask), [this, path = choice.path](const SourceFacts &facts) {
        if (!m_choice || m_choice->path != path)
            return;
        m_source = facts;
        Q_EMIT changed();
    });
}

QString ImportModel::sourceNote() const
{
    if (!m_choice || !m_source)
        return {};
    const QString name = lastPartOf(m_choice->path);
    return m_source->isFile ? tr("%1, %2. The file is only read, never changed.", "a file, its size")
                                  .arg(name, m_words.size(m_source->bytes))
                            : tr("%1. The folder is only read, never changed.").arg(name);
}

// --- Choose

void ImportModel::open(const QUrl &source)
{
    if (isBusy() || !source.isLocalFile())
        return;
    const QString path = source.toLocalFile();
    stopLooking();
    const quint64 asked = ++m_looking;
    const auto guess = [path](const std::stop_token &) -> Result<std::optional<ImportFormat>> {
        return guessFormat(path);
    };
    whenDone(this, work().post(guess), [this, path, asked](const Result<std::optional<ImportFormat>> &format) {
        if (asked != m_looking)
            return;
        if (format && *format)
            return look({**format, path});
        setProblem({});
        m_problem = tr("“%1” is nothing that is known here. Choose the program it comes from.").arg(lastPartOf(path));
        m_problemCode = name(Errc::NotUnderstood);
        setStep(Step::Choose);
    });
}

void ImportModel::openAs(int program, const QUrl &source)
{
    if (!isBusy() && source.isLocalFile() && program >= 0 && program <= int(ImportFormat::Text))
        look({ImportFormat(program), source.toLocalFile()});
}

void ImportModel::lookAs(int program)
{
    if (!isBusy() && m_choice && program >= 0 && program <= int(ImportFormat::Text))
        look({ImportFormat(program), m_choice->path});
}

void ImportModel::setSplitsBlocks(bool splits)
{
    if (m_splitsBlocks == splits)
        return;
    m_splitsBlocks = splits;
    if (!isBusy() && m_step == Step::Look && m_choice && m_choice->format == ImportFormat::Text)
        return look(*m_choice);
    Q_EMIT changed();
}

void ImportModel::chooseAnother()
{
    if (isBusy())
        return;
    stopLooking();
    ++m_looking;
    setProblem({});
    setStep(Step::Choose);
}

// --- Look

// An older look; sample memories that are being brought are not for it to stop, it waits behind them.
void ImportModel::stopLooking()
{
    m_isLooking = false;
    if (m_work && !m_isSampleBusy)
        m_work->stop();
}

void ImportModel::look(ImportChoice choice)
{
    stopLooking();
    choice.split = m_splitsBlocks ? TextSource::Split::Blocks : TextSource::Split::Files;
    setChoice(choice);
    setProblem({});
    m_look = {};
    m_lookNews = {};
    m_domains.show(m_look);
    m_tag = m_words.tagFor(choice.format, m_clock.now());
    m_tagsAll = choice.format != ImportFormat::Jsonl; // what was exported here comes back as it was
    m_isLooking = true;
    m_lookBoard = std::make_shared<TransferBoard<LookNews>>();
    setStep(Step::Look);
    Q_EMIT progressed();
    m_poll->set(kPoll);

    whenDone(this, m_vault.domains(ReadView::everything()), [this](const Result<QList<LabelCount>> &domains) {
        QStringList names;
        for (const LabelCount &domain : domains.value_or(QList<LabelCount>()))
            names += domain.name;
        m_domains.setKnown(names);
    });
    const auto read = [&vault = m_vault, choice = std::move(choice), now = m_clock.now(),
                       board = m_lookBoard](const std::stop_token &stop) -> Result<ImportLook> {
        MN_TRY(const auto source, openSource(choice));
        const auto tick = [&board](const ImportLook &look) {
            board->write([&look](LookNews &news) { news = {look.memories, look.bytes}; });
        };
        return lookInto(vault, *source, now, tick, stop);
    };
    whenDone(this, work().post(read), [this, asked = ++m_looking](Result<ImportLook> looked) {
        if (asked == m_looking)
            takeLook(std::move(looked));
    });
}

void ImportModel::takeLook(Result<ImportLook> looked)
{
    m_isLooking = false;
    m_poll->stop();
    if (looked && looked->memories == 0 && looked->isWhole && looked->remarks.isEmpty())
        looked = fail(Errc::NotUnderstood);
    if (!looked) {
        setProblem(looked.error().code);
        return setStep(Step::Choose);
    }
    m_look = *std::move(looked);
    if (m_look.broken)
        setProblem(m_look.broken->code);
    m_domains.show(m_look);
    tellLook();
    Q_EMIT changed();
}

void ImportModel::tellLook()
{
    m_tiles = m_words.lookTiles(m_look);
    m_warnings = m_words.warnings(m_look);
    m_samples = m_words.samples(m_look);
    m_commonTags = m_words.most(m_look.tags, kCommonTags);
    m_kinds = m_words.kindsSentence(m_look);
    m_undated = m_look.undated > 0 ? tr("%Ln do not say when they happened", "", int(m_look.undated)) : QString();
}

QString ImportModel::lookText() const
{
    return m_lookNews.memories > 0 ? tr("%Ln memories so far", "", int(m_lookNews.memories)) : QString();
}

void ImportModel::setTagsAll(bool tags)
{
    if (m_tagsAll == tags)
        return;
    m_tagsAll = tags;
    Q_EMIT changed();
}

// --- Import

void ImportModel::start()
{
    if (isBusy() || !m_choice || m_step != Step::Look || m_isLooking || importCount() == 0)
        return;
    m_kept = {.state = ImportKept::State::Running,
              .choice = *m_choice,
              .plan = {},
              .runs = {},
              .counts = {},
              .expected = importCount(),
              .begun = m_clock.now(),
              .remarks = {}};
    if (m_tagsAll)
        m_kept.plan.tag = m_tag;
    m_domains.putInto(m_kept.plan);
    m_remarks.clear();
    m_added = 0;
    run({});
}

void ImportModel::resume()
{
    if (m_isUndoing || !canResume())
        return;
    setChoice(m_kept.choice);
    m_kept.state = ImportKept::State::Running;
    m_remarks.clear();
    m_remarks.add(m_kept.remarks, m_kept.leftOut, m_kept.changed);
    ImportCounts before = m_kept.counts;
    before.added = std::max(before.added, m_added); // a part that was killed could not say how much it had added
    run(before);
}

void ImportModel::run(const ImportCounts &before)
{
    if (m_work)
        m_work->stop(); // a look that nobody waits for
    ++m_looking;
    m_isLooking = false;
    if (m_kept.runs.isEmpty())
        noteRun(ImportRunId(makeUuidV7(m_clock)));
    m_before = before;
    m_runBegun = m_clock.now();
    m_tick.reset();
    m_isRunning = true;
    m_isStopping = false;
    setProblem({});
    m_board = std::make_shared<TransferBoard<ImportNews>>();
    keep(); // before the first batch: whatever happens to this process, it can be gone on with and taken back
    setStep(Step::Import);
    Q_EMIT progressed();
    m_poll->set(kPoll);

    const auto bring = [&vault = m_vault, kept = m_kept,
                        board = m_board](const std::stop_token &stop) -> Result<ImportReport> {
        MN_TRY(auto source, openSource(kept.choice));
        if (!kept.plan.isEmpty())
            source = std::make_unique<PlannedSource>(std::move(source), kept.plan);
        const auto tick = [&board](const ImportTick &newest) {
            board->write([&newest](ImportNews &news) { news.tick = newest; });
        };
        const auto remark = [&board](const ImportRemark &one) {
            board->write([&one](ImportNews &news) {
                ++(one.kind == ImportRemark::Kind::Skipped ? news.leftOut : news.changed);
                if (news.remarks.size() < ImportRemarks::kMost)
                    news.remarks += one;
            });
        };
        return Importer(vault, {.tick = tick, .remark = remark}).run(*source, stop, kept.runs.first());
    };
    whenDone(this, work().post(bring), [this](Result<ImportReport> report) { take(std::move(report)); });
}

void ImportModel::stop()
{
    if (!m_isRunning || m_isStopping)
        return;
    m_isStopping = true;
    work().stop();
    Q_EMIT changed();
}

void ImportModel::take(Result<ImportReport> report)
{
    takeNews();
    m_poll->stop();
    m_isRunning = false;
    m_isStopping = false;
    m_kept.tookMs += m_clock.now() - m_runBegun;
    if (report) {
        m_kept.state = report->wasCancelled ? ImportKept::State::Stopped : ImportKept::State::Done;
        noteRun(report->run);
        m_kept.counts = m_before;
        m_kept.counts += report->counts;
    } else {
        m_kept.state = ImportKept::State::Stopped;
        setProblem(report.error().code);
    }
    keep();
    setStep(Step::Done);
    countAdded();
    Q_EMIT finished();
}

void ImportModel::noteRun(const ImportRunId &run)
{
    if (!m_kept.runs.contains(run))
        m_kept.runs.append(run);
}

// By what the vault has kept of the runs: also of parts that were killed.
void ImportModel::countAdded()
{
    const auto count = [runs = m_kept.runs](Database &database) -> Result<qint64> {
        qint64 sum = 0;
        for (const ImportRunId &run : runs) {
            MN_TRY(const qint64 added, ImportRuns(database).count(run));
            sum += added;
        }
        return sum;
    };
    whenDone(this, m_vault.read(count), [this, runs = m_kept.runs](const Result<qint64> &added) {
        m_isReady = true;
        if (runs == m_kept.runs)
            m_added = added.value_or(0);
        Q_EMIT changed();
        Q_EMIT progressed();
    });
}

void ImportModel::poll()
{
    if (m_isLooking && m_lookBoard) {
        const LookNews news = m_lookBoard->take();
        if (news.memories > 0) {
            m_lookNews = news;
            Q_EMIT progressed();
        }
    }
    takeNews();
    if (m_isLooking || m_isRunning)
        m_poll->set(kPoll);
}

void ImportModel::takeNews()
{
    if (!m_board)
        return;
    const ImportNews news = m_board->take();
    m_remarks.add(news.remarks, news.leftOut, news.changed);
    if (!news.tick)
        return;
    m_tick = news.tick;
    m_kept.counts = m_before;
    m_kept.counts += m_tick->counts;
    if (!m_kept.runs.contains(m_tick->run)) { // it goes on with one that another program has begun
        noteRun(m_tick->run);
        keep();
    }
    Q_EMIT progressed();
}

int ImportModel::inVault() const
{
    const ImportCounts &counts = m_kept.counts;
    return int(std::max(m_added, counts.added) + counts.updated + counts.unchanged);
}

QString ImportModel::progressText() const
{
    if (!m_tick)
        return tr("Beginning to read");
    if (m_kept.expected < inVault())
        return tr("%Ln memories are in your vault", "", inVault());
    return tr("%1 of %Ln memories are in your vault", "", int(m_kept.expected)).arg(m_words.number(inVault()));
}

QString ImportModel::progressDetail() const
{
    if (!m_tick)
        return {};
    return PaceWords().of(m_tick->perSecond, m_tick->left);
}

// --- Done

QString ImportModel::reportTitle() const
{
    if (m_kept.expected > inVault())
        return tr("%1 of %Ln memories are in your vault", "", int(m_kept.expected)).arg(m_words.number(inVault()));
    return tr("%Ln memories are in your vault", "", inVault());
}

QString ImportModel::reportNote() const
{
    const QString when = Calendar::momentText(QLocale(), QDateTime::fromMSecsSinceEpoch(m_kept.begun));
    return tr("%1, %2, %3", "source, moment, how long it took")
        .arg(lastPartOf(m_kept.choice.path), when, m_words.took(std::chrono::milliseconds(m_kept.tookMs)));
}

QVariantList ImportModel::reportTiles() const
{
    const auto tile = [this](qint64 value, const QString &text, bool alarm = false) {
        return QVariantMap{{u"value"_s, m_words.number(value)}, {u"text"_s, text}, {u"alarm"_s, alarm}};
    };
    const ImportCounts &counts = m_kept.counts;
    const qint64 added = std::max(m_added, counts.added);
    return {tile(added, tr("new", "memories", int(added))),
            tile(counts.updated, tr("brought up to date", "memories", int(counts.updated))),
            tile(counts.unchanged, tr("here already", "memories", int(counts.unchanged))),
            tile(m_remarks.leftOutCount(), tr("not imported", "under their number", m_remarks.leftOutCount()),
                 m_remarks.leftOutCount() > 0)};
}

QString ImportModel::cameIn() const
{
    QStringList runs;
    if (std::max(m_added, m_kept.counts.added) > 0)
        for (const ImportRunId &run : m_kept.runs)
            runs += run.toString();
    return runs.join(u' ');
}

void ImportModel::undo()
{
    if (!canUndo())
        return;
    m_isUndoing = true;
    Q_EMIT changed();
    const auto work = [runs = m_kept.runs](Saving &saving) -> Result<qint64> {
        qint64 sum = 0;
        for (const ImportRunId &run : runs) {
            MN_TRY(const qint64 undone, undoImport(saving, run));
            sum += undone;
        }
        return sum;
    };
    whenDone(this, m_vault.save(Durability::Full, work), [this](const Result<qint64> &undone) {
        m_isUndoing = false;
        if (!undone) {
            Q_EMIT changed();
            return Q_EMIT said(shownSentence(undone.error().code));
        }
        m_kept = {};
        m_added = 0;
        keep();
        setProblem({});
        setStep(Step::Choose);
        Q_EMIT said(tr("%Ln imported memories moved to the trash", "", int(*undone)));
    });
}

void ImportModel::showReport()
{
    if (!hasReport())
        return;
    setChoice(m_kept.choice);
    m_remarks.clear();
    m_remarks.add(m_kept.remarks, m_kept.leftOut, m_kept.changed);
    setStep(Step::Done);
    Q_EMIT progressed();
}

void ImportModel::saveReport(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (path.isEmpty() || m_isRunning)
        return;
    const QByteArray text = (reportTitle() + u'\n' + reportNote() + u"\n\n"_s + m_remarks.text()).toUtf8();
    const auto write = [path, text](const std::stop_token &) { return writeReport(path, text); };
    whenDone(this, work().post(write), [this, path](const Result<void> &written) {
        if (!written)
            return Q_EMIT said(tr("The report could not be written. Choose another folder."));
        Q_EMIT said(tr("The report was saved as “%1”.").arg(lastPartOf(path)));
    });
}

// --- What the vault keeps in mind

void ImportModel::keep()
{
    m_kept.remarks = m_remarks.all().first(std::min(ImportKept::kMostRemarks, m_remarks.all().size()));
    m_kept.leftOut = m_remarks.leftOutCount();
    m_kept.changed = m_remarks.changedCount();
    m_keptSetting.write(m_kept.toJson());
}

void ImportModel::takeKept(const QJsonArray &json)
{
    if (!m_isRunning) { // else what runs here is newer
        m_kept = ImportKept::fromJson(json);
        countAdded();
    }
    Q_EMIT changed();
}

void ImportModel::retranslate()
{
    if (m_failure)
        setProblem(m_failure);
    tellLook();
    Q_EMIT changed();
    Q_EMIT progressed();
}

QString ImportModel::lastTitle() const
{
    const QString source = lastPartOf(m_kept.choice.path);
    return m_kept.canGoOn() ? tr("The import of “%1” is not finished").arg(source)
                            : tr("“%1” was imported", "a file or folder").arg(source);
}

void ImportModel::forgetBrokenOff()
{
    if (!canResume())
        return;
    m_kept.state = ImportKept::State::Done;
    keep();
    Q_EMIT changed();
}

} // namespace mn::app
