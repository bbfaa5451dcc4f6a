#include "core/search/date_tokens.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString foldedWord(QStringView word)
{
    QString folded;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD).toLower())
        if (!c.isMark())
            folded += c;
    return folded;
}

DateToken::Gap gapOf(QStringView gap)
{
    const QStringView sign = gap.trimmed();
    if (sign.isEmpty())
        return gap.contains(u'\n') ? DateToken::Gap::Far : DateToken::Gap::Blank;
    if (sign.size() > 1)
        return DateToken::Gap::Far;
    switch (sign[0].unicode()) {
    case u',':
        return DateToken::Gap::Comma;
    case u'.':
        return DateToken::Gap::Dot;
    case u'-':
    case u'\u2013':
    case u'\u2014':
        return DateToken::Gap::Dash;
    case u'\'':
    case u'\u2019':
        return DateToken::Gap::Apostrophe;
    default:
        return DateToken::Gap::Far;
    }
}

// 2023-05-08, 2023/5/8, 8.5.2023, 5/8/2023, 8-5-23, 2023-05.
bool takeNumericDate(QStringView text, const DateContext &context, DateToken &token)
{
    static const QRegularExpression yearFirst(uR"((\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d))"_s);
    static const QRegularExpression yearLast(uR"((\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[-/.]\d))"_s);
    static const QRegularExpression yearMonth(uR"((\d{4})-(\d{2})(?![\d]|[-/.]\d))"_s);
    const auto match = [&](const QRegularExpression &pattern) {
        return pattern.match(text.first(std::min<qsizetype>(text.size(), 16)).toString(), 0,
                             QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    };
    if (const auto found = match(yearFirst); found.hasMatch()) {
        token.date = QDate(found.capturedView(1).toInt(), found.capturedView(3).toInt(), found.capturedView(4).toInt());
        token.kind = DateToken::Kind::Day;
        token.end = token.begin + found.capturedLength();
        return token.date.isValid();
    }
    if (const auto found = match(yearLast); found.hasMatch()) {
        int year = found.capturedView(4).toInt();
        if (found.capturedLength(4) == 2)
            year += year < 70 ? 2000 : 1900;
        const int first = found.capturedView(1).toInt();
        const int second = found.capturedView(3).toInt();
        const QDate dayFirst(year, second, first);
        const QDate monthFirst(year, first, second);
        const bool prefersMonth = found.capturedView(2) == u"/" && context.monthFirst;
        token.date = (prefersMonth && monthFirst.isValid()) || !dayFirst.isValid() ? monthFirst : dayFirst;
        token.kind = DateToken::Kind::Day;
        token.end = token.begin + found.capturedLength();
        return token.date.isValid();
    }
    if (const auto found = match(yearMonth); found.hasMatch()) {
        token.date = QDate(found.capturedView(1).toInt(), found.capturedView(2).toInt(), 1);
        token.kind = DateToken::Kind::Month;
        token.end = token.begin + found.capturedLength();
        return token.date.isValid();
    }
    return false;
}

// "8", "8th", "1990s", "q3".
void readWord(DateToken &token)
{
    static constexpr std::array kOrdinals{"st"_L1, "nd"_L1, "rd"_L1, "th"_L1, "er"_L1, "re"_L1, "e"_L1, "o"_L1, "a"_L1};
    const QString &word = token.folded;
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9')
        ++digits;
    if (digits == 0) {
        if (word.size() == 2 && word[0] == u'q' && word[1] >= u'1' && word[1] <= u'4') {
            token.kind = DateToken::Kind::Quarter;
            token.number = word[1].digitValue();
        }
        return;
    }
    if (digits > 4)
        return;
    const QStringView tail = QStringView(word).sliced(digits);
    const int number = QStringView(word).first(digits).toInt();
    if (tail == u"s" && number % 10 == 0 && (digits == 4 || (digits == 2 && number >= 20))) {
        token.kind = DateToken::Kind::Decade;
        token.number = digits == 4 ? number : 1900 + number;
        return;
    }
    const bool isOrdinal = std::ranges::any_of(kOrdinals, [&](QLatin1StringView known) { return tail == known; });
    if (!tail.isEmpty() && !(isOrdinal && digits <= 2))
        return;
    token.kind = DateToken::Kind::Number;
    token.number = number;
    token.digits = int(digits);
    token.isOrdinal = isOrdinal;
}

} // namespace

std::vector<DateToken> dateTokens(QStringView text, const DateContext &context, qsizetype limit)
{
    std::vector<DateToken> tokens;
    qsizetype at = 0;
    qsizetype before = 0;
    while (at < text.size() && qsizetype(tokens.size()) < limit) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        DateToken token;
        token.begin = at;
        const QStringView between = text.sliced(before, at - before);
        token.gap = tokens.empty() ? DateToken::Gap::Far : gapOf(between);
        const QStringView sign = between.trimmed();
        token.isSentenceStart = tokens.empty() || sign.startsWith(u'.') || sign.startsWith(u'!') ||
                                sign.startsWith(u'?') || between.contains(u'\n');
        const bool mayBeNumeric = text[at].isDigit() && (tokens.empty() || before < at);
        if (!mayBeNumeric || !takeNumericDate(text.sliced(at), context, token)) {
            token.kind = DateToken::Kind::Word;
            token.date = {};
            token.end = at;
            while (token.end < text.size() && isWordCharacter(text[token.end]))
                ++token.end;
            const QStringView word = text.sliced(at, token.end - at);
            // Nothing in a date is longer than that.
            token.folded = word.size() <= 24 ? foldedWord(word) : QString();
            token.isCapital = word[0].isUpper();
            readWord(token);
        }
        at = before = token.end;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace mn
