#pragma once
#include "app/search/query_tokens.h"
#include "core/search/operators.h"
#include <QStringList>
#include <QVariantMap>

namespace mn::app {

// A filter as a chip says it, in the window's language: {text, glyph, domain, query}. "tag:home" is "#home",
// "after:2023" is "after 2023", "-is:pinned" is "not pinned".
QVariantMap chipOf(const QueryToken &token);

// What a filter asks for, and one of its values, in the window's language: "pinned", "last week". A value that nobody
// translates is as it is.
QString meaningOf(Operator op);
QString wordOf(Operator op, const QString &value);
// What can stand behind it, as it is written: states, and the times that people ask for most.
QStringList valuesOf(Operator op);

// The value of a filter without its quotes: "two words" of tag:"two words".
QString valueOf(const QueryToken &token);

// A filter as it is written; a value with blanks stands in quotes.
QString filterText(QStringView name, const QString &value);
inline QString threadFilter(const QString &thread)
{
    return filterText(u"thread", thread);
}

} // namespace mn::app
