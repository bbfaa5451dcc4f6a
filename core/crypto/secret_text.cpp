#include "core/crypto/secret_text.h"
#include <QStringDecoder>
#include <sodium.h>

namespace mn {

namespace {

// Fixed, so that a newer Qt does not fold letters that an older one had left alone.
constexpr QChar::UnicodeVersion kUnicode = QChar::Unicode_14_0;

void wipeText(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

Result<SecretBytes> composedText(const SecretBytes &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8.view());
    if (decoder.hasError()) {
        wipeText(text);
        return fail(Errc::NotUnderstood, QStringLiteral("the text is not UTF-8"));
    }
    QString composed = text.normalized(QString::NormalizationForm_KC, kUnicode);
    QByteArray bytes = composed.toUtf8();
    SecretBytes out = SecretBytes::copyOf(bytes);
    wipe(bytes);
    wipeText(composed);
    wipeText(text);
    return out;
}

SecretBytes secretFrom(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    SecretBytes out = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return out;
}

SecretBytes takeSecret(QString &text)
{
    SecretBytes out = secretFrom(text);
    // Past copy-on-write, which would leave the letters to those who share them.
    if (auto &letters = text.data_ptr(); letters.isMutable())
        sodium_memzero(letters.data(), size_t(letters.size) * sizeof(QChar));
    text.clear();
    return out;
}

} // namespace mn
