#include "cli/view/word_diff.h"
#include <dtl/dtl.hpp>
#include <vector>

namespace mn::cli {

namespace {

std::vector<QString> wordsOf(const QString &text)
{
    std::vector<QString> words;
    qsizetype begin = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool ends = at == text.size() || (text[at - 1].isSpace() && !text[at].isSpace()) || text[at - 1] == u'\n';
        if (ends) {
            words.push_back(text.sliced(begin, at - begin));
            begin = at;
        }
    }
    return words;
}

} // namespace

QList<DiffPart> diffOfWords(const QString &before, const QString &now)
{
    dtl::Diff<QString, std::vector<QString>> diff(wordsOf(before), wordsOf(now));
    diff.compose();
    QList<DiffPart> parts;
    // Between two parts that stayed, what went stands before what came.
    QString removed, added;
    const auto flush = [&] {
        if (!removed.isEmpty())
            parts += DiffPart{DiffPart::Kind::Removed, std::exchange(removed, {})};
        if (!added.isEmpty())
            parts += DiffPart{DiffPart::Kind::Added, std::exchange(added, {})};
    };
    for (const auto &[word, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_ADD) {
            added += word;
        } else if (info.type == dtl::SES_DELETE) {
            removed += word;
        } else {
            flush();
            if (parts.isEmpty() || parts.last().kind != DiffPart::Kind::Same)
                parts += DiffPart{};
            parts.last().text += word;
        }
    }
    flush();
    return parts;
}

} // namespace mn::cli
