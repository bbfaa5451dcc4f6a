#include "core/search/query_parser.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDateWords = 6;
constexpr qsizetype kMaxDates = 8; // a text with more of them is no question about a time
constexpr qsizetype kMaxName = 12; // of a filter
constexpr QStringView kQuotes = u"\"\u201c\u201d\u201e\u00ab\u00bb";
constexpr QStringView kBrackets = u"()[]{}";
constexpr QStringView kTrailing = u",;.!?)]}";

bool isQuote(QChar c)
{
    return kQuotes.contains(c);
}

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// Nothing that only punctuates; symbols beyond ASCII may carry meaning.
bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.unicode() > 0x2fff; });
}

QString withoutQuotes(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        if (isQuote(c) || c.category() == QChar::Other_Control)
            c = u' ';
    return out.simplified();
}

QStringView withoutTrailing(QStringView value)
{
    while (!value.isEmpty() && kTrailing.contains(value.back()))
        value.chop(1);
    return value;
}

// Without signs and quotes, and "OR" in small letters: it can't be taken for an operator again.
QString onlyWords(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'\'' && c != u'\u2019')
            c = u' ';
    QStringList words = out.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        if (word == u"OR")
            word = u"or"_s;
    words.removeIf([](const QString &word) { return !hasWord(word); });
    return words.join(u' ');
}

Condition equal(Field field, const QVariant &value)
{
    return {field, Comparison::Equal, value, false};
}

} // namespace

bool QueryParser::isBlankAt(qsizetype at) const
{
    return m_text[at].isSpace() || m_text[at].category() == QChar::Other_Control;
}

qsizetype QueryParser::closingQuote(qsizetype open) const
{
    const auto behind = [&](QStringView closers) {
        for (qsizetype at = open + 1; at < m_text.size(); ++at)
            if (closers.contains(m_text[at]))
                return at;
        return qsizetype(-1);
    };
    switch (m_text[open].unicode()) {
    case u'"':
        return behind(u"\"");
    case u'\u201c':
        return behind(u"\u201d\u201c");
    case u'\u201e':
        return behind(u"\u201c\u201d");
    case u'\u00ab':
        return behind(u"\u00bb");
    default:
        return -1;
    }
}

// A quote opens where a word could begin; 5" is a measure.
bool QueryParser::opensQuote(qsizetype at) const
{
    if (at >= m_text.size() || !isQuote(m_text[at]))
        return false;
    const bool mayBegin = at == 0 || isBlankAt(at - 1) || kBrackets.contains(m_text[at - 1]) ||
                          m_text[at - 1] == u'-' || m_text[at - 1] == u':' || isQuote(m_text[at - 1]);
    return mayBegin && closingQuote(at) > 0;
}

void QueryParser::skipBlanks()
{
    while (!atEnd() &&
           (isBlankAt(m_at) || kBrackets.contains(m_text[m_at]) || (isQuote(m_text[m_at]) && !opensQuote(m_at))))
        ++m_at;
}

qsizetype QueryParser::endOfToken(qsizetype from) const
{
    while (from < m_text.size() && !isBlankAt(from) && !isQuote(m_text[from]))
        ++from;
    return from;
}

Query QueryParser::parse()
{
    if (m_text.size() > Query::kMaxCharacters) {
        m_text = m_text.first(Query::kMaxCharacters);
        if (m_text.back().isHighSurrogate())
            m_text.chop(1);
    }
    m_isAsked = m_text.trimmed().endsWith(u'?');
    QList<Operand> chain;
    bool isJoined = false;
    for (skipBlanks(); !atEnd(); skipBlanks()) {
        const QStringView token = m_text.sliced(m_at, endOfToken(m_at) - m_at);
        if (token == u"OR" || token == u"|" || token == u"||") {
            m_at += token.size();
            isJoined = !chain.isEmpty();
            continue;
        }
        Operand operand = takeOperand();
        if (operand.kind == Operand::Kind::Nothing)
            continue;
        if (!isJoined)
            add(chain);
        isJoined = false;
        chain.append(std::move(operand));
    }
    add(chain);
    m_query.words = m_words.join(u' ');
    readDates();
    return std::move(m_query);
}

// One operand, or several with OR between. Where no filter, phrase or prefix is among them, they are plain words.
void QueryParser::add(QList<Operand> &chain)
{
    const bool isClause =
        std::ranges::any_of(chain, [](const Operand &one) { return one.kind == Operand::Kind::Literal; });
    Clause clause;
    for (Operand &operand : chain) {
        if (operand.kind == Operand::Kind::Like)
            m_query.like.append(operand.text);
        else if (operand.kind == Operand::Kind::Literal)
            clause.anyOf.append(operand.literal);
        else if (isClause && hasWord(operand.text) && m_literals < Query::kMaxLiterals)
            clause.anyOf.append(wordLiteral(operand.text, false).literal);
        else if (!operand.text.isEmpty())
            m_words.append(operand.text);
    }
    if (!clause.anyOf.isEmpty())
        m_query.clauses.append(clause);
    chain.clear();
}

