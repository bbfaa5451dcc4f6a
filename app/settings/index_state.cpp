#include "app/settings/index_state.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/change_feed.h"
#include <cmath>

namespace mn::app {

namespace {

// While something is being made: often enough for a bar that moves, seldom enough not to hold it up.
constexpr std::chrono::milliseconds kPause(500);

} // namespace

IndexState::IndexState(Vault &vault, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_again(timers.alarm([this] { read(); }))
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &IndexState::lookAgain, Qt::QueuedConnection);
}

IndexState::~IndexState()
{
    m_stop.request_stop();
}

ModelProgress IndexState::next() const
{
    return m_status && m_status->nextModel ? *m_status->nextModel : ModelProgress();
}

qint64 IndexState::pending() const
{
    return m_status && m_status->nextModel ? m_status->nextModel->pending : meaningPending();
}

double IndexState::progress() const
{
    const qint64 total = m_rebuild ? m_rebuild->total.load() : 0;
    return total > 0 ? double(m_rebuild->done.load()) / double(total) : -1;
}

int IndexState::secondsLeft() const
{
    return m_perSecond > 0 && pending() > 0 ? int(std::ceil(double(pending()) / m_perSecond)) : 0;
}

void IndexState::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    m_mark = {};
    if (watched)
        read();
    else
        m_again->stop();
    Q_EMIT changed();
}

void IndexState::lookAgain()
{
    if (m_isWatched && !m_again->isSet())
        m_again->set(kPause);
}

void IndexState::read()
{
    m_isBehind = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    whenDone(this, m_vault.status(), [this](Result<VaultStatus> status) {
        m_isReading = false;
        if (status) {
            m_status = *std::move(status);
            m_problem.clear();
            m_lookedAt = QDateTime::fromMSecsSinceEpoch(m_clock.now());
            measure();
        } else {
            m_problem = readingProblem(status.error().code);
        }
        Q_EMIT changed();
        if (m_isBehind)
            read();
        else if (isMoving())
            lookAgain();
    });
}

void IndexState::measure()
{
    const Mark now{m_clock.now(), pending()};
    // Grown meanwhile, at an end, or the first look: nothing can be told of it.
    if (m_mark.at == 0 || now.pending == 0 || now.pending > m_mark.pending) {
        m_perSecond = 0;
        m_mark = now;
    } else if (now.at > m_mark.at) {
        m_perSecond = double(m_mark.pending - now.pending) * 1000 / double(now.at - m_mark.at);
    }
}

void IndexState::rebuild()
{
    if (isRebuilding())
        return;
    m_rebuildProblem.clear();
    m_rebuild = std::make_shared<Progress>();
    m_stop = {};
    m_mark = {};
    const auto report = [progress = m_rebuild](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
    };
    whenDone(this, m_vault.rebuildIndex(report, m_stop.get_token()),
             [this](const Result<void> &made) { finish(made); });
    lookAgain();
    Q_EMIT changed();
}

void IndexState::stopRebuild()
{
    m_stop.request_stop();
}

void IndexState::finish(const Result<void> &made)
{
    m_rebuild.reset();
    // Without a model of meaning there are words alone, and those were made.
    if (made || made.error().code == Errc::NotAvailable) {
        Q_EMIT rebuilt(tr("The index was made anew."));
    } else if (made.error().code == Errc::Cancelled) {
        Q_EMIT rebuilt(tr("Stopped. The rest is read by and by."));
    } else {
        m_rebuildProblem = shownSentence(made.error().code);
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    lookAgain();
}

} // namespace mn::app
