#include "core/embed/wordpiece.h"
#include <algorithm>
#include <bit>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxVocabularyBytes = 64 << 20;
constexpr qsizetype kMaxLettersOfAWord = 100; // longer ones are [UNK]: max_input_chars_per_word of the reference
constexpr quint32 kBeginsWord = 2166136261u;  // FNV-1a's offset
constexpr quint32 kGoesOn = 0x9E3779B9u;

constexpr quint32 hashByte(quint32 hash, char byte)
{
    return (hash ^ quint8(byte)) * 16777619u; // FNV-1a
}

quint32 hashBytes(quint32 hash, QByteArrayView bytes)
{
    for (const char byte : bytes)
        hash = hashByte(hash, byte);
    return hash;
}

// FNV's low bits are weak where words differ in their last letter only.
constexpr quint32 spread(quint32 hash)
{
    return hash ^ hash >> 15;
}

// One word while it is read: its letters in canonical order, as NFD would leave them.
class Letters {
public:
    void clear()
    {
        m_size = 0;
        m_orderedFrom = 0;
        m_tooLong = false;
    }

    void append(char32_t letter, quint8 combiningClass)
    {
        if (m_size == kMaxLettersOfAWord) {
            m_tooLong = true;
            return;
        }
        qsizetype place = m_size++;
        if (combiningClass == 0) {
            m_orderedFrom = m_size;
        } else {
            for (; place > m_orderedFrom && m_classes[size_t(place - 1)] > combiningClass; --place) {
                m_letters[size_t(place)] = m_letters[size_t(place - 1)];
                m_classes[size_t(place)] = m_classes[size_t(place - 1)];
            }
        }
        m_letters[size_t(place)] = letter;
        m_classes[size_t(place)] = combiningClass;
    }

    void keepOrder() { m_orderedFrom = m_size; }

    bool isEmpty() const { return m_size == 0; }
    bool isTooLong() const { return m_tooLong; }
    std::span<const char32_t> letters() const { return {m_letters.data(), size_t(m_size)}; }

private:
    std::array<char32_t, kMaxLettersOfAWord> m_letters;
    std::array<quint8, kMaxLettersOfAWord> m_classes;
    qsizetype m_size = 0;
    qsizetype m_orderedFrom = 0;
    bool m_tooLong = false;
};

