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

} // namespace

QString shownSentence(Errc code)
{
    return QCoreApplication::translate("Error", kSentences[size_t(code)]);
}

} // namespace mn::app
