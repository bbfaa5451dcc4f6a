#include "core/embed/character_table.h"
#include <algorithm>

namespace mn {

namespace {

using enum CharacterKind;

struct KindRange {
    char32_t first;
    char32_t last;
    CharacterKind kind;
};

struct MapRun {
    char32_t first;
    quint16 count;
    quint8 step;
    char32_t becomes;
    quint8 becomesStep;
};

struct Expansion {
    char32_t from;
    std::array<char32_t, 3> becomes; // filled up with 0
};

struct CombiningClass {
    char32_t character;
    quint8 value;
};

#include "core/embed/wordpiece_tables.inc"

// Hangul syllables come apart by arithmetic. Source: The Unicode Standard, 3.12.
constexpr char32_t kFirstSyllable = 0xAC00;
constexpr char32_t kLastSyllable = 0xD7A3;
constexpr char32_t kLead = 0x1100;
constexpr char32_t kVowel = 0x1161;
constexpr char32_t kTrail = 0x11A7;
constexpr char32_t kTrails = 28;
constexpr char32_t kSyllablesOfALead = 21 * kTrails;

} // namespace

CharacterTable::CharacterTable()
{
    m_pages.fill(0); // all share one page of letters that stay as they are
    m_cells.assign(kPageSize, 0);
    for (const KindRange &range : kKindRanges) {
        for (char32_t c = range.first; c <= range.last; ++c)
            cell(c) |= quint32(range.kind) << kKindShift;
    }
    for (char32_t c = kFirstSyllable; c <= kLastSyllable; ++c)
        cell(c) |= quint32(Several) << kKindShift;
    for (const MapRun &run : kMapRuns) {
        for (quint32 i = 0; i < run.count; ++i)
            cell(run.first + i * run.step) |= run.becomes + i * run.becomesStep;
    }
    for (const Expansion &expansion : kExpansions)
        cell(expansion.from) |= quint32(Several) << kKindShift;
    for (const CombiningClass &mark : kCombiningClasses)
        cell(mark.character) |= quint32(mark.value) << kClassShift;
}

std::span<const char32_t> CharacterTable::expansion(char32_t c, std::array<char32_t, 3> &room) const
{
    if (c >= kFirstSyllable && c <= kLastSyllable) {
        const char32_t syllable = c - kFirstSyllable;
        room = {kLead + syllable / kSyllablesOfALead, kVowel + syllable % kSyllablesOfALead / kTrails,
                kTrail + syllable % kTrails};
        return {room.data(), size_t(syllable % kTrails == 0 ? 2 : 3)};
    }
    const auto found = std::ranges::lower_bound(kExpansions, c, {}, &Expansion::from);
    room = found->becomes;
    return {room.data(), size_t(room[2] == 0 ? 2 : 3)};
}

quint32 &CharacterTable::cell(char32_t c)
{
    quint16 &page = m_pages[c >> kPageBits];
    if (page == 0) {
        page = quint16(m_cells.size() / kPageSize);
        m_cells.resize(m_cells.size() + kPageSize, 0);
    }
    return m_cells[size_t(page) << kPageBits | (c & (kPageSize - 1))];
}

} // namespace mn
