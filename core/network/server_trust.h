#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QSsl>

class QSslCertificate;
class QSslConfiguration;

namespace mn {

// Which server is believed to be the one that was meant.
struct ServerTrust {
    // SHA-256 of its certificate (DER), 32 bytes: this one and no other, whoever signed it. Empty: any that the
    // authorities of this system vouch for.
    QByteArray pin = {};
    QSsl::SslProtocol oldest = QSsl::TlsV1_2OrLater;

    // "AB:CD:…" as openssl and browsers show it, or the same without colons. Errc::Usage.
    static Result<QByteArray> pinOf(const QString &text);
    static QString textOf(const QByteArray &pin);
    static QByteArray fingerprint(const QSslCertificate &certificate);

    QSslConfiguration configuration() const;
    // What is wrong with a certificate that the system does or does not vouch for. CertificateUnknown and
    // CertificateChanged, each with the fingerprint to compare.
    Result<void> check(const QSslCertificate &certificate, bool isVouchedFor) const;
};

} // namespace mn
