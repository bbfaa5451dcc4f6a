#pragma once
#include "core/text/words.h"
#include <string>
#include <string_view>
#include <vector>

namespace mn {

// How often each term stands in a text: what the word index takes for one memory. Reusable: clear() keeps its room.
class TermBag {
public:
    struct Entry {
        std::string_view term; // lives as long as the bag is not changed
        quint32 count;
    };

    // All words of a text; `weight` counts each that often (a title may weigh more than the body).
    void add(WordSplitter &words, std::string_view utf8, quint32 weight = 1);
    void add(WordSplitter &words, QStringView text, quint32 weight = 1);
    // A term no WordSplitter makes (empty, too long, with a zero byte) is left out.
    void addTerm(std::string_view term, quint32 count = 1);
    void clear();

    qsizetype size() const { return qsizetype(m_terms.size()); } // distinct terms, in the order they came
    Entry at(qsizetype index) const;
    quint32 tokens() const { return m_tokens; } // sum of counts: the memory's length

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
    std::vector<quint32> m_buckets; // index + 1, 0 = free
    quint32 m_tokens = 0;
};

} // namespace mn
