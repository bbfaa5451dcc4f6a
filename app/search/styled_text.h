#pragma once
#include "core/search/search_request.h"

namespace mn::app {

// A stretch of a text as rich text, with dots where more stands before or behind it: everything escaped, line ends as
// blanks, the commonest signs of Markdown left out, marks dressed. `style`: declarations for a span; empty: bold.
// Whatever the text holds, the result has no tags but these.
QString styledText(QStringView text, TextRange stretch, const QList<TextRange> &marks, const QString &style);

} // namespace mn::app
