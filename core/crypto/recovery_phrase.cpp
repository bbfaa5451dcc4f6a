#include "core/crypto/recovery_phrase.h"
#include "core/base/edit_distance.h"
#include "core/crypto/derive.h"
#include "core/crypto/secret_text.h"
#include <QString>
#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>
#include <sodium.h>
#include <string_view>

namespace mn {

namespace {

constexpr std::array<std::string_view, 2048> kWords = {
#include "core/crypto/bip39_english.inc"
};
static_assert(std::is_sorted(kWords.begin(), kWords.end()));

constexpr int kWordCount = 24;
constexpr int kBitsPerWord = 11;
constexpr qsizetype kEntropyBytes = 32;
constexpr int kUniquePrefix = 4;
static_assert(kWordCount * kBitsPerWord == kEntropyBytes * 8 + 8);

// Everybody's sheet of words is shorter; more is another file.
constexpr qsizetype kMostTextBytes = 4096;

// Entropy and its checksum byte: the 264 bits that the words spell.
SecretBytes withChecksum(const SecretBytes &entropy)
{
    SecretBytes out(kEntropyBytes + 1);
    std::copy_n(entropy.data(), kEntropyBytes, out.data());
    SecretBytes hash(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(hash.data(), entropy.data(), quint64(kEntropyBytes));
    out.data()[kEntropyBytes] = hash.data()[0];
    return out;
}

int bitAt(const SecretBytes &bytes, int bit)
{
    return (bytes.data()[bit / 8] >> (7 - bit % 8)) & 1;
}

// The number of a typed word in the list, -1 when it is not there.
int numberOf(std::string_view typed)
{
    const auto found = std::lower_bound(kWords.begin(), kWords.end(), typed);
    if (found == kWords.end())
        return -1;
    const bool isPrefix = typed.size() >= kUniquePrefix && found->starts_with(typed);
    return *found == typed || isPrefix ? int(found - kWords.begin()) : -1;
}

QString nearest(std::string_view typed)
{
    typed = typed.substr(0, 16); // twice the longest word
    std::string_view best;
    int least = INT_MAX;
    for (const std::string_view word : kWords) {
        // Their lengths alone are so far apart.
        if (std::abs(int(word.size()) - int(typed.size())) >= least)
            continue;
        if (const int far = editDistance(typed, word); far < least) {
            least = far;
            best = word;
        }
    }
    return QString::fromLatin1(best.data(), qsizetype(best.size()));
}

bool isLatin(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isLetter(char c)
{
    return isLatin(c) || quint8(c) >= 0x80; // an accented letter is part of a (wrong) word
}

QString contextOf(const PhraseFault &fault)
{
    switch (fault.kind) {
    case PhraseFault::Kind::Unknown:
        return QStringLiteral("word %1 is not in the list; the nearest is \"%2\"").arg(fault.number).arg(fault.nearest);
    case PhraseFault::Kind::Count:
        return QStringLiteral("a recovery phrase has 24 words; there are %1").arg(fault.number);
    case PhraseFault::Kind::Together:
        break;
    }
    return QStringLiteral("each word is in the list, but together they are no phrase: look for a word that is another "
                          "one on the paper, or in another place");
}

// The entropy that the words spell.
std::expected<SecretBytes, PhraseFault> readWords(const SecretBytes &lower)
{
    const std::string_view all(reinterpret_cast<const char *>(lower.data()), size_t(lower.size()));
    SecretBytes bits(kEntropyBytes + 1);
    int count = 0;
    std::optional<PhraseFault> unknown;
    for (size_t at = 0; at < all.size();) {
        if (!isLetter(all[at])) {
            ++at;
            continue;
        }
        const size_t begin = at;
        at = size_t(std::find_if_not(all.begin() + qsizetype(at), all.end(), isLetter) - all.begin());
        const std::string_view typed = all.substr(begin, at - begin);
        if (std::none_of(typed.begin(), typed.end(), isLatin))
            continue; // a dash or bullet
        const int number = numberOf(typed);
        if (number < 0 && !unknown)
            unknown = PhraseFault{PhraseFault::Kind::Unknown, count + 1, nearest(typed)};
        for (int bit = 0; number >= 0 && count < kWordCount && bit < kBitsPerWord; ++bit)
            if ((number >> (kBitsPerWord - 1 - bit)) & 1)
                bits.data()[(count * kBitsPerWord + bit) / 8] |= quint8(0x80 >> ((count * kBitsPerWord + bit) % 8));
        ++count;
    }
    if (unknown)
        return std::unexpected(*unknown);
    if (count != kWordCount)
        return std::unexpected(PhraseFault{PhraseFault::Kind::Count, count});
    SecretBytes entropy = SecretBytes::copyOf(bits.view().first(kEntropyBytes));
    if (!(withChecksum(entropy) == bits))
        return std::unexpected(PhraseFault{PhraseFault::Kind::Together});
    return entropy;
}

// Composed, in lower case.
Result<SecretBytes> lowered(const SecretBytes &text)
{
    if (text.size() > kMostTextBytes)
        return fail(Errc::NotUnderstood, QStringLiteral("a recovery phrase has 24 words"));
    MN_TRY(SecretBytes lower, composedText(text));
    std::transform(lower.data(), lower.data() + lower.size(), lower.data(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c; });
    return lower;
}

} // namespace

RecoveryPhrase RecoveryPhrase::make()
{
    return RecoveryPhrase(SecretBytes::random(kEntropyBytes));
}

Result<RecoveryPhrase> RecoveryPhrase::fromEntropy(SecretBytes entropy)
{
    if (entropy.size() != kEntropyBytes)
        return fail(Errc::Usage, QStringLiteral("a recovery phrase has 32 bytes of entropy"));
    return RecoveryPhrase(std::move(entropy));
}

Result<RecoveryPhrase> RecoveryPhrase::fromWords(const SecretBytes &text)
{
    MN_TRY(const SecretBytes lower, lowered(text));
    auto entropy = readWords(lower);
    if (!entropy)
        return fail(Errc::NotUnderstood, contextOf(entropy.error()));
    return RecoveryPhrase(std::move(*entropy));
}

std::optional<PhraseFault> RecoveryPhrase::faultOf(const SecretBytes &text)
{
    const auto lower = lowered(text);
    if (!lower)
        return PhraseFault{PhraseFault::Kind::Count, 0};
    const auto entropy = readWords(*lower);
    return entropy ? std::optional<PhraseFault>() : entropy.error();
}

QString RecoveryPhrase::completed(const QString &beginning)
{
    const QByteArray typed = beginning.trimmed().toLower().toLatin1();
    if (typed.isEmpty())
        return {};
    const std::string_view start(typed.constData(), size_t(typed.size()));
    const auto first = std::lower_bound(kWords.begin(), kWords.end(), start);
    if (first == kWords.end() || !first->starts_with(start))
        return {};
    const bool isAlone = first + 1 == kWords.end() || !(first + 1)->starts_with(start);
    return isAlone || *first == start ? QString::fromLatin1(first->data(), qsizetype(first->size())) : QString();
}

SecretBytes RecoveryPhrase::words() const
{
    const SecretBytes bits = withChecksum(m_entropy);
    SecretBytes longest(kWordCount * 9); // no word has more than eight letters
    qsizetype size = 0;
    for (int word = 0; word < kWordCount; ++word) {
        size_t number = 0;
        for (int bit = 0; bit < kBitsPerWord; ++bit)
            number = number << 1 | size_t(bitAt(bits, word * kBitsPerWord + bit));
        if (word > 0)
            longest.data()[size++] = ' ';
        size = std::copy(kWords[number].begin(), kWords[number].end(), longest.data() + size) - longest.data();
    }
    return SecretBytes::copyOf(longest.view().first(size));
}

SecretBytes RecoveryPhrase::toKey() const
{
    return deriveKey(m_entropy, purpose::kRecoveryPhrase);
}

} // namespace mn
