#include "app/settings/diagnostics_model.h"
#include "app/base/calendar.h"
#include "app/base/error_text.h"
#include "app/base/timers.h"
#include "app/base/when_done.h"
#include "app/settings/finding_words.h"
#include "core/session/machine_check.h"
#include "core/vault/vault.h"
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPoll = 120ms;

QString titleOf(const Finding &finding)
{
    if (finding.code == Finding::Code::FilesLeftOver)
        return DiagnosticsModel::tr("Files that no memory has");
    const QString &layer = finding.layer;
    if (layer == u"database"_s)
        return DiagnosticsModel::tr("The pages of the vault");
    if (layer == u"change log"_s)
        return DiagnosticsModel::tr("The order of what was saved");
    if (layer == u"memories"_s)
        return DiagnosticsModel::tr("The memories");
    if (layer == u"attachments"_s)
        return finding.state == Finding::State::Notice ? DiagnosticsModel::tr("Files that no memory has")
                                                       : DiagnosticsModel::tr("The attachments");
    if (layer == u"words"_s)
        return DiagnosticsModel::tr("The index of words");
    if (layer == u"meaning"_s)
        return DiagnosticsModel::tr("The index of meaning");
    if (layer == u"keys"_s)
        return DiagnosticsModel::tr("What opens the vault");
    if (layer == u"model"_s)
        return DiagnosticsModel::tr("The model that finds by meaning");
    if (layer == u"backup"_s)
        return DiagnosticsModel::tr("The last backup");
    return DiagnosticsModel::tr("The indexes");
}

DiagnosticsModel::FindingState stateOf(const Finding &finding)
{
    switch (finding.state) {
    case Finding::State::Good:
    case Finding::State::Mended:
        return DiagnosticsModel::Good;
    case Finding::State::Notice:
        return DiagnosticsModel::Notice;
    case Finding::State::Bad:
        break;
    }
    return DiagnosticsModel::Bad;
}

bool isOfIndex(const Finding &finding)
{
    return finding.layer == u"words"_s || finding.layer == u"meaning"_s || finding.layer == u"index"_s;
}

DiagnosticsModel::Mend mendOf(const Finding &finding)
{
    const auto state = stateOf(finding);
    if (state == DiagnosticsModel::Bad && isOfIndex(finding))
        return DiagnosticsModel::RebuildIndex;
    if (state == DiagnosticsModel::Notice && finding.layer == u"attachments"_s)
        return DiagnosticsModel::RemoveOrphans;
    return DiagnosticsModel::NoMend;
}

// In the window nobody is sent to the command line.
QString adviceOf(const Finding &finding)
{
    if (stateOf(finding) == DiagnosticsModel::Good)
        return {};
    switch (mendOf(finding)) {
    case DiagnosticsModel::RebuildIndex:
        return DiagnosticsModel::tr("Make the index anew; the memories are not touched.");
    case DiagnosticsModel::RemoveOrphans:
        return DiagnosticsModel::tr("Remove them: nothing is lost.");
    case DiagnosticsModel::NoMend:
        break;
    }
    if (finding.layer == u"backup"_s)
        return DiagnosticsModel::tr("Make one under Backups.");
    if (stateOf(finding) == DiagnosticsModel::Notice)
        return {};
    if (finding.layer == u"keys"_s)
        return DiagnosticsModel::tr("Under Security, remove what is damaged and add it anew.");
    if (finding.layer == u"model"_s)
        return DiagnosticsModel::tr("Install the program again; until then search finds by words alone.");
    return DiagnosticsModel::tr("Copy the vault’s folder first; then bring back the newest backup.");
}

} // namespace

DiagnosticsModel::DiagnosticsModel(VaultKeeper &keeper, EventLog &log, FileSystem &files, const Clock &clock,
                                   Timers &timers, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_log(log), m_files(files), m_clock(clock),
      m_poll(timers.alarm([this] { poll(); }))
{
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, &DiagnosticsModel::leave);
}

