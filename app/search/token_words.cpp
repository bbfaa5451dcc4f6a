#include "app/search/token_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Chips {
    Q_DECLARE_TR_FUNCTIONS(FilterChips)
};

struct Chip {
    QString text;
    QString glyph, domain;
};

constexpr const char *kTimes[] = {
    QT_TRANSLATE_NOOP("FilterChips", "today"),      QT_TRANSLATE_NOOP("FilterChips", "yesterday"),
    QT_TRANSLATE_NOOP("FilterChips", "this week"),  QT_TRANSLATE_NOOP("FilterChips", "last week"),
    QT_TRANSLATE_NOOP("FilterChips", "this month"), QT_TRANSLATE_NOOP("FilterChips", "last month"),
    QT_TRANSLATE_NOOP("FilterChips", "this year"),  QT_TRANSLATE_NOOP("FilterChips", "last year")};

QString timeWords(const QString &value)
{
    for (const char *const time : kTimes)
        if (value.compare(QLatin1StringView(time), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("FilterChips", time);
    return value;
}

Chip stateChip(const QString &value)
{
    if (value == "pinned"_L1)
        return {Chips::tr("pinned"), u"pin"_s, {}};
    if (value == "archived"_L1)
        return {Chips::tr("in the archive"), u"folder"_s, {}};
    if (value == "trashed"_L1)
        return {Chips::tr("in the trash"), u"trash"_s, {}};
    return {Chips::tr("needs a decision"), u"merge"_s, {}};
}

Chip importanceChip(const QString &piece, const QString &value)
{
    const bool above = piece.contains(u'>');
    const bool below = piece.contains(u'<');
    const QString words = above   ? Chips::tr("importance above %1").arg(value)
                          : below ? Chips::tr("importance below %1").arg(value)
                                  : Chips::tr("importance %1").arg(value);
    return {words, u"sort"_s, {}};
}

Chip dateChip(Operator op, const QString &value)
{
    const QString glyph = u"calendar"_s;
    switch (op) {
    case Operator::After:
        return {Chips::tr("after %1").arg(value), glyph, {}};
    case Operator::Before:
        return {Chips::tr("before %1").arg(value), glyph, {}};
    case Operator::Since:
        return {Chips::tr("since %1").arg(value), glyph, {}};
    case Operator::Until:
        return {Chips::tr("until %1").arg(value), glyph, {}};
    default:
        return {value, glyph, {}};
    }
}

Chip chipFor(Operator op, const QString &piece, const QString &value)
{
    if (isDateOperator(op))
        return dateChip(op, timeWords(value));
    switch (op) {
    case Operator::Tag:
        return {u'#' + value, {}, {}};
    case Operator::Domain:
        return {value, {}, value};
    case Operator::Kind:
        return {Chips::tr("kind %1").arg(value), u"note"_s, {}};
    case Operator::Author:
        return {Chips::tr("by %1").arg(value), u"person"_s, {}};
    case Operator::Thread:
        return {Chips::tr("in the thread %1").arg(value), u"list"_s, {}};
    case Operator::Source:
        return {Chips::tr("from %1").arg(value), u"import"_s, {}};
    case Operator::Importance:
        return importanceChip(piece, value);
    case Operator::Is:
        return stateChip(value.toLower());
    case Operator::Has:
        return value.compare("link"_L1, Qt::CaseInsensitive) == 0 ? Chip{Chips::tr("with links"), u"link"_s, {}}
                                                                  : Chip{Chips::tr("with files"), u"clip"_s, {}};
    case Operator::Like:
        return {Chips::tr("like %1").arg(value.first(std::min<qsizetype>(8, value.size()))), u"near"_s, {}};
    default:
        return {piece, {}, {}};
    }
}

} // namespace

QString meaningOf(Operator op)
{
    switch (op) {
    case Operator::Tag:
        return Chips::tr("has this tag, or one below it (home/garden)");
    case Operator::Domain:
        return Chips::tr("belongs to this domain");
    case Operator::Kind:
        return Chips::tr("is of this kind");
    case Operator::Author:
        return Chips::tr("was written by");
    case Operator::Thread:
        return Chips::tr("is part of this conversation or document");
    case Operator::Source:
        return Chips::tr("came from there");
    case Operator::After:
        return Chips::tr("happened after that day, month or year had ended");
    case Operator::Before:
        return Chips::tr("happened before it began");
    case Operator::Since:
        return Chips::tr("happened since it began");
    case Operator::Until:
        return Chips::tr("happened before it had ended");
    case Operator::During:
        return Chips::tr("happened within it");
    case Operator::Importance:
        return Chips::tr("is as important (0 to 1)");
    case Operator::Is:
        return Chips::tr("is in this state");
    case Operator::Has:
        return Chips::tr("carries one");
    case Operator::Like:
        return Chips::tr("resembles this memory");
    }
    return {};
}

QString wordOf(Operator op, const QString &value)
{
    if (isDateOperator(op))
        return timeWords(value);
    return op == Operator::Is || op == Operator::Has ? chipFor(op, {}, value).text : value;
}

QStringList valuesOf(Operator op)
{
    QStringList values;
    for (const QLatin1StringView value : row(op).values)
        values += value;
    if (isDateOperator(op))
        for (const char *const time : kTimes)
            values += QString::fromLatin1(time);
    return values;
}

QString valueOf(const QueryToken &token)
{
    const auto isSign = [](QChar c) { return c == u':' || c == u'=' || c == u'<' || c == u'>'; };
    auto at = std::ranges::find_if(token.text, isSign);
    while (at != token.text.end() && isSign(*at))
        ++at;
    QString value(at, token.text.end() - at);
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    return value;
}

QVariantMap chipOf(const QueryToken &token)
{
    const auto op = operatorNamed(token.name);
    Chip chip = op ? chipFor(*op, token.text, valueOf(token)) : Chip{token.text, {}, {}};
    if (op && token.isNegated)
        chip.text = Chips::tr("not %1").arg(chip.text);
    return {{u"text"_s, chip.text}, {u"glyph"_s, chip.glyph}, {u"domain"_s, chip.domain}, {u"query"_s, token.text}};
}

QString filterText(QStringView name, const QString &value)
{
    const QString plain = QString(value).remove(u'"').simplified();
    const bool isWord = std::ranges::none_of(plain, [](QChar c) { return c.isSpace() || c == u':' || c == u'|'; });
    return name.toString() + (isWord ? u":%1"_s : u":\"%1\""_s).arg(plain);
}

} // namespace mn::app
