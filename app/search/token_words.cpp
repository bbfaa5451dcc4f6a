#include "app/search/token_words.h"
#include "core/search/operators.h"
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
        return dateChip(op, value);
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
