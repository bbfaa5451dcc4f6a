#include "app/palette/fuzzy_match.h"
#include <algorithm>

namespace mn::app {

namespace {

// In this order, however long the titles are.
constexpr int kWholeBeginning = 1'000; // of the title
constexpr int kWordBeginning = 800;
constexpr int kInitials = 600; // less for each piece
constexpr int kWithin = 400;
constexpr int kScattered = 0;
constexpr int kPiece = 20;
constexpr int kWordEnd = 50;              // more, for all of a word: "import" is Import rather than Importance
constexpr qsizetype kLongestTitle = 150;  // a longer one is no worse
constexpr qsizetype kLongestInitials = 8; // letters: nobody types more, and trying all ways takes its time
constexpr qsizetype kFewestScattered = 3; // letters: two are in everything

struct WordMatch {
    int score;
    QList<TextRange> marks;
};

// One letter for one letter, so that places stay.
QString foldedEvenly(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = c.decomposition();
        const bool isAccented = parts.size() == 2 && parts[1].isMark();
        out += (isAccented ? parts[0] : c).toCaseFolded();
    }
    return out;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

bool endsWord(QStringView text, qsizetype end)
{
    return end == text.size() || !text[end].isLetterOrNumber();
}

// The word as beginnings of words of the title, from `at` on: the first that fit, longest pieces first.
bool findInitials(QStringView word, QStringView title, qsizetype at, QList<TextRange> &marks)
{
    if (word.isEmpty())
        return true;
    for (; at < title.size(); ++at) {
        if (!beginsWord(title, at) || title[at] != word[0])
            continue;
        qsizetype length = 1;
        while (length < word.size() && at + length < title.size() && title[at + length] == word[length])
            ++length;
        for (; length > 0; --length) {
            marks.append({at, length});
            if (findInitials(word.sliced(length), title, at + length, marks))
                return true;
            marks.removeLast();
        }
    }
    return false;
}

bool findScattered(QStringView word, QStringView title, QList<TextRange> &marks)
{
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = title.indexOf(letter, at);
        if (at < 0)
            return false;
        if (!marks.isEmpty() && marks.last().begin + marks.last().length == at)
            ++marks.last().length;
        else
            marks.append({at, 1});
        ++at;
    }
    return true;
}

std::optional<WordMatch> matchWord(QStringView word, QStringView title)
{
    std::optional<WordMatch> within;
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        if (beginsWord(title, at))
            return WordMatch{(at == 0 ? kWholeBeginning : kWordBeginning) +
                                 (endsWord(title, at + word.size()) ? kWordEnd : 0),
                             {{at, word.size()}}};
        if (!within && word.size() > 1)
            within = WordMatch{kWithin, {{at, word.size()}}};
    }
    QList<TextRange> marks;
    if (word.size() <= kLongestInitials && findInitials(word, title, 0, marks))
        return WordMatch{kInitials - kPiece * int(marks.size()), marks};
    if (within)
        return within;
    marks.clear();
    if (word.size() >= kFewestScattered && findScattered(word, title, marks))
        return WordMatch{kScattered - kPiece * int(marks.size()), marks};
    return {};
}

// In order, and what touches together.
QList<TextRange> joined(QList<TextRange> marks)
{
    std::ranges::sort(marks, {}, &TextRange::begin);
    QList<TextRange> out;
    for (const TextRange &mark : marks) {
        if (out.isEmpty() || out.last().begin + out.last().length < mark.begin)
            out += mark;
        else
            out.last().length = std::max(out.last().length, mark.begin + mark.length - out.last().begin);
    }
    return out;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView title)
{
    const QString wanted = foldedEvenly(typed).simplified();
    const QString text = foldedEvenly(title);
    FuzzyMatch match{0, false, {}};
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<WordMatch> found = matchWord(word, text);
        if (!found)
            return {};
        match.score += found->score * int(kLongestTitle);
        match.isScattered = match.isScattered || found->score <= kScattered;
        match.marks += found->marks;
    }
    match.marks = joined(match.marks);
    match.score -= int(std::min(title.size(), kLongestTitle)); // of two alike the shorter one
    return match;
}

} // namespace mn::app
