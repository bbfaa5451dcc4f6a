#pragma once
#include <QJsonObject>
#include <QString>

namespace mn {

// The YAML block that a Markdown file may begin with, between two lines of ---.
struct FrontMatter {
    QJsonObject values;
    qsizetype end = 0;     // where the text behind it begins; 0 when there is none
    bool isBroken = false; // there is a block, but it is no YAML, or more than anyone writes there; `end` is 0
};

// Bounded in size, depth and number of values (import_limits.h); aliases (*name) are refused, for they multiply.
// Numbers are kept as numbers only where they look the same when written again; dates stay text.
FrontMatter readFrontMatter(QStringView text);

} // namespace mn
