#pragma once
#include "core/index/interner.h"
#include "core/text/words.h"
#include <QString>
#include <string>
#include <unordered_map>
#include <vector>

namespace mn {

// The people who wrote memories, found in a question by their name, or by the first of several ("Ada" for Ada
// Lovelace). Immutable; any thread.
class KnownNames {
public:
    explicit KnownNames(const Interner &authors);

    // Whether it was made from these very names: cheap, strings are shared.
    bool isOf(const Interner &authors) const;

    struct Cut {
        QString text;                 // without the names and their 's
        std::vector<quint32> authors; // named in it, each once
    };
    // With `known` (by author) only those count whom the reader knows of. A text of nothing but names stays as it is.
    Cut cutFrom(QStringView text, WordSplitter &splitter, const std::vector<bool> *known = nullptr) const;

private:
    struct Name {
        std::vector<std::string> words; // folded
        quint32 author;
    };
    std::vector<QString> m_strings; // by author
    std::unordered_multimap<std::string, Name> m_byFirstWord;
};

} // namespace mn
