#include "core/index/word_index.h"
#include "core/index/snapshot.h"
#include <algorithm>
#include <cmath>

namespace mn {
namespace {

constexpr double kK1 = 1.2; // how soon more of the same word counts less
constexpr double kB = 0.75; // how much a long text is marked down
constexpr double kLeastIdf = 1e-6;
// Postings written while a snapshot's slice holds the lock: about a millisecond.
constexpr qsizetype kSliceEntries = 200'000;
// Under so many characters too many terms are one typing mistake away.
constexpr qsizetype kLeastSimilar = 5;

double idfOf(double memories, double holding)
{
    return std::max(kLeastIdf, std::log((memories - holding + 0.5) / (holding + 0.5)));
}

} // namespace

void WordIndex::set(MemoryNumber number, const TermBag &terms)
{
    remove(number);
    if (number >= m_slotOf.size())
        m_slotOf.resize(size_t(number) + 1, kNoSlot);
    const quint32 slot = quint32(m_slots.size());
    m_slotOf[number] = slot;
    std::vector<quint32> ids(size_t(terms.size()));
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const TermBag::Entry entry = terms.at(i);
        const quint32 id = ids[size_t(i)] = m_terms.insert(entry.term);
        if (id >= m_postings.size())
            m_postings.resize(size_t(id) + 1);
        m_postings[id].append(slot, entry.count);
    }
    std::vector<quint32> words(terms.order().begin(), terms.order().end());
    for (quint32 &word : words)
        if (word != TermBag::kBreak)
            word = ids[word];
    m_slots.push_back({number, terms.tokens(), quint32(terms.size()), TermSequence(words)});
    ++m_count;
    m_tokens += terms.tokens();
    m_entries += quint64(terms.size());
}

void WordIndex::remove(MemoryNumber number)
{
    const quint32 place = slotOf(number);
    if (place == kNoSlot)
        return;
    Slot &slot = m_slots[place];
    --m_count;
    m_tokens -= slot.tokens;
    m_entries -= slot.terms;
    m_deadEntries += slot.terms;
    slot = {};
    m_slotOf[number] = kNoSlot;
}

std::optional<quint32> WordIndex::length(MemoryNumber number) const
{
    const quint32 slot = slotOf(number);
    return slot == kNoSlot ? std::nullopt : std::optional(m_slots[slot].tokens);
}

std::vector<quint32> WordIndex::idsOf(std::span<const std::string> spellings) const
{
    std::vector<quint32> ids;
    for (const std::string &spelling : spellings)
        if (const quint32 id = m_terms.find(spelling); id != TermDictionary::kNone)
            ids.push_back(id);
    return ids;
}

std::vector<const PostingList *> WordIndex::lists(std::span<const std::string> spellings) const
{
    std::vector<const PostingList *> found;
    for (const quint32 id : idsOf(spellings))
        found.push_back(&m_postings[id]);
    return found;
}

// The live occurrences of a query term, each memory once, in the order of slots.
template <class Visit>
void WordIndex::visit(std::span<const PostingList *const> lists, const NumberSet *allowed, Visit &&visit) const
{
    const auto isWanted = [&](quint32 slot) {
        return isLive(slot) && (!allowed || allowed->contains(m_slots[slot].number));
    };
    if (lists.size() == 1) {
        lists[0]->forEach([&](quint32 slot, quint32 count) {
            if (isWanted(slot))
                visit(slot, count);
        });
        return;
    }
    std::vector<std::pair<quint32, quint32>> all;
    for (const PostingList *list : lists)
        list->forEach([&](quint32 slot, quint32 count) {
            if (isWanted(slot))
                all.emplace_back(slot, count);
        });
    std::sort(all.begin(), all.end());
    for (size_t i = 0; i < all.size();) {
        const quint32 slot = all[i].first;
        quint32 count = 0;
        for (; i < all.size() && all[i].first == slot; ++i)
            count += all[i].second;
        visit(slot, count);
    }
}

quint32 WordIndex::frequency(std::span<const PostingList *const> lists, const NumberSet *allowed) const
{
    if (lists.size() == 1 && m_deadEntries == 0 && !allowed)
        return lists[0]->size();
    quint32 memories = 0;
    visit(lists, allowed, [&](quint32, quint32) { ++memories; });
    return memories;
}

quint32 WordIndex::frequency(std::string_view term, const NumberSet *allowed) const
{
    const quint32 id = m_terms.find(term);
    if (id == TermDictionary::kNone)
        return 0;
    const PostingList *const list = &m_postings[id];
    return frequency({&list, 1}, allowed);
}

