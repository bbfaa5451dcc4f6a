#pragma once
#include <QtGlobal>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace mn {

// Snowball's English stemmer ("Porter2", https://snowballstem.org/algorithms/english/stemmer.html) behind a cache: most
// words of a text are a few hundred words again and again. One object, one thread at a time.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    // `word`: ASCII lower-case letters. The answer lives until the
    // next call, and is never longer than the word.
    std::string_view stem(std::string_view word);

private:
    // A word of at most 15 bytes, padded with zeros; the last byte is its length.
    struct Packed {
        std::array<quint64, 2> halves{};
        bool operator==(const Packed &) const = default;
        std::string_view view() const;
        static Packed of(std::string_view word);
    };
    struct Entry {
        Packed word;
        Packed stem;
    };
    std::string_view askSnowball(std::string_view word);

    sb_stemmer *m_snowball;
    std::vector<Entry> m_cache;
};

} // namespace mn
