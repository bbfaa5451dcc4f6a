#pragma once
#include "core/index/term_sequence.h"
#include "core/text/words.h"
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mn {

// How often each term stands in the texts of a memory, and in which order: what the word index takes for it. Reusable:
// clear() keeps its room.
class TermBag {
public:
    struct Entry {
        std::string_view term; // lives as long as the bag is not changed
        quint32 count;
    };

    static constexpr quint32 kBreak = TermSequence::kBreak;

    // All words of a text, and a break; `weight` counts each that often (a title may weigh more than the body).
    void add(WordSplitter &words, std::string_view utf8, quint32 weight = 1);
    void add(WordSplitter &words, QStringView text, quint32 weight = 1);
    // A term no WordSplitter makes (empty, too long, with a zero byte) is left out.
    void addTerm(std::string_view term, quint32 count = 1);
    void clear();

    qsizetype size() const { return qsizetype(m_terms.size()); } // distinct terms, in the order they came
    Entry at(qsizetype index) const;
    quint32 tokens() const { return m_tokens; } // sum of counts: the memory's length
    // Indexes of terms as they follow each other, each once however much it weighs; kBreak between two texts.
    std::span<const quint32> order() const { return m_order; }

private:
    struct Term {
        quint32 offset;
        quint32 length;
        quint32 count;
        quint32 hash;
    };
    void rehash(size_t buckets);

    std::string m_bytes;
    std::vector<Term> m_terms;
    std::vector<quint32> m_order;
    std::vector<quint32> m_buckets; // index + 1, 0 = free
    quint32 m_tokens = 0;
};

} // namespace mn
