#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <QString>
#include <optional>

namespace mn {

// What is wrong with words that are no recovery phrase.
struct PhraseFault {
    enum class Kind {
        Count,   // there are `number` words, not 24
        Unknown, // word `number` (1 to 24) is not in the list; `nearest` is
        Together // each is in the list, but together they are no phrase: one is another on the paper, or moved
    };
    Kind kind;
    int number = 0;
    QString nearest = {};
};

// 24 English words that open the vault when all else is lost: 256 random bits and 8 bits of SHA-256 of them, 11 bits a
// word (BIP-39). Because nobody chose them, no slow hash is needed behind them.
class RecoveryPhrase {
public:
    static RecoveryPhrase make();

    // What a person typed or a file holds, UTF-8: any case, blanks, line breaks, numbers and punctuation between the
    // words; a word may be cut to its first four letters or more, which are unique in the list.
    // NotUnderstood says what to look at: how many words there are, or the number of the first unknown word and the
    // nearest word of the list, or that the words do not belong together (one is another word of the list, or moved).
    static Result<RecoveryPhrase> fromWords(const SecretBytes &text);

    // The same for whoever puts it into a reader's own language; nothing: they are a phrase.
    static std::optional<PhraseFault> faultOf(const SecretBytes &text);

    // The word that is meant by its first letters, in any case; empty while several or none begin so.
    static QString completed(const QString &beginning);

    // 32 bytes. Errc::Usage otherwise.
    static Result<RecoveryPhrase> fromEntropy(SecretBytes entropy);

    // The words, lower case, one blank between two.
    SecretBytes words() const;
    const SecretBytes &entropy() const { return m_entropy; }

    // The key that wraps the vault key: derived, so that the words themselves never serve as a key elsewhere.
    SecretBytes toKey() const;

private:
    explicit RecoveryPhrase(SecretBytes entropy) : m_entropy(std::move(entropy)) {}
    SecretBytes m_entropy;
};

} // namespace mn
