#include "core/search/duplicates.h"
#include "core/text/stop_words.h"
#include <QCryptographicHash>
#include <QString>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <numeric>

namespace mn {
namespace {

constexpr size_t kStopCheck = 1024; // entries between two looks at the stop token
// A word in more memories than that begins no search: what shares only such words is a form, not a duplicate.
constexpr size_t kMostHolders = 2000;

quint64 hashOf(QStringView text)
{
    const QByteArray bytes =
        QCryptographicHash::hash(text.toString().normalized(QString::NormalizationForm_C).simplified().toUtf8(),
                                 QCryptographicHash::Blake2b_256);
    quint64 hash;
    std::memcpy(&hash, bytes.constData(), sizeof hash);
    return hash;
}

// Of sorted lists: shared / all.
float overlapOf(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += a[i] == b[j];
        const bool stepA = a[i] <= b[j];
        j += b[j] <= a[i];
        i += stepA;
    }
    return float(shared) / float(a.size() + b.size() - shared);
}

float cosineOf(const Int8Vector &a, const Int8Vector &b)
{
    if (a.values.size() != b.values.size())
        return VectorScores::kNone;
    qint64 sum = 0;
    for (qsizetype i = 0; i < a.values.size(); ++i)
        sum += qint64(a.values[i]) * b.values[i];
    return float(double(sum) * a.scale * b.scale);
}

// The group each belongs to, joined by pairs.
class Groups {
public:
    explicit Groups(size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0u); }
    quint32 of(quint32 i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(quint32 a, quint32 b) { m_parent[std::max(of(a), of(b))] = std::min(of(a), of(b)); }

private:
    std::vector<quint32> m_parent;
};

} // namespace

float bestCosine(const VectorIndex &vectors, MemoryNumber a, MemoryNumber b)
{
    float best = VectorScores::kNone;
    const std::vector<Int8Vector> others = vectors.vectors(b);
    for (const Int8Vector &one : vectors.vectors(a))
        for (const Int8Vector &other : others)
            best = std::max(best, cosineOf(one, other));
    return best;
}

void DuplicateFinder::add(MemoryNumber number, QStringView title, QStringView content, bool isTurn,
                          WordSplitter &splitter)
{
    Entry entry{number, {}, {}, isTurn};
    if (!content.trimmed().isEmpty())
        entry.text = hashOf(content);
    for (const QStringView text : {title, content})
        splitter.split(text, [&](const Word &word) {
            if (isStopWord(word.folded, Language::English))
                return;
            const auto [at, isNew] = m_words.try_emplace(std::string(word.term), quint32(m_words.size()));
            if (isNew)
                m_memories.push_back(0);
            entry.words.push_back(at->second);
        });
    std::ranges::sort(entry.words);
    entry.words.erase(std::ranges::unique(entry.words).begin(), entry.words.end());
    for (const quint32 word : entry.words)
        ++m_memories[word];
    m_entries.push_back(std::move(entry));
}

// Places of entries with the same text, two or more each, in order.
std::vector<std::vector<quint32>> DuplicateFinder::sameTexts() const
{
    std::unordered_map<quint64, std::vector<quint32>> byText;
    for (quint32 place = 0; place < m_entries.size(); ++place) {
        const Entry &entry = m_entries[place];
        if (entry.text && !entry.words.empty() && (!entry.isTurn || qsizetype(entry.words.size()) >= leastWords(entry)))
            byText[*entry.text].push_back(place);
    }
    std::vector<std::vector<quint32>> same;
    for (auto &[text, places] : byText)
        if (places.size() > 1)
            same.push_back(std::move(places));
    std::ranges::sort(same);
    return same;
}

// Words of a set in the order of their rarity: what two sets share begins with the rarest of it in both.
std::vector<quint32> DuplicateFinder::rarestFirst(const Entry &entry) const
{
    std::vector<quint32> words = entry.words;
    std::ranges::sort(words, [&](quint32 a, quint32 b) {
        return m_memories[a] != m_memories[b] ? m_memories[a] < m_memories[b] : a < b;
    });
    return words;
}

