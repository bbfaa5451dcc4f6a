#include "cli/output/text.h"
#include <algorithm>
#include <iterator>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    char32_t first, last;
};

// East Asian Width W and F, and emoji that are drawn wide (UAX 11, Unicode 15), neighbouring blocks joined.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26D4, 0x26D4},
    {0x26EA, 0x26EA},   {0x26F2, 0x26F5},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x2753, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F19A}, {0x1F1E6, 0x1F320}, {0x1F32D, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB},
    {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

int columnsOf(char32_t character)
{
    if (character < 0x300)
        return 1;
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const Range *range = std::ranges::lower_bound(kWide, character, {}, &Range::last);
    return range != std::end(kWide) && character >= range->first ? 2 : 1;
}

// The character at `at`, which moves behind it.
char32_t takeCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

bool isObeyed(char16_t unit)
{
    return (unit < 0x20 && unit != '\n' && unit != '\t') || (unit >= 0x7F && unit < 0xA0) ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype at = 0; at < text.size();)
        columns += columnsOf(takeCharacter(text, at));
    return columns;
}

QString harmless(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit == '\r')
            out += at + 1 < text.size() && text[at + 1] == u'\n' ? QString() : u"\n"_s;
        else
            out += isObeyed(unit) ? QChar(QChar::ReplacementCharacter) : QChar(unit);
    }
    return out;
}

QString onOneLine(QStringView text)
{
    return harmless(text).simplified();
}

QString cutTo(const QString &text, int columns)
{
    if (columnsOf(QStringView(text)) <= columns)
        return text;
    int used = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype next = at;
        const int width = columnsOf(takeCharacter(text, next));
        if (used + width > columns - 1)
            break;
        used += width;
        at = next;
    }
    return text.left(at).trimmed() + u'…';
}

QString padTo(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(QStringView(text))), u' ');
}

QStringList wrapped(QStringView text, int columns)
{
    QStringList lines;
    for (const QStringView paragraph : text.split(u'\n')) {
        qsizetype indent = 0; // of lists and code: kept on the first line
        while (indent < paragraph.size() && paragraph[indent] == u' ')
            ++indent;
        QString line = paragraph.first(indent).toString();
        int used = int(indent);
        bool isBegin = true;
        for (const QStringView word : paragraph.sliced(indent).split(u' ')) {
            const int width = columnsOf(word);
            if (!isBegin && used + 1 + width > columns) {
                lines += line;
                line.clear();
                used = 0;
                isBegin = true;
            }
            if (!isBegin) {
                line += u' ';
                ++used;
            }
            line += word;
            used += width;
            isBegin = false;
        }
        lines += line;
    }
    return lines;
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString sizeText(qint64 bytes)
{
    constexpr const char *kUnits[] = {"bytes", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < std::size(kUnits); ++unit)
        value /= 1000;
    return QString::number(value, 'f', unit == 0 || value >= 100 ? 0 : 1) + u' ' + QLatin1StringView(kUnits[unit]);
}

QString counted(qint64 number, const char *one, const char *many)
{
    return grouped(number) + u' ' + QLatin1StringView(number == 1 ? one : many);
}

} // namespace mn::cli
