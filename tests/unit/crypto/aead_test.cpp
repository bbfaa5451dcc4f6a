#include "core/crypto/aead.h"
#include "core/crypto/derive.h"
#include <QTest>
#include <rapidcheck.h>
#include <sodium.h>

namespace mn {

class AeadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAgain();
    void theSameBytesAreNeverSealedTheSame();
    void anyChangedByteIsRefused();
    void anyOtherLengthIsRefused();
    void otherAssociatedDataIsRefused();
    void anotherKeyIsRefusedByItsCommitment();
    void aForeignCommitmentOpensNothing();
    void aSecretOpensIntoLockedMemory();
    void aKeyOfAnotherLengthIsAUsageError();
    void theFirstFormatOpensForEver();
    void libsodiumAgreesWithTheDraft();
    void derivedKeysAreKeyedBlake2b();
    void purposesAndThingsGiveDifferentKeys();
};

void AeadTest::whatIsSealedOpensAgain()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    QVERIFY(rc::check("open(seal(x)) == x", [&](const std::string &plain, const std::string &associated) {
        const auto sealed = sealBytes(key, plain, associated);
        RC_ASSERT(sealed.has_value());
        RC_ASSERT(sealed->size() == qsizetype(plain.size()) + kSealOverhead);
        RC_ASSERT(isSealedWith(key, *sealed));
        const auto opened = openBytes(key, *sealed, associated);
        RC_ASSERT(opened.has_value());
        RC_ASSERT(opened->toStdString() == plain);
    }));
}

void AeadTest::theSameBytesAreNeverSealedTheSame()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const QByteArray a = *sealBytes(key, "same", "");
    const QByteArray b = *sealBytes(key, "same", "");
    // Not even the commitment shows that one key sealed both.
    QVERIFY(a.sliced(25, 32) != b.sliced(25, 32));
    QVERIFY(a.sliced(57) != b.sliced(57));
}

void AeadTest::anyChangedByteIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const QByteArray sealed = *sealBytes(key, "the boiler needs 1.2 bar", "record 7");
    for (qsizetype at = 0; at < sealed.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[at] = char(changed[at] ^ (1 << bit));
            const auto opened = openBytes(key, changed, "record 7");
            QVERIFY(!opened);
            QCOMPARE(opened.error(), (Error{Errc::Damaged}));
        }
}

void AeadTest::anyOtherLengthIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const QByteArray sealed = *sealBytes(key, "text", "");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(openBytes(key, sealed.first(size), "").error().code, Errc::Damaged);
    QCOMPARE(openBytes(key, sealed + '\0', "").error().code, Errc::Damaged);
}

void AeadTest::otherAssociatedDataIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const QByteArray sealed = *sealBytes(key, "text", "record 7");
    QCOMPARE(openBytes(key, sealed, "record 8").error().code, Errc::Damaged);
    QCOMPARE(openBytes(key, sealed, "").error().code, Errc::Damaged);
}

void AeadTest::anotherKeyIsRefusedByItsCommitment()
{
    const QByteArray sealed = *sealBytes(SecretBytes::random(kKeyBytes), "text", "");
    const SecretBytes other = SecretBytes::random(kKeyBytes);
    QVERIFY(!isSealedWith(other, sealed));
    QCOMPARE(openBytes(other, sealed, "").error().code, Errc::Damaged);
}

void AeadTest::aForeignCommitmentOpensNothing()
{
    const SecretBytes mine = SecretBytes::random(kKeyBytes);
    const SecretBytes theirs = SecretBytes::random(kKeyBytes);
    QByteArray sealed = *sealBytes(mine, "text", "");
    // What somebody would do who wants one piece to open under two keys.
    const QByteArray nonce = sealed.sliced(1, 24);
    const SecretBytes commitment = deriveKey(theirs, "mnemosyne aead 1 commit", nonce);
    sealed.replace(25, 32, commitment.view().toByteArray());
    QVERIFY(isSealedWith(theirs, sealed));
    QCOMPARE(openBytes(theirs, sealed, "").error().code, Errc::Damaged);
    QCOMPARE(openBytes(mine, sealed, "").error().code, Errc::Damaged);
}

void AeadTest::aSecretOpensIntoLockedMemory()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const SecretBytes secret = SecretBytes::random(kKeyBytes);
    const QByteArray sealed = *sealBytes(key, secret.view(), "slot");
    QVERIFY(*openSecret(key, sealed, "slot") == secret);
    QCOMPARE(openSecret(key, sealed, "other").error().code, Errc::Damaged);
    QVERIFY(openSecret(key, *sealBytes(key, "", ""), "")->isEmpty());
}

void AeadTest::aKeyOfAnotherLengthIsAUsageError()
{
    QCOMPARE(sealBytes(SecretBytes(), "text", "").error().code, Errc::Usage);
    QCOMPARE(sealBytes(SecretBytes::random(31), "text", "").error().code, Errc::Usage);
    QCOMPARE(openBytes(SecretBytes(), QByteArray(100, '\1'), "").error().code, Errc::Damaged);
}

void AeadTest::theFirstFormatOpensForEver()
{
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const auto sealed = QByteArray::fromHex(
        "011f1e675848bda5e58341e6e45387b00616b9be69086ddc99e9264a7e4c9075e841c101133d441dac961935bd9e05fe"
        "3ed84bfc415fc0c30eddf52fb4cc13a1bbaa7a02c1929cc26d30e8052f2d86d0f59478f101d35bdd5632fd26b794");
    QCOMPARE(*openBytes(key, sealed, "golden"), QByteArray("sealed by version 0.1"));
}

void AeadTest::libsodiumAgreesWithTheDraft()
{
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    const auto key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const auto nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const auto associated = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";
    QByteArray out(plain.size() + 16, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(out.data()), nullptr, reinterpret_cast<const unsigned char *>(plain.data()),
        quint64(plain.size()), reinterpret_cast<const unsigned char *>(associated.data()), quint64(associated.size()),
        nullptr, reinterpret_cast<const unsigned char *>(nonce.data()),
        reinterpret_cast<const unsigned char *>(key.data()));
    QCOMPARE(out.toHex(), QByteArray("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                     "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                     "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                     "21f9664c97637da9768812f615c68b13b52e"
                                     "c0875924c1c7987947deafd8780acf49"));
}

void AeadTest::derivedKeysAreKeyedBlake2b()
{
    // Computed with Python: hashlib.blake2b(purpose + b"\0" + about, key=bytes(range(32)), digest_size=32).
    SecretBytes key(kKeyBytes);
    for (int i = 0; i < 32; ++i)
        key.data()[i] = quint8(i);
    QCOMPARE(deriveKey(key, purpose::kDatabase).view().toByteArray().toHex(),
             QByteArray("aa5aa78243ae9aca005b7750d46fe0c2f6ca8aee9da093e86186a2670fc0eecf"));
    QCOMPARE(deriveKey(key, purpose::kBackup, "about").view().toByteArray().toHex(),
             QByteArray("3f5733df1a22ac6086d0e166f16cdf49ad19b62c3d6495374df402aadc3cf341"));
}

void AeadTest::purposesAndThingsGiveDifferentKeys()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    QVERIFY(deriveKey(key, "a") == deriveKey(key, "a"));
    QVERIFY(!(deriveKey(key, "a") == deriveKey(key, "b")));
    QVERIFY(!(deriveKey(key, "ab", "c") == deriveKey(key, "a", "bc")));
    QVERIFY(!(deriveKey(key, "a") == deriveKey(SecretBytes::random(kKeyBytes), "a")));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::AeadTest)
#include "aead_test.moc"
