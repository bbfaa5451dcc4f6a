#include "app/search/reason_words.h"
#include <QCoreApplication>
#include <QStringList>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

// Below this share of a score a signal is not worth a word.
constexpr float kWorthSaying = 0.15f;
constexpr double kLoose = 0.2; // cosines
constexpr double kNear = 0.4;
constexpr double kVeryNear = 0.6;

} // namespace

Nearness nearnessOf(double cosine)
{
    if (cosine < kLoose)
        return Nearness::Hardly;
    return cosine < kNear ? Nearness::Loosely : cosine < kVeryNear ? Nearness::Near : Nearness::VeryNear;
}

QString reasonOf(const SearchHit &hit)
{
    const RankedMemory &score = hit.score;
    const Nearness nearness = nearnessOf(score.cosine);
    QStringList why;
    if (nearness == Nearness::VeryNear)
        why += Reasons::tr("Very near in meaning");
    else if (nearness == Nearness::Near)
        why += Reasons::tr("Near in meaning");
    else if (nearness == Nearness::Loosely)
        why += Reasons::tr("Loosely near in meaning");
    if (!hit.words.isEmpty())
        why += Reasons::tr("words %1", nullptr, int(hit.words.size())).arg(hit.words.join(Reasons::tr(", ")));
    if (score.context > kWorthSaying && !hit.memory.thread.isEmpty())
        why += Reasons::tr("its thread is about it");
    if (score.people > kWorthSaying)
        why += Reasons::tr("by or with who is named");
    if (score.fitsDays)
        why += Reasons::tr("at the time asked for");
    else if (score.time > kWorthSaying)
        why += Reasons::tr("names a time");
    if (!why.isEmpty())
        return why.join(Reasons::tr(" · "));
    return score.cosine > VectorScores::kNone ? Reasons::tr("Hardly near in meaning") : Reasons::tr("Fits the filters");
}

} // namespace mn::app