void WordIndex::score(const WordQuery &query, WordScores &scores) const
{
    scores.byNumber.assign(end(), 0);
    scores.found.clear();
    scores.best = 0;
    scores.terms.assign(query.terms.size(), {});
    double memories = double(m_count);
    double tokens = double(m_tokens);
    const NumberSet *const counted = query.localStatistics ? query.allowed : nullptr;
    if (counted) {
        memories = tokens = 0;
        counted->forEach([&](MemoryNumber number) {
            const quint32 slot = slotOf(number);
            if (slot == kNoSlot)
                return;
            ++memories;
            tokens += m_slots[slot].tokens;
        });
    }
    if (memories == 0)
        return;

    std::vector<std::vector<const PostingList *>> listsOf;
    for (size_t i = 0; i < query.terms.size(); ++i) {
        listsOf.push_back(lists(query.terms[i].spellings));
        WordMatch &match = scores.terms[i];
        match.memories = frequency(listsOf[i], counted);
        match.idf = float(idfOf(memories, match.memories));
    }

    const double lengthFree = kK1 * (1 - kB);
    const double perToken = tokens > 0 ? kK1 * kB * memories / tokens : 0;
    for (size_t i = 0; i < query.terms.size(); ++i) {
        if (!(query.terms[i].weight > 0))
            continue;
        const double weight = query.terms[i].weight * idfOf(memories, scores.terms[i].memories) * (kK1 + 1);
        visit(listsOf[i], query.allowed, [&](quint32 place, quint32 count) {
            const Slot &slot = m_slots[place];
            float &score = scores.byNumber[slot.number];
            if (score == 0)
                scores.found.push_back(slot.number);
            score += float(weight * count / (count + lengthFree + perToken * slot.tokens));
            scores.best = std::max(scores.best, score);
        });
    }
}

NumberSet WordIndex::withPhrase(std::span<const QueryTerm> phrase, const NumberSet *allowed) const
{
    NumberSet found;
    const QueryTerm *rarest = nullptr;
    quint64 fewest = 0;
    std::vector<std::vector<quint32>> wanted; // ids that may stand at each place
    for (const QueryTerm &term : phrase) {
        std::vector<quint32> &ids = wanted.emplace_back(idsOf(term.spellings));
        std::sort(ids.begin(), ids.end());
        quint64 occurrences = 0;
        for (const quint32 id : ids)
            occurrences += m_postings[id].size();
        if (!rarest || occurrences < fewest) {
            rarest = &term;
            fewest = occurrences;
        }
    }
    if (!rarest || fewest == 0)
        return found;
    std::vector<quint32> words;
    const auto stands = [&](size_t begin) {
        for (size_t i = 0; i < wanted.size(); ++i)
            if (!std::binary_search(wanted[i].begin(), wanted[i].end(), words[begin + i]))
                return false;
        return true;
    };
    visit(lists(rarest->spellings), allowed, [&](quint32 place, quint32) {
        const Slot &slot = m_slots[place];
        bool isFound = wanted.size() == 1;
        if (!isFound) {
            words.clear();
            slot.words.forEach([&](quint32 id) { words.push_back(id); });
            for (size_t begin = 0; !isFound && begin + wanted.size() <= words.size(); ++begin)
                isFound = stands(begin);
        }
        if (isFound)
            found.insert(slot.number);
    });
    return found;
}

std::vector<WordIndex::Expansion> WordIndex::mostFrequent(std::span<const quint32> ids, int limit,
                                                          const NumberSet *allowed) const
{
    std::vector<std::pair<quint32, quint32>> ranked; // memories, id
    for (const quint32 id : ids) {
        const PostingList *const list = &m_postings[id];
        if (const quint32 memories = frequency({&list, 1}, allowed))
            ranked.emplace_back(memories, id);
    }
    // Among equals the order of their bytes, which does not depend on how the index came about.
    std::sort(ranked.begin(), ranked.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : m_terms.at(a.second) < m_terms.at(b.second);
    });
    std::vector<Expansion> found;
    for (size_t i = 0; i < std::min(ranked.size(), size_t(std::max(0, limit))); ++i)
        found.push_back({std::string(m_terms.at(ranked[i].second)), ranked[i].first});
    return found;
}

std::vector<WordIndex::Expansion> WordIndex::withPrefix(std::string_view prefix, int limit,
                                                        const NumberSet *allowed) const
{
    return mostFrequent(m_terms.withPrefix(prefix), limit, allowed);
}

