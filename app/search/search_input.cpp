#include "app/search/search_input.h"
#include "app/search/token_words.h"
#include "core/search/operators.h"
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// OR binds what stands around it: such a text is left as it was typed.
bool hasOr(const QString &text)
{
    return text.contains(u'|') || (u' ' + text + u' ').contains(" OR "_L1);
}

// What is written like a filter, with a name that none has. Addresses and times of the day are none.
QString unknownName(const QString &text)
{
    static const QRegularExpression kFilter(u"(?:^|\\s)-?(\\p{L}{2,16}):[^\\s/]\\S*\\s"_s);
    for (auto found = kFilter.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!operatorNamed(name))
            return name;
    }
    return {};
}

bool canBeChip(const QueryToken &token)
{
    return token.kind == QueryToken::Kind::Filter || token.kind == QueryToken::Kind::Like;
}

} // namespace

SearchInput::SearchInput(SearchModel &search, Calendar calendar, QObject *parent)
    : QObject(parent), m_search(search), m_calendar(std::move(calendar))
{
    connect(&search, &SearchModel::textChanged, this, &SearchInput::takeText);
    takeText();
}

QVariantList SearchInput::chips() const
{
    QVariantList out;
    for (const QueryToken &chip : m_chips)
        out += chipOf(chip);
    return out;
}

void SearchInput::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_caret = int(std::min<qsizetype>(m_caret, words.size()));
    lift(Ends::AtBlanks);
    tell();
}

void SearchInput::setCaret(int caret)
{
    if (caret == m_caret)
        return;
    m_caret = caret;
    Q_EMIT caretChanged();
    tell();
}

void SearchInput::removeChip(int chip)
{
    if (chip < 0 || chip >= m_chips.size())
        return;
    m_chips.removeAt(chip);
    tell();
}

bool SearchInput::finish()
{
    const bool lifted = lift(Ends::Everywhere);
    if (lifted)
        tell();
    return lifted;
}

void SearchInput::complete(int proposal)
{
    m_search.complete(proposal); // takeText() follows
    lift(Ends::AtBlanks);
    m_caret = int(m_words.size());
    Q_EMIT caretChanged();
    tell();
}

void SearchInput::clear()
{
    m_chips.clear();
    m_words.clear();
    m_caret = 0;
    tell();
}

// Whole filters out of the words. From the end, so that places before it stay.
bool SearchInput::lift(Ends ends)
{
    if (hasOr(m_words))
        return false;
    const QList<QueryToken> tokens = tokensOf(m_words, context());
    QList<QueryToken> lifted;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        const qsizetype end = token->begin + token->length;
        if (!canBeChip(*token) || (ends == Ends::AtBlanks && end >= m_words.size()))
            continue;
        lifted.prepend(*token);
        const bool isLast = end + 1 >= m_words.size();
        const QString rest = m_words.first(token->begin) + m_words.sliced(std::min(end + 1, m_words.size()));
        if (m_caret > token->begin)
            m_caret = int(std::max<qsizetype>(token->begin, m_caret - token->length - 1));
        m_words = isLast && token->begin == 0 ? QString() : rest;
    }
    for (const QueryToken &token : std::as_const(lifted))
        if (!std::ranges::any_of(m_chips, [&](const QueryToken &chip) { return chip.text == token.text; }))
            m_chips += token;
    m_caret = int(std::min<qsizetype>(m_caret, m_words.size()));
    return !lifted.isEmpty();
}

// Set by somebody else: a saved search, a recent one, "more like this".
void SearchInput::takeText()
{
    if (m_isTelling)
        return;
    m_chips.clear();
    m_words = m_search.text();
    m_caret = int(m_words.size());
    lift(Ends::AtBlanks);
    // What is wholly a filter is one, though no blank ends it.
    if (const QList<QueryToken> tokens = tokensOf(m_words, context());
        tokens.size() == 1 && tokens[0].length == m_words.size() && canBeChip(tokens[0]))
        lift(Ends::Everywhere);
    tell();
}

void SearchInput::tell()
{
    const QString unknown = unknownName(m_words);
    m_hint = unknown.isEmpty() ? QString() : tr("There is no filter “%1”: it is searched as words.").arg(unknown);
    for (const QueryToken &token : tokensOf(m_words, context()))
        if (token.kind == QueryToken::Kind::Unknown && token.begin + token.length < m_words.size() && m_hint.isEmpty())
            m_hint = tr("“%1” is searched as words. %2").arg(token.text, token.sentence);
    QString before;
    for (const QueryToken &chip : std::as_const(m_chips))
        before += chip.text + u' ';
    {
        const QScopedValueRollback telling(m_isTelling, true);
        m_search.setCaret(int(before.size()) + m_caret);
        m_search.setText(before + m_words);
        m_search.setCaret(int(before.size()) + m_caret);
    }
    Q_EMIT changed();
}

} // namespace mn::app
