#include "core/text/words.h"
#include "core/text/fold.h"
#include "core/text/stemmer.h"
#include <QString>
#include <array>
#include <cstring>

namespace mn {
namespace {

// A character and pair of dense ones must fit a term, however many marks someone piles on one.
constexpr qsizetype kMaxUnitBytes = WordSplitter::kMaxTermBytes / 2;

constexpr char32_t kInvalid = 0xffffffff;

// The folded letter or digit; 0 for anything else.
constexpr std::array<char, 128> kAscii = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 'a' + 'A')] = c;
    return table;
}();

struct Decoded {
    char32_t character;
    qsizetype next;
};

// One character of well-formed UTF-8 (RFC 3629); kInvalid and one byte for anything else.
Decoded decode(const quint8 *text, qsizetype size, qsizetype at)
{
    const quint8 lead = text[at];
    const int more = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (more == 0 || at + more >= size)
        return {lead < 0x80 ? char32_t(lead) : kInvalid, at + 1};
    char32_t character = lead & (0x3f >> more);
    for (int i = 1; i <= more; ++i) {
        if ((text[at + i] & 0xc0) != 0x80)
            return {kInvalid, at + 1};
        character = character << 6 | (text[at + i] & 0x3f);
    }
    constexpr char32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
    if (character < kSmallest[more] || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
        return {kInvalid, at + 1};
    return {character, at + 1 + more};
}

Decoded decode(const char16_t *text, qsizetype size, qsizetype at)
{
    const char16_t unit = text[at];
    if (!QChar::isSurrogate(unit))
        return {unit, at + 1};
    if (QChar::isHighSurrogate(unit) && at + 1 < size && QChar::isLowSurrogate(text[at + 1]))
        return {QChar::surrogateToUcs4(unit, text[at + 1]), at + 2};
    return {kInvalid, at + 1};
}

// Folded bytes being gathered. A cut one takes no more, so that a term is a beginning of its word.
struct Piece {
    std::array<char, WordSplitter::kMaxTermBytes> bytes;
    qsizetype length = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isCut = false;
    bool compose = false;
    bool letters = true; // ASCII letters only

    void open(qsizetype at)
    {
        length = 0;
        begin = end = at;
        isCut = compose = false;
        letters = true;
    }
    void append(std::string_view text, qsizetype limit)
    {
        if (isCut || length + qsizetype(text.size()) > limit) {
            isCut = true;
            return;
        }
        std::memcpy(bytes.data() + length, text.data(), text.size());
        length += qsizetype(text.size());
    }
    std::string_view view() const { return {bytes.data(), size_t(length)}; }
};

// NFC; a result that grew beyond the limit is dropped for the source.
void composePiece(Piece &piece, qsizetype limit)
{
    const QByteArray composed =
        QString::fromUtf8(piece.bytes.data(), piece.length).normalized(QString::NormalizationForm_C).toUtf8();
    if (composed.size() <= limit) {
        std::memcpy(piece.bytes.data(), composed.data(), size_t(composed.size()));
        piece.length = composed.size();
    }
}

} // namespace

struct WordSplitter::Engine {
    Stemmer stemmer;

    template <class Unit> class Walk;
};

