// Any text (the bytes as UTF-16, so that broken surrogate pairs come too): words lie in order inside the text and cost
// what the text costs, and its chunks cover every word, fit and go forward.
#include "core/embed/chunks.h"
#include "core/embed/wordpiece.h"
#include <cstdlib>
#include <cstring>

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const WordPiece tokenizer =
        *WordPiece::fromVocabulary("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\nb\nc\n##a\n##b\nab\n##ab\nabc\n.\n!"
                                   "\n\xce\xb1\n##\xce\xb1\n\xe4\xba\xba\n");
    constexpr ChunkRule kRule{.maxTokens = 20, .overlapTokens = 5};

    std::vector<char16_t> units(size / 2);
    if (!units.empty())
        std::memcpy(units.data(), data, units.size() * 2);
    const QStringView text(units.data(), qsizetype(units.size()));

    const auto words = tokenizer.words(text);
    qsizetype end = 0;
    size_t tokens = WordPiece::kFixedTokens;
    for (const WordSpan &word : words) {
        if (word.begin < end || word.end <= word.begin || word.tokens < 1)
            std::abort();
        end = word.end;
        tokens += size_t(word.tokens);
    }
    if (end > text.size() || tokenizer.encode(text, 1'000'000).size() != tokens)
        std::abort();
    if (tokenizer.encode(text, 16).size() != std::min<size_t>(tokens, 16))
        std::abort();

    qsizetype covered = 0;
    for (const Chunk &chunk : chunkText(text, words, kRule)) {
        if (chunk.begin > covered || chunk.begin + chunk.length <= covered || chunk.begin + chunk.length > text.size())
            std::abort();
        covered = chunk.begin + chunk.length;
    }
    if (covered != (words.empty() ? 0 : text.size()))
        std::abort();
    return 0;
}
