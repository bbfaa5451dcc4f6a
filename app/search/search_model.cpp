#include "app/search/search_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/search/hit_text.h"
#include "app/search/reason_words.h"
#include "app/search/styled_text.h"
#include "core/store/memory_row.h"
#include "core/vault/change_feed.h"
#include <algorithm>
#include <functional>
#include <numeric>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kFirst = 20;        // a screen and a half
constexpr int kMost = 500;        // nobody reads on; whoever wants all filters the list
constexpr auto kDebounce = 300ms; // after a change of the vault; keystrokes never wait

SearchMode modeOf(SearchModel::Mode mode)
{
    switch (mode) {
    case SearchModel::Mode::Words:
        return SearchMode::Words;
    case SearchModel::Mode::Meaning:
        return SearchMode::Meaning;
    case SearchModel::Mode::Hybrid:
        break;
    }
    return SearchMode::Hybrid;
}

double share(float part, float whole)
{
    return whole > 0 ? std::clamp(double(part) / double(whole), 0.0, 1.0) : 0;
}

} // namespace

SearchModel::SearchModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_calendar(std::move(calendar)), m_limit(kFirst),
      m_changed(timers.alarm([this] { ask(); })), m_completion(vault), m_recent(vault), m_help(vault)
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &SearchModel::noteChange, Qt::QueuedConnection);
}

SearchModel::~SearchModel() = default;

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{IdRole, "id"},
            {TitleRole, "title"},
            {TitleStyledRole, "titleStyled"},
            {SnippetRole, "snippet"},
            {SnippetStyledRole, "snippetStyled"},
            {WhyRole, "why"},
            {PartsRole, "parts"},
            {WordsRole, "words"},
            {MeaningRole, "meaning"},
            {NearnessRole, "nearness"},
            {HowNearRole, "howNear"},
            {WhenRole, "when"},
            {WhenTextRole, "whenText"},
            {TagsRole, "tags"},
            {DomainRole, "domain"},
            {KindRole, "kind"},
            {ThreadRole, "thread"},
            {ImportanceRole, "importance"},
            {PinnedRole, "pinned"},
            {TrashedRole, "trashed"},
            {ConflictRole, "conflict"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const SearchHit &hit = m_answer.hits[index.row()];
    const Memory &memory = hit.memory;
    const qint64 when = memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
    switch (role) {
    case IdRole:
        return memory.id.toString();
    case Qt::DisplayRole:
    case TitleRole:
        return textOf(hit).title;
    case TitleStyledRole: {
        const HitText shown = textOf(hit);
        return styledText(shown.title, {0, shown.title.size()}, shown.titleMarks, m_markStyle);
    }
    case SnippetRole: {
        const HitText shown = textOf(hit);
        return plainText(QStringView(shown.text).sliced(shown.passage.begin, shown.passage.length),
                         MemoryRow::kSnippet);
    }
    case SnippetStyledRole: {
        const HitText shown = textOf(hit);
        return styledText(shown.text, shown.passage, shown.marks, m_markStyle);
    }
    case WhyRole:
        return reasonOf(hit);
    case PartsRole:
        return partsOf(hit);
    case WordsRole:
        return share(hit.score.words, hit.score.score);
    case MeaningRole:
        return share(hit.score.meaning, hit.score.score);
    case NearnessRole:
        return hit.score.cosine > VectorScores::kNone ? std::clamp(double(hit.score.cosine), 0.0, 1.0) : -1;
    case HowNearRole:
        return int(nearnessOf(hit.score.cosine));
    case WhenRole:
        return m_calendar.timeOf(when);
    case WhenTextRole:
        return m_calendar.shortText(when);
    case TagsRole:
        return memory.tags;
    case DomainRole:
        return memory.domains.value(0);
    case KindRole:
        return memory.kind;
    case ThreadRole:
        return memory.thread;
    case ImportanceRole:
        return memory.importance;
    case PinnedRole:
        return memory.pinned;
    case TrashedRole:
        return memory.deleted;
    case ConflictRole:
        return memory.conflict;
    default:
        return {};
    }
}

