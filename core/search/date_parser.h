#pragma once
#include "core/search/date_lexicon.h"
#include "core/search/date_tokens.h"
#include <optional>
#include <span>
#include <vector>

namespace mn {

// Reads date phrases of one language from tokens, without giving up anything on what it does not know.
// Grammar:  phrase = [preposition] core | between core and core | from core to core | core - core
//           core   = one of the forms below (day, month, "last week", "3 days ago", ...), the longest that fits
class DateParser {
public:
    struct Phrase {
        DayInterval days;
        size_t next = 0; // the token behind it
        bool anyYear = false;
        DateMention::Sureness sureness = DateMention::Sureness::Weak;
    };

    DateParser(Language language, std::span<const DateToken> tokens, const DateContext &context);

    // The phrase that begins at token `i`. With `alone` a date may be less plain: somebody asked for one.
    std::optional<Phrase> phraseAt(size_t i, bool alone = false) const;

private:
    enum class Grain { Day, Week, Month, Season, Year, Span };
    struct Core {
        QDate from;
        QDate to; // the day behind it
        size_t next = 0;
        Grain grain = Grain::Day;
        bool hasYear = true;    // false: the newest that has begun was taken
        bool isPlain = true;    // false: may be no date at all without a preposition
        bool needsSign = false; // no date without a preposition
    };
    using Found = std::optional<Core>;

    // A number outside of these is a year only where somebody asked for a date.
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 2100;

    std::optional<DateLexeme> lexeme(size_t i, DateWord word) const;
    size_t skip(size_t i, DateWord word) const;
    bool joins(size_t i) const; // token i may belong to the same phrase as the one before
    bool isNumber(size_t i, int low, int high) const;

    Found coreAt(size_t i, bool alone) const;
    Found numeric(size_t i) const;
    Found dayWord(size_t i) const;
    Found counted(size_t i) const;
    Found relativeUnit(size_t i) const;
    Found dayOfMonth(size_t i) const;
    Found monthThenDay(size_t i) const;
    Found month(size_t i) const;
    Found weekday(size_t i) const;
    Found season(size_t i) const;
    Found holiday(size_t i) const;
    Found quarter(size_t i) const;
    Found year(size_t i, bool alone) const;
    Found decade(size_t i) const;
    Found part(size_t i, bool alone) const;
    Found weekOf(size_t i) const;

    struct Count {
        int value;
        size_t next;
    };
    std::optional<Count> count(size_t i) const;
    struct Year {
        int value;
        size_t next;
    };
    std::optional<Year> yearBehind(size_t i) const;
    struct Step {
        int by; // so many units from the one that is
        size_t next;
    };
    std::optional<Step> stepBefore(size_t i) const;
    std::optional<Step> stepBehind(size_t i) const;
    Core days(QDate from, QDate to, size_t next, Grain grain) const;
    Core inNewestYear(QDate from, QDate to, size_t next, Grain grain) const;
    Core unitAround(DateUnit unit, QDate day, size_t next) const;
    Core shifted(DateUnit unit, int by, size_t next) const;
    std::optional<Phrase> range(const Core &begin, const Core &end) const;
    std::optional<Phrase> rangeAt(size_t i, bool alone) const;
    std::optional<Phrase> trailing(size_t i) const;
    Phrase phraseOf(const Core &core, DateMention::Sureness sureness) const;

    Language m_language;
    std::span<const DateToken> m_tokens;
    QDate m_today;
    std::vector<QList<DateLexeme>> m_lexemes; // by token
};

} // namespace mn
