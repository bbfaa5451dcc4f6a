#include "core/search/date_parser.h"

namespace mn {
namespace {

using enum DateWord;
using Kind = DateToken::Kind;
using Gap = DateToken::Gap;
using Sureness = DateMention::Sureness;

} // namespace

DateParser::DateParser(Language language, std::span<const DateToken> tokens, const DateContext &context)
    : m_language(language), m_tokens(tokens), m_today(context.today()), m_lexemes(tokens.size())
{
    std::vector<QString> words;
    for (size_t i = 0; i < tokens.size(); ++i) {
        words.clear();
        for (size_t j = i; j < tokens.size() && words.size() < size_t(kMaxLexemeWords); ++j) {
            if (tokens[j].kind != Kind::Word || (j > i && tokens[j].gap != Gap::Blank &&
                                                 tokens[j].gap != Gap::Apostrophe && tokens[j].gap != Gap::Dash))
                break;
            words.push_back(tokens[j].folded);
        }
        if (!words.empty())
            m_lexemes[i] = lexemesAt(language, words);
    }
}

std::optional<DateLexeme> DateParser::lexeme(size_t i, DateWord word) const
{
    if (i >= m_tokens.size())
        return {};
    for (const DateLexeme &lexeme : m_lexemes[i]) // longest first
        if (lexeme.word == word)
            return lexeme;
    return {};
}

size_t DateParser::skip(size_t i, DateWord word) const
{
    const auto found = lexeme(i, word);
    return found && joins(i) ? i + size_t(found->words) : i;
}

bool DateParser::joins(size_t i) const
{
    if (i == 0 || i >= m_tokens.size())
        return false;
    const DateToken &before = m_tokens[i - 1];
    switch (m_tokens[i].gap) {
    case Gap::Blank:
    case Gap::Comma:
    case Gap::Apostrophe:
    case Gap::Dash:
        return true;
    case Gap::Dot: // "8. Mai", "Jan. 2023"
        return before.kind == Kind::Number || before.folded.size() <= 4;
    case Gap::Far:
        break;
    }
    return false;
}

bool DateParser::isNumber(size_t i, int low, int high) const
{
    return i < m_tokens.size() && m_tokens[i].kind == Kind::Number && m_tokens[i].number >= low &&
           m_tokens[i].number <= high;
}

std::optional<DateParser::Count> DateParser::count(size_t i) const
{
    if (const auto word = lexeme(i, DateWord::Count))
        return Count{word->value, i + size_t(word->words)};
    if (isNumber(i, 1, 1000) && !m_tokens[i].isOrdinal)
        return Count{m_tokens[i].number, i + 1};
    return {};
}

// A year, parted from what stands before by "of" or a comma at most; also '23.
std::optional<DateParser::Year> DateParser::yearBehind(size_t i) const
{
    if (!joins(i))
        return {};
    if (isNumber(i, 0, 99) && m_tokens[i].gap == Gap::Apostrophe && m_tokens[i].digits == 2)
        return Year{m_tokens[i].number + (m_tokens[i].number < 70 ? 2000 : 1900), i + 1};
    if (const size_t behind = skip(i, Of); behind != i && joins(behind))
        i = behind;
    if (isNumber(i, kFirstYear, kLastYear) && m_tokens[i].digits == 4 && m_tokens[i].gap != Gap::Dash)
        return Year{m_tokens[i].number, i + 1};
    return {};
}

DateParser::Found DateParser::coreAt(size_t i, bool alone) const
{
    Found best;
    for (const Found &found :
         {numeric(i), dayWord(i), counted(i), relativeUnit(i), dayOfMonth(i), monthThenDay(i), month(i), weekday(i),
          season(i), holiday(i), quarter(i), year(i, alone), decade(i), part(i, alone), weekOf(i)})
        if (found && found->from.isValid() && found->to.isValid() && (!best || found->next > best->next))
            best = found;
    return best;
}

DateParser::Phrase DateParser::phraseOf(const Core &core, Sureness sureness) const
{
    return {{dayOf(core.from), dayOf(core.to)}, core.next, !core.hasYear, sureness};
}

// A year said once counts for both ends: "between March and June 2022".
std::optional<DateParser::Phrase> DateParser::range(const Core &begin, const Core &end) const
{
    Core from = begin;
    Core to = end;
    if (!from.hasYear && to.hasYear) {
        const int year = to.from.year();
        from.from = from.from.addYears(year - from.from.year());
        if (from.from > to.from)
            from.from = from.from.addYears(-1);
    } else if (from.hasYear && !to.hasYear) {
        to.to = to.to.addYears(from.from.year() - to.from.year());
        if (to.to <= from.from)
            to.to = to.to.addYears(1);
    } else if (!from.hasYear && from.from > to.from) {
        from.from = from.from.addYears(-1);
    }
    if (from.from >= to.to)
        return {};
    return Phrase{{dayOf(from.from), dayOf(to.to)},
                  end.next,
                  !begin.hasYear && !end.hasYear,
                  begin.isPlain || end.isPlain || begin.grain == Grain::Year ? Sureness::Certain : Sureness::Likely};
}

std::optional<DateParser::Phrase> DateParser::rangeAt(size_t i, bool alone) const
{
    const auto between = lexeme(i, Between);
    const auto from = lexeme(i, From);
    const auto sign = between ? between : from;
    const size_t at = sign ? skip(i + size_t(sign->words), The) : i;
    if (sign && !joins(at))
        return {};
    const Found begin = coreAt(at, alone);
    if (!begin || !joins(begin->next))
        return {};
    const auto link = lexeme(begin->next, between ? And : To);
    const bool isDash = !between && m_tokens[begin->next].gap == Gap::Dash;
    if (!link && !isDash)
        return {};
    const size_t second = isDash ? begin->next : skip(begin->next + size_t(link->words), The);
    if (!isDash && !joins(second))
        return {};
    const Found end = coreAt(second, alone);
    return end ? range(*begin, *end) : std::nullopt;
}

// "in the last year", "within the last month": up to today, not the calendar's.
std::optional<DateParser::Phrase> DateParser::trailing(size_t i) const
{
    const auto sign = lexeme(i, On) ? lexeme(i, On) : lexeme(i, InTime);
    if (!sign || m_language != Language::English)
        return {};
    const size_t article = i + size_t(sign->words);
    const size_t at = skip(article, The);
    const auto last = lexeme(at, Last);
    if (at == article || !last || !joins(at))
        return {};
    const size_t behind = at + size_t(last->words);
    const auto unit = lexeme(behind, Unit);
    if (!unit || !joins(behind) || DateUnit(unit->value) == DateUnit::Day)
        return {};
    const Core whole = shifted(DateUnit(unit->value), 0, behind + size_t(unit->words));
    const QDate tomorrow = m_today.addDays(1);
    return phraseOf(days(tomorrow.addDays(-whole.from.daysTo(whole.to)), tomorrow, whole.next, Grain::Span),
                    Sureness::Certain);
}

std::optional<DateParser::Phrase> DateParser::phraseAt(size_t i, bool alone) const
{
    if (auto found = trailing(i))
        return found;
    auto best = rangeAt(i, alone);
    const auto offer = [&](const Phrase &phrase) {
        if (!best || phrase.next > best->next)
            best = phrase;
    };
    const size_t bare = lexeme(i, The) ? i + 1 : i;
    if (const Found core = coreAt(bare, alone); core && (bare == i || joins(bare)))
        if (alone || !core->needsSign)
            offer(phraseOf(*core,
                           core->isPlain ? (core->hasYear ? Sureness::Certain : Sureness::Likely) : Sureness::Weak));
    for (const DateWord sign : {Before, After, Since, Until, From, On, InTime}) {
        const auto word = lexeme(i, sign);
        if (!word || !joins(i + size_t(word->words)))
            continue;
        const Found core = coreAt(skip(i + size_t(word->words), The), alone);
        if (!core)
            continue;
        const bool isOpen = sign == Before || sign == After || sign == Until || sign == Since;
        const bool isSure = (core->hasYear && core->isPlain) || (core->grain == Grain::Year && isOpen);
        Phrase phrase = phraseOf(*core, isSure ? Sureness::Certain : Sureness::Likely);
        const auto onward = joins(core->next) ? lexeme(core->next, Onward) : std::nullopt;
        if (sign == Before)
            phrase.days = {DayInterval::kOpenBegin, phrase.days.from};
        else if (sign == After)
            phrase.days = {phrase.days.to, DayInterval::kOpenEnd};
        else if (sign == Until)
            phrase.days.from = DayInterval::kOpenBegin;
        else if (sign == Since || (sign == From && onward))
            phrase.days.to = DayInterval::kOpenEnd;
        if (sign == From && onward)
            phrase.next += size_t(onward->words);
        // What has no end is meant of one year: "since May" is since the newest.
        if (isOpen || (sign == From && onward))
            phrase.anyYear = false;
        offer(phrase);
    }
    return best;
}

} // namespace mn
