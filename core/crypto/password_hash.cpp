#include "core/crypto/password_hash.h"
#include "core/base/drawing_thread.h"
#include "core/crypto/derive.h"
#include "core/crypto/secret_text.h"
#include <QElapsedTimer>
#include <algorithm>
#include <sodium.h>

namespace mn {

namespace {

// A passphrase that a person types; more is a file taken for one.
constexpr qsizetype kMostPassphraseBytes = 1024;

} // namespace

Result<void> checkParameters(const PasswordHashParameters &parameters)
{
    const bool sane = parameters.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN &&
                      parameters.passes <= kMostHashPasses &&
                      parameters.memoryBytes >= qint64(crypto_pwhash_argon2id_MEMLIMIT_MIN) &&
                      parameters.memoryBytes <= kMostHashMemory;
    if (!sane)
        return fail(Errc::Damaged, QStringLiteral("parameters of the passphrase hash"));
    return {};
}

Result<SecretBytes> hashPassphrase(const SecretBytes &passphrase, const PasswordHashParameters &parameters)
{
    neverWhileDrawing(Waiting::Crypto);
    MN_TRY(checkParameters(parameters));
    SecretBytes out(kKeyBytes); // also makes libsodium ready
    const QByteArrayView bytes = passphrase.view();
    const int failed = crypto_pwhash_argon2id(out.data(), quint64(out.size()), bytes.data(), quint64(bytes.size()),
                                              parameters.salt.data(), parameters.passes, size_t(parameters.memoryBytes),
                                              crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed)
        return fail(Errc::NotAvailable, QStringLiteral("not enough memory for the passphrase hash"));
    return out;
}

Result<SecretBytes> normalizePassphrase(const SecretBytes &utf8)
{
    if (utf8.size() > kMostPassphraseBytes)
        return fail(Errc::Usage, QStringLiteral("the passphrase is longer than 1024 bytes"));
    auto composed = composedText(utf8);
    if (!composed)
        return fail(Errc::Usage, QStringLiteral("the passphrase is not UTF-8"));
    if (composed->isEmpty())
        return fail(Errc::Usage, QStringLiteral("the passphrase is empty"));
    return composed;
}

Result<std::chrono::milliseconds> timeHash(const PasswordHashParameters &parameters)
{
    QElapsedTimer timer;
    timer.start();
    MN_TRY(hashPassphrase(SecretBytes::copyOf("calibration"), parameters));
    return std::chrono::milliseconds(timer.elapsed());
}

Result<PasswordHashParameters> calibrate(std::chrono::milliseconds target, qint64 memoryLimit, const HashTimer &timer)
{
    PasswordHashParameters found = withFreshSalt({.passes = kLeastHashPasses, .memoryBytes = kLeastHashMemory});
    const qint64 mostMemory = std::clamp(memoryLimit, kLeastHashMemory, kMostHashMemory);

    // Time grows with memory times passes, a little faster with memory than in proportion: measured again at each step.
    MN_TRY(auto took, timer(found));
    while (took * 2 <= target && found.memoryBytes * 2 <= mostMemory) {
        found.memoryBytes *= 2;
        MN_TRY(took, timer(found));
    }
    const qint64 passes = qint64(found.passes) * target.count() / std::max<qint64>(1, took.count());
    found.passes = quint32(std::clamp<qint64>(passes, kLeastHashPasses, kMostHashPasses));
    return found;
}

PasswordHashParameters withFreshSalt(PasswordHashParameters parameters)
{
    randombytes_buf(parameters.salt.data(), parameters.salt.size());
    return parameters;
}

} // namespace mn
