#pragma once
#include <QRegularExpression>
#include <QString>

namespace mn::test {

// The words of no language: longer by two fifths, and of letters that no source has: "[Šáṽé··]". What shows plain
// letters was never handed to a translator; what does not fit has no room for German.
inline QString pseudoWords(const QString &source)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
    static const QString accented = QStringLiteral("áçéíñöšüýÁÇÉÍÑÖŠÜÝ");
    // What stands for something else.
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|<[^>]*>|&[a-z]+;"));
    QString out;
    qsizetype at = 0;
    const auto accent = [&](qsizetype end) {
        for (; at < end; ++at) {
            const qsizetype place = plain.indexOf(source[at]);
            out += place < 0 ? source[at] : accented[place];
        }
    };
    for (auto each = kept.globalMatch(source); each.hasNext();) {
        const auto match = each.next();
        accent(match.capturedStart());
        out += match.captured();
        at = match.capturedEnd();
    }
    accent(source.size());
    return u'[' + out + QString((source.size() * 2 + 4) / 5, u'·') + u']';
}

} // namespace mn::test
