#include "app/library/list_delta.h"
#include <algorithm>

namespace mn::app {

namespace {

using Rows = std::vector<OrderedMemory>;
constexpr int kNowhere = -1;

// Where each number stands, within [begin, end) of the rows.
std::vector<int> placesOf(const Rows &rows, size_t begin, size_t end)
{
    quint32 greatest = 0;
    for (size_t i = begin; i < end; ++i)
        greatest = std::max(greatest, rows[i].number);
    std::vector<int> places(size_t(greatest) + 1, kNowhere);
    for (size_t i = begin; i < end; ++i)
        places[rows[i].number] = int(i);
    return places;
}

int placeIn(const std::vector<int> &places, quint32 number)
{
    return number < places.size() ? places[number] : kNowhere;
}

// Which of the values belong to a longest increasing subsequence.
std::vector<bool> longestIncreasing(const std::vector<int> &values)
{
    std::vector<int> tails; // index of the smallest end of an increasing run of each length
    std::vector<int> before(values.size(), kNowhere);
    for (int i = 0; i < int(values.size()); ++i) {
        const auto at =
            std::ranges::lower_bound(tails, values[size_t(i)], {}, [&](int tail) { return values[size_t(tail)]; });
        if (at != tails.begin())
            before[size_t(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> out(values.size());
    for (int i = tails.empty() ? kNowhere : tails.back(); i != kNowhere; i = before[size_t(i)])
        out[size_t(i)] = true;
    return out;
}

// What the steps so far have made of a place; only moves are asked about.
class Moves {
public:
    int now(int place) const
    {
        for (const auto &[from, to] : m_moves) { // `to`: where it stands afterwards
            if (place == from)
                place = to;
            else if (from < place && place <= to)
                --place;
            else if (to <= place && place < from)
                ++place;
        }
        return place;
    }
    void add(int from, int to) { m_moves.emplace_back(from, to); }

private:
    std::vector<std::pair<int, int>> m_moves;
};

} // namespace

ListDelta deltaBetween(const Rows &before, const Rows &after, int limit)
{
    const size_t shorter = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < shorter && before[head].number == after[head].number)
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail].number == after[after.size() - 1 - tail].number)
        ++tail;
    const size_t oldEnd = before.size() - tail;
    const size_t newEnd = after.size() - tail;

    ListDelta out;
    const auto add = [&](ListStep step) {
        if (int(out.steps.size()) >= limit) {
            out.isTooLarge = true;
            out.steps.clear();
        }
        if (!out.isTooLarge)
            out.steps.push_back(step);
        return !out.isTooLarge;
    };

    // What has left goes, from the end, so that places before it stay.
    const std::vector<int> newPlaces = placesOf(after, head, newEnd);
    const auto isGone = [&](size_t i) { return placeIn(newPlaces, before[i].number) == kNowhere; };
    for (size_t end = oldEnd; end > head;) {
        if (!isGone(end - 1)) {
            --end;
            continue;
        }
        size_t begin = end - 1;
        while (begin > head && isGone(begin - 1))
            --begin;
        if (!add({ListStep::Kind::Remove, int(begin), int(end - begin)}))
            return out;
        end = begin;
    }

    // What stayed, in its old order; then, in the new order, each that is not in the longest run which keeps its order
    // goes behind the one it follows.
    std::vector<int> stayedAt(newPlaces.size(), kNowhere); // by number
    int stayed = int(head);
    for (size_t i = head; i < oldEnd; ++i)
        if (!isGone(i))
            stayedAt[before[i].number] = stayed++;
    std::vector<int> inNewOrder;
    for (size_t i = head; i < newEnd; ++i)
        if (const int place = stayedAt[after[i].number]; place != kNowhere)
            inNewOrder.push_back(place);
    const std::vector<bool> keepsItsPlace = longestIncreasing(inNewOrder);
    Moves moves;
    for (size_t i = 0; i < inNewOrder.size(); ++i) {
        if (keepsItsPlace[i])
            continue;
        const int from = moves.now(inNewOrder[i]);
        const int to = i == 0 ? int(head) : moves.now(inNewOrder[i - 1]) + 1;
        if (to == from)
            continue;
        if (!add({ListStep::Kind::Move, from, 1, to}))
            return out;
        moves.add(from, to > from ? to - 1 : to);
    }

    for (size_t i = head; i < newEnd;) {
        const auto isNew = [&](size_t at) { return stayedAt[after[at].number] == kNowhere; };
        if (!isNew(i)) {
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < newEnd && isNew(end))
            ++end;
        if (!add({ListStep::Kind::Insert, int(i), int(end - i)}))
            return out;
        i = end;
    }
    return out;
}

} // namespace mn::app
