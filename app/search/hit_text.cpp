#include "app/search/hit_text.h"
#include "core/store/memory_row.h"

namespace mn::app {

namespace {

bool beginsInTitle(const SearchHit &hit, const QString &title)
{
    const QStringView before = QStringView(hit.memory.content).first(hit.passage.begin);
    return plainText(before, title.size()).size() < title.size();
}

// The found words are known by their places in the content, of which title and snippet are plain forms: they are there
// in the same order.
void markAgain(HitText &shown, const SearchHit &hit)
{
    bool isInTitle = true;
    qsizetype from = 0;
    for (const TextRange &mark : hit.marks) {
        const QStringView word = QStringView(hit.memory.content).sliced(mark.begin, mark.length);
        qsizetype at = isInTitle ? shown.title.indexOf(word, from) : -1;
        if (isInTitle && at < 0) {
            isInTitle = false;
            from = 0;
        }
        if (!isInTitle)
            at = shown.text.indexOf(word, from);
        if (at < 0)
            continue;
        (isInTitle ? shown.titleMarks : shown.marks) += TextRange{at, word.size()};
        from = at + word.size();
    }
}

} // namespace

HitText textOf(const SearchHit &hit)
{
    const MemoryRow row = rowOf(hit.score.number, hit.memory);
    if (!hit.memory.title.isEmpty() || !beginsInTitle(hit, row.title))
        return {row.title, hit.titleMarks, hit.memory.content, hit.passage, hit.marks};
    HitText shown{row.title, {}, row.snippet, {0, row.snippet.size()}, {}};
    markAgain(shown, hit);
    return shown;
}

} // namespace mn::app
