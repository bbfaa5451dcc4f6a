// The text of a memory as it is dressed while it is shown; much of it was imported. Whatever a line holds: its links
// lie in it, one behind the other, its parts beside or in each other, and what is begun in it or goes on behind it is
// taken from it.
#include "app/editor/markdown_format.h"
#include "tests/fuzz/must.h"
#include <algorithm>

using namespace mn;
using app::DressedLine;
using app::DressedPart;
using app::Fence;
using app::LineKind;

namespace {

constexpr qsizetype kMostCompared = 256; // parts of one line, each with each other
constexpr int kMostFence = 255;

bool reachesOutOf(const DressedPart &first, const DressedPart &second)
{
    const qsizetype end = first.begin + first.length;
    return first.begin < second.begin && second.begin < end && end < second.begin + second.length;
}

void checkDressed(QStringView line, const DressedLine &dressed, Fence before)
{
    fuzz::must(dressed.level >= 0 && dressed.level <= 6);
    fuzz::must(dressed.signLength >= 0 && dressed.signLength <= line.size());
    fuzz::must(!dressed.isDone || dressed.kind == LineKind::Task);
    for (const DressedPart &part : dressed.parts)
        fuzz::must(part.begin >= 0 && part.length > 0 && part.length <= line.size() - part.begin);
    for (qsizetype i = 0; i < std::min(dressed.parts.size(), kMostCompared); ++i)
        for (qsizetype j = 0; j < i; ++j)
            fuzz::must(!reachesOutOf(dressed.parts[i], dressed.parts[j]) &&
                       !reachesOutOf(dressed.parts[j], dressed.parts[i]));
    qsizetype last = 0;
    for (const app::TextLink &link : dressed.links) {
        fuzz::must(link.begin >= last && link.length > 0 && link.length <= line.size() - link.begin);
        fuzz::must(line.sliced(link.begin, link.length).contains(link.target));
        last = link.begin + link.length;
    }
    const Fence after = dressed.after;
    fuzz::must(!after.isOpen() ||
               ((after.letter == u'`' || after.letter == u'~') && after.length >= 3 && after.length <= kMostFence));
    if (before.isOpen()) {
        fuzz::must(dressed.links.isEmpty() && (!after.isOpen() || after == before));
        fuzz::must(dressed.kind == LineKind::Fence || (dressed.kind == LineKind::Code && dressed.parts.isEmpty()));
    }
}

void checkBegun(QStringView line, qsizetype caret)
{
    const auto begun = app::begunWord(line, caret);
    if (!begun)
        return;
    const qsizetype sign = begun->isTitle ? 2 : 1;
    fuzz::must(begun->begin >= 0 && begun->begin + sign + begun->typed.size() == caret);
    fuzz::must(line.sliced(begun->begin + sign, begun->typed.size()) == begun->typed);
}

void checkNext(const QString &line, LineKind kind)
{
    const app::NextLine next = app::nextLineAfter(line);
    if (next.begin.isEmpty())
        return;
    fuzz::must(!next.endsList && next.begin.size() <= line.size() + 1); // a number may have grown by a figure
    const DressedLine goesOn = app::dressLine(QString(next.begin + u'x'));
    if (kind != LineKind::NumberedItem) // that of the greatest number is none any more
        fuzz::must(goesOn.kind == kind && goesOn.signLength == next.begin.size() && !goesOn.isDone);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    Fence fence;
    for (const QString &line : text.split(u'\n')) {
        const DressedLine dressed = app::dressLine(line, fence);
        checkDressed(line, dressed, fence);
        const DressedLine alone = app::dressLine(line);
        checkDressed(line, alone, {});
        for (const qsizetype caret : {line.size() / 3, line.size() / 2, line.size()})
            checkBegun(line, caret);
        checkNext(line, alone.kind);
        fence = dressed.after;
    }
    return 0;
}
