#include "app/transfer/export_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/transfer/pace_words.h"
#include "core/base/platform/local_file_system.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/markdown_exporter.h"
#include <QDir>
#include <QFileInfo>
#include <chrono>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms;

// The folder itself where nothing is in it yet; else one below it that is not there.
QString emptyFolder(const QString &folder, const QString &name)
{
    if (!QFileInfo::exists(folder) || QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return folder;
    QString place = folder + u'/' + name;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = u"%1/%2 %3"_s.arg(folder, name).arg(number);
    return place;
}

QString problemOf(Errc code)
{
    switch (code) {
    case Errc::DiskFull:
        return ExportModel::tr(
            "There is no room left on that disk. Nothing of the export stays; choose another place.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return ExportModel::tr("Nothing can be written there. Choose another place.");
    case Errc::AlreadyExists:
        return ExportModel::tr("Something of this name is there already. Choose another place.");
    default:
        return shownSentence(code);
    }
}

} // namespace

ExportModel::ExportModel(Vault &vault, MemoryListModel &list, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_list(list), m_clock(clock), m_poll(timers.alarm([this] { poll(); }))
{
    connect(&list, &MemoryListModel::countChanged, this, &ExportModel::changed);
}

std::unique_ptr<VaultWork> ExportModel::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void ExportModel::begin()
{
    if (m_state == State::Running)
        return;
    m_state = State::Ready;
    m_scope = chosenCount() > 1 ? Scope::Chosen : Scope::Everything;
    const Filter notTrashed{{{Field::Trashed, Comparison::Equal, false, false}}};
    whenDone(this, m_vault.count(ReadView::everything(), notTrashed), [this](const Result<qint64> &count) {
        m_all = int(count.value_or(-1));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ExportModel::setFormat(Format format)
{
    if (m_format == format || m_state == State::Running)
        return;
    m_format = format;
    Q_EMIT changed();
}

void ExportModel::setScope(Scope scope)
{
    if (m_scope == scope || m_state == State::Running)
        return;
    m_scope = scope;
    Q_EMIT changed();
}

int ExportModel::count() const
{
    switch (m_scope) {
    case Scope::Shown:
        return shownCount();
    case Scope::Chosen:
        return chosenCount();
    case Scope::Everything:
        break;
    }
    return m_all;
}

QString ExportModel::suggestedName() const
{
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().toString(Qt::ISODate);
    return m_format == Format::Jsonl ? u"mnemosyne-%1.jsonl"_s.arg(day) : u"Mnemosyne %1"_s.arg(day);
}

void ExportModel::start(const QUrl &target)
{
    if (m_state == State::Running || !target.isLocalFile())
        return;
    ExportOptions options;
    if (m_scope == Scope::Shown)
        options.chosen = m_list.numbers();
    else if (m_scope == Scope::Chosen)
        options.chosen = std::vector<quint32>(m_list.marked().cbegin(), m_list.marked().cend());
    m_target = QDir::cleanPath(target.toLocalFile());
    m_state = State::Running;
    m_isStopping = false;
    m_news = {};
    m_begun = m_clock.now();
    m_problem.clear();
    m_problemCode.clear();
    m_board = std::make_shared<TransferBoard<ExportNews>>();
    const auto write = [&vault = m_vault, path = m_target, name = suggestedName(), options = std::move(options),
                        isLines = m_format == Format::Jsonl,
                        board = m_board](const std::stop_token &stop) -> Result<Written> {
        const auto tick = [&board](qint64 done, qint64 total) {
            board->write([=](ExportNews &news) { news = {done, total}; });
        };
        LocalFileSystem files;
        Written written{isLines ? path : emptyFolder(path, name), {}};
        MN_TRY(written.report,
               (isLines ? exportJsonl : exportMarkdown)(vault, files, written.place, options, tick, stop));
        return written;
    };
    if (!m_work)
        m_work = std::make_unique<VaultWork>();
    Q_EMIT changed();
    Q_EMIT progressed();
    m_poll->set(kPoll);
    whenDone(this, m_work->post(write), [this](const Result<Written> &written) { take(written); });
}

void ExportModel::stop()
{
    if (m_state != State::Running || m_isStopping)
        return;
    m_isStopping = true;
    m_work->stop();
    Q_EMIT changed();
}

void ExportModel::take(const Result<Written> &written)
{
    m_poll->stop();
    m_isStopping = false;
    if (written) {
        m_target = written->place;
        m_report = written->report;
        m_state = State::Done;
    } else if (written.error().code == Errc::Cancelled) {
        m_state = State::Ready;
    } else {
        m_problem = problemOf(written.error().code);
        m_problemCode = name(written.error().code);
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

void ExportModel::poll()
{
    const ExportNews news = m_board->take();
    if (news.total >= 0) {
        m_news = news;
        Q_EMIT progressed();
    }
    m_poll->set(kPoll);
}

QString ExportModel::progressText() const
{
    if (m_news.total < 0)
        return tr("Beginning to write");
    return tr("%1 of %Ln memories", "", int(m_news.total)).arg(m_words.number(m_news.done));
}

QString ExportModel::progressDetail() const
{
    return PaceWords().of(m_news.done, m_news.total, std::chrono::milliseconds(m_clock.now() - m_begun));
}

QString ExportModel::resultTitle() const
{
    return tr("%Ln memories are in “%1”", "", int(m_report.memories)).arg(QFileInfo(m_target).fileName());
}

QString ExportModel::resultText() const
{
    if (m_report.attachments == 0)
        return m_words.size(m_report.bytes);
    return tr("%Ln attachments, %1 in all", "", int(m_report.attachments)).arg(m_words.size(m_report.bytes));
}

QString ExportModel::warning() const
{
    QStringList sentences;
    if (!m_report.unreadable.isEmpty())
        sentences += tr("%Ln memories are damaged and were left out.", "", int(m_report.unreadable.size()));
    if (!m_report.missingAttachments.isEmpty())
        sentences += tr("%Ln attachments are missing: their files are gone from the vault.", "",
                        int(m_report.missingAttachments.size()));
    return sentences.join(u' ');
}

QUrl ExportModel::resultFolder() const
{
    return QUrl::fromLocalFile(m_format == Format::Markdown ? m_target : QFileInfo(m_target).absolutePath());
}

} // namespace mn::app
