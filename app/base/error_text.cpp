#include "app/base/error_text.h"
#include <QCoreApplication>

namespace mn::app {

namespace {

// The same table, so that the translators' tool finds the sentences.
constexpr const char *kSentences[] = {
#define MN_ERROR(code, exitCode, sentence, advice) QT_TRANSLATE_NOOP("Error", sentence),
#include "core/base/errors.def"
#undef MN_ERROR
};

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString shownSentence(Errc code)
{
    return QCoreApplication::translate("Error", kSentences[size_t(code)]);
}

QString readingProblem(Errc code)
{
    switch (code) {
    case Errc::Damaged:
        return ErrorText::tr("A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says "
                             "what to do.");
    case Errc::FileUnreadable:
    case Errc::FileUnwritable: // what SQLite cannot read it calls so too
    case Errc::NoVault:
        return ErrorText::tr("The vault’s disk does not answer. Connect it, then try again.");
    case Errc::DiskFull:
        return ErrorText::tr("There is no room left on the disk. Free some space, then try again.");
    case Errc::Busy:
        return ErrorText::tr("Another program is using the vault just now. Wait a moment, then try again.");
    case Errc::Failed:
        return ErrorText::tr("The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in "
                             "the settings.");
    default:
        return shownSentence(code);
    }
}

} // namespace mn::app
