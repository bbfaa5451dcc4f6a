#include "app/search/passage_cut.h"
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <vector>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBeforeMark = 24; // letters that are left before a mark, to tell what it is about

// A letter as rich text writes it, and the tag that it stands in; empty: none.
struct Letter {
    QStringView written;
    QStringView tag;
};

struct Passage {
    QString plain;
    std::vector<Letter> letters; // of `plain`, each one
};

Passage parsed(QStringView styled)
{
    Passage out;
    QStringView tag;
    while (!styled.isEmpty()) {
        qsizetype length = 1;
        if (styled.front() == u'<') {
            length = styled.indexOf(u'>') + 1;
            tag = styled.sliced(1).startsWith(u'/') ? QStringView() : styled.first(std::max<qsizetype>(length, 1));
        } else {
            if (styled.front() == u'&')
                length = styled.indexOf(u';') + 1;
            const QStringView written = styled.first(std::max<qsizetype>(length, 1));
            const QChar letter = written == u"&amp;"    ? u'&'
                                 : written == u"&lt;"   ? u'<'
                                 : written == u"&gt;"   ? u'>'
                                 : written == u"&quot;" ? u'"'
                                                        : written.front();
            out.plain += letter;
            out.letters.push_back({written, tag});
        }
        styled = styled.sliced(std::max<qsizetype>(length, 1));
    }
    return out;
}

QString written(const Passage &passage, qsizetype from, qsizetype to)
{
    QString out;
    QStringView open;
    const auto close = [&] {
        if (!open.isEmpty())
            out += open.startsWith(u"<b") ? u"</b>"_s : u"</span>"_s;
    };
    for (qsizetype i = from; i < to; ++i) {
        const Letter &letter = passage.letters[size_t(i)];
        if (letter.tag.data() != open.data()) {
            close();
            open = letter.tag;
            out += open;
        }
        out += letter.written;
    }
    close();
    return out;
}

// How many letters of `text` are shown; all of them, or those before the dots at the end of the last line.
qsizetype lettersInLines(const QString &text, const QFont &font, qreal width, int lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype lastBegins = 0;
    qsizetype end = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lastBegins = line.textStart();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (end >= text.size())
        return text.size();
    // One pixel less: a line of rich text may be a fraction wider.
    const QString last =
        QFontMetricsF(font).elidedText(text.sliced(lastBegins, end - lastBegins) + u"……"_s, Qt::ElideRight, width - 1);
    qsizetype shown = lastBegins + std::max<qsizetype>(0, last.indexOf(u'…'));
    while (shown > lastBegins && text[shown - 1].isSpace())
        --shown;
    return shown;
}

} // namespace

QString PassageCut::cut(const QString &styled, const QFont &font, qreal width, int lines)
{
    if (width <= 1 || lines < 1 || styled.isEmpty())
        return {};
    Passage passage = parsed(styled);
    qsizetype shown = lettersInLines(passage.plain, font, width, lines);
    if (shown == passage.plain.size())
        return styled;
    const auto marked = std::ranges::find_if(passage.letters, [](const Letter &one) { return !one.tag.isEmpty(); });
    const auto markEnds = std::find_if(marked, passage.letters.end(),
                                       [&](const Letter &one) { return one.tag.data() != marked->tag.data(); });
    const qsizetype mark = marked - passage.letters.begin();
    qsizetype from = 0;
    QString dots;
    if (marked != passage.letters.end() && markEnds - passage.letters.begin() > shown && mark > kBeforeMark) {
        from = mark - kBeforeMark;
        const qsizetype blank = passage.plain.indexOf(u' ', from); // a word is not begun in its middle
        if (blank >= 0 && blank < mark)
            from = blank + 1;
        dots = u"… "_s;
        shown = from + lettersInLines(dots + passage.plain.sliced(from), font, width, lines) - dots.size();
    }
    return dots + written(passage, from, shown) + (shown < passage.plain.size() ? u"…"_s : QString());
}

} // namespace mn::app
