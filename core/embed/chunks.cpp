#include "core/embed/chunks.h"
#include <algorithm>

namespace mn {

namespace {

// About one sentence and a half of what went before.
constexpr int kOverlapTokens = 32;

// How little a cut between two words hurts. Higher is better.
enum Cut { InSentence, AfterSentence, AfterLine, AfterParagraph };

bool endsSentence(char16_t sign)
{
    return QStringView(u".!?…。！？｡।॥؟۔").contains(sign);
}

bool isClosing(char16_t sign)
{
    return QStringView(u"\"')]}»”’」』）").contains(sign);
}

// One text and its words while it is cut.
class Cutter {
public:
    Cutter(QStringView text, std::span<const WordSpan> words, ChunkRule rule)
        : m_text(text), m_words(words), m_rule(rule)
    {
        m_rule.maxTokens = std::max(1, rule.maxTokens);
        m_rule.overlapTokens = std::clamp(rule.overlapTokens, 0, (m_rule.maxTokens - 1) / 2);
        m_before.reserve(words.size() + 1);
        m_before.push_back(0);
        for (const WordSpan &word : words)
            m_before.push_back(m_before.back() + word.tokens);
    }

    std::vector<Chunk> chunks() const
    {
        std::vector<Chunk> out;
        for (size_t first = 0; first < m_words.size();) {
            const size_t end = endOf(first);
            out.push_back(chunk(first, end));
            if (end == m_words.size())
                break;
            first = std::max(first + 1, restartBefore(first, end));
        }
        return out;
    }

private:
    qint64 tokens(size_t first, size_t end) const { return m_before[end] - m_before[first]; }

    // What a model does not see between two words (marks, spaces) stays with the first.
    Chunk chunk(size_t first, size_t end) const
    {
        const qsizetype begin = first == 0 ? 0 : m_words[first].begin;
        const qsizetype stop = end == m_words.size() ? m_text.size() : m_words[end].begin;
        return {begin, stop - begin};
    }

    Cut cutBefore(size_t word) const
    {
        const QStringView gap = m_text.sliced(m_words[word - 1].end, m_words[word].begin - m_words[word - 1].end);
        const auto lines = gap.count(u'\n') + gap.count(QChar::ParagraphSeparator) * 2;
        if (lines >= 2)
            return AfterParagraph;
        if (lines == 1)
            return AfterLine;
        size_t last = word - 1;
        while (last > 0 && isClosing(m_text[m_words[last].begin].unicode()))
            --last;
        const char16_t sign = m_text[m_words[last].begin].unicode();
        // "1.2" and "example.org" go on behind their point; ideographs need no space between sentences.
        const bool apart = !gap.isEmpty() || sign > 0x2FFF;
        return apart && endsSentence(sign) ? AfterSentence : InSentence;
    }

    // The best cut in the second half of what fits; among equals the last.
    size_t endOf(size_t first) const
    {
        const auto limit = std::ranges::upper_bound(m_before, m_before[first] + m_rule.maxTokens);
        const size_t fits = std::max(first + 1, size_t(limit - m_before.begin()) - 1);
        if (fits >= m_words.size())
            return m_words.size();
        size_t best = fits;
        Cut quality = InSentence;
        for (size_t end = fits; end > first + 1 && tokens(first, end) * 2 >= m_rule.maxTokens; --end) {
            if (const Cut cut = cutBefore(end); cut > quality) {
                best = end;
                quality = cut;
            }
        }
        return best;
    }

    // Where the next chunk begins: at the first sentence within the overlap, else as far back as the overlap goes.
    // After the end of a paragraph nothing is repeated.
    size_t restartBefore(size_t first, size_t end) const
    {
        if (cutBefore(end) == AfterParagraph)
            return end;
        size_t earliest = end;
        while (earliest > first + 1 && tokens(earliest - 1, end) <= m_rule.overlapTokens &&
               tokens(earliest - 1, end + 1) <= m_rule.maxTokens) // the next word must fit, or nothing would be gained
            --earliest;
        for (size_t word = earliest; word < end; ++word) {
            if (cutBefore(word) >= AfterSentence)
                return word;
        }
        return earliest;
    }

    QStringView m_text;
    std::span<const WordSpan> m_words;
    ChunkRule m_rule;
    std::vector<qint64> m_before; // tokens before each word
};

} // namespace

std::vector<Chunk> chunkText(QStringView text, std::span<const WordSpan> words, ChunkRule rule)
{
    return Cutter(text, words, rule).chunks();
}

Result<std::vector<Chunk>> chunkText(QStringView text, Embedder &embedder)
{
    MN_TRY(const auto words, embedder.words(text));
    const int room = embedder.model().maxTokens - embedder.fixedTokens();
    return chunkText(text, words, {.maxTokens = room, .overlapTokens = std::min(kOverlapTokens, room / 4)});
}

} // namespace mn
