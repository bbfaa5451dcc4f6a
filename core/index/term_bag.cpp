#include "core/index/term_bag.h"
#include "core/index/term_hash.h"
#include <algorithm>

namespace mn {

void TermBag::add(WordSplitter &words, std::string_view utf8, quint32 weight)
{
    words.split(utf8, [&](const Word &word) { addTerm(word.term, weight); });
    m_order.push_back(kBreak);
}

void TermBag::add(WordSplitter &words, QStringView text, quint32 weight)
{
    words.split(text, [&](const Word &word) { addTerm(word.term, weight); });
    m_order.push_back(kBreak);
}

void TermBag::addTerm(std::string_view term, quint32 count)
{
    if (count == 0 || term.empty() || qsizetype(term.size()) > WordSplitter::kMaxTermBytes || term.contains('\0'))
        return;
    if ((m_terms.size() + 1) * 2 > m_buckets.size())
        rehash(std::max<size_t>(64, m_buckets.size() * 2));
    m_tokens += count;
    const quint32 hash = hashOfTerm(term);
    for (size_t at = hash;; ++at) {
        quint32 &bucket = m_buckets[at & (m_buckets.size() - 1)];
        if (bucket == 0) {
            m_terms.push_back({quint32(m_bytes.size()), quint32(term.size()), count, hash});
            m_bytes.append(term);
            bucket = quint32(m_terms.size());
            m_order.push_back(bucket - 1);
            return;
        }
        Term &known = m_terms[bucket - 1];
        if (known.hash == hash && std::string_view(m_bytes).substr(known.offset, known.length) == term) {
            known.count += count;
            m_order.push_back(bucket - 1);
            return;
        }
    }
}

void TermBag::clear()
{
    m_bytes.clear();
    m_terms.clear();
    m_order.clear();
    // A bag that once held a book is not emptied at that cost for every note after it.
    m_buckets.resize(std::min<size_t>(m_buckets.size(), 1024));
    std::fill(m_buckets.begin(), m_buckets.end(), 0);
    m_tokens = 0;
}

TermBag::Entry TermBag::at(qsizetype index) const
{
    const Term &term = m_terms[size_t(index)];
    return {std::string_view(m_bytes).substr(term.offset, term.length), term.count};
}

void TermBag::rehash(size_t buckets)
{
    m_buckets.assign(buckets, 0);
    for (size_t i = 0; i < m_terms.size(); ++i) {
        size_t at = m_terms[i].hash;
        while (m_buckets[at & (buckets - 1)] != 0)
            ++at;
        m_buckets[at & (buckets - 1)] = quint32(i + 1);
    }
}

} // namespace mn
