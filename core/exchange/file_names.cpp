#include "core/exchange/file_names.h"
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 120; // with a number and a suffix well below the 255 of common file systems

// Microsoft, "Naming Files, Paths, and Namespaces".
constexpr QStringView kReserved[] = {u"con",  u"prn",  u"aux",  u"nul",  u"com1", u"com2", u"com3", u"com4",
                                     u"com5", u"com6", u"com7", u"com8", u"com9", u"lpt1", u"lpt2", u"lpt3",
                                     u"lpt4", u"lpt5", u"lpt6", u"lpt7", u"lpt8", u"lpt9"};

bool isReserved(const QString &name)
{
    const QStringView stem = QStringView(name).left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.'));
    return std::any_of(std::begin(kReserved), std::end(kReserved), [stem](QStringView reserved) {
        return stem.trimmed().compare(reserved, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString safeFileName(const QString &text, const QString &otherwise)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const bool isBad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                           QStringView(u"/\\<>:\"|?*#^[]").contains(c);
        name += isBad ? QChar(u' ') : c;
    }
    name = name.simplified();
    while (name.toUtf8().size() > kMostBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    // Hidden files, and names that Windows would shorten.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return otherwise;
    return isReserved(name) ? u'_' + name : name;
}

QString UniqueNames::take(const QString &name, const QString &suffix)
{
    QString unique = name + suffix;
    for (int number = 2; m_taken.contains(unique.toCaseFolded()); ++number)
        unique = u"%1 (%2)%3"_s.arg(name).arg(number).arg(suffix);
    m_taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace mn
