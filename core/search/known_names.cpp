#include "core/search/known_names.h"
#include "core/text/stop_words.h"
#include <algorithm>
#include <array>

namespace mn {
namespace {

constexpr size_t kMinFirstName = 3; // characters; "Al" alone is too little to mean Al Smith

// What programs call the sides of a conversation: subjects of a question, not people in it.
bool isRole(const std::string &folded)
{
    static constexpr std::array<std::string_view, 11> kRoles{
        "user", "assistant", "system", "tool", "me", "human", "ai", "bot", "unknown", "chatgpt", "anonymous"};
    return std::ranges::find(kRoles, folded) != kRoles.end();
}

} // namespace

KnownNames::KnownNames(const Interner &authors)
{
    WordSplitter splitter;
    m_strings.resize(authors.end());
    for (quint32 author = 1; author < authors.end(); ++author) {
        m_strings[author] = authors.at(author);
        Name name{{}, author};
        splitter.split(QStringView(m_strings[author]), [&](const Word &word) { name.words.emplace_back(word.folded); });
        if (name.words.empty() || (name.words.size() == 1 && isRole(name.words[0])))
            continue;
        std::string first = name.words[0];
        m_byFirstWord.emplace(std::move(first), std::move(name));
    }
}

bool KnownNames::isOf(const Interner &authors) const
{
    if (m_strings.size() != authors.end())
        return false;
    for (quint32 author = 1; author < authors.end(); ++author)
        if (m_strings[author].constData() != authors.at(author).constData())
            return false;
    return true;
}

KnownNames::Cut KnownNames::cutFrom(QStringView text, WordSplitter &splitter, const std::vector<bool> *known) const
{
    struct Place {
        std::string folded;
        qsizetype begin;
        qsizetype end;
    };
    Cut cut;
    if (m_byFirstWord.empty()) {
        cut.text = text.toString();
        return cut;
    }
    std::vector<Place> places;
    splitter.split(text, [&](const Word &word) { places.push_back({std::string(word.folded), word.begin, word.end}); });

    qsizetype copied = 0;
    size_t cutWords = 0;
    for (size_t i = 0; i < places.size();) {
        size_t length = 0;
        std::vector<quint32> named;
        const auto [begin, end] = m_byFirstWord.equal_range(places[i].folded);
        for (auto at = begin; at != end; ++at) {
            if (known && !(*known)[at->second.author])
                continue;
            const std::vector<std::string> &words = at->second.words;
            size_t same = 0;
            while (same < words.size() && i + same < places.size() && places[i + same].folded == words[same])
                ++same;
            if (same < words.size()) // the first name alone
                same = words[0].size() >= kMinFirstName ? 1 : 0;
            if (same == 0 || same < length)
                continue;
            if (same > length)
                named.clear();
            length = same;
            named.push_back(at->second.author);
        }
        // Will and May are people only where they are written as such.
        if (length == 1 && isStopWord(places[i].folded, Language::English) &&
            (i == 0 || !text[places[i].begin].isUpper()))
            length = 0;
        if (length == 0) {
            ++i;
            continue;
        }
        cut.text += text.sliced(copied, places[i].begin - copied);
        copied = places[i + length - 1].end;
        cutWords += length;
        for (const quint32 author : named)
            if (std::ranges::find(cut.authors, author) == cut.authors.end())
                cut.authors.push_back(author);
        i += length;
    }
    cut.text += text.sliced(copied);
    if (cutWords == places.size())
        cut.text = text.toString();
    if (!cut.authors.empty())
        cut.text = cut.text.simplified();
    return cut;
}

} // namespace mn
