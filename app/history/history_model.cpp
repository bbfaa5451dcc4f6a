#include "app/history/history_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/store/change_log.h"
#include "core/store/memory_row.h"
#include "core/vault/change_feed.h"
#include <algorithm>
#include <limits>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 60ms; // changes come in bursts

// The memory as it was: `seq` 0 for the current version. And the one before it, which the first version lacks.
struct Pair {
    Memory version, now;
    std::optional<Memory> before;
};
Result<Pair> pairAt(Database &database, const RecordId &id, qint64 seq)
{
    const MemoryStore memories(database);
    const ReadView view = ReadView::everything();
    MN_TRY(Memory now, memories.get(view, id));
    MN_TRY(const QList<HistoryEntry> entries, memories.history(view, id, std::numeric_limits<int>::max()));
    Pair out{now, now, {}};
    qsizetype next = 0; // the entry that is the version before
    if (seq != 0) {
        const auto found = std::ranges::find(entries, seq, &HistoryEntry::seq);
        if (found == entries.end())
            return fail(Errc::NotFound, QString::number(seq));
        out.version = found->memory;
        next = found - entries.begin() + 1;
    }
    if (next < entries.size())
        out.before = entries[next].memory;
    return out;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

QString titleOf(const Memory &memory)
{
    return rowOf(0, memory).title;
}

} // namespace

HistoryModel::HistoryModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_calendar(std::move(calendar)),
      m_changed(timers.alarm([this] { read(); }))
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            if (m_state != State::Closed && !m_changed->isSet())
                m_changed->set(kDebounce);
        },
        Qt::QueuedConnection);
    connect(this, &HistoryModel::looksChanged, this, [this] { show(); });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{WhenRole, "when"},     {WhenTextRole, "whenText"}, {WhoRole, "who"},
            {ChangeRole, "change"}, {CurrentRole, "isCurrent"}, {ConflictRole, "conflict"}};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Version &version = m_versions[index.row()];
    switch (role) {
    case WhenRole:
        return m_calendar.timeOf(version.when);
    case Qt::DisplayRole:
    case WhenTextRole:
        return m_calendar.longText(version.when);
    case WhoRole:
        return version.who;
    case ChangeRole:
        return version.change;
    case CurrentRole:
        return version.seq == 0;
    case ConflictRole:
        return version.conflict;
    default:
        return {};
    }
}

