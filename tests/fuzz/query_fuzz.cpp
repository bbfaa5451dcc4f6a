#include "core/search/query.h"
#include "tests/fuzz/must.h"
#include <QString>

using namespace mn;

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
        fuzz::must(Query::parsed(query.toString(context), context) == query);
        fuzz::must(!query.explained(context).isEmpty());
        fuzz::must(query.words.size() <= Query::kMaxCharacters);
        qsizetype literals = 0;
        for (const Clause &clause : query.clauses) {
            fuzz::must(!clause.anyOf.isEmpty());
            literals += clause.anyOf.size();
        }
        fuzz::must(literals <= Query::kMaxLiterals + 8); // a date alone adds a few
        qsizetype last = 0;
        for (const DateMention &mention : query.dates) {
            fuzz::must(mention.begin >= last && mention.end > mention.begin && mention.end <= query.words.size());
            fuzz::must(mention.days.from < mention.days.to);
            last = mention.end;
        }
    }
    return 0;
}
