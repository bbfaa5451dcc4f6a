#pragma once
#include "core/search/query.h"

namespace mn::app {

// A filter as it stands in the text of a search.
struct QueryToken {
    enum class Kind { Filter, Like, Phrase, Excluded, Unknown };
    Kind kind = Kind::Filter;
    qsizetype begin = 0; // UTF-16 units
    qsizetype length = 0;
    QString text;     // as it is written
    QString name;     // of the filter: "tag"; empty for phrases
    QString sentence; // of Unknown: what about it
    bool isNegated = false;
    bool operator==(const QueryToken &) const = default;
};

// The filters among the words, in order. The parser of core/search decides what is one: a piece counts when the parser
// reads nothing but a filter in it.
QList<QueryToken> tokensOf(const QString &text, const DateContext &context);

// The text without one of them, blanks mended.
QString withoutToken(const QString &text, const QueryToken &token);

} // namespace mn::app
