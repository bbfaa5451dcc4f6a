#pragma once
#include <QSet>
#include <QString>

namespace mn {

// A text as the name of a file that every system and Obsidian's links take: no separators, no control characters, none
// of <>:"|?*#^[] and no name Windows keeps for itself; at most 120 bytes; `otherwise` when nothing is left.
QString safeFileName(const QString &text, const QString &otherwise);

// Gives each name once, also where case makes no difference: "a", "A (2)".
class UniqueNames {
public:
    // `suffix` comes behind the number: ".md".
    QString take(const QString &name, const QString &suffix);

private:
    QSet<QString> m_taken; // folded
};

} // namespace mn
