#include "app/search/empty_search_help.h"
#include "app/base/when_done.h"
#include "app/search/reason_words.h"
#include "app/search/token_words.h"
#include "core/store/memory_row.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

EmptySearchHelp::EmptySearchHelp(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) {}

void EmptySearchHelp::clear()
{
    ++m_question;
    const bool wasEmpty = m_filters.isEmpty() && m_nearest.isEmpty() && m_inTrash == 0 && m_notIndexed == 0;
    m_steps.clear();
    m_filters.clear();
    m_nearest.clear();
    m_inTrash = 0;
    m_notIndexed = 0;
    m_isRunning = false;
    if (!wasEmpty)
        Q_EMIT changed();
}

// One after another: each is a search, and the next keystroke must not wait behind all of them.
void EmptySearchHelp::explain(const SearchRequest &request, const QList<QueryToken> &tokens)
{
    clear();
    const auto then = [this, question = m_question](auto take) {
        return [this, question, take](auto result) {
            if (question != m_question)
                return;
            if (result)
                take(*result);
            m_isRunning = false;
            next();
            Q_EMIT changed();
        };
    };
    const auto search = [this, request](const QString &text, SearchMode mode, int limit) {
        SearchRequest other = request;
        other.text = text;
        other.mode = mode;
        other.limit = limit;
        return m_vault.search(ReadView::everything(), other);
    };

    QString words = request.text;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
        if (token->kind != QueryToken::Kind::Unknown)
            words = withoutToken(words, *token);
    for (int i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == QueryToken::Kind::Unknown)
            continue;
        const QString without = withoutToken(request.text, tokens[i]);
        if (without.isEmpty())
            continue;
        m_steps += [=, this, token = tokens[i]] {
            whenDone(this, search(without, SearchMode::Words, kMostCounted),
                     then([=, this](const SearchAnswer &answer) {
                         if (answer.hits.isEmpty())
                             return;
                         QVariantMap filter = chipOf(token);
                         filter.insert(QVariantMap{{u"token"_s, i},
                                                   {u"textWithout"_s, without},
                                                   {u"count"_s, int(answer.hits.size())},
                                                   {u"isMore"_s, answer.hits.size() >= kMostCounted}});
                         m_filters += filter;
                     }));
        };
    }
    if (!words.isEmpty())
        m_steps += [=, this] {
            whenDone(this, search(words, SearchMode::Meaning, 3), then([this](const SearchAnswer &answer) {
                         for (const SearchHit &hit : answer.hits)
                             m_nearest += QVariantMap{{u"id"_s, hit.memory.id.toString()},
                                                      {u"title"_s, rowOf(hit.score.number, hit.memory).title},
                                                      {u"why"_s, reasonOf(hit)}};
                     }));
        };
    m_steps += [=, this] {
        whenDone(this, search(request.text + u" is:trashed"_s, SearchMode::Words, kMostCounted),
                 then([this](const SearchAnswer &answer) { m_inTrash = int(answer.hits.size()); }));
    };
    m_steps += [=, this] {
        whenDone(this, m_vault.status(),
                 then([this](const VaultStatus &status) { m_notIndexed = status.meaningPending; }));
    };
    next();
}

void EmptySearchHelp::next()
{
    if (m_steps.isEmpty() || m_isRunning)
        return;
    m_isRunning = true;
    m_steps.takeFirst()();
}

} // namespace mn::app