void DiagnosticsModel::leave()
{
    ++m_opening;
    m_stop.request_stop(); // closing waits for what reads
    m_poll->stop();
    m_state = Idle;
    m_findings.clear();
    m_checkedAt = {};
    m_report.clear();
    m_reportSavedAt.clear();
    say({});
    Q_EMIT reportChanged();
}

void DiagnosticsModel::say(std::optional<Errc> code)
{
    m_problem = code ? shownSentence(*code) : QString();
    m_problemCode = code ? name(*code) : QString();
    Q_EMIT changed();
}

double DiagnosticsModel::fraction() const
{
    const qint64 total = m_progress->total;
    return total > 0 ? double(m_progress->done) / double(total) : -1;
}

// --- Looking

QVariantList DiagnosticsModel::findings() const
{
    QVariantList list;
    for (const Finding &finding : m_findings)
        list += QVariantMap{{u"title"_s, titleOf(finding)},
                            {u"text"_s, findingText(finding)},
                            {u"advice"_s, adviceOf(finding)},
                            {u"state"_s, int(stateOf(finding))},
                            {u"mend"_s, int(mendOf(finding))}};
    return list;
}

int DiagnosticsModel::countOf(Finding::State state) const
{
    return int(std::ranges::count(m_findings, state, &Finding::state));
}

QString DiagnosticsModel::checkedText() const
{
    return m_checkedAt.isValid() ? Calendar::momentText(QLocale(), m_checkedAt) : QString();
}

int DiagnosticsModel::worst() const
{
    return countOf(Finding::State::Bad) > 0 ? Bad : countOf(Finding::State::Notice) > 0 ? Notice : Good;
}

QString DiagnosticsModel::title() const
{
    if (m_findings.isEmpty())
        return tr("Not looked at since it was unlocked");
    const int all = int(m_findings.size());
    const int fine = int(std::ranges::count(m_findings, Good, stateOf));
    if (fine == all)
        return tr("All %Ln checks are fine", "", all);
    return tr("%1 of %Ln checks are fine", "", all).arg(QLocale().toString(fine));
}

QString DiagnosticsModel::text() const
{
    if (m_findings.isEmpty())
        return tr("Looks at every page, memory and attachment, and at both indexes. Nothing is changed.");
    if (const int damaged = countOf(Finding::State::Bad); damaged > 0)
        return tr("%Ln thing(s) are damaged. What to do stands beside each.", "", damaged);
    if (const int notices = countOf(Finding::State::Notice); notices > 0)
        return tr("Nothing is damaged. %Ln thing(s) are worth knowing.", "", notices);
    return tr("Nothing is damaged, and nothing waits for you.");
}

bool DiagnosticsModel::begin(State state)
{
    if (m_state != Idle || !m_keeper.vault())
        return false;
    m_state = state;
    m_stop = std::stop_source();
    m_progress = std::make_shared<Progress>();
    m_poll->set(kPoll);
    say({});
    Q_EMIT progressed();
    return true;
}

void DiagnosticsModel::end(EventLog::Event event, std::optional<Errc> failure, qint64 count)
{
    m_log.note(event, failure, count);
    m_poll->stop();
    m_state = Idle;
    say(failure == Errc::Cancelled ? std::nullopt : failure);
}

void DiagnosticsModel::check()
{
    if (!begin(Checking))
        return;
    whenDone(this, m_keeper.vault()->check(m_stop.get_token()),
             [this, opening = m_opening](Result<QList<Finding>> findings) {
                 if (opening != m_opening)
                     return;
                 if (findings)
                     checkMachine(*findings);
                 else
                     end(EventLog::Event::Check, findings.error().code, 0);
             });
}

