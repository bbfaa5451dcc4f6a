#pragma once
#include <QList>
#include <QString>

namespace mn::cli {

struct DiffPart {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPart &) const = default;
};

// What became of a text, word by word; blanks belong to the word before them. The Same and Added parts together are
// `now`, the Same and Removed ones `before`.
QList<DiffPart> diffOfWords(const QString &before, const QString &now);

} // namespace mn::cli
