#pragma once
#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

namespace mn {

// Terms as numbers 0, 1, 2, ... in the order they came, found by hash, beginning, part and likeness. They lie one
// behind the other in one string, each closed by a zero byte, which no term holds.
class TermDictionary {
public:
    static constexpr quint32 kNone = 0xffffffff;

    quint32 find(std::string_view term) const;
    quint32 insert(std::string_view term); // or find
    std::string_view at(quint32 id) const;
    quint32 size() const { return quint32(m_ends.size()); }

    std::vector<quint32> withPrefix(std::string_view prefix) const;
    std::vector<quint32> withPart(std::string_view part) const;
    // One typing mistake away (Damerau-Levenshtein distance 1 in code points), the term itself left out.
    std::vector<quint32> similar(std::string_view term) const;
    // All ids, in byte order of their terms.
    std::vector<quint32> inOrder() const;

    qsizetype bytes() const;

private:
    void rehash(size_t buckets);
    void mergeTail();

    std::string m_text;
    std::vector<quint32> m_ends;    // where each term's zero byte lies
    std::vector<quint32> m_hashes;  // of each term
    std::vector<quint32> m_buckets; // id + 1, 0 = free; open addressing
    // Ids in byte order. The newest, from m_sorted.size() on, are merged in when they are many.
    std::vector<quint32> m_sorted;
};

} // namespace mn
