#pragma once
#include "cli/output/output.h"
#include "core/search/search_request.h"

// What a search found, as people read it.
namespace mn::cli {

// One text of which some stretches are marked; on one line, harmless.
struct MarkedText {
    QString text;
    std::vector<bool> marked; // of each UTF-16 unit

    static MarkedText of(QStringView text, const QList<TextRange> &marks);
    // At most `lines` lines of at most `columns`, painted; an ellipsis where something was cut.
    QStringList wrapped(const Output &output, int columns, int lines) const;
};

// The passage of a hit, with an ellipsis where it does not begin or end with the content.
MarkedText passageOf(const SearchHit &hit);

struct HitStyle {
    qsizetype rank = 1;
    bool explain = false;
    qint64 now = 0;
    bool isRanked = true; // by words; else the score is none that people could read
};
// Why it was found; of a query that asks for nothing: for being new.
QString whyShown(const Query &query, const SearchHit &hit);
void writeHit(Output &output, const Query &query, const SearchHit &hit, const HitStyle &style);

} // namespace mn::cli
