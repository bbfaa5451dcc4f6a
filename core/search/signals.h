#pragma once
#include "core/index/document_table.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <span>

// The signals of a score, each for one memory and before its weight (RankingWeights). Pure; what a memory lacks
// (thread, author, date) gives 0.
namespace mn::signal {

// How far a cosine stands out from those of all memories, in standard deviations: cosines of one model and collection
// crowd together, those of another are spread wide. Below 0 for the farther half.
inline float meaning(float cosine, float mean, float spread)
{
    return (cosine - mean) / spread;
}

// The standard deviation of cosines; for few memories drawn to what is usual.
inline float spread(std::span<const float> cosines, float mean)
{
    static constexpr float kUsual = 0.1f;
    static constexpr float kUsualCount = 20;
    float squares = 0;
    float count = 0;
    for (const float cosine : cosines) {
        const float here = cosine > -1.5f ? 1.0f : 0.0f; // VectorScores::kNone has none
        squares += here * (cosine - mean) * (cosine - mean);
        count += here;
    }
    return std::sqrt((squares + kUsualCount * kUsual * kUsual) / (count + kUsualCount));
}

// ln(1 + words); the logarithm of a hundred thousand small numbers is looked up.
inline float length(quint32 tokens)
{
    static const auto kLogarithms = [] {
        std::array<float, 2048> table;
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = std::log1p(float(i));
        return table;
    }();
    return kLogarithms[std::min<size_t>(tokens, kLogarithms.size() - 1)];
}

inline bool isTurn(quint8 flags)
{
    return flags & quint8(DocumentFlag::ConversationTurn);
}

inline float question(quint8 flags)
{
    return flags & quint8(DocumentFlag::Question) ? 1.0f : 0.0f;
}

inline float namesTime(quint8 flags)
{
    return flags & quint8(DocumentFlag::TimeExpression) ? 1.0f : 0.0f;
}

inline float importance(quint8 level)
{
    return float(level) / 255 - 0.5f;
}

// 0.5 ^ years; what lies ahead is as new as today.
inline float recency(qint32 day, qint32 today)
{
    static constexpr int kDays = 3653;
    static const auto kShares = [] {
        std::array<float, kDays + 1> table;
        for (int age = 0; age <= kDays; ++age)
            table[size_t(age)] = std::exp2(-float(age) / 365.25f);
        return table;
    }();
    return kShares[size_t(std::clamp<qint64>(qint64(today) - day, 0, kDays))];
}

} // namespace mn::signal
