#pragma once
#include "core/index/word_index.h"
#include "core/search/known_names.h"
#include "core/search/query.h"
#include <QStringView>
#include <vector>

namespace mn {

// The words of a question that carry its subject.
struct QuestionWords {
    static constexpr size_t kMaxTerms = 64; // the rarest

    std::vector<QueryTerm> terms;
    QStringList shown;     // for each term, the word as it was asked (or as it was corrected)
    QStringList corrected; // "boilr → boiler": no word asked for is anywhere
};

// Stop words are left out unless nothing else is asked; of its language's list. A word written in a script without
// spaces may be a part of a longer one. Where no word occurs in any memory (of `allowed`), those one typing mistake
// away stand in.
QuestionWords wordsOf(QStringView text, std::span<const Literal> prefixes, const WordIndex &index,
                      WordSplitter &splitter, const NumberSet *allowed);

// What must stand side by side for a word, a phrase or a beginning to hold: for each place all spellings that fit.
std::vector<QueryTerm> phraseOf(const Literal &literal, const WordIndex &index, WordSplitter &splitter);

// "When", "what year", "wann", "quand", "cuándo".
bool asksWhen(QStringView text);

} // namespace mn
