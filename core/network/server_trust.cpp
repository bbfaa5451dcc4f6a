#include "core/network/server_trust.h"
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace mn {

using namespace Qt::StringLiterals;

Result<QByteArray> ServerTrust::pinOf(const QString &text)
{
    constexpr qsizetype kPinBytes = 32;
    const QByteArray hex = QString(text).remove(u':').trimmed().toLatin1().toLower();
    const QByteArray pin = QByteArray::fromHex(hex);
    if (pin.size() != kPinBytes || pin.toHex() != hex)
        return fail(Errc::Usage, u"a fingerprint is 64 hexadecimal digits (SHA-256)"_s);
    return pin;
}

QString ServerTrust::textOf(const QByteArray &pin)
{
    return QString::fromLatin1(pin.toHex(':')).toUpper();
}

QByteArray ServerTrust::fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QSslConfiguration ServerTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(oldest);
    return configuration;
}

Result<void> ServerTrust::check(const QSslCertificate &certificate, bool isVouchedFor) const
{
    const QByteArray shown = fingerprint(certificate);
    if (pin.isEmpty() && !isVouchedFor)
        return fail(Errc::CertificateUnknown, textOf(shown));
    if (!pin.isEmpty() && shown != pin)
        return fail(Errc::CertificateChanged, textOf(shown));
    return {};
}

} // namespace mn
