#pragma once
#include "core/index/memory_number.h"
#include <bit>
#include <vector>

namespace mn {

// A set of memory numbers as a bitmap (12.5 KB at 100k): filters, and the scope of a ReadView. A value.
class NumberSet {
public:
    void insert(MemoryNumber number)
    {
        if (number / 64 >= m_words.size())
            m_words.resize(number / 64 + 1);
        m_words[number / 64] |= quint64(1) << (number % 64);
    }
    void remove(MemoryNumber number)
    {
        if (number / 64 < m_words.size())
            m_words[number / 64] &= ~(quint64(1) << (number % 64));
    }
    bool contains(MemoryNumber number) const
    {
        return number / 64 < m_words.size() && (m_words[number / 64] >> (number % 64) & 1);
    }
    bool isEmpty() const { return *this == NumberSet(); }
    qsizetype count() const;

    NumberSet &operator&=(const NumberSet &other);
    NumberSet &operator|=(const NumberSet &other);
    NumberSet &operator-=(const NumberSet &other);
    bool operator==(const NumberSet &other) const;

    // In ascending order.
    template <class Visit> void forEach(Visit &&visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            for (quint64 bits = m_words[i]; bits; bits &= bits - 1)
                visit(MemoryNumber(i * 64 + size_t(std::countr_zero(bits))));
    }

private:
    std::vector<quint64> m_words;
};

} // namespace mn