void HistoryModel::setState(State state, const QString &problem)
{
    if (state == m_state && problem == m_problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void HistoryModel::open(const QString &id)
{
    close();
    const auto wanted = RecordId::fromString(id);
    if (!wanted)
        return setState(State::Failed, shownSentence(wanted.error().code));
    m_id = *wanted;
    m_against = Against::Now;
    setState(State::Loading);
    Q_EMIT opened();
    Q_EMIT chosenChanged();
    read();
}

void HistoryModel::close()
{
    ++m_session;
    ++m_looking;
    m_changed->stop();
    m_isReading = false;
    m_id = {};
    m_limit = kWindow;
    m_chosen = -1;
    m_undo = 0;
    m_isRestoring = false;
    m_isShown = false;
    m_shown = {};
    if (!m_versions.isEmpty()) {
        beginResetModel();
        m_versions.clear();
        endResetModel();
    }
    m_hasMore = false;
    Q_EMIT countChanged();
    Q_EMIT shownChanged();
    Q_EMIT undoChanged();
    setState(State::Closed);
}

void HistoryModel::retry()
{
    if (m_state == State::Failed && !m_id.isNull()) {
        setState(State::Loading);
        read();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit += kWindow;
    read();
}

void HistoryModel::read()
{
    m_isBehind = m_isReading;
    if (m_isReading || m_id.isNull())
        return;
    m_isReading = true;
    const QString here = tr("This computer");
    const QString elsewhere = tr("Another device");
    const auto work = [id = m_id, limit = m_limit, here, elsewhere](Database &database) -> Result<Window> {
        const MemoryStore memories(database);
        const ReadView view = ReadView::everything();
        MN_TRY(Memory now, memories.get(view, id));
        // One more than is shown: what the last one changed is seen against it.
        MN_TRY(const QList<HistoryEntry> entries, memories.history(view, id, limit));
        Window out;
        out.hasMore = entries.size() == limit;
        for (qsizetype row = 0; row <= entries.size(); ++row) {
            if (out.hasMore && row == entries.size())
                break;
            const Memory &memory = row == 0 ? now : entries[row - 1].memory;
            const Memory *before = row < entries.size() ? &entries[row].memory : nullptr;
            Version version{row == 0 ? 0 : entries[row - 1].seq, memory.updatedAt, here, {}, memory.conflict};
            if (before) {
                // A move to the trash changes no text, and so not when that was changed.
                version.when = std::max(entries[row].saved, memory.updatedAt);
                MN_TRY(const QList<Change> logged, ChangeLog(database).after(entries[row].seq - 1, 1));
                if (!logged.isEmpty() && logged[0].seq == entries[row].seq && logged[0].origin == Origin::Remote)
                    version.who = elsewhere;
            }
            version.change = changeSentence(before, memory);
            out.versions += version;
        }
        return out;
    };
    whenDone(this, m_vault.read(work), [this, session = m_session](Result<Window> window) {
        if (session != m_session)
            return;
        m_isReading = false;
        if (!window) {
            const bool isGone = window.error().code == Errc::NotFound;
            return setState(isGone ? State::Gone : State::Failed,
                            isGone ? tr("This memory was erased, and its history with it.")
                                   : readingProblem(window.error().code));
        }
        take(*std::move(window));
        if (m_isBehind)
            read();
    });
}

// What stays keeps its row, so that the list stays where it is: new versions come in front, older ones at the end.
void HistoryModel::take(Window window)
{
    const qint64 chosenSeq = m_chosen >= 0 ? m_versions[m_chosen].seq : -1;
    const bool wasEmpty = m_versions.isEmpty();
    const auto isCurrent = m_chosen == 0;
    if (window.versions != m_versions) {
        const auto before = count();
        const auto after = int(window.versions.size());
        const bool isLonger =
            after > before && !wasEmpty && std::equal(m_versions.begin(), m_versions.end(), window.versions.begin());
        if (isLonger) {
            beginInsertRows({}, before, after - 1);
            m_versions = std::move(window.versions);
            endInsertRows();
        } else {
            beginResetModel();
            m_versions = std::move(window.versions);
            endResetModel();
        }
    }
    m_hasMore = window.hasMore;
    Q_EMIT countChanged();
    setState(State::Ready);
    if (wasEmpty)
        m_chosen = count() > 1 ? 1 : 0; // what was before is what somebody comes for
    else if (!isCurrent)
        m_chosen = std::max(0, int(std::ranges::find(m_versions, chosenSeq, &Version::seq) - m_versions.begin()));
    m_chosen = std::min(m_chosen, count() - 1);
    Q_EMIT chosenChanged();
    show();
}

void HistoryModel::setChosen(int row)
{
    if (row < 0 || row >= count() || row == m_chosen)
        return;
    m_chosen = row;
    Q_EMIT chosenChanged();
    show();
}

void HistoryModel::setAgainst(Against against)
{
    if (against == m_against)
        return;
    m_against = against;
    Q_EMIT chosenChanged();
    show();
}

// Walked back to and compared on a reader's thread; the newest wish alone is shown.
void HistoryModel::show()
{
    const quint64 looking = ++m_looking;
    if (m_chosen < 0 || m_chosen >= count())
        return;
    const ChangeLook look{m_addedInk, m_addedGround, m_removedInk, m_removedGround};
    const auto work = [id = m_id, seq = m_versions[m_chosen].seq, against = m_against,
                       look](Database &database) -> Result<Shown> {
        MN_TRY(const Pair pair, pairAt(database, id, seq));
        const Memory nothing = pair.version;
        const Memory &from = against == Against::Before ? pair.before.value_or(nothing) : pair.version;
        const Memory &to = against == Against::Now ? pair.now : pair.version;
        Shown shown;
        shown.title = titleOf(to);
        shown.isTextChanged = from.content != to.content;
        shown.text = against == Against::Nothing ? escaped(to.content) : markedChanges(from.content, to.content, look);
        shown.values = valueChanges(from, to);
        return shown;
    };
    whenDone(this, m_vault.read(work), [this, looking](Result<Shown> shown) {
        if (looking != m_looking)
            return;
        if (!shown)
            return Q_EMIT failed(shownSentence(shown.error().code));
        m_shown = *std::move(shown);
        m_isShown = true;
        Q_EMIT shownChanged();
    });
}

void HistoryModel::restore()
{
    if (m_isRestoring || m_chosen < 1 || m_chosen >= count())
        return;
    const Version version = m_versions[m_chosen];
    putBack(version.seq, tr("The version of %1 is the current one now.").arg(m_calendar.longText(version.when)));
}

void HistoryModel::undo()
{
    if (canUndo())
        putBack(m_undo, tr("Undone: the version before is the current one again."));
}

// What is put aside is found in the history by what lies before it now: a restore may be two saves, for the trash.
void HistoryModel::putBack(qint64 seq, const QString &sentence)
{
    m_isRestoring = true;
    Q_EMIT undoChanged();
    const qint64 newest = count() > 1 ? m_versions[1].seq : 0;
    const auto failedWith = [this](const Error &error) {
        m_isRestoring = false;
        Q_EMIT undoChanged();
        Q_EMIT failed(shownSentence(error.code));
    };
    whenDone(this, m_vault.restoreVersion(m_id, seq),
             [this, newest, sentence, failedWith, session = m_session](const Result<void> &done) {
                 if (session != m_session)
                     return;
                 if (!done)
                     return failedWith(done.error());
                 whenDone(this, m_vault.history(ReadView::everything(), m_id, kWindow),
                          [this, newest, sentence, failedWith, session](const Result<QList<HistoryEntry>> &entries) {
                              if (session != m_session)
                                  return;
                              if (!entries)
                                  return failedWith(entries.error());
                              m_isRestoring = false;
                              m_undo = 0;
                              for (const HistoryEntry &entry : *entries)
                                  if (entry.seq > newest)
                                      m_undo = entry.seq; // the oldest of what is new
                              m_chosen = 0;
                              Q_EMIT chosenChanged();
                              Q_EMIT undoChanged();
                              Q_EMIT restored(sentence);
                              read();
                          });
             });
}

void HistoryModel::copyText()
{
    if (m_chosen < 0 || m_chosen >= count())
        return;
    const auto work = [id = m_id, seq = m_versions[m_chosen].seq](Database &database) -> Result<QString> {
        MN_TRY(const Pair pair, pairAt(database, id, seq));
        const Memory &version = pair.version;
        return version.title.isEmpty() ? version.content : version.title + u"\n\n"_s + version.content;
    };
    whenDone(this, m_vault.read(work), [this](const Result<QString> &text) {
        if (text)
            Q_EMIT copied(*text);
        else
            Q_EMIT failed(shownSentence(text.error().code));
    });
}

} // namespace mn::app
