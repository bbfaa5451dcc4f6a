#include "core/search/query.h"
#include "core/search/query_parser.h"
#include <QRegularExpression>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &value)
{
    static const QRegularExpression plain(uR"(^[\p{L}\p{N}_/+#@-]+$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(value).hasMatch() ? value : u'"' + value + u'"';
}

struct FieldWord {
    Field field;
    Operator op;
    const char *value; // of a flag
    const char *sentence;
};

constexpr FieldWord kFieldWords[] = {
    {Field::Tag, Operator::Tag, nullptr, "tagged"},
    {Field::Domain, Operator::Domain, nullptr, "in the domain"},
    {Field::Kind, Operator::Kind, nullptr, "of the kind"},
    {Field::Author, Operator::Author, nullptr, "written by"},
    {Field::Thread, Operator::Thread, nullptr, "in the thread"},
    {Field::Source, Operator::Source, nullptr, "from the source"},
    {Field::Importance, Operator::Importance, nullptr, "with an importance"},
    {Field::Pinned, Operator::Is, "pinned", "pinned"},
    {Field::Archived, Operator::Is, "archived", "archived"},
    {Field::Trashed, Operator::Is, "trashed", "in the trash"},
    {Field::Conflict, Operator::Is, "conflict", "in conflict"},
    {Field::HasAttachment, Operator::Has, "attachment", "with an attachment"},
    {Field::HasLink, Operator::Has, "link", "with a link"},
};

const FieldWord &wordOf(Field field)
{
    return *std::ranges::find(kFieldWords, field, &FieldWord::field);
}

QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

// The bounds a literal's conditions set on when something happened.
TimeInterval timesIn(const Literal &literal)
{
    TimeInterval times;
    for (const Condition &condition : literal.conditions)
        (condition.comparison == Comparison::Less ? times.to : times.from) = condition.value.toLongLong();
    return times;
}

// Quoted: a date filter takes as many words behind it as make a date.
QString timeFilter(const TimeInterval &times, const DateContext &context)
{
    // A millisecond at the bound stands for it: timeText() needs both ends.
    if (times.to == TimeInterval::kOpenEnd) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(times.from, context.zone).date();
        const TimeInterval whole = timesOf({dayOf(day), dayOf(day) + 1}, context.zone);
        return u"since:\""_s +
               timeText(whole.from == times.from ? whole : TimeInterval{times.from, times.from + 1}, context) + u'"';
    }
    if (times.from == TimeInterval::kOpenBegin) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(times.to, context.zone).date();
        const TimeInterval whole = timesOf({dayOf(day), dayOf(day) + 1}, context.zone);
        return u"before:\""_s +
               timeText(whole.from == times.to ? whole : TimeInterval{times.to, times.to + 1}, context) + u'"';
    }
    return u"during:\""_s + timeText(times, context) + u'"';
}

QString conditionsText(const Literal &literal, const DateContext &context)
{
    const Condition &first = literal.conditions[0];
    if (first.field == Field::When)
        return timeFilter(timesIn(literal), context);
    const FieldWord &word = wordOf(first.field);
    const QString name = row(word.op).name;
    if (first.field == Field::Importance)
        return name + signOf(first.comparison) + numberText(first.value.toDouble());
    return name + u':' + (word.value ? QString::fromLatin1(word.value) : quoted(first.value.toString()));
}

QString literalText(const Literal &literal, const DateContext &context)
{
    const QString sign = literal.negated ? u"-"_s : QString();
    switch (literal.kind) {
    case Literal::Kind::Word:
        return sign + literal.text;
    case Literal::Kind::Phrase:
        return sign + u'"' + literal.text + u'"';
    case Literal::Kind::Prefix:
        return sign + literal.text + u'*';
    case Literal::Kind::Conditions:
        break;
    }
    return sign + conditionsText(literal, context);
}

QString timeSentence(const TimeInterval &times, const DateContext &context)
{
    const auto dayAt = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, context.zone).date(); };
    const auto isMidnight = [&](qint64 ms) { return dayAt(ms).startOfDay(context.zone).toMSecsSinceEpoch() == ms; };
    const bool isOpenBegin = times.from == TimeInterval::kOpenBegin;
    const bool isOpenEnd = times.to == TimeInterval::kOpenEnd;
    if ((isOpenBegin || isMidnight(times.from)) && (isOpenEnd || isMidnight(times.to)))
        return sentenceOf(DayInterval{isOpenBegin ? DayInterval::kOpenBegin : dayOf(dayAt(times.from)),
                                      isOpenEnd ? DayInterval::kOpenEnd : dayOf(dayAt(times.to))});
    const auto textOf = [&](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, context.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    if (isOpenBegin)
        return u"before "_s + textOf(times.to);
    if (isOpenEnd)
        return u"since "_s + textOf(times.from);
    return u"from %1 to %2"_s.arg(textOf(times.from), textOf(times.to));
}

