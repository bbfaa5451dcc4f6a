#pragma once
#include <QtGlobal>
#include <string_view>

namespace mn {

enum class CharKind : quint8 {
    Separator,
    Word,    // a letter or digit of a script with spaces
    Dense,   // a letter of a script without spaces
    Mark,    // belongs to the character before and changes it (vowel signs, voiced kana, jamo)
    Ignored, // belongs to the word, says nothing (diacritics, soft hyphen, joiners)
    Apostrophe,
};

// What a character is in a word, and its folded form in UTF-8 (empty for separators and what is ignored).
struct FoldedChar {
    static constexpr int kMaxBytes = 13;
    CharKind kind = CharKind::Separator;
    bool compose = false; // the term has to be normalised (NFC) after it
    quint8 length = 0;
    char bytes[kMaxBytes] = {};

    std::string_view view() const { return {bytes, length}; }
};

// Worked out by Qt's Unicode tables for 256 characters at a time, when the first of them is met. Any thread.
const FoldedChar &folded(char32_t character);

} // namespace mn
