#include "tests/shots/words.h"
#include "tests/support/pseudo_words.h"
#include <QCoreApplication>

namespace mn::shots {

using namespace Qt::StringLiterals;

Words::Words()
{
    speak(u"en"_s);
    QCoreApplication::installTranslator(this);
}

Words::~Words()
{
    QCoreApplication::removeTranslator(this);
}

void Words::speak(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_isPseudo = language == u"pseudo";
    const QString file = u":/i18n/mnemosyne_%1.qm"_s.arg(m_isPseudo ? u"en"_s : language);
    if (!m_words.load(file))
        qFatal("%s is not in the program", qPrintable(file));
}

void Words::takeFirst()
{
    if (m_language == u"en")
        return; // the same words, whoever says them
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

QString Words::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QString words = m_words.translate(context, source, comment, count); // null: English has it for plurals alone
    if (!m_isPseudo)
        return words;
    return test::pseudoWords(words.isNull() ? QString::fromUtf8(source) : words);
}

} // namespace mn::shots