// One pass over one text: either a word is open, or a run of dense characters, or nothing.
template <class Unit> class WordSplitter::Engine::Walk {
public:
    Walk(Stemmer &stemmer, const Unit *text, qsizetype size, Call call, void *visit)
        : m_stemmer(stemmer), m_text(text), m_size(size), m_call(call), m_visit(visit)
    {
    }

    void run()
    {
        qsizetype at = 0;
        while (at < m_size && m_goesOn) {
            const auto unit = m_text[at];
            if (unit >= 0x80)
                at = beyondAscii(at);
            else if (kAscii[unit])
                at = asciiWord(at);
            else if (unit == '\'')
                at = apostrophe(at, at + 1);
            else {
                close();
                ++at;
            }
        }
        close();
    }

private:
    enum class Open { Nothing, Word, Dense };

    qsizetype asciiWord(qsizetype at)
    {
        openWord(at);
        qsizetype length = m_word.length;
        bool letters = m_word.letters;
        for (; at < m_size && m_text[at] < 0x80; ++at) {
            const char c = kAscii[m_text[at]];
            if (!c)
                break;
            letters = letters && c >= 'a';
            if (length < kMaxTermBytes && !m_word.isCut)
                m_word.bytes[size_t(length++)] = c;
            else
                m_word.isCut = true;
        }
        m_word.length = length;
        m_word.letters = letters;
        m_word.end = at;
        return at;
    }

    qsizetype beyondAscii(qsizetype at)
    {
        const auto [character, next] = decode(m_text, m_size, at);
        const FoldedChar &fold = folded(character);
        switch (fold.kind) {
        case CharKind::Word:
            openWord(at);
            for (const char c : fold.view())
                m_word.letters = m_word.letters && c >= 'a' && c <= 'z';
            m_word.append(fold.view(), kMaxTermBytes);
            m_word.compose = m_word.compose || fold.compose;
            m_word.end = next;
            break;
        case CharKind::Dense:
            openDense(at);
            m_second.append(fold.view(), kMaxUnitBytes);
            m_second.compose = fold.compose;
            m_second.end = next;
            break;
        case CharKind::Mark:
            mark(fold, next);
            break;
        case CharKind::Ignored:
            if (m_open != Open::Nothing)
                current().end = next;
            break;
        case CharKind::Apostrophe:
            return apostrophe(at, next);
        case CharKind::Separator:
            close();
            break;
        }
        return next;
    }

    void mark(const FoldedChar &fold, qsizetype next)
    {
        if (m_open == Open::Nothing)
            return; // a mark on nothing
        Piece &piece = current();
        piece.append(fold.view(), m_open == Open::Word ? kMaxTermBytes : kMaxUnitBytes);
        piece.compose = true;
        piece.letters = false;
        piece.end = next;
    }

    // "Mel's", "don't", "they'll": the ending belongs to the word. Otherwise the apostrophe parts two words.
    qsizetype apostrophe(qsizetype at, qsizetype behind)
    {
        if (m_open == Open::Word && m_word.end == at) {
            if (const qsizetype end = endOfEnding(behind); end > behind) {
                const bool isNot = end == behind + 1 && kAscii[m_text[behind]] == 't';
                if (isNot && m_word.length > 2 && m_word.bytes[size_t(m_word.length - 1)] == 'n' &&
                    m_word.view() != "can")
                    --m_word.length;
                m_word.end = end;
                behind = end;
            }
        }
        close();
        return behind;
    }

    // Where an ending at `at` ends, `at` if there is none.
    qsizetype endOfEnding(qsizetype at) const
    {
        char letters[3] = {};
        qsizetype end = at;
        for (; end < m_size && end < at + 3 && m_text[end] < 0x80 && kAscii[m_text[end]]; ++end)
            letters[end - at] = kAscii[m_text[end]];
        if (end < m_size) {
            const CharKind kind = m_text[end] < 0x80 ? (kAscii[m_text[end]] ? CharKind::Word : CharKind::Separator)
                                                     : folded(decode(m_text, m_size, end).character).kind;
            if (kind != CharKind::Separator && kind != CharKind::Apostrophe)
                return at;
        }
        const std::string_view ending(letters, size_t(end - at));
        for (const std::string_view known : {"s", "t", "d", "m", "ll", "re", "ve"})
            if (ending == known)
                return end;
        return at;
    }

    Piece &current() { return m_open == Open::Word ? m_word : m_second; }

    void openWord(qsizetype at)
    {
        if (m_open == Open::Word)
            return;
        close();
        m_open = Open::Word;
        m_word.open(at);
    }

    // Begins the next character of a run; the one before it becomes the first half of a pair.
    void openDense(qsizetype at)
    {
        if (m_open == Open::Dense) {
            finishUnit();
            m_first = m_second;
        } else {
            close();
            m_open = Open::Dense;
            m_units = 0;
        }
        m_second.open(at);
    }

    void finishUnit()
    {
        if (m_second.compose)
            composePiece(m_second, kMaxUnitBytes);
        ++m_units;
        if (m_units < 2)
            return;
        std::array<char, kMaxTermBytes> pair;
        std::memcpy(pair.data(), m_first.bytes.data(), size_t(m_first.length));
        std::memcpy(pair.data() + m_first.length, m_second.bytes.data(), size_t(m_second.length));
        const std::string_view term(pair.data(), size_t(m_first.length + m_second.length));
        tell({term, term, m_first.begin, m_second.end});
    }

    void close()
    {
        if (m_open == Open::Word) {
            if (m_word.compose)
                composePiece(m_word, kMaxTermBytes);
            if (m_word.length > 0)
                tell({m_word.view(), m_word.letters ? m_stemmer.stem(m_word.view()) : m_word.view(), m_word.begin,
                      m_word.end});
        } else if (m_open == Open::Dense) {
            finishUnit();
            if (m_units == 1)
                tell({m_second.view(), m_second.view(), m_second.begin, m_second.end});
        }
        m_open = Open::Nothing;
    }

    void tell(const Word &word) { m_goesOn = m_goesOn && m_call(m_visit, word); }

    Stemmer &m_stemmer;
    const Unit *m_text;
    qsizetype m_size;
    Call m_call;
    void *m_visit;
    bool m_goesOn = true;
    Open m_open = Open::Nothing;
    Piece m_word;
    Piece m_first;
    Piece m_second;
    qsizetype m_units = 0;
};

WordSplitter::WordSplitter() : m_engine(std::make_unique<Engine>()) {}
WordSplitter::~WordSplitter() = default;
WordSplitter::WordSplitter(WordSplitter &&) noexcept = default;
WordSplitter &WordSplitter::operator=(WordSplitter &&) noexcept = default;

void WordSplitter::walk(std::string_view utf8, Call call, void *visit)
{
    Engine::Walk(m_engine->stemmer, reinterpret_cast<const quint8 *>(utf8.data()), qsizetype(utf8.size()), call, visit)
        .run();
}

void WordSplitter::walk(QStringView text, Call call, void *visit)
{
    Engine::Walk(m_engine->stemmer, text.utf16(), text.size(), call, visit).run();
}

std::vector<std::string> WordSplitter::terms(QStringView text)
{
    std::vector<std::string> found;
    split(text, [&](const Word &word) { found.emplace_back(word.term); });
    return found;
}

std::vector<std::string> WordSplitter::terms(std::string_view utf8)
{
    std::vector<std::string> found;
    split(utf8, [&](const Word &word) { found.emplace_back(word.term); });
    return found;
}

} // namespace mn