void DiagnosticsModel::checkMachine(const QList<Finding> &layers)
{
    const auto look = [&files = m_files, keyFile = m_keeper.vault()->paths().keys,
                       models = m_modelFolder]() -> Result<QList<Finding>> {
        const auto keySlots = KeySlots::load(files, keyFile);
        QList<Finding> found;
        if (keySlots)
            found = checkKeys(*keySlots);
        else
            found += Finding{Finding::State::Bad, u"keys"_s, shownSentence(keySlots.error().code), {}};
        if (!models.isEmpty())
            found += checkModel(models);
        return found;
    };
    whenDone(this, m_thread.post(look), [this, layers, opening = m_opening](const Result<QList<Finding>> &found) {
        if (opening != m_opening)
            return;
        if (m_stop.stop_requested())
            return end(EventLog::Event::Check, Errc::Cancelled, 0);
        m_findings = layers + found.value_or(QList<Finding>()) + findingOfBackups();
        m_checkedAt = QDateTime::fromMSecsSinceEpoch(m_clock.now());
        end(EventLog::Event::Check, std::nullopt, countOf(Finding::State::Bad));
    });
}

QList<Finding> DiagnosticsModel::findingOfBackups() const
{
    if (!m_backups || !m_backups->isKnown())
        return {};
    const int days = m_backups->daysSinceLast();
    const bool isNotice = days < 0 || m_backups->isOverdue();
    const QString words = m_backups->isLastAhead() ? tr("Its age is not known: the clock was ahead when it was made.")
                          : days < 0               ? tr("There is no backup yet.")
                                                   : tr("It is %Ln day(s) old.", "", days);
    return {Finding{isNotice ? Finding::State::Notice : Finding::State::Good, u"backup"_s, words, {}}};
}

void DiagnosticsModel::mend(Mend mend)
{
    if (mend == NoMend || !begin(Mending))
        return;
    const auto tell = [progress = m_progress](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
    };
    const auto finish = [this, opening = m_opening](std::optional<Errc> failure, qint64 count) {
        if (opening != m_opening)
            return;
        end(EventLog::Event::Mend, failure, count);
        if (!failure)
            check();
    };
    Vault &vault = *m_keeper.vault();
    if (mend == RebuildIndex)
        whenDone(this, vault.rebuildIndex(tell, m_stop.get_token()), [finish](const Result<void> &rebuilt) {
            finish(rebuilt ? std::nullopt : std::optional(rebuilt.error().code), 0);
        });
    else
        whenDone(this, vault.removeOrphans(m_stop.get_token()), [finish](const Result<qint64> &removed) {
            finish(removed ? std::nullopt : std::optional(removed.error().code), removed.value_or(0));
        });
}

void DiagnosticsModel::stop()
{
    if (m_state == Idle)
        return;
    m_stop.request_stop();
    Q_EMIT changed();
}

void DiagnosticsModel::poll()
{
    Q_EMIT progressed();
    m_poll->set(kPoll);
}

// --- The report

QString DiagnosticsModel::facts() const
{
    return u"Mnemosyne %1\nQt %2\n%3, %4, %5\n%6\n"_s.arg(
        QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

void DiagnosticsModel::makeReport()
{
    QString checks;
    for (const Finding &finding : m_findings)
        checks += u"%1  %2\n"_s.arg(finding.layer.leftJustified(12), stateOf(finding) == Good     ? u"good"_s
                                                                     : stateOf(finding) == Notice ? u"notice"_s
                                                                                                  : u"bad"_s);
    whenDone(this, m_log.text(), [this, opening = m_opening, checks](const QByteArray &events) {
        if (opening != m_opening)
            return;
        m_report = facts() + u'\n' + checks + u'\n' + QString::fromLatin1(events);
        m_reportSavedAt.clear();
        Q_EMIT reportChanged();
    });
}

void DiagnosticsModel::saveReport(const QUrl &file)
{
    if (m_report.isEmpty() || !file.isLocalFile())
        return;
    const auto write = [&files = m_files, path = file.toLocalFile(), bytes = m_report.toUtf8()] {
        return replaceFile(files, path, bytes);
    };
    whenDone(this, m_thread.post(write), [this, name = file.fileName()](const Result<void> &written) {
        if (!written)
            return say(written.error().code);
        m_reportSavedAt = name;
        Q_EMIT reportChanged();
        Q_EMIT done(tr("The report is in “%1”. Nothing was sent.").arg(name));
    });
}

} // namespace mn::app