char *appendUtf8(char *out, char32_t c)
{
    if (c < 0x80) {
        *out++ = char(c);
    } else if (c < 0x800) {
        *out++ = char(0xC0 | c >> 6);
        *out++ = char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = char(0xE0 | c >> 12);
        *out++ = char(0x80 | (c >> 6 & 0x3F));
        *out++ = char(0x80 | (c & 0x3F));
    } else {
        *out++ = char(0xF0 | c >> 18);
        *out++ = char(0x80 | (c >> 12 & 0x3F));
        *out++ = char(0x80 | (c >> 6 & 0x3F));
        *out++ = char(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace

Result<WordPiece> WordPiece::fromVocabulary(QByteArrayView vocabulary)
{
    if (vocabulary.size() > kMaxVocabularyBytes)
        return fail(Errc::TooLarge, u"the tokenizer's vocabulary"_s);
    WordPiece out;
    out.m_text.reserve(vocabulary.size());
    std::vector<bool> goesOn;
    for (qsizetype begin = 0; begin < vocabulary.size();) {
        qsizetype end = vocabulary.indexOf('\n', begin);
        if (end < 0)
            end = vocabulary.size();
        QByteArrayView piece = vocabulary.sliced(begin, end - begin);
        begin = end + 1;
        goesOn.push_back(piece.size() > 2 && piece.startsWith("##"));
        if (goesOn.back())
            piece = piece.sliced(2);
        out.m_pieces.push_back({quint32(out.m_text.size()), quint32(piece.size())});
        out.m_longest = std::max(out.m_longest, quint32(piece.size()));
        out.m_text.append(piece);
    }

    out.m_slots.resize(std::bit_ceil(out.m_pieces.size() * 2 + 1)); // at most half full
    out.m_slotMask = quint32(out.m_slots.size() - 1);
    for (size_t id = 0; id < out.m_pieces.size(); ++id) {
        const QByteArrayView piece(out.m_text.constData() + out.m_pieces[id].offset, out.m_pieces[id].size);
        out.insert(hashBytes(goesOn[id] ? kGoesOn : kBeginsWord, piece), qint32(id));
    }

    for (const auto special : {"[PAD]"_L1, "[UNK]"_L1, "[CLS]"_L1, "[SEP]"_L1, "[MASK]"_L1}) {
        const qint32 id = out.idOf(QByteArrayView(special.data(), special.size()));
        if (id < 0)
            return fail(Errc::NotUnderstood, u"the tokenizer's vocabulary has no "_s + special);
        out.m_specials.push_back({special, id});
    }
    out.m_unknown = out.idOf("[UNK]");
    out.m_begin = out.idOf("[CLS]");
    out.m_end = out.idOf("[SEP]");
    return out;
}

void WordPiece::insert(quint32 hash, qint32 id)
{
    quint32 at = spread(hash) & m_slotMask;
    while (m_slots[at].id >= 0)
        at = (at + 1) & m_slotMask;
    m_slots[at] = {hash, id};
}

qint32 WordPiece::find(quint32 hash, QByteArrayView piece) const
{
    for (quint32 at = spread(hash) & m_slotMask; m_slots[at].id >= 0; at = (at + 1) & m_slotMask) {
        if (m_slots[at].hash != hash)
            continue;
        const PieceText &text = m_pieces[size_t(m_slots[at].id)];
        if (piece == QByteArrayView(m_text.constData() + text.offset, text.size))
            return m_slots[at].id;
    }
    return -1;
}

qint32 WordPiece::idOf(QByteArrayView piece) const
{
    return find(hashBytes(kBeginsWord, piece), piece);
}

qsizetype WordPiece::specialAt(QStringView rest, qint32 &id) const
{
    for (const Special &special : m_specials) {
        if (rest.startsWith(special.text)) {
            id = special.id;
            return special.text.size();
        }
    }
    return 0;
}

template <class OnWord, class OnSpecial>
void WordPiece::split(QStringView text, OnWord onWord, OnSpecial onSpecial) const
{
    Letters letters;
    qsizetype wordBegin = 0;
    qsizetype wordEnd = 0;
    const auto finishWord = [&] {
        const bool goOn = letters.isEmpty() || onWord(letters, wordBegin, wordEnd);
        letters.clear();
        return goOn;
    };

    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        char32_t c = text[i++].unicode();
        if (c == u'[') {
            qint32 id = -1;
            if (const qsizetype size = specialAt(text.sliced(begin), id)) {
                i = begin + size;
                if (!finishWord() || !onSpecial(id, begin, i))
                    return;
                continue;
            }
        } else if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(char16_t(c), text[i++].unicode());
        } else if (QChar::isSurrogate(c)) {
            continue; // U+FFFD, which is not seen
        }

        const CharacterRule rule = m_characters.at(c);
        const auto append = [&](char32_t letter, quint8 combiningClass) {
            if (letters.isEmpty())
                wordBegin = begin;
            letters.append(letter, combiningClass);
            wordEnd = i;
        };
        switch (rule.kind) {
        case CharacterKind::Letter:
            append(rule.becomes, rule.combiningClass);
            break;
        case CharacterKind::Several: {
            std::array<char32_t, 3> room;
            for (const char32_t letter : m_characters.expansion(c, room))
                append(letter, m_characters.at(letter).combiningClass);
            break;
        }
        case CharacterKind::Space:
            if (!finishWord())
                return;
            break;
        case CharacterKind::Alone:
            if (!finishWord())
                return;
            append(rule.becomes, 0);
            if (!finishWord())
                return;
            break;
        case CharacterKind::Barrier:
            letters.keepOrder();
            break;
        case CharacterKind::Drop:
            break;
        }
    }
    finishWord();
}

template <class OnPiece> void WordPiece::pieces(std::span<const char32_t> letters, bool tooLong, OnPiece onPiece) const
{
    if (tooLong) {
        onPiece(m_unknown);
        return;
    }
    std::array<char, kMaxLettersOfAWord * 4> bytes;
    char *end = bytes.data();
    for (const char32_t letter : letters)
        end = appendUtf8(end, letter);
    const auto size = quint32(end - bytes.data());

    std::array<qint32, kMaxLettersOfAWord> found;
    size_t count = 0;
    std::array<quint32, kMaxLettersOfAWord * 4 + 1> hashes; // of the first n bytes from `begin`
    for (quint32 begin = 0; begin < size;) {
        const quint32 longest = std::min(size - begin, m_longest);
        hashes[0] = begin == 0 ? kBeginsWord : kGoesOn;
        for (quint32 n = 0; n < longest; ++n)
            hashes[n + 1] = hashByte(hashes[n], bytes[begin + n]);
        qint32 id = -1;
        quint32 length = longest;
        for (; length > 0; --length) {
            id = find(hashes[length], QByteArrayView(bytes.data() + begin, qsizetype(length)));
            if (id >= 0)
                break;
        }
        if (id < 0) { // one unknown piece makes the whole word unknown
            onPiece(m_unknown);
            return;
        }
        found[count++] = id;
        begin += length;
    }
    for (size_t i = 0; i < count; ++i) {
        if (!onPiece(found[i]))
            return;
    }
}

std::vector<qint32> WordPiece::encode(QStringView text, int maxTokens) const
{
    const auto room = size_t(std::max(maxTokens, kFixedTokens)) - 1; // one is kept for [SEP]
    std::vector<qint32> ids;
    ids.reserve(std::min(room + 1, size_t(text.size()) / 3 + 4));
    ids.push_back(m_begin);
    const auto append = [&](qint32 id) {
        if (ids.size() < room)
            ids.push_back(id);
        return ids.size() < room;
    };
    if (room > 1) {
        split(
            text,
            [&](const Letters &word, qsizetype, qsizetype) {
                pieces(word.letters(), word.isTooLong(), append);
                return ids.size() < room;
            },
            [&](qint32 id, qsizetype, qsizetype) { return append(id); });
    }
    ids.push_back(m_end);
    return ids;
}

std::vector<WordSpan> WordPiece::words(QStringView text) const
{
    std::vector<WordSpan> out;
    out.reserve(size_t(text.size()) / 5 + 1);
    split(
        text,
        [&](const Letters &word, qsizetype begin, qsizetype end) {
            WordSpan span{begin, end, 0};
            pieces(word.letters(), word.isTooLong(), [&](qint32) {
                ++span.tokens;
                return true;
            });
            out.push_back(span);
            return true;
        },
        [&](qint32, qsizetype begin, qsizetype end) {
            out.push_back({begin, end, 1});
            return true;
        });
    return out;
}

} // namespace mn
