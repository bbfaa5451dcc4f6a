#pragma once
#include "core/search/date_words.h"
#include "core/store/filter.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace mn {

// Something a memory must have, or must not.
struct Literal {
    enum class Kind {
        Word,      // one of its words, compared by stem
        Phrase,    // these words side by side, compared by stem
        Prefix,    // a word that begins like this
        Conditions // all of them
    };

    Kind kind = Kind::Word;
    QString text; // not for Conditions
    QList<Condition> conditions;
    bool negated = false;
    bool operator==(const Literal &) const = default;
};

// At least one of them holds.
struct Clause {
    QList<Literal> anyOf;
    bool operator==(const Clause &) const = default;
};

// How the dates among the words count.
enum class DateUse {
    None,
    Lean,  // what lies within them gains: a question, or a date that may be none ("what did we plan for May 2023?")
    Prefer // what lies within them comes first, the rest after it ("boiler last week")
};

// What a person asked for. `clauses` are exact: nothing else is found. `words` are what the results are ranked by, and
// need not all be there.
//
// The language:   words   "a phrase"   -word -"phrase" -tag:x   begin*   tag:home   tag:"two words"   a OR b
// operators.h has the table of filter words. OR (in capitals, or |) binds filters, phrases and prefixes into one
// clause; between plain words it changes nothing, for any of them may match anyway. A minus before a figure belongs to
// it ("-5 degrees"). Dates in words (date_words.h) are read where they stand: as the whole query they filter ("last
// week"), beside words they prefer, in a question they lean (DateUse).
//
// In a text that ends with a question mark quotes cite a title or a saying, and are words like the others.
//
// Any text is a query: what is not understood as an operator is words. Of longer texts the first kMaxCharacters count.
struct Query {
    static constexpr qsizetype kMaxCharacters = 16 * 1024;
    static constexpr qsizetype kMaxLiterals = 64; // what follows is words

    QString words;
    QList<Clause> clauses;
    QStringList like;         // ids, or beginnings of them
    QList<DateMention> dates; // places in `words`
    DateUse dateUse = DateUse::None;
    QStringList notOperators; // what looked like a filter and was read as words

    static Query parsed(QStringView text, const DateContext &context);

    // A text that parses to this query (in the same context).
    QString toString(const DateContext &context) const;
    // The parse in plain words, a line each.
    QStringList explained(const DateContext &context) const;

    // Phrases, then words, without operators: what the model of meaning sees.
    QString spoken() const;
    bool isEmpty() const { return words.isEmpty() && clauses.isEmpty() && like.isEmpty(); }
    bool mentions(Field field) const;
    // Asks for the same; what was nearly a filter makes no difference.
    bool operator==(const Query &other) const
    {
        return words == other.words && clauses == other.clauses && like == other.like && dates == other.dates &&
               dateUse == other.dateUse;
    }
};

// Whether a text asks something, rather than naming it: it ends with a question mark or begins like a question.
bool isQuestion(QStringView text);

} // namespace mn
