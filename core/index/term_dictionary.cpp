#include "core/index/term_dictionary.h"
#include "core/index/term_hash.h"
#include <algorithm>
#include <bit>

namespace mn {
namespace {

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

// Whether one character more, less, other, or two neighbours swapped turn one into the other. UTF-8.
bool isOneMistakeAway(std::string_view a, std::string_view b)
{
    if (a.size() > b.size() + 4 || b.size() > a.size() + 4)
        return false;
    const size_t shorter = std::min(a.size(), b.size());
    size_t same = 0;
    while (same < shorter && a[same] == b[same])
        ++same;
    while (same > 0 && ((same < a.size() && isContinuation(a[same])) || (same < b.size() && isContinuation(b[same]))))
        --same;
    a.remove_prefix(same);
    b.remove_prefix(same);
    size_t tail = 0;
    while (tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isContinuation(a[a.size() - tail]))
        --tail;
    a.remove_suffix(tail);
    b.remove_suffix(tail);
    if (a.size() > 8 || b.size() > 8)
        return false;
    const auto characters = [](std::string_view text) {
        return std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); });
    };
    const auto left = characters(a);
    const auto right = characters(b);
    if (left + right == 1 || (left == 1 && right == 1))
        return true;
    if (left != 2 || right != 2)
        return false;
    const auto second = [](std::string_view text) {
        size_t at = 1;
        while (isContinuation(text[at]))
            ++at;
        return at;
    };
    return a.substr(second(a)) == b.substr(0, second(b)) && b.substr(second(b)) == a.substr(0, second(a));
}

} // namespace

std::string_view TermDictionary::at(quint32 id) const
{
    const size_t begin = id == 0 ? 0 : m_ends[id - 1] + 1;
    return std::string_view(m_text).substr(begin, m_ends[id] - begin);
}

quint32 TermDictionary::find(std::string_view term) const
{
    if (m_buckets.empty())
        return kNone;
    const quint32 hash = hashOfTerm(term);
    for (size_t place = hash;; ++place) {
        const quint32 bucket = m_buckets[place & (m_buckets.size() - 1)];
        if (bucket == 0)
            return kNone;
        if (m_hashes[bucket - 1] == hash && at(bucket - 1) == term)
            return bucket - 1;
    }
}

quint32 TermDictionary::insert(std::string_view term)
{
    if ((size_t(size()) + 1) * 2 > m_buckets.size())
        rehash(std::max<size_t>(1024, m_buckets.size() * 2));
    const quint32 hash = hashOfTerm(term);
    for (size_t place = hash;; ++place) {
        quint32 &bucket = m_buckets[place & (m_buckets.size() - 1)];
        if (bucket != 0) {
            if (m_hashes[bucket - 1] == hash && at(bucket - 1) == term)
                return bucket - 1;
            continue;
        }
        m_text.append(term);
        m_ends.push_back(quint32(m_text.size()));
        m_text.push_back('\0');
        m_hashes.push_back(hash);
        bucket = size();
        if (size() - m_sorted.size() > std::max<size_t>(1024, m_sorted.size() / 8))
            mergeTail();
        return size() - 1;
    }
}

void TermDictionary::rehash(size_t buckets)
{
    m_buckets.assign(buckets, 0);
    for (quint32 id = 0; id < size(); ++id) {
        size_t place = m_hashes[id];
        while (m_buckets[place & (buckets - 1)] != 0)
            ++place;
        m_buckets[place & (buckets - 1)] = id + 1;
    }
}

void TermDictionary::mergeTail()
{
    m_sorted = inOrder();
}

std::vector<quint32> TermDictionary::inOrder() const
{
    std::vector<quint32> ids = m_sorted;
    const auto before = [this](quint32 a, quint32 b) { return at(a) < at(b); };
    while (ids.size() < size())
        ids.push_back(quint32(ids.size()));
    const auto tail = ids.begin() + qsizetype(m_sorted.size());
    // Terms read from a snapshot come in order.
    if (!std::is_sorted(tail, ids.end(), before))
        std::sort(tail, ids.end(), before);
    if (tail != ids.begin() && tail != ids.end() && !before(*(tail - 1), *tail))
        std::inplace_merge(ids.begin(), tail, ids.end(), before);
    return ids;
}

std::vector<quint32> TermDictionary::withPrefix(std::string_view prefix) const
{
    std::vector<quint32> found;
    auto from = std::lower_bound(m_sorted.begin(), m_sorted.end(), prefix,
                                 [this](quint32 id, std::string_view text) { return at(id) < text; });
    for (; from != m_sorted.end() && at(*from).starts_with(prefix); ++from)
        found.push_back(*from);
    for (quint32 id = quint32(m_sorted.size()); id < size(); ++id)
        if (at(id).starts_with(prefix))
            found.push_back(id);
    return found;
}

std::vector<quint32> TermDictionary::withPart(std::string_view part) const
{
    std::vector<quint32> found;
    if (part.empty() || part.find('\0') != part.npos)
        return found;
    for (size_t at = m_text.find(part); at != m_text.npos; at = m_text.find(part, at)) {
        const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), quint32(at));
        found.push_back(quint32(end - m_ends.begin()));
        at = *end;
    }
    return found;
}

std::vector<quint32> TermDictionary::similar(std::string_view term) const
{
    std::vector<quint32> found;
    for (quint32 id = 0; id < size(); ++id)
        if (isOneMistakeAway(at(id), term))
            found.push_back(id);
    return found;
}

qsizetype TermDictionary::bytes() const
{
    return qsizetype(m_text.capacity() +
                     4 * (m_ends.capacity() + m_hashes.capacity() + m_buckets.capacity() + m_sorted.capacity()));
}

} // namespace mn
