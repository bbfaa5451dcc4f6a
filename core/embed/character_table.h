#pragma once
#include <QtGlobal>
#include <array>
#include <span>
#include <vector>

namespace mn {

// What the tokenizer does with one character.
enum class CharacterKind : quint8 {
    Letter,  // part of a word
    Space,   // ends a word
    Alone,   // a word of its own: signs, ideographs
    Drop,    // not seen
    Barrier, // not seen, but marks before and after it keep their order
    Several, // becomes more than one letter
};

struct CharacterRule {
    char32_t becomes;
    CharacterKind kind;
    quint8 combiningClass; // 0 for a character that takes no part in ordering
};

// The whole of Unicode as BERT's normaliser sees it: lower case, marks taken off. Made once for each tokenizer, about
// 200 kB; lookups are two loads. The facts are in wordpiece_tables.inc.
class CharacterTable {
public:
    CharacterTable();

    CharacterRule at(char32_t c) const
    {
        const quint32 cell = m_cells[size_t(m_pages[c >> kPageBits]) << kPageBits | (c & (kPageSize - 1))];
        // A page may serve many places: a letter that stays as it is is stored as 0.
        const char32_t mapped = cell & kCharacterMask;
        return {mapped ? mapped : c, CharacterKind(cell >> kKindShift & 0x7), quint8(cell >> kClassShift)};
    }

    // The letters of a character of kind Several: at most three.
    std::span<const char32_t> expansion(char32_t c, std::array<char32_t, 3> &room) const;

private:
    static constexpr int kPageBits = 7;
    static constexpr quint32 kPageSize = 1 << kPageBits;
    static constexpr quint32 kCharacterMask = 0x1F'FFFF;
    static constexpr int kKindShift = 21;
    static constexpr int kClassShift = 24;

    quint32 &cell(char32_t c);

    std::array<quint16, 0x110000 / kPageSize> m_pages;
    std::vector<quint32> m_cells;
};

} // namespace mn
