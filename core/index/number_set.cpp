#include "core/index/number_set.h"
#include <algorithm>

namespace mn {

qsizetype NumberSet::count() const
{
    qsizetype bits = 0;
    for (const quint64 word : m_words)
        bits += std::popcount(word);
    return bits;
}

NumberSet &NumberSet::operator&=(const NumberSet &other)
{
    if (m_words.size() > other.m_words.size())
        m_words.resize(other.m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

NumberSet &NumberSet::operator|=(const NumberSet &other)
{
    if (m_words.size() < other.m_words.size())
        m_words.resize(other.m_words.size());
    for (size_t i = 0; i < other.m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

NumberSet &NumberSet::operator-=(const NumberSet &other)
{
    for (size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

bool NumberSet::operator==(const NumberSet &other) const
{
    const auto &shorter = m_words.size() < other.m_words.size() ? m_words : other.m_words;
    const auto &longer = m_words.size() < other.m_words.size() ? other.m_words : m_words;
    return std::equal(shorter.begin(), shorter.end(), longer.begin()) &&
           std::all_of(longer.begin() + qsizetype(shorter.size()), longer.end(),
                       [](quint64 word) { return word == 0; });
}

} // namespace mn