std::vector<WordIndex::Expansion> WordIndex::withPart(std::string_view part, int limit, const NumberSet *allowed) const
{
    return mostFrequent(m_terms.withPart(part), limit, allowed);
}

std::vector<WordIndex::Expansion> WordIndex::similar(std::string_view term, int limit, const NumberSet *allowed) const
{
    const auto characters =
        std::count_if(term.begin(), term.end(), [](char byte) { return (quint8(byte) & 0xc0) != 0x80; });
    if (characters < kLeastSimilar)
        return {};
    return mostFrequent(m_terms.similar(term), limit, allowed);
}

bool WordIndex::clean(qsizetype budget)
{
    while (m_deadEntries > 0) {
        if (budget <= 0)
            return false;
        if (m_cleanAt >= m_postings.size())
            m_cleanAt = 0;
        PostingList &list = m_postings[m_cleanAt++];
        budget -= 1 + list.size();
        quint32 dead = 0;
        list.forEach([&](quint32 slot, quint32) { dead += !isLive(slot); });
        if (dead == 0)
            continue;
        PostingList kept;
        list.forEach([&](quint32 slot, quint32 count) {
            if (isLive(slot))
                kept.append(slot, count);
        });
        list = std::move(kept);
        m_deadEntries -= dead;
    }
    return true;
}

double WordIndex::waste() const
{
    return m_deadEntries == 0 ? 0 : double(m_deadEntries) / double(m_entries + m_deadEntries);
}

qsizetype WordIndex::bytes() const
{
    qsizetype all = m_terms.bytes() + qsizetype(m_postings.capacity() * sizeof(PostingList)) +
                    qsizetype(m_slots.capacity() * sizeof(Slot)) + qsizetype(m_slotOf.capacity() * sizeof(quint32));
    for (const PostingList &list : m_postings)
        all += list.heapBytes();
    for (const Slot &slot : m_slots)
        all += slot.words.heapBytes();
    return all;
}

// Terms in byte order and memories renumbered without holes: the next start finds everything in order.
bool WordIndex::save(SnapshotWriter &out, Saving &saving) const
{
    if (!saving.isBegun) {
        std::vector<MemoryNumber> numbers;
        std::vector<quint32> tokens;
        saving.places.assign(m_slots.size(), kNoSlot);
        for (size_t i = 0; i < m_slots.size(); ++i) {
            if (m_slots[i].number == 0)
                continue;
            saving.places[i] = quint32(numbers.size());
            numbers.push_back(m_slots[i].number);
            tokens.push_back(m_slots[i].tokens);
        }
        saving.terms = m_terms.inOrder();
        saving.newIds.assign(m_postings.size(), TermDictionary::kNone);
        saving.isBegun = true;
        out.column(std::span<const MemoryNumber>(numbers));
        out.column(std::span<const quint32>(tokens));
        return true;
    }
    if (!saving.areTermsWritten)
        saveTerms(out, saving);
    else
        saveWords(out, saving);
    return !saving.areTermsWritten || saving.nextSlot < saving.places.size();
}

void WordIndex::saveTerms(SnapshotWriter &out, Saving &saving) const
{
    std::string texts;
    std::vector<quint8> lengths;
    std::vector<quint32> sizes;
    std::vector<quint32> used;
    std::vector<quint8> encoded;
    qsizetype budget = kSliceEntries;
    for (; saving.next < saving.terms.size() && budget > 0; ++saving.next) {
        const quint32 id = saving.terms[saving.next];
        budget -= 20 + m_postings[id].size();
        PostingList list;
        m_postings[id].forEach([&](quint32 slot, quint32 count) {
            // Not what came after the beginning, nor what went.
            if (slot < saving.places.size() && saving.places[slot] != kNoSlot && isLive(slot))
                list.append(saving.places[slot], count);
        });
        if (list.size() == 0)
            continue;
        saving.newIds[id] = saving.written++;
        const std::string_view term = m_terms.at(id);
        texts += term;
        lengths.push_back(quint8(term.size()));
        sizes.push_back(list.size());
        used.push_back(quint32(list.encoded().size()));
        encoded.insert(encoded.end(), list.encoded().begin(), list.encoded().end());
    }
    saving.areTermsWritten = saving.next == saving.terms.size();
    out.number(quint8(!saving.areTermsWritten));
    out.column(std::span<const char>(texts));
    out.column(std::span<const quint8>(lengths));
    out.column(std::span<const quint32>(sizes));
    out.column(std::span<const quint32>(used));
    out.column(std::span<const quint8>(encoded));
}

