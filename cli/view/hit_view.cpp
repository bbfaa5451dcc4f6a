#include "cli/view/hit_view.h"
#include "cli/output/text.h"
#include "cli/view/memory_view.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 4;
constexpr int kSnippetLines = 2;

// Runs of equal marks, painted.
QString painted(const Output &output, QStringView text, const std::vector<bool> &marked, qsizetype offset)
{
    QString out;
    for (qsizetype begin = 0; begin < text.size();) {
        const bool mark = marked[size_t(offset + begin)];
        qsizetype end = begin;
        while (end < text.size() && marked[size_t(offset + end)] == mark)
            ++end;
        const QString run = text.sliced(begin, end - begin).toString();
        out += mark ? output.paint(Style::Match, run) : run;
        begin = end;
    }
    return out;
}

QString partsText(const RankedMemory &score)
{
    const std::pair<const char *, float> parts[] = {
        {"words", score.words},           {"meaning", score.meaning},
        {"context", score.context},       {"turn", score.turn},
        {"people", score.people},         {"time", score.time},
        {"importance", score.importance}, {"recency", score.recency},
    };
    QStringList shown;
    for (const auto &[name, value] : parts)
        if (std::abs(value) >= 0.005f)
            shown += u"%1 %2"_s.arg(QLatin1StringView(name)).arg(double(value), 0, 'f', 2);
    return shown.join(u" + "_s).replace(u"+ -"_s, u"- "_s);
}

} // namespace

MarkedText MarkedText::of(QStringView text, const QList<TextRange> &marks)
{
    MarkedText out;
    const auto isMarked = [&](qsizetype at) {
        return std::ranges::any_of(
            marks, [at](const TextRange &mark) { return at >= mark.begin && at < mark.begin + mark.length; });
    };
    const QString shown = harmless(text);
    // What is harmless is drawn unit for unit; only a carriage return goes, and a memory holds none.
    const bool sameUnits = shown.size() == text.size();
    for (qsizetype at = 0; at < shown.size(); ++at) {
        const bool isBlank = shown[at].isSpace();
        if (isBlank && (out.text.isEmpty() || out.text.back() == u' '))
            continue;
        out.text += isBlank ? QChar(u' ') : shown[at];
        out.marked.push_back(sameUnits && isMarked(at));
    }
    while (out.text.endsWith(u' ')) {
        out.text.chop(1);
        out.marked.pop_back();
    }
    return out;
}

QStringList MarkedText::wrapped(const Output &output, int columns, int lines) const
{
    QStringList out;
    qsizetype begin = 0;
    while (begin < text.size() && out.size() < lines) {
        const bool isLast = out.size() + 1 == lines;
        // As many words as fit; the last line leaves room for the ellipsis.
        qsizetype end = begin;
        int used = 0;
        while (end < text.size()) {
            qsizetype next = text.indexOf(u' ', end + 1);
            next = next < 0 ? text.size() : next;
            const int width = columnsOf(QStringView(text).sliced(end, next - end));
            const bool isWhole = next == text.size();
            if (used + width > columns - (isLast && !isWhole ? 2 : 0))
                break;
            used += width;
            end = next;
        }
        if (end == begin) { // a word wider than the line (Chinese, Japanese, an address)
            while (end < text.size() && columnsOf(QStringView(text).sliced(begin, end + 1 - begin)) < columns - 1)
                ++end;
            if (end > begin && text[end - 1].isHighSurrogate())
                --end;
            end = std::max(end, begin + 1);
        }
        QString line = painted(output, QStringView(text).sliced(begin, end - begin), marked, begin);
        begin = end < text.size() && text[end] == u' ' ? end + 1 : end;
        if (isLast && begin < text.size())
            line += u" …"_s;
        out += line;
    }
    return out;
}

MarkedText passageOf(const SearchHit &hit)
{
    const QStringView content = hit.memory.content;
    const qsizetype begin = std::clamp<qsizetype>(hit.passage.begin, 0, content.size());
    const qsizetype length = std::clamp<qsizetype>(hit.passage.length, 0, content.size() - begin);
    QList<TextRange> marks;
    for (const TextRange &mark : hit.marks)
        marks += {mark.begin - begin, mark.length};
    MarkedText passage = MarkedText::of(content.sliced(begin, length), marks);
    const auto put = [&passage](qsizetype at, const QString &text) {
        passage.text.insert(at, text);
        passage.marked.insert(passage.marked.begin() + at, size_t(text.size()), false);
    };
    if (begin > 0)
        put(0, u"… "_s);
    if (begin + length < content.size())
        put(passage.text.size(), u" …"_s);
    return passage;
}

QString whyShown(const Query &query, const SearchHit &hit)
{
    return query.isEmpty() ? u"newest"_s : whyFound(hit);
}

void writeHit(Output &output, const Query &query, const SearchHit &hit, const HitStyle &style)
{
    const Memory &memory = hit.memory;
    const QString right = dayOf(memory, style.now) + u"  "_s + shortId(memory.id);
    const int titleColumns = output.columns() - kIndent - columnsOf(QStringView(right)) - 2;
    const bool hasTitle = !memory.title.trimmed().isEmpty();
    // The marks were placed in the title as it stands; a cut title shows those that are left.
    MarkedText title = MarkedText::of(hasTitle ? QStringView(memory.title) : QStringView(memory.kind),
                                      hasTitle ? hit.titleMarks : QList<TextRange>());
    const QStringList lines = title.wrapped(output, titleColumns, 1);
    const QString shown = lines.isEmpty() ? QString() : lines.first();
    const int width = std::min(columnsOf(QStringView(title.text)), titleColumns);
    output.line(output.paint(Style::Dim, QString::number(style.rank).rightJustified(kIndent - 2) + u"  "_s) +
                (hasTitle ? output.paint(Style::Bold, shown) : shown) +
                QString(std::max(0, titleColumns - width) + 2, u' ') + output.paint(Style::Dim, right));
    const QString indent(kIndent, u' ');
    for (const QString &line : passageOf(hit).wrapped(output, output.columns() - kIndent, kSnippetLines))
        output.line(indent + line);
    // Where no words rank, the number is a date, which says nothing to a person.
    const QString score = style.isRanked ? u"%1  "_s.arg(double(hit.score.score), 0, 'f', 2) : QString();
    const QString why = score + whyShown(query, hit);
    output.line(indent + output.paint(Style::Dim, cutTo(onOneLine(why), output.columns() - kIndent)));
    if (style.explain)
        output.line(indent + output.paint(Style::Dim, u"= "_s + partsText(hit.score)));
}

} // namespace mn::cli
