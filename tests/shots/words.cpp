#include "tests/shots/words.h"
#include "tests/support/pseudo_words.h"
#include <QCoreApplication>

namespace mn::shots {

using namespace Qt::StringLiterals;

Words::Words()
{
    if (!m_english.load(u":/i18n/mnemosyne_en.qm"_s))
        qWarning("the English words are not in the program");
    QCoreApplication::installTranslator(this);
}

Words::~Words()
{
    QCoreApplication::removeTranslator(this);
}

QString Words::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QString english = m_english.translate(context, source, comment, count); // null: it has no plural
    if (m_language == Language::English)
        return english;
    return test::pseudoWords(english.isNull() ? QString::fromUtf8(source) : english);
}

} // namespace mn::shots
