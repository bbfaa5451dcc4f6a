#include "core/text/words.h"
#include "tests/fuzz/must.h"
#include <QString>

using namespace mn;

namespace {

bool isBound(std::string_view utf8, qsizetype at)
{
    return at == qsizetype(utf8.size()) || (quint8(utf8[size_t(at)]) & 0xc0) != 0x80;
}

} // namespace

// Any bytes: words lie in order on character bounds, terms are short well-formed UTF-8, and for a well-formed text both
// encodings agree.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static WordSplitter splitter;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const bool isWellFormed = wide.toUtf8() == QByteArrayView(text.data(), qsizetype(text.size()));
    std::vector<std::string> terms;
    qsizetype begin = 0;
    splitter.split(text, [&](const Word &word) {
        fuzz::must(word.begin >= begin && word.end > word.begin && word.end <= qsizetype(size));
        fuzz::must(!isWellFormed || (isBound(text, word.begin) && isBound(text, word.end)));
        fuzz::must(!word.term.empty() && qsizetype(word.term.size()) <= WordSplitter::kMaxTermBytes);
        const QByteArrayView term(word.term.data(), qsizetype(word.term.size()));
        fuzz::must(QString::fromUtf8(term).toUtf8() == term && !term.contains('\0'));
        begin = word.begin;
        terms.emplace_back(word.term);
    });
    if (isWellFormed)
        fuzz::must(splitter.terms(QStringView(wide)) == terms);
    return 0;
}
