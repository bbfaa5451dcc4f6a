#include "core/text/stemmer.h"
#include <QtGlobal>
#include <cstring>
#include <libstemmer.h>

namespace mn {
namespace {

constexpr size_t kEntries = 4096; // 128 KB: stays in the second-level cache
constexpr size_t kMaxCached = 15;

} // namespace

std::string_view Stemmer::Packed::view() const
{
    const char *bytes = reinterpret_cast<const char *>(halves.data());
    return {bytes, size_t(bytes[kMaxCached])};
}

Stemmer::Packed Stemmer::Packed::of(std::string_view word)
{
    Packed packed;
    char *bytes = reinterpret_cast<char *>(packed.halves.data());
    std::memcpy(bytes, word.data(), word.size());
    bytes[kMaxCached] = char(word.size());
    return packed;
}

Stemmer::Stemmer() : m_snowball(sb_stemmer_new("english", "UTF_8")), m_cache(kEntries)
{
    Q_CHECK_PTR(m_snowball);
}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_snowball);
}

std::string_view Stemmer::stem(std::string_view word)
{
    if (word.size() > kMaxCached)
        return askSnowball(word);
    const Packed packed = Packed::of(word);
    const quint64 hash = (packed.halves[0] * 0x9e3779b97f4a7c15) ^ (packed.halves[1] * 0xc2b2ae3d27d4eb4f);
    Entry &entry = m_cache[(hash ^ hash >> 32) >> 20 & (kEntries - 1)];
    if (entry.word != packed)
        entry = {packed, Packed::of(askSnowball(word))};
    return entry.stem.view();
}

std::string_view Stemmer::askSnowball(std::string_view word)
{
    const sb_symbol *stem =
        sb_stemmer_stem(m_snowball, reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
    if (!stem) // out of memory
        return word;
    const std::string_view found(reinterpret_cast<const char *>(stem), size_t(sb_stemmer_length(m_snowball)));
    return found.empty() || found.size() > word.size() ? word : found;
}

} // namespace mn
