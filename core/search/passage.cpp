#include "core/search/passage.h"
#include <algorithm>

namespace mn {

namespace {

// About two lines of a window or a terminal.
constexpr qsizetype kPassage = 200;

struct Found {
    TextRange range;
    size_t term;
};

std::vector<Found> findIn(QStringView text, const QuestionWords &question, WordSplitter &splitter)
{
    std::vector<Found> found;
    splitter.split(text, [&](const Word &word) {
        for (size_t term = 0; term < question.terms.size(); ++term) {
            const auto &spellings = question.terms[term].spellings;
            if (std::ranges::find(spellings, word.term) != spellings.end()) {
                found.push_back({{word.begin, word.end - word.begin}, term});
                break;
            }
        }
    });
    return found;
}

// From a word's beginning; to a word's end where the text goes on and has words that end.
TextRange passageFrom(QStringView text, qsizetype begin)
{
    qsizetype end = std::min(text.size(), begin + kPassage);
    if (end < text.size()) {
        qsizetype space = end;
        while (space > begin + kPassage / 2 && !text[space].isSpace())
            --space;
        if (text[space].isSpace())
            end = space;
        else if (text[end].isLowSurrogate())
            --end;
    }
    return {begin, end - begin};
}

} // namespace

void markWords(SearchHit &hit, const QuestionWords &question, WordSplitter &splitter)
{
    const QStringView content = hit.memory.content;
    const auto inTitle = findIn(hit.memory.title, question, splitter);
    const auto inContent = findIn(content, question, splitter);
    std::vector<bool> has(question.terms.size());
    for (const Found &found : inTitle) {
        hit.titleMarks += found.range;
        has[found.term] = true;
    }
    for (const Found &found : inContent)
        has[found.term] = true;
    for (size_t term = 0; term < has.size(); ++term)
        if (has[term] && !hit.words.contains(question.shown[qsizetype(term)]))
            hit.words += question.shown[qsizetype(term)];

    // The window with the most different words; the earliest of equals.
    qsizetype best = 0;
    qsizetype bestBegin = 0;
    for (size_t i = 0; i < inContent.size(); ++i) {
        std::vector<bool> seen(has.size());
        qsizetype count = 0;
        for (size_t j = i; j < inContent.size() && inContent[j].range.begin < inContent[i].range.begin + kPassage;
             ++j) {
            count += !seen[inContent[j].term];
            seen[inContent[j].term] = true;
        }
        if (count > best) {
            best = count;
            bestBegin = inContent[i].range.begin;
        }
    }
    // A few words before the first mark, unless it is near the beginning anyway.
    qsizetype begin = bestBegin < kPassage / 2 ? 0 : bestBegin - kPassage / 4;
    while (begin > 0 && begin < bestBegin && !content[begin - 1].isSpace())
        ++begin;
    hit.passage = passageFrom(content, begin);
    for (const Found &found : inContent)
        if (found.range.begin >= hit.passage.begin &&
            found.range.begin + found.range.length <= hit.passage.begin + hit.passage.length)
            hit.marks += found.range;
}

} // namespace mn