QueryParser::Operand QueryParser::takeOperand()
{
    if (m_literals >= Query::kMaxLiterals)
        return takeWord(m_at, false);
    const auto skipBrackets = [this](qsizetype at) {
        while (at < m_text.size() && kBrackets.contains(m_text[at]))
            ++at;
        return at;
    };
    qsizetype from = m_at;
    bool negated = false;
    if (m_text[from] == u'-') {
        const qsizetype behind = skipBrackets(from + 1);
        negated =
            behind < m_text.size() && (m_text[behind].isLetter() || m_text[behind].isSurrogate() || opensQuote(behind));
        if (negated)
            from = behind;
    }
    if (opensQuote(from)) {
        const qsizetype close = closingQuote(from);
        const QString text = withoutQuotes(m_text.sliced(from + 1, close - from - 1));
        m_at = close + 1;
        if (!hasWord(text))
            return {};
        if (m_isAsked && !negated)
            return {Operand::Kind::Word, onlyWords(text), {}};
        return literal({Literal::Kind::Phrase, text, {}, negated});
    }
    if (const auto found = takeFilter(from, negated))
        return *found;
    return takeWord(from, negated);
}

QueryParser::Operand QueryParser::literal(const Literal &value)
{
    ++m_literals;
    return {Operand::Kind::Literal, {}, value};
}

// A word that has to be there, or must not; of several ("well-known") each behind the other.
QueryParser::Operand QueryParser::wordLiteral(QStringView token, bool negated)
{
    const QString words = onlyWords(token);
    return literal({words.contains(u' ') ? Literal::Kind::Phrase : Literal::Kind::Word, words, {}, negated});
}

QueryParser::Operand QueryParser::takeWord(qsizetype from, bool negated)
{
    const qsizetype end = endOfToken(from);
    m_at = std::max(end, m_at + 1);
    const QStringView token = m_text.sliced(from, end - from);
    if (!saysSomething(token))
        return {};
    if (m_literals >= Query::kMaxLiterals)
        return {Operand::Kind::Word, onlyWords(token), {}};
    if (token.size() > 2 && token.endsWith(u'*') && token[token.size() - 2].isLetterOrNumber() &&
        token.count(u'*') == 1)
        return literal({Literal::Kind::Prefix, token.chopped(1).toString(), {}, negated});
    if (negated && hasWord(token))
        return wordLiteral(token, true);
    return {Operand::Kind::Word, token.toString(), {}};
}

// name:value, name:"value", importance>0.7. What only looks like one becomes words, without its signs.
std::optional<QueryParser::Operand> QueryParser::takeFilter(qsizetype from, bool negated)
{
    qsizetype nameEnd = from;
    while (nameEnd < m_text.size() && nameEnd - from < kMaxName && m_text[nameEnd].isLetter())
        ++nameEnd;
    const auto op = operatorNamed(m_text.sliced(from, nameEnd - from));
    if (!op || nameEnd == m_text.size())
        return {};
    const bool isColon = m_text[nameEnd] == u':';
    if (!isColon && !(*op == Operator::Importance && QStringView(u"<>=").contains(m_text[nameEnd])))
        return {};
    const qsizetype valueAt = isColon ? nameEnd + 1 : nameEnd;

    std::optional<Operand> found;
    if (opensQuote(valueAt)) {
        const qsizetype close = closingQuote(valueAt);
        found = filter(*op, withoutQuotes(m_text.sliced(valueAt + 1, close - valueAt - 1)));
        m_at = close + 1;
    } else if (isDateOperator(*op)) {
        found = takeDate(*op, valueAt);
    } else {
        m_at = endOfToken(valueAt);
        found = filter(*op, withoutTrailing(m_text.sliced(valueAt, m_at - valueAt)).toString());
    }
    if (found) {
        if (found->kind == Operand::Kind::Literal) {
            found->literal.negated = negated;
            ++m_literals;
        }
        return found;
    }
    const QStringView source = m_text.sliced(from, m_at - from);
    m_query.notOperators.append(source.toString());
    return Operand{Operand::Kind::Word, onlyWords(source), {}};
}

// The longest run of words that is a time.
std::optional<QueryParser::Operand> QueryParser::takeDate(Operator op, qsizetype from)
{
    QList<qsizetype> ends;
    for (qsizetype at = from; ends.size() < kMaxDateWords && at < m_text.size();) {
        const qsizetype end = endOfToken(at);
        if (end == at)
            break;
        ends.append(end);
        at = end;
        while (at < m_text.size() && isBlankAt(at))
            ++at;
        if (at < m_text.size() && isQuote(m_text[at]))
            break;
    }
    m_at = ends.isEmpty() ? from : ends.first();
    for (; !ends.isEmpty(); ends.removeLast())
        if (auto found = dateFilter(op, withoutTrailing(m_text.sliced(from, ends.last() - from)))) {
            m_at = ends.last();
            return found;
        }
    return {};
}

