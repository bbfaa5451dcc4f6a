#pragma once
#include "core/search/question.h"
#include "core/search/search_request.h"
#include "core/text/words.h"

namespace mn {

// Finds the question's words in the hit's memory: which stand in it, where in title and content, and the passage of the
// content that holds most of them.
void markWords(SearchHit &hit, const QuestionWords &question, WordSplitter &splitter);

} // namespace mn
