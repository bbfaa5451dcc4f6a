#pragma once
#include <QStringView>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace mn {

// One word of a text. The views live until the next word is found.
struct Word {
    std::string_view folded; // UTF-8, lower case, no diacritics: what a stop-word list or a name is compared with
    std::string_view term;   // UTF-8, folded and stemmed: what is indexed and searched
    qsizetype begin;         // where it stands: UTF-8 bytes or UTF-16 units of the source, always on character bounds
    qsizetype end;
};

// How every part of the program sees the words of a text: full text, the word index, snippets, duplicates.
//
// - Letters and digits of any script form words (Unicode categories L, N, with their marks); everything else parts
// them.
// - Case and diacritics are folded: "Žižek" and "zizek" are one term, so are "Straße" and "strasse".
// - An English ending behind an apostrophe belongs to its word and is dropped: "Mel's" is mel, "don't" is do.
// - Scripts written without spaces (Han, kana, Hangul, Thai, Lao, Khmer, Burmese) become overlapping pairs of
//   characters; a character that stands alone is a term of its own.
// - Terms of ASCII letters are stemmed (Snowball's English stemmer, "Porter2"); others stay as they are.
// - A term has at most kMaxTermBytes; of a longer word the beginning counts, the offsets cover all of it.
// Invalid UTF-8 and lone surrogates part words like a space. Unicode TR29 and SQLite's unicode61 are the models.
//
// Keeps a stemmer and a cache of stems: one object, one thread at a time. Costs about 130 KB.
class WordSplitter {
public:
    static constexpr qsizetype kMaxTermBytes = 64;

    WordSplitter();
    ~WordSplitter();
    WordSplitter(WordSplitter &&) noexcept;
    WordSplitter &operator=(WordSplitter &&) noexcept;

    // Calls visit(const Word &) for each word, in order. Where visit returns a bool, false ends the walk.
    template <class Visit> void split(std::string_view utf8, Visit &&visit)
    {
        walk(utf8, &tell<Visit>, pointer(visit));
    }
    template <class Visit> void split(QStringView text, Visit &&visit) { walk(text, &tell<Visit>, pointer(visit)); }

    // The terms in order, with repetitions.
    std::vector<std::string> terms(QStringView text);
    std::vector<std::string> terms(std::string_view utf8);

private:
    using Call = bool (*)(void *visit, const Word &word);
    template <class Visit> static bool tell(void *visit, const Word &word)
    {
        auto &function = *static_cast<std::remove_reference_t<Visit> *>(visit);
        if constexpr (std::is_same_v<decltype(function(word)), bool>)
            return function(word);
        function(word);
        return true;
    }
    template <class Visit> static void *pointer(Visit &visit)
    {
        return const_cast<void *>(static_cast<const void *>(std::addressof(visit)));
    }
    void walk(std::string_view utf8, Call call, void *visit);
    void walk(QStringView text, Call call, void *visit);

    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace mn
