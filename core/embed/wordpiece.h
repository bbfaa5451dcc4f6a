#pragma once
#include "core/base/result.h"
#include "core/embed/character_table.h"
#include "core/embed/embedder.h"
#include <QByteArray>
#include <QStringView>
#include <array>
#include <vector>

namespace mn {

// BERT's tokenizer for models without case: clean, take marks off, lower, split at spaces, signs and ideographs,
// then the longest known pieces from the left. Gives the ids of the reference (HuggingFace `tokenizers`), special
// tokens written out in a text included; half a surrogate pair is not seen. Any thread once made. Source: Devlin
// et al. 2018; Wu et al. 2016 (WordPiece).
class WordPiece {
public:
    // Tokens that every text costs beside its words: [CLS] and [SEP].
    static constexpr int kFixedTokens = 2;

    // `vocabulary`: one piece a line, the line number is its id. Errors: NotUnderstood, TooLarge.
    static Result<WordPiece> fromVocabulary(QByteArrayView vocabulary);

    // [CLS], the pieces, [SEP]; at most `maxTokens` (>= 2) in all.
    std::vector<qint32> encode(QStringView text, int maxTokens) const;

    std::vector<WordSpan> words(QStringView text) const;

private:
    // A piece's place in the flat hash table. Pieces that begin a word and those that go on are hashed apart.
    struct Slot {
        quint32 hash = 0;
        qint32 id = -1;
    };
    struct PieceText {
        quint32 offset;
        quint32 size;
    };

    WordPiece() = default;

    void insert(quint32 hash, qint32 id);
    qint32 find(quint32 hash, QByteArrayView piece) const;
    qint32 idOf(QByteArrayView piece) const;
    qsizetype specialAt(QStringView rest, qint32 &id) const;

    // Calls onWord(normalised letters, begin, end) and onSpecial(id, begin, end) until one returns false.
    template <class OnWord, class OnSpecial> void split(QStringView text, OnWord onWord, OnSpecial onSpecial) const;
    // Calls onPiece(id) for each piece of one word, or once for [UNK], until it returns false.
    template <class OnPiece> void pieces(std::span<const char32_t> letters, bool tooLong, OnPiece onPiece) const;

    CharacterTable m_characters;
    QByteArray m_text;               // all pieces, "##" taken off
    std::vector<PieceText> m_pieces; // by id
    std::vector<Slot> m_slots;
    quint32 m_slotMask = 0;
    quint32 m_longest = 0; // bytes of the longest piece
    qint32 m_unknown = -1;
    qint32 m_begin = -1;
    qint32 m_end = -1;
    struct Special {
        QString text;
        qint32 id;
    };
    std::vector<Special> m_specials;
};

} // namespace mn