void WordIndex::saveWords(SnapshotWriter &out, Saving &saving) const
{
    std::vector<quint32> sizes;
    std::vector<quint8> encoded;
    std::vector<quint32> words;
    qsizetype budget = kSliceEntries;
    for (; saving.nextSlot < saving.places.size() && budget > 0; ++saving.nextSlot) {
        if (saving.places[saving.nextSlot] == kNoSlot)
            continue;
        // One that went meanwhile holds nothing: its terms may not have been written.
        words.clear();
        m_slots[saving.nextSlot].words.forEach(
            [&](quint32 id) { words.push_back(id < saving.newIds.size() ? saving.newIds[id] : TermSequence::kBreak); });
        const TermSequence renamed(words);
        sizes.push_back(quint32(renamed.encoded().size()));
        encoded.insert(encoded.end(), renamed.encoded().begin(), renamed.encoded().end());
        budget -= 20 + qsizetype(words.size());
    }
    if (sizes.empty())
        return; // none was left: nothing is expected either
    out.column(std::span<const quint32>(sizes));
    out.column(std::span<const quint8>(encoded));
}

Result<WordIndex> WordIndex::load(SnapshotReader &in)
{
    const auto damaged = [] { return fail(Errc::Damaged, QStringLiteral("words in the snapshot")); };
    MN_TRY(const auto numbers, in.column<std::vector<MemoryNumber>>());
    MN_TRY(const auto tokens, in.column<std::vector<quint32>>());
    if (tokens.size() != numbers.size())
        return damaged();
    WordIndex made;
    made.m_slots.reserve(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const MemoryNumber number = numbers[i];
        if (number == 0 || number > kHighestNumber || made.slotOf(number) != kNoSlot)
            return damaged();
        if (number >= made.m_slotOf.size())
            made.m_slotOf.resize(size_t(number) + 1, kNoSlot);
        made.m_slotOf[number] = quint32(i);
        made.m_slots.push_back({number, tokens[i], 0, {}});
        made.m_tokens += tokens[i];
    }
    made.m_count = qsizetype(numbers.size());
    bool isMore = true;
    while (isMore) {
        MN_TRY(const quint8 more, in.number<quint8>());
        isMore = more != 0;
        MN_TRY(made.loadTerms(in));
    }
    for (size_t slot = 0; slot < made.m_slots.size();)
        MN_TRY(made.loadWords(in, slot));
    return made;
}

Result<void> WordIndex::loadTerms(SnapshotReader &in)
{
    const auto damaged = [] { return fail(Errc::Damaged, QStringLiteral("words in the snapshot")); };
    MN_TRY(const auto texts, in.column<std::vector<char>>());
    MN_TRY(const auto lengths, in.column<std::vector<quint8>>());
    MN_TRY(const auto sizes, in.column<std::vector<quint32>>());
    MN_TRY(const auto used, in.column<std::vector<quint32>>());
    MN_TRY(const auto encoded, in.column<std::vector<quint8>>());
    if (sizes.size() != lengths.size() || used.size() != lengths.size())
        return damaged();
    size_t text = 0;
    size_t bytes = 0;
    for (size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] == 0 || lengths[i] > texts.size() - text || used[i] > encoded.size() - bytes)
            return damaged();
        const quint32 id = m_terms.insert({texts.data() + text, lengths[i]});
        if (id != m_postings.size())
            return damaged();
        PostingList &list = m_postings.emplace_back();
        if (!list.assign({encoded.data() + bytes, used[i]}, sizes[i], quint32(m_slots.size())))
            return damaged();
        list.forEach([this](quint32 slot, quint32) { ++m_slots[slot].terms; });
        m_entries += list.size();
        text += lengths[i];
        bytes += used[i];
    }
    if (text != texts.size() || bytes != encoded.size())
        return damaged();
    return {};
}

Result<void> WordIndex::loadWords(SnapshotReader &in, size_t &slot)
{
    const auto damaged = [] { return fail(Errc::Damaged, QStringLiteral("words in the snapshot")); };
    MN_TRY(const auto sizes, in.column<std::vector<quint32>>());
    MN_TRY(const auto encoded, in.column<std::vector<quint8>>());
    if (sizes.empty() || sizes.size() > m_slots.size() - slot)
        return damaged();
    size_t bytes = 0;
    for (const quint32 size : sizes) {
        if (size > encoded.size() - bytes)
            return damaged();
        m_slots[slot++].words = TermSequence::ofEncoded(std::span(encoded).subspan(bytes, size));
        bytes += size;
    }
    return bytes == encoded.size() ? Result<void>() : damaged();
}

} // namespace mn
