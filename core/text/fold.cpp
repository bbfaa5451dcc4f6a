#include "core/text/fold.h"
#include <QList>
#include <QString>
#include <array>
#include <atomic>
#include <memory>

namespace mn {
namespace {

using Page = std::array<FoldedChar, 256>;

// Letters that Unicode does not decompose, but people type without: the spelling on a plain keyboard.
struct Spelling {
    char32_t letter;
    std::u16string_view plain;
};
constexpr Spelling kSpellings[] = {
    {U'ß', u"ss"},     {U'æ', u"ae"},     {U'œ', u"oe"},     {U'ø', u"o"},      {U'ł', u"l"}, {U'đ', u"d"},
    {U'ð', u"d"},      {U'þ', u"th"},     {U'ħ', u"h"},      {U'ı', u"i"},      {U'ŧ', u"t"}, {U'ŋ', u"ng"},
    {U'\u0138', u"k"}, {U'\u0140', u"l"}, {U'\u0149', u"n"}, {U'\u017f', u"s"},
};

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

// Marks that searching does without: accents, Hebrew and Arabic vowel points, variation selectors.
bool isDiacritic(char32_t c)
{
    return isBetween(c, 0x300, 0x36f) || isBetween(c, 0x483, 0x489) || isBetween(c, 0x591, 0x5c7) ||
           isBetween(c, 0x610, 0x61a) || isBetween(c, 0x64b, 0x65f) || c == 0x670 || isBetween(c, 0x6d6, 0x6ed) ||
           isBetween(c, 0x1ab0, 0x1aff) || isBetween(c, 0x1dc0, 0x1dff) || isBetween(c, 0x20d0, 0x20ff) ||
           isBetween(c, 0xfe00, 0xfe0f) || isBetween(c, 0xfe20, 0xfe2f) || isBetween(c, 0xe0100, 0xe01ef);
}

bool isIgnored(char32_t c)
{
    switch (c) {
    case 0x00ad: // soft hyphen
    case 0x0640: // tatweel
    case 0x200c: // joiners
    case 0x200d:
    case 0x2060:
    case 0xfeff:
        return true;
    default:
        return false;
    }
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x02bc || c == 0xff07;
}

bool isDense(char32_t c)
{
    if (c == 0x30fc || c == 0xff70) // the long vowel of kana belongs to no script
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

CharKind kindOf(char32_t c)
{
    if (isApostrophe(c))
        return CharKind::Apostrophe;
    if (isIgnored(c) || isDiacritic(c))
        return CharKind::Ignored;
    // Vowels and finals of a syllable written letter by letter, voice marks of narrow kana.
    if (isBetween(c, 0x1160, 0x11ff) || c == 0xff9e || c == 0xff9f)
        return CharKind::Mark;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return CharKind::Mark;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return isDense(c) ? CharKind::Dense : CharKind::Word;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Other:
        return CharKind::Word;
    default:
        return CharKind::Separator;
    }
}

void appendFolded(QString &out, char32_t c)
{
    if (isDiacritic(c) || isIgnored(c))
        return;
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
        out += QChar(u'0' + digit);
        return;
    }
    const char32_t lower = QChar::toCaseFolded(c);
    for (const Spelling &spelling : kSpellings)
        if (spelling.letter == lower) {
            out += QStringView(spelling.plain);
            return;
        }
    out += QChar::fromUcs4(lower);
}

FoldedChar foldOne(char32_t c)
{
    FoldedChar result;
    result.kind = kindOf(c);
    if (result.kind == CharKind::Separator || result.kind == CharKind::Ignored || result.kind == CharKind::Apostrophe)
        return result;
    QString plain;
    bool onlyWords = true;
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        onlyWords = onlyWords && kindOf(part) != CharKind::Separator;
        appendFolded(plain, part);
    }
    // "½" and the like would fall into several words: they stay as they are.
    if (!onlyWords)
        plain = QString::fromUcs4(&c, 1);
    QByteArray utf8 = plain.normalized(QString::NormalizationForm_C).toUtf8();
    if (utf8.size() > FoldedChar::kMaxBytes)
        utf8 = QString::fromUcs4(&c, 1).toUtf8();
    if (utf8.isEmpty()) {
        result.kind = CharKind::Ignored;
        return result;
    }
    // Hangul letters and voice marks make one character with what stands before them.
    result.compose = result.kind == CharKind::Mark || isBetween(c, 0x1100, 0x11ff);
    result.length = quint8(utf8.size());
    std::copy(utf8.begin(), utf8.end(), result.bytes);
    return result;
}

} // namespace

const FoldedChar &folded(char32_t character)
{
    static const FoldedChar nothing;
    static std::array<std::atomic<const Page *>, 0x110000 / 256> pages;
    if (character > 0x10ffff)
        return nothing;
    std::atomic<const Page *> &place = pages[character / 256];
    const Page *page = place.load(std::memory_order_acquire);
    if (!page) {
        // Two threads may make the same page; one is kept. Pages live as long as the program.
        auto made = std::make_unique<Page>();
        for (char32_t i = 0; i < 256; ++i)
            (*made)[i] = foldOne(character / 256 * 256 + i);
        if (place.compare_exchange_strong(page, made.get(), std::memory_order_acq_rel))
            page = made.release();
    }
    return (*page)[character % 256];
}

} // namespace mn
