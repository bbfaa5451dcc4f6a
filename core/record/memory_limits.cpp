#include "core/record/memory_limits.h"

namespace mn {

namespace {

enum class Lines { Kept, Joined };

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool mayNeedRepair(QStringView text, Lines lines)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isControl(u) ? lines == Lines::Joined || (u != u'\n' && u != u'\t') : u >= 0x2028 && QChar(u).isSurrogate())
            return true;
        if (lines == Lines::Joined && isLineEnd(u))
            return true;
    }
    return false;
}

QString repaired(QStringView text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (lines == Lines::Kept && u == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (lines == Lines::Kept && (u == u'\n' || u == u'\t')) {
            out += c;
        } else if (lines == Lines::Joined && (isLineEnd(u) || u == u'\t')) {
            out += u' ';
        } else {
            out += isControl(u) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

Result<void> checkSize(QStringView text, qsizetype limit, QLatin1StringView field)
{
    if (text.size() * 3 <= limit) // UTF-8 needs at most three bytes a unit
        return {};
    if (text.size() > limit || text.toUtf8().size() > limit)
        return fail(Errc::TooLarge, field);
    return {};
}

} // namespace

Result<QString> cleanContent(const QString &text)
{
    QString out = mayNeedRepair(text, Lines::Kept) ? repaired(text, Lines::Kept) : text;
    MN_TRY(checkSize(out, MemoryLimits::kContent, QLatin1StringView("content")));
    return out;
}

Result<QString> cleanLine(const QString &text, qsizetype limit, QLatin1StringView field)
{
    QString out = mayNeedRepair(text, Lines::Joined) ? repaired(text, Lines::Joined) : text;
    if (!out.isEmpty() && (out.front().isSpace() || out.back().isSpace()))
        out = out.trimmed();
    MN_TRY(checkSize(out, limit, field));
    return out;
}

Result<QString> cleanLabel(const QString &text, qsizetype limit, QLatin1StringView field)
{
    MN_TRY(const QString line, cleanLine(text, limit * 4, field)); // composing may shorten it
    QString out = line.normalized(QString::NormalizationForm_C);
    if (out.isEmpty())
        return fail(Errc::NotUnderstood, field);
    MN_TRY(checkSize(out, limit, field));
    return out;
}

} // namespace mn
