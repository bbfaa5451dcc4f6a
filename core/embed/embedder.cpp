#include "core/embed/embedder.h"

namespace mn {

Result<int> Embedder::countTokens(QStringView text)
{
    MN_TRY(const auto spans, words(text));
    int tokens = fixedTokens();
    for (const WordSpan &word : spans)
        tokens += word.tokens;
    return tokens;
}

} // namespace mn