Result<std::vector<DuplicateFinder::Pair>>
DuplicateFinder::nearPairs(std::vector<quint32> places, const Closeness &cosine, std::stop_token stop) const
{
    // Two sets that overlap by u share a word among the first |set| - ceil(u |set|) + 1 of each, the rarest words
    // first; of the smaller one fewer are enough. So sets come in the order of their size, and each looks among the
    // smaller.
    const auto atLeast = [](double share, size_t size) { return size_t(std::ceil(share * double(size) - 1e-6)); };
    const double u = m_rule.overlap;
    std::erase_if(
        places, [&](quint32 place) { return qsizetype(m_entries[place].words.size()) < leastWords(m_entries[place]); });
    std::ranges::stable_sort(places, {}, [&](quint32 place) { return m_entries[place].words.size(); });

    struct Holder {
        quint32 place;
        quint32 position; // of the word in it
    };
    std::vector<std::vector<Holder>> holders(m_words.size()); // by word: sets seen that begin with it
    std::vector<Pair> pairs;
    std::vector<quint32> lastSeenFor(m_entries.size(), 0);
    for (size_t done = 0; done < places.size(); ++done) {
        if (done % kStopCheck == 0 && stop.stop_requested())
            return fail(Errc::Cancelled);
        const quint32 place = places[done];
        const Entry &entry = m_entries[place];
        const std::vector<quint32> rarest = rarestFirst(entry);
        const size_t size = rarest.size();
        const size_t asked = size - atLeast(u, size) + 1;
        const size_t kept = size - atLeast(2 * u / (1 + u), size) + 1;
        for (size_t i = 0; i < asked; ++i) {
            std::vector<Holder> &others = holders[rarest[i]];
            for (const Holder &other : others) {
                if (lastSeenFor[other.place] == place + 1)
                    continue;
                lastSeenFor[other.place] = place + 1;
                // This is the first word that both have: of what comes behind it, all may be shared at most.
                const size_t otherSize = m_entries[other.place].words.size();
                if (std::min(size - i, otherSize - other.position) < atLeast(u / (1 + u), size + otherSize))
                    continue;
                const float overlap = overlapOf(entry.words, m_entries[other.place].words);
                if (overlap < m_rule.overlap)
                    continue;
                const float closeness = cosine(entry.number, m_entries[other.place].number);
                if (closeness >= m_rule.cosine)
                    pairs.push_back({other.place, place, closeness, overlap});
            }
            if (i < kept && others.size() < kMostHolders)
                others.push_back({place, quint32(i)});
        }
    }
    return pairs;
}

Result<std::vector<DuplicateSet>> DuplicateFinder::find(const Closeness &cosine, std::stop_token stop) const
{
    std::vector<DuplicateSet> sets;
    std::vector<bool> isCopy(m_entries.size());
    for (const std::vector<quint32> &same : sameTexts()) {
        DuplicateSet set{.exact = true, .numbers = {}};
        for (const quint32 place : same) {
            set.numbers.push_back(m_entries[place].number);
            isCopy[place] = place != same.front();
        }
        std::ranges::sort(set.numbers);
        sets.push_back(std::move(set));
    }
    std::vector<quint32> places;
    for (quint32 place = 0; place < m_entries.size(); ++place)
        if (!isCopy[place])
            places.push_back(place);
    MN_TRY(const std::vector<Pair> pairs, nearPairs(places, cosine, stop));

    Groups groups(m_entries.size());
    for (const Pair &pair : pairs)
        groups.join(pair.a, pair.b);
    std::map<quint32, DuplicateSet> near;
    for (const Pair &pair : pairs) {
        DuplicateSet &set = near[groups.of(pair.a)];
        set.cosine = std::min(set.cosine, pair.cosine);
        set.overlap = std::min(set.overlap, pair.overlap);
        for (const quint32 place : {pair.a, pair.b})
            set.numbers.push_back(m_entries[place].number);
    }
    for (auto &[first, set] : near) {
        std::ranges::sort(set.numbers);
        set.numbers.erase(std::ranges::unique(set.numbers).begin(), set.numbers.end());
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace mn
