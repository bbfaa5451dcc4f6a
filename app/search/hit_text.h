#pragma once
#include "core/search/search_request.h"

namespace mn::app {

// What a result shows of a memory: its title, or its first line in place of one, and below that the passage that was
// found. Where the passage begins in that first line: what follows the line, so that nothing is read twice.
struct HitText {
    QString title;
    QList<TextRange> titleMarks;
    QString text; // of which `passage` is shown
    TextRange passage;
    QList<TextRange> marks;
};
HitText textOf(const SearchHit &hit);

} // namespace mn::app