QVariantList SearchModel::partsOf(const SearchHit &hit)
{
    const RankedMemory &score = hit.score;
    struct Part {
        QString name;
        QString text;
        float value;
    };
    QList<Part> parts{
        {u"words"_s, tr("Words"), score.words},       {u"meaning"_s, tr("Meaning"), score.meaning},
        {u"context"_s, tr("Context"), score.context}, {u"people"_s, tr("People"), score.people},
        {u"time"_s, tr("Time"), score.time},          {u"importance"_s, tr("Importance"), score.importance},
        {u"recency"_s, tr("Recency"), score.recency}};
    std::ranges::stable_sort(parts, std::ranges::greater(), &Part::value);
    // Of what speaks for it: what counts against it is not told, and would make the others more than a whole.
    parts.removeIf([](const Part &part) { return part.value <= 0; });
    const float whole =
        std::transform_reduce(parts.cbegin(), parts.cend(), 0.0f, std::plus(), std::mem_fn(&Part::value));
    QVariantList out;
    for (const Part &part : std::as_const(parts))
        out += QVariantMap{{u"name"_s, part.name}, {u"text"_s, part.text}, {u"value"_s, share(part.value, whole)}};
    return out;
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_caret = int(std::min<qsizetype>(m_caret, text.size()));
    m_tokens = tokensOf(text, {m_calendar.now(), m_calendar.zone(), false});
    m_limit = kFirst;
    Q_EMIT textChanged();
    m_completion.setPlace(m_text, m_caret);
    ask();
}

void SearchModel::setCaret(int caret)
{
    if (caret == m_caret)
        return;
    m_caret = caret;
    Q_EMIT caretChanged();
    m_completion.setPlace(m_text, m_caret);
}

void SearchModel::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
    ask();
}

void SearchModel::setThread(const QString &thread)
{
    if (thread == m_thread)
        return;
    m_thread = thread;
    Q_EMIT threadChanged();
    ask();
}

void SearchModel::setMarkStyle(const QString &style)
{
    if (style == m_markStyle)
        return;
    m_markStyle = style;
    Q_EMIT markStyleChanged();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {TitleStyledRole, SnippetStyledRole});
}

SearchRequest SearchModel::request() const
{
    SearchRequest request;
    request.text = m_text.trimmed();
    if (!m_thread.isEmpty() && !request.text.isEmpty())
        request.text += u" thread:\"%1\""_s.arg(QString(m_thread).remove(u'"'));
    request.mode = modeOf(m_mode);
    request.limit = m_limit;
    request.zone = m_calendar.zone();
    return request;
}

void SearchModel::ask()
{
    m_help.clear();
    if (m_text.trimmed().isEmpty()) {
        m_isWaiting = false;
        ++m_question;
        m_state = State::Idle;
        m_problem.clear();
        noteAnswer({});
        showAnswer({});
        return;
    }
    ++m_question;
    m_isWaiting = true;
    start();
}

void SearchModel::start()
{
    if (m_isRunning || !m_isWaiting)
        return;
    m_isWaiting = false;
    m_isRunning = true;
    Q_EMIT searchingChanged();
    const SearchRequest asked = request();
    whenDone(this, m_vault.search(ReadView::everything(), asked),
             [this, asked, question = m_question](const Result<SearchAnswer> &answer) {
                 m_isRunning = false;
                 start();
                 if (question == m_question) // else a newer one was asked, and this is no answer to it
                     take(asked, answer);
                 if (!m_isRunning)
                     Q_EMIT searchingChanged();
             });
}

void SearchModel::noteAnswer(const SearchRequest &asked)
{
    const bool isSame = asked.text == m_answered && asked.mode == m_answeredMode;
    m_answered = asked.text;
    m_answeredMode = asked.mode;
    Q_EMIT aboutToAnswer(!isSame);
}

