#pragma once
#include "core/search/question.h"

namespace mn {

// The words that make a memory what it is: the rarest of its content words, as a question to find its like with.
// A typo in it is none of ours, so nothing is corrected. At most kRelatedWords.
inline constexpr size_t kRelatedWords = 16;
QuestionWords wordsLike(QStringView text, const WordIndex &index, WordSplitter &splitter, const NumberSet *allowed);

} // namespace mn
