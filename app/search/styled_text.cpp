#include "app/search/styled_text.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// Signs of Markdown that a reader of one line has no use for: emphasis, code, the beginning of a heading.
bool isSign(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'*')
        return (at > 0 && text[at - 1] == c) || (at + 1 < text.size() && text[at + 1] == c);
    if (c != u'#')
        return c == u'`';
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1] == c)
        --begin;
    qsizetype end = at;
    while (end < text.size() && text[end] == c)
        ++end;
    return (begin == 0 || text[begin - 1] == u'\n') && end < text.size() && text[end] == u' ';
}

} // namespace

QString styledText(QStringView text, TextRange stretch, const QList<TextRange> &marks, const QString &style)
{
    const QString open = style.isEmpty() ? u"<b>"_s : u"<span style=\"%1\">"_s.arg(style.toHtmlEscaped());
    const QString close = style.isEmpty() ? u"</b>"_s : u"</span>"_s;
    const qsizetype end = std::min(stretch.begin + stretch.length, text.size());
    const qsizetype begin = std::min(stretch.begin, end);
    QString out;
    if (!text.first(begin).trimmed().isEmpty())
        out += u"… "_s;
    const auto append = [&](qsizetype from, qsizetype to) {
        if (to <= from)
            return;
        QString piece;
        for (qsizetype i = from; i < to; ++i)
            if (!isSign(text, i))
                piece += text[i].isSpace() ? QChar(u' ') : text[i];
        out += piece.toHtmlEscaped();
    };
    qsizetype at = begin;
    for (const TextRange &mark : marks) {
        const qsizetype from = std::max(mark.begin, at);
        const qsizetype to = std::min(mark.begin + mark.length, end);
        if (to <= from)
            continue;
        append(at, from);
        out += open;
        append(from, to);
        out += close;
        at = to;
    }
    append(at, end);
    if (!text.sliced(end).trimmed().isEmpty())
        out += u"…"_s;
    return out;
}

} // namespace mn::app