QString literalSentence(const Literal &literal, const DateContext &context)
{
    const QString no = literal.negated ? u"not "_s : QString();
    switch (literal.kind) {
    case Literal::Kind::Word:
        return no + u"with the word “%1”"_s.arg(literal.text);
    case Literal::Kind::Phrase:
        return no + u"with “%1” word for word"_s.arg(literal.text);
    case Literal::Kind::Prefix:
        return no + u"with a word that begins with “%1”"_s.arg(literal.text);
    case Literal::Kind::Conditions:
        break;
    }
    const Condition &first = literal.conditions[0];
    if (first.field == Field::When)
        return no + u"that happened "_s + timeSentence(timesIn(literal), context);
    const FieldWord &word = wordOf(first.field);
    const QString sentence = no + QLatin1StringView(word.sentence);
    if (first.field == Field::Importance)
        return sentence + u' ' + signOf(first.comparison) + u' ' + numberText(first.value.toDouble());
    return word.value ? sentence : sentence + u" “%1”"_s.arg(first.value.toString());
}

} // namespace

Query Query::parsed(QStringView text, const DateContext &context)
{
    return QueryParser(text, context).parse();
}

QString Query::toString(const DateContext &context) const
{
    QStringList parts;
    if (!words.isEmpty())
        parts << words;
    for (const Clause &clause : clauses) {
        QStringList any;
        for (const Literal &literal : clause.anyOf)
            any << literalText(literal, context);
        parts << any.join(u" OR "_s);
    }
    for (const QString &id : like)
        parts << u"like:"_s + quoted(id);
    return parts.join(u' ');
}

QStringList Query::explained(const DateContext &context) const
{
    QStringList lines;
    if (!words.isEmpty())
        lines << u"Ranked by the words and the meaning of: “%1”"_s.arg(words);
    for (const Clause &clause : clauses) {
        QStringList any;
        for (const Literal &literal : clause.anyOf)
            any << literalSentence(literal, context);
        lines << u"Only memories "_s + any.join(u", or "_s);
    }
    for (const QString &id : like)
        lines << u"Like the memory %1"_s.arg(id);
    if (dateUse != DateUse::None) {
        QStringList times;
        for (const DateMention &mention : dates)
            times << sentenceOf(mention.days) + (mention.anyYear ? u", or the same in another year"_s : QString());
        lines << (dateUse == DateUse::Prefer ? u"First what happened %1, then the rest"_s
                                             : u"A gain for what happened %1"_s)
                     .arg(times.join(u", or "_s));
    }
    for (const QString &text : notOperators)
        lines << u"“%1” is no filter and was read as words"_s.arg(text);
    if (isEmpty())
        lines << u"Everything, newest first"_s;
    return lines;
}

QString Query::spoken() const
{
    QStringList parts;
    for (const Clause &clause : clauses)
        for (const Literal &literal : clause.anyOf)
            if (!literal.negated && (literal.kind == Literal::Kind::Phrase || literal.kind == Literal::Kind::Word))
                parts << literal.text;
    if (!words.isEmpty())
        parts << words;
    return parts.join(u' ');
}

bool Query::mentions(Field field) const
{
    return std::ranges::any_of(clauses, [&](const Clause &clause) {
        return std::ranges::any_of(clause.anyOf, [&](const Literal &literal) {
            return std::ranges::any_of(literal.conditions, [&](const Condition &one) { return one.field == field; });
        });
    });
}

bool isQuestion(QStringView text)
{
    // English, German, French, Spanish; folded as they are typed, with and without accents.
    static const QSet<QString> kOpeners{
        u"what"_s,     u"when"_s,  u"where"_s,  u"who"_s,  u"whom"_s,  u"whose"_s,  u"which"_s,   u"why"_s,
        u"how"_s,      u"is"_s,    u"are"_s,    u"was"_s,  u"were"_s,  u"do"_s,     u"does"_s,    u"did"_s,
        u"has"_s,      u"have"_s,  u"had"_s,    u"can"_s,  u"could"_s, u"will"_s,   u"would"_s,   u"should"_s,
        u"wer"_s,      u"wo"_s,    u"wann"_s,   u"wie"_s,  u"warum"_s, u"welche"_s, u"welcher"_s, u"welches"_s,
        u"wohin"_s,    u"woher"_s, u"qui"_s,    u"que"_s,  u"quoi"_s,  u"quand"_s,  u"où"_s,      u"comment"_s,
        u"pourquoi"_s, u"quel"_s,  u"quelle"_s, u"qué"_s,  u"quién"_s, u"cuándo"_s, u"dónde"_s,   u"cómo"_s,
        u"cuál"_s,     u"quien"_s, u"cuando"_s, u"donde"_s};
    const QStringView trimmed = text.trimmed();
    if (trimmed.endsWith(u'?') || trimmed.endsWith(u'\uff1f'))
        return true;
    qsizetype begin = 0;
    while (begin < trimmed.size() && !trimmed[begin].isLetter())
        ++begin;
    qsizetype end = begin;
    while (end < trimmed.size() && trimmed[end].isLetter())
        ++end;
    return kOpeners.contains(trimmed.sliced(begin, end - begin).toString().toLower());
}

} // namespace mn