std::optional<QueryParser::Operand> QueryParser::dateFilter(Operator op, QStringView value) const
{
    const auto time = timeValue(value, m_context);
    if (!time)
        return {};
    qint64 from = TimeInterval::kOpenBegin;
    qint64 to = TimeInterval::kOpenEnd;
    if (op == Operator::After)
        from = time->to;
    else if (op == Operator::Before)
        to = time->from;
    else {
        from = op == Operator::Until ? from : time->from;
        to = op == Operator::Since ? to : time->to;
    }
    Literal literal{Literal::Kind::Conditions, {}, {}, false};
    if (from != TimeInterval::kOpenBegin)
        literal.conditions.append({Field::When, Comparison::GreaterOrEqual, from, false});
    if (to != TimeInterval::kOpenEnd)
        literal.conditions.append({Field::When, Comparison::Less, to, false});
    // "after: until today" has neither end
    if (literal.conditions.isEmpty())
        return {};
    return Operand{Operand::Kind::Literal, {}, literal};
}

std::optional<QueryParser::Operand> QueryParser::filter(Operator op, const QString &value) const
{
    const auto one = [](const Condition &condition) {
        return Operand{Operand::Kind::Literal, {}, {Literal::Kind::Conditions, {}, {condition}, false}};
    };
    const QString lower = value.toLower();
    if (!hasWord(value))
        return {};
    switch (op) {
    case Operator::Tag: {
        QStringView tag = value;
        while (tag.startsWith(u'#'))
            tag = tag.sliced(1);
        return one(equal(Field::Tag, tag.trimmed().toString()));
    }
    case Operator::Domain:
        return one(equal(Field::Domain, value));
    case Operator::Kind:
        return one(equal(Field::Kind, value));
    case Operator::Author:
        return one(equal(Field::Author, value));
    case Operator::Thread:
        return one(equal(Field::Thread, value));
    case Operator::Source:
        return one(equal(Field::Source, value));
    case Operator::After:
    case Operator::Before:
    case Operator::Since:
    case Operator::Until:
    case Operator::During:
        return dateFilter(op, value);
    case Operator::Importance: {
        static const QRegularExpression form(uR"(^(>=|<=|>|<|=|)\s*(\d*\.?\d+)(%?)$)"_s);
        const auto match = form.match(value);
        const double number = match.capturedView(2).toDouble() / (match.capturedLength(3) ? 100 : 1);
        if (!match.hasMatch() || number > 1)
            return {};
        const QString sign = match.captured(1);
        const Comparison comparison = sign == u">"    ? Comparison::Greater
                                      : sign == u">=" ? Comparison::GreaterOrEqual
                                      : sign == u"<"  ? Comparison::Less
                                      : sign == u"<=" ? Comparison::LessOrEqual
                                                      : Comparison::Equal;
        return one({Field::Importance, comparison, number, false});
    }
    case Operator::Is:
        if (lower == u"pinned")
            return one(equal(Field::Pinned, true));
        if (lower == u"archived")
            return one(equal(Field::Archived, true));
        if (lower == u"trashed" || lower == u"trash" || lower == u"deleted")
            return one(equal(Field::Trashed, true));
        if (lower == u"conflict" || lower == u"conflicted")
            return one(equal(Field::Conflict, true));
        return {};
    case Operator::Has:
        if (lower == u"attachment" || lower == u"attachments" || lower == u"file" || lower == u"files")
            return one(equal(Field::HasAttachment, true));
        if (lower == u"link" || lower == u"links")
            return one(equal(Field::HasLink, true));
        return {};
    case Operator::Like:
        break;
    }
    return Operand{Operand::Kind::Like, value, {}};
}

// A query that is nothing but a date lists what happened then; beside other words a date prefers or leans.
void QueryParser::readDates()
{
    m_query.dates = findDates(m_query.words, m_context);
    if (m_query.dates.size() > kMaxDates)
        m_query.dates.clear();
    if (m_query.dates.isEmpty())
        return;
    QString rest = m_query.words;
    for (const DateMention &mention : m_query.dates)
        for (qsizetype i = mention.begin; i < mention.end; ++i)
            rest[i] = u' ';
    const bool isSure = std::ranges::none_of(
        m_query.dates, [](const DateMention &one) { return one.sureness == DateMention::Sureness::Weak; });
    if (isSure && !saysSomething(rest) && m_query.like.isEmpty() && m_literals < Query::kMaxLiterals) {
        Clause clause;
        for (const DateMention &mention : m_query.dates) {
            const TimeInterval times = timesOf(mention.days, m_context.zone);
            Literal literal{Literal::Kind::Conditions, {}, {}, false};
            if (times.from != TimeInterval::kOpenBegin)
                literal.conditions.append({Field::When, Comparison::GreaterOrEqual, times.from, false});
            if (times.to != TimeInterval::kOpenEnd)
                literal.conditions.append({Field::When, Comparison::Less, times.to, false});
            clause.anyOf.append(literal);
        }
        m_query.clauses.append(clause);
        m_query.dates.clear();
        m_query.words.clear();
        return;
    }
    m_query.dateUse = isSure && !isQuestion(m_query.words) ? DateUse::Prefer : DateUse::Lean;
}

} // namespace mn
