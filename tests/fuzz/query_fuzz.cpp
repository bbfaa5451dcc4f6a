#include "core/search/query.h"
#include <QString>
#include <cstdlib>

using namespace mn;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// Any text is a query: its canonical string parses back to it, it can be told in words, its dates lie within it and in
// order, and what it costs is bounded.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DateContext contexts[] = {
        {.now = 1'750'248'000'000, .zone = QTimeZone::utc()},
        {.now = 1'709'164'800'000, .zone = QTimeZone("America/Sao_Paulo"), .monthFirst = true}, // 29 February
    };
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const DateContext &context : contexts) {
        const Query query = Query::parsed(text, context);
        require(Query::parsed(query.toString(context), context) == query);
        require(!query.explained(context).isEmpty());
        require(query.words.size() <= Query::kMaxCharacters);
        qsizetype literals = 0;
        for (const Clause &clause : query.clauses) {
            require(!clause.anyOf.isEmpty());
            literals += clause.anyOf.size();
        }
        require(literals <= Query::kMaxLiterals + 8); // a date alone adds a few
        qsizetype last = 0;
        for (const DateMention &mention : query.dates) {
            require(mention.begin >= last && mention.end > mention.begin && mention.end <= query.words.size());
            require(mention.days.from < mention.days.to);
            last = mention.end;
        }
    }
    return 0;
}
