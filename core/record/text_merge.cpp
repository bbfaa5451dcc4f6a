#include "core/record/text_merge.h"
#include <QHash>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace mn {

namespace {

using Ids = std::vector<int>; // equal pieces of text have equal numbers

// About 2,000 insertions and deletions, 8 MiB for a moment, some milliseconds.
constexpr qint64 kMaxSteps = qint64(1) << 21;

constexpr size_t kNowhere = std::numeric_limits<size_t>::max();

class Numbering {
public:
    Ids of(const QList<QStringView> &pieces)
    {
        Ids ids;
        ids.reserve(size_t(pieces.size()));
        for (QStringView piece : pieces) {
            auto at = m_numbers.constFind(piece);
            if (at == m_numbers.cend())
                at = m_numbers.insert(piece, int(m_numbers.size()));
            ids.push_back(*at);
        }
        return ids;
    }

    size_t count() const { return size_t(m_numbers.size()); }

private:
    QHash<QStringView, int> m_numbers; // 0, 1, 2, ...
};

// A longest common subsequence: for each place in `a` its partner in `b`, or -1. Nothing when it takes too many steps.
// Among the many longest ones it is the one that a table of all lengths, read from the front, prefers: match when
// equal, else leave out the piece of `a` when that costs nothing. So views agree with every other implementation of the
// rule, not only with themselves. Found in O((n + m) d) by searching from the end and keeping each round for the way
// back.
std::optional<Ids> longestCommon(std::span<const int> a, std::span<const int> b)
{
    Ids partner(a.size(), -1);
    int i = 0, j = 0;
    const int n = int(a.size()), m = int(b.size());
    const auto matchAlong = [&] {
        while (i < n && j < m && a[size_t(i)] == b[size_t(j)])
            partner[size_t(i++)] = j++;
    };
    matchAlong();
    if (i == n || j == m)
        return partner;

    // Distances are counted in pieces from the end. reach[d][(k + d) / 2]: how many of `a` the best path with d
    // differences has used up on the diagonal k = used of a - used of b.
    const int restA = n - i, restB = m - j;
    std::vector<std::vector<int>> reach;
    qint64 steps = 0;
    for (bool arrived = false; !arrived;) {
        const int d = int(reach.size());
        std::vector<int> round(size_t(d) + 1);
        for (int k = -d; k <= d && !arrived; k += 2) {
            const auto before = [&](int diagonal) { return reach.back()[size_t(diagonal + d - 1) / 2]; };
            int used = 0;
            if (d > 0)
                used = k == -d || (k != d && before(k - 1) < before(k + 1)) ? before(k + 1) : before(k - 1) + 1;
            const int from = used;
            while (used < restA && used - k < restB && a[size_t(n - 1 - used)] == b[size_t(m - 1 - used + k)])
                ++used;
            steps += 1 + used - from;
            round[size_t(k + d) / 2] = used;
            arrived = used >= restA && used - k >= restB;
        }
        if (steps > kMaxSteps)
            return std::nullopt;
        reach.push_back(std::move(round));
    }

    for (int d = int(reach.size()) - 1; i < n && j < m; --d) {
        // Not equal here: d - 1 differences remain on one of the two ways.
        const int used = n - i - 1, k = used - (m - j);
        const bool leaveOutA = std::abs(k) <= d - 1 && reach[size_t(d) - 1][size_t(k + d - 1) / 2] >= used;
        leaveOutA ? ++i : ++j;
        matchAlong();
    }
    return partner;
}

QList<QStringView> linesOf(QStringView text)
{
    return text.isEmpty() ? QList<QStringView>() : text.split(u'\n');
}

// Words, and the blanks and marks between them, each a piece.
QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = finder.toNextBoundary();
        const qsizetype end = to < 0 ? text.size() : to;
        words.append(text.sliced(from, end - from));
        from = end;
    }
    return words;
}

void add(QList<DiffRun> &runs, DiffRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    // Between two equal runs what went comes before what came.
    if (kind == DiffRun::Removed && !runs.isEmpty() && runs.last().kind == DiffRun::Added) {
        if (runs.size() > 1 && runs[runs.size() - 2].kind == DiffRun::Removed)
            runs[runs.size() - 2].text += text;
        else
            runs.insert(runs.size() - 1, {kind, text.toString()});
    } else if (!runs.isEmpty() && runs.last().kind == kind) {
        runs.last().text += text;
    } else {
        runs.append({kind, text.toString()});
    }
}

enum class Doubt { GivesUp, KeepsBoth };

