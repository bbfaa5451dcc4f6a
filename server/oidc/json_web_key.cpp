#include "server/oidc/json_web_key.h"
#include "server/oidc/base64_url.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostKeys = 64;
constexpr int kLeastBits = 2048;
constexpr int kMostBits = 8192;
constexpr qsizetype kMostExponent = 8;     // bytes
constexpr qsizetype kCoordinate = 32;      // bytes, of P-256
constexpr unsigned char kUncompressed = 4; // SEC 1, 2.3.3

template <auto Free> struct Freed {
    template <class T> void operator()(T *thing) const { Free(thing); }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Build = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Making = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Digesting = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Number numberOf(QByteArrayView bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

std::shared_ptr<EVP_PKEY> madeOf(const char *type, OSSL_PARAM_BLD *build)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(build));
    const Making making(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !making || EVP_PKEY_fromdata_init(making.get()) <= 0 ||
        EVP_PKEY_fromdata(making.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return {};
    return {key, EVP_PKEY_free};
}

std::shared_ptr<EVP_PKEY> rsaOf(const QJsonObject &json)
{
    const auto modulus = fromBase64Url(json[u"n"].toString());
    const auto exponent = fromBase64Url(json[u"e"].toString());
    if (!modulus || !exponent || exponent->isEmpty() || exponent->size() > kMostExponent ||
        modulus->size() * 8 > kMostBits)
        return {};
    const Number n = numberOf(*modulus);
    const Number e = numberOf(*exponent);
    const Build build(OSSL_PARAM_BLD_new());
    if (!n || !e || !build || BN_num_bits(n.get()) < kLeastBits || !BN_is_odd(e.get()) || BN_is_one(e.get()) ||
        !OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) ||
        !OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
        return {};
    return madeOf("RSA", build.get());
}

std::shared_ptr<EVP_PKEY> ecOf(const QJsonObject &json)
{
    const auto x = fromBase64Url(json[u"x"].toString());
    const auto y = fromBase64Url(json[u"y"].toString());
    if (json[u"crv"].toString() != u"P-256" || !x || !y || x->size() != kCoordinate || y->size() != kCoordinate)
        return {};
    const QByteArray point = QByteArray(1, char(kUncompressed)) + *x + *y;
    const Build build(OSSL_PARAM_BLD_new());
    if (!build || !OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) ||
        !OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                          size_t(point.size())))
        return {};
    return madeOf("EC", build.get()); // no point of the curve is none
}

// A key says what it is for; one that does not is for this.
bool isFor(const QJsonObject &json, QLatin1StringView method)
{
    return json[u"use"].toString(u"sig"_s) == u"sig" && json[u"alg"].toString(method) == method;
}

std::optional<JsonWebKey> keyOf(const QJsonObject &json)
{
    const QString type = json[u"kty"].toString();
    JsonWebKey out{.id = json[u"kid"].toString().toUtf8()};
    if (type == u"RSA" && isFor(json, "RS256"_L1)) {
        out.key = rsaOf(json);
    } else if (type == u"EC" && isFor(json, "ES256"_L1)) {
        out.method = SigningMethod::Es256;
        out.key = ecOf(json);
    }
    return out.key ? std::optional(out) : std::nullopt;
}

// Two numbers of a fixed size one behind the other, which OpenSSL wants in DER.
QByteArray derOf(QByteArrayView signature)
{
    if (signature.size() != 2 * kCoordinate)
        return {};
    const EcSignature pair(ECDSA_SIG_new());
    Number r = numberOf(signature.first(kCoordinate));
    Number s = numberOf(signature.sliced(kCoordinate));
    if (!pair || !r || !s || !ECDSA_SIG_set0(pair.get(), r.release(), s.release()))
        return {};
    unsigned char *bytes = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace

bool JsonWebKey::isSignedBy(QByteArrayView message, QByteArrayView signature) const
{
    const QByteArray given = method == SigningMethod::Es256 ? derOf(signature) : signature.toByteArray();
    const Digesting digesting(EVP_MD_CTX_new());
    return !given.isEmpty() && digesting &&
           EVP_DigestVerifyInit(digesting.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(digesting.get(), bytesOf(given), size_t(given.size()), bytesOf(message),
                            size_t(message.size())) == 1;
}

Result<QList<JsonWebKey>> keysOf(const QByteArray &json)
{
    const QJsonValue keys = QJsonDocument::fromJson(json).object()[u"keys"];
    if (!keys.isArray())
        return fail(Errc::NotUnderstood, u"a set of keys"_s);
    const QJsonArray all = keys.toArray();
    if (all.size() > kMostKeys)
        return fail(Errc::TooLarge, u"a set of keys"_s);
    QList<JsonWebKey> out;
    for (const QJsonValue one : all)
        if (auto key = keyOf(one.toObject()))
            out += *std::move(key);
    return out;
}

} // namespace mn::server
