#include "core/text/sentences.h"
#include <QString>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <string_view>

namespace mn {
namespace {

// Behind these a dot ends no sentence. Lower case.
constexpr std::u16string_view kAbbreviations[] = {
    u"mr", u"mrs", u"ms", u"dr",  u"prof", u"st", u"jr",  u"sr",  u"vs",  u"etc", u"eg",  u"ie",   u"e.g", u"i.e",
    u"cf", u"al",  u"nr", u"fig", u"vol",  u"pp", u"z.b", u"d.h", u"bzw", u"usw", u"mme", u"mlle", u"sra",
};

bool isTerminal(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002' || c == u'\uff01' || c == u'\uff1f';
}

// "Dr.", "e.g.", an initial: what ends with this dot goes on.
bool endsWithAbbreviation(QStringView sentence)
{
    if (!sentence.endsWith(u'.'))
        return false;
    sentence.chop(1);
    qsizetype begin = sentence.size();
    while (begin > 0 && (sentence[begin - 1].isLetterOrNumber() || sentence[begin - 1] == u'.'))
        --begin;
    const QStringView word = sentence.sliced(begin);
    if (word.size() == 1 && word[0].isUpper() && word[0] != u'I')
        return true;
    const QString lower = word.toString().toLower();
    return std::any_of(std::begin(kAbbreviations), std::end(kAbbreviations),
                       [&](std::u16string_view known) { return lower == QStringView(known); });
}

// Whether a line that begins like this stands for itself: a list item, heading, quote, table row or fence.
bool beginsBlock(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return true;
    if (QStringView(u"#>-*+|`~=").contains(line[0]))
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

QStringView lineAt(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return text.sliced(at, (end < 0 ? text.size() : end) - at);
}

// Whether the boundary the Unicode rules saw between these two is one for a reader too.
bool isJoined(QStringView text, qsizetype begin, qsizetype boundary)
{
    const QStringView before = text.sliced(begin, boundary - begin);
    const QStringView trimmed = before.trimmed();
    if (trimmed.isEmpty())
        return true;
    const bool isLineBreak = before.back() == u'\n' || before.back() == u'\r';
    if (isLineBreak) {
        if (isTerminal(trimmed.back()) && !endsWithAbbreviation(trimmed))
            return false;
        const bool isHeading = trimmed.sliced(trimmed.lastIndexOf(u'\n') + 1).startsWith(u'#');
        return !isHeading && !beginsBlock(lineAt(text, boundary));
    }
    return endsWithAbbreviation(trimmed);
}

void appendTrimmed(QList<Stretch> &out, QStringView text, qsizetype begin, qsizetype end)
{
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    if (begin < end)
        out.append({begin, end});
}

} // namespace

QList<Stretch> sentences(QStringView text)
{
    QList<Stretch> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    qsizetype begin = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (at < text.size() && isJoined(text, begin, at))
            continue;
        appendTrimmed(found, text, begin, at);
        begin = at;
    }
    appendTrimmed(found, text, begin, text.size());
    return found;
}

} // namespace mn