bool SearchModel::isAnswered() const
{
    const SearchRequest now = request();
    return now.text == m_answered && (now.text.isEmpty() || now.mode == m_answeredMode);
}

void SearchModel::take(const SearchRequest &asked, const Result<SearchAnswer> &answer)
{
    noteAnswer(asked);
    if (!answer) {
        // What resembles nothing that is there finds nothing; everything else could not be looked for.
        const bool isNothing = answer.error().code == Errc::NotFound;
        m_state = isNothing ? State::Nothing : State::Failed;
        m_problem = isNothing ? QString() : readingProblem(answer.error().code);
        return showAnswer({});
    }
    m_problem.clear();
    m_state = answer->hits.isEmpty() ? State::Nothing : State::Found;
    showAnswer(*answer);
    if (m_state == State::Nothing)
        m_help.explain(asked, m_tokens);
}

// What stays where it was keeps its row and its delegate: while one types most results stay.
void SearchModel::showAnswer(SearchAnswer answer)
{
    m_hasMore = answer.hits.size() >= m_limit && m_limit < kMost;
    const int before = count();
    const auto after = int(answer.hits.size());
    const int kept = std::min(before, after);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_answer.hits.resize(after);
        endRemoveRows();
    }
    int same = 0;
    while (same < kept && m_answer.hits[same].memory == answer.hits[same].memory)
        ++same;
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_answer = std::move(answer);
        endInsertRows();
    } else {
        m_answer = std::move(answer);
    }
    // Marks and scores belong to the question; the memory itself changes only where another stands there now.
    if (same > 0)
        Q_EMIT dataChanged(index(0), index(same - 1),
                           {TitleStyledRole, SnippetRole, SnippetStyledRole, WhyRole, PartsRole, WordsRole, MeaningRole,
                            NearnessRole, HowNearRole});
    if (same < kept)
        Q_EMIT dataChanged(index(same), index(kept - 1));
    Q_EMIT answered();
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_isRunning)
        return;
    m_limit = std::min(m_limit * 2, kMost);
    m_isWaiting = true;
    start();
}

// Also what is found by words alone may be another by now; results on screen follow, quietly.
void SearchModel::noteChange()
{
    m_completion.forget();
    if (m_state != State::Idle && !m_changed->isSet())
        m_changed->set(kDebounce);
}

QString SearchModel::whyNoMeaning() const
{
    if (m_state == State::Idle || m_mode == Mode::Words)
        return {};
    if (!m_answer.whyNoMeaning)
        return m_answer.meaningPending == 0
                   ? QString()
                   : tr("Meaning has not caught up yet; memories still to come: %L1.").arg(m_answer.meaningPending);
    switch (*m_answer.whyNoMeaning) {
    case Errc::NotAvailable:
        return tr("Only words were compared: the model of meaning is not loaded.");
    case Errc::NetworkForbidden:
        return tr("Only words were compared: the index is being made anew, and the former service is no longer asked.");
    default:
        return tr("Only words were compared: %1").arg(shownSentence(*m_answer.whyNoMeaning));
    }
}

void SearchModel::complete(int proposal)
{
    const auto completed = m_completion.completed(proposal);
    if (!completed)
        return;
    m_caret = int(completed->caret);
    setText(completed->text);
    Q_EMIT caretChanged();
}

void SearchModel::remember()
{
    if (m_state == State::Found)
        m_recent.add(m_text);
}

void SearchModel::retry()
{
    if (m_state == State::Failed)
        ask();
}

QString SearchModel::idAt(int row) const
{
    return row >= 0 && row < count() ? m_answer.hits[row].memory.id.toString() : QString();
}

int SearchModel::rowOfId(const QString &id) const
{
    for (int row = 0; row < count(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

} // namespace mn::app
