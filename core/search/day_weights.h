#pragma once
#include "core/search/query.h"
#include <span>
#include <vector>

namespace mn {

// How well each day fits the dates of a question, 0..1: 1 within a date. Where dates only lean, a day beside a single
// day fits too, for people are off by one, and the rest of its month a little. A date without a year fits every year.
class DayWeights {
public:
    static constexpr float kSameMonth = 0.3f;

    DayWeights() = default;
    // `first`..`last`: the days that occur.
    DayWeights(std::span<const DateMention> dates, qint32 first, qint32 last, DateUse use = DateUse::Lean);

    bool isEmpty() const { return m_weights.empty(); }
    float at(qint32 day) const
    {
        const qint64 place = qint64(day) - m_first;
        return place >= 0 && place < qint64(m_weights.size()) ? m_weights[size_t(place)] : 0;
    }

private:
    void raise(qint64 from, qint64 to, float weight);

    qint32 m_first = 0;
    std::vector<float> m_weights;
};

} // namespace mn
