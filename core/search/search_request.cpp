#include "core/search/search_request.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Below this share of a score a signal is not worth a word.
constexpr float kWorthSaying = 0.15f;
// One and a half standard deviations above the mean (RankingWeights::meaning): what is nearer than that stands out.
constexpr float kStandsOut = 0.3f;
// Of RankingWeights::importance: from 0.75 on.
constexpr float kImportant = 0.024f;
// Of RankingWeights::recency: the newest three weeks or so.
constexpr float kRecent = 0.048f;

} // namespace

QString whyFound(const SearchHit &hit)
{
    const RankedMemory &score = hit.score;
    QStringList why;
    if (!hit.words.isEmpty())
        why += u"has "_s + hit.words.join(u", "_s);
    if (score.standsOut > kStandsOut)
        why += u"near in meaning (%1)"_s.arg(double(score.cosine), 0, 'f', 2);
    if (score.context > kWorthSaying && !hit.memory.thread.isEmpty())
        why += u"its thread is about it"_s;
    if (score.people > kWorthSaying)
        why += u"by or with who is named"_s;
    if (score.fitsDays)
        why += u"at the time asked for"_s;
    else if (score.time > kWorthSaying)
        why += u"names a time"_s;
    if (hit.awaitsMeaning)
        why += u"not compared by meaning yet"_s;
    if (why.isEmpty())
        why += score.cosine > VectorScores::kNone
                   ? u"among the nearest in meaning (%1)"_s.arg(double(score.cosine), 0, 'f', 2)
                   : u"matches the filters"_s;
    if (score.importance >= kImportant)
        why += u"important"_s;
    if (score.recency >= kRecent && score.recency < 1) // where filters alone rank it is the day, and no reason
        why += u"recent"_s;
    return why.join(u"; "_s);
}

} // namespace mn