std::optional<QString> mergedBy(QStringView base, QStringView a, QStringView b, Doubt doubt)
{
    const QList<QStringView> baseLines = linesOf(base), aLines = linesOf(a), bLines = linesOf(b);
    Numbering numbering;
    const Ids baseIds = numbering.of(baseLines), aIds = numbering.of(aLines), bIds = numbering.of(bLines);
    const auto inA = longestCommon(baseIds, aIds), inB = longestCommon(baseIds, bIds);
    if (!inA || !inB)
        return std::nullopt;

    QList<QStringView> out;
    std::vector<size_t> insertedBefore(numbering.count(), kNowhere); // where A last inserted each line
    size_t i = 0, ia = 0, ib = 0;
    for (size_t j = 0; j <= baseIds.size(); ++j) {
        const bool atEnd = j == baseIds.size();
        if (!atEnd && ((*inA)[j] < 0 || (*inB)[j] < 0))
            continue;
        // Line j stands in all three; what lies before it is settled at once.
        const size_t ja = atEnd ? aIds.size() : size_t((*inA)[j]), jb = atEnd ? bIds.size() : size_t((*inB)[j]);
        const std::span gapBase(baseIds.data() + i, j - i), gapA(aIds.data() + ia, ja - ia),
            gapB(bIds.data() + ib, jb - ib);
        if (std::ranges::equal(gapA, gapB) || std::ranges::equal(gapB, gapBase)) {
            out += aLines.sliced(qsizetype(ia), qsizetype(gapA.size()));
        } else if (std::ranges::equal(gapA, gapBase)) {
            out += bLines.sliced(qsizetype(ib), qsizetype(gapB.size()));
        } else if (gapBase.empty() || doubt == Doubt::KeepsBoth) {
            out += aLines.sliced(qsizetype(ia), qsizetype(gapA.size()));
            for (const int line : gapA)
                insertedBefore[size_t(line)] = j;
            for (size_t l = 0; l < gapB.size(); ++l) {
                if (insertedBefore[size_t(gapB[l])] != j)
                    out.append(bLines[qsizetype(ib + l)]);
            }
        } else {
            return std::nullopt;
        }
        if (!atEnd)
            out.append(baseLines[qsizetype(j)]);
        i = j + 1;
        ia = ja + 1;
        ib = jb + 1;
    }

    QString text;
    text.reserve(a.size() + b.size());
    for (qsizetype l = 0; l < out.size(); ++l) {
        if (l > 0)
            text += u'\n';
        text += out[l];
    }
    return text;
}

} // namespace

std::optional<QString> merge3(QStringView base, QStringView a, QStringView b)
{
    return mergedBy(base, a, b, Doubt::GivesUp);
}

QString mergeOrBoth(QStringView base, QStringView a, QStringView b)
{
    if (auto text = mergedBy(base, a, b, Doubt::KeepsBoth))
        return *std::move(text);
    return a.toString() + QStringLiteral("\n\n") + b.toString();
}

std::optional<QString> commonText(const QList<TextSibling> &siblings)
{
    if (siblings.isEmpty())
        return std::nullopt;
    const auto inLineage = [](const TextSibling &s, const QString &text) {
        return s.text == text || s.ancestors.contains(text);
    };
    const QStringList lineage = QStringList(siblings[0].text) + siblings[0].ancestors;
    const auto common = std::find_if(lineage.begin(), lineage.end(), [&](const QString &text) {
        return std::all_of(siblings.begin(), siblings.end(), [&](const auto &s) { return inLineage(s, text); });
    });
    return common == lineage.end() ? std::nullopt : std::optional(*common);
}

TextView viewText(const QList<TextSibling> &siblings)
{
    if (siblings.isEmpty())
        return {};
    const auto sameText = [&](const TextSibling &s) { return s.text == siblings[0].text; };
    if (std::all_of(siblings.begin(), siblings.end(), sameText))
        return {siblings[0].text};

    const auto base = commonText(siblings);
    std::optional<QString> merged;
    if (base) {
        merged = siblings[0].text;
        for (qsizetype i = 1; i < siblings.size() && merged; ++i)
            merged = merge3(*base, *merged, siblings[i].text);
    }
    if (merged)
        return {*merged, true, false};
    const auto newest = std::max_element(siblings.begin(), siblings.end(),
                                         [](const auto &a, const auto &b) { return a.written < b.written; });
    return {newest->text, false, true};
}

QList<DiffRun> diffWords(const QString &a, const QString &b)
{
    const QList<QStringView> aWords = wordsOf(a), bWords = wordsOf(b);
    Numbering numbering;
    const Ids aIds = numbering.of(aWords), bIds = numbering.of(bWords);
    // The common end is set apart: shorter work, and a person expects it.
    size_t tail = 0;
    while (tail < aIds.size() && tail < bIds.size() && aIds[aIds.size() - 1 - tail] == bIds[bIds.size() - 1 - tail])
        ++tail;
    const std::span<const int> aRest(aIds.data(), aIds.size() - tail), bRest(bIds.data(), bIds.size() - tail);

    auto partner = longestCommon(aRest, bRest);
    if (!partner) {
        partner = Ids(aRest.size(), -1);
        for (size_t i = 0; i < aRest.size() && i < bRest.size() && aRest[i] == bRest[i]; ++i)
            (*partner)[i] = int(i);
    }
    QList<DiffRun> runs;
    size_t j = 0;
    for (size_t i = 0; i < aRest.size(); ++i) {
        const int match = (*partner)[i];
        if (match < 0) {
            add(runs, DiffRun::Removed, aWords[qsizetype(i)]);
            continue;
        }
        for (; j < size_t(match); ++j)
            add(runs, DiffRun::Added, bWords[qsizetype(j)]);
        add(runs, DiffRun::Equal, bWords[qsizetype(j++)]);
    }
    for (; j < bRest.size(); ++j)
        add(runs, DiffRun::Added, bWords[qsizetype(j)]);
    for (size_t i = aRest.size(); i < aIds.size(); ++i)
        add(runs, DiffRun::Equal, aWords[qsizetype(i)]);
    return runs;
}

} // namespace mn
