#include "core/crypto/derive.h"
#include "core/crypto/password_hash.h"
#include "tests/support/cheap_hash.h"
#include <QTest>
#include <cmath>
#include <sodium.h>

namespace mn {

using std::chrono::milliseconds;

namespace {

SecretBytes secret(const char *utf8)
{
    return SecretBytes::copyOf(utf8);
}

constexpr qint64 kMiB = qint64(1) << 20;

// A machine that needs so long for a MiB and pass.
HashTimer machine(double msPerMiB, QList<PasswordHashParameters> *asked = nullptr)
{
    return [=](const PasswordHashParameters &parameters) -> Result<milliseconds> {
        if (asked)
            asked->append(parameters);
        return milliseconds(
            qint64(std::ceil(msPerMiB * double(parameters.memoryBytes / kMiB) * double(parameters.passes))));
    };
}

} // namespace

class PasswordHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void libsodiumAgreesWithThePublishedVector();
    void ourHashIsWhatItSaysItIs();
    void everyParameterChangesTheHash();
    void hostileParametersAreRefusedBeforeUse_data();
    void hostileParametersAreRefusedBeforeUse();
    void oneLetterComposedOtherwiseIsTheSamePassphrase();
    void blanksAndCaseAreKept();
    void whatCannotBeAPassphraseIsRefused();
    void aSlowMachineGetsTheFloor();
    void aFastMachineGetsMemoryFirstThenPasses();
    void aTightMemoryLimitGivesMorePasses();
    void noMachineGetsMoreThanAFileMayAsk();
    void aHashThatFailsEndsCalibration();
    void calibrationOnThisMachineGivesWhatAFileMayHold();
};

void PasswordHashTest::libsodiumAgreesWithThePublishedVector()
{
    // libsodium, test/default/pwhash_argon2id.c, the first one (its output agrees with the reference implementation).
    const auto passphrase = QByteArray::fromHex("a347ae92bce9f80f6f595a4480fc9c2fe7e7d7148d371e9487d75f5c23008ffae0"
                                                "65577a928febd9b1973a5a95073acdbeb6a030cfc0d79caa2dc5cd011cef02c08d"
                                                "a232d76d52dfbca38ca8dcbd665b17d1665f7cf5fe59772ec909733b24de97d6f5"
                                                "8d220b20c60d7c07ec1fd93c52c31020300c6c1facd77937a597c7a6");
    const auto salt = QByteArray::fromHex("5541fbc995d5c197ba290346d2c559de");
    QByteArray out(155, '\0');
    QCOMPARE(crypto_pwhash_argon2id(reinterpret_cast<unsigned char *>(out.data()), quint64(out.size()),
                                    passphrase.constData(), quint64(passphrase.size()),
                                    reinterpret_cast<const unsigned char *>(salt.constData()), 5, 7256678,
                                    crypto_pwhash_argon2id_ALG_ARGON2ID13),
             0);
    QCOMPARE(out.toHex(), QByteArray("18acec5d6507739f203d1f5d9f1d862f7c2cdac4f19d2bdff64487e60d969e3ced6"
                                     "15337b9eec6ac4461c6ca07f0939741e57c24d0005c7ea171a0ee1e7348249d135b"
                                     "38f222e4dad7b9a033ed83f5ca27277393e316582033c74affe2566a2bea47f91f0"
                                     "fd9fe49ece7e1f79f3ad6e9b23e0277c8ecc4b313225748dd2a80f5679534a0700e"
                                     "246a79a49b3f74eb89ec6205fe1eeb941c73b1fcf1"));
}

void PasswordHashTest::ourHashIsWhatItSaysItIs()
{
    // Written as a PHC string and verified by the other half of libsodium, which parses its parameters from the text.
    const PasswordHashParameters parameters = withFreshSalt({.passes = 2, .memoryBytes = 1 * kMiB});
    const SecretBytes hash = *hashPassphrase(secret("correct horse"), parameters);
    QCOMPARE(hash.size(), kKeyBytes);
    const auto base64 = [](QByteArrayView bytes) {
        return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
    };
    const QByteArray salt(reinterpret_cast<const char *>(parameters.salt.data()), 16);
    const QByteArray phc = "$argon2id$v=19$m=1024,t=2,p=1$" + base64(salt) + '$' + base64(hash.view());
    QCOMPARE(crypto_pwhash_argon2id_str_verify(phc.leftJustified(128, '\0').constData(), "correct horse", 13), 0);
    QVERIFY(crypto_pwhash_argon2id_str_verify(phc.leftJustified(128, '\0').constData(), "correct house", 13) != 0);
}

void PasswordHashTest::everyParameterChangesTheHash()
{
    const PasswordHashParameters parameters = test::cheapHash();
    const SecretBytes hash = *hashPassphrase(secret("correct horse"), parameters);
    QVERIFY(hash == *hashPassphrase(secret("correct horse"), parameters));
    PasswordHashParameters other = parameters;
    other.passes = 2;
    QVERIFY(!(hash == *hashPassphrase(secret("correct horse"), other)));
    other = parameters;
    other.memoryBytes = 16384;
    QVERIFY(!(hash == *hashPassphrase(secret("correct horse"), other)));
    QVERIFY(!(hash == *hashPassphrase(secret("correct horse"), withFreshSalt(parameters))));
}

void PasswordHashTest::hostileParametersAreRefusedBeforeUse_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<qint64>("memory");
    QTest::newRow("64 GiB") << 3u << (qint64(64) << 30);
    QTest::newRow("just above the limit") << 3u << kMostHashMemory + 1;
    QTest::newRow("negative memory") << 3u << qint64(-1);
    QTest::newRow("no memory") << 3u << qint64(0);
    QTest::newRow("less than Argon2 can") << 3u << qint64(8191);
    QTest::newRow("no passes") << 0u << kLeastHashMemory;
    QTest::newRow("many passes") << kMostHashPasses + 1 << kLeastHashMemory;
    QTest::newRow("for ever") << 0xffffffffu << kLeastHashMemory;
}

void PasswordHashTest::hostileParametersAreRefusedBeforeUse()
{
    QFETCH(quint32, passes);
    QFETCH(qint64, memory);
    const PasswordHashParameters parameters{.passes = passes, .memoryBytes = memory};
    QCOMPARE(checkParameters(parameters).error().code, Errc::Damaged);
    QCOMPARE(hashPassphrase(secret("x"), parameters).error().code, Errc::Damaged);
}

void PasswordHashTest::oneLetterComposedOtherwiseIsTheSamePassphrase()
{
    // One key on one keyboard, a dead key and a letter on another; full-width letters of an input method.
    const SecretBytes composed = *normalizePassphrase(secret("caf\xc3\xa9 A1"));
    QVERIFY(composed == *normalizePassphrase(secret("cafe\xcc\x81 A1")));
    QVERIFY(composed == *normalizePassphrase(secret("caf\xc3\xa9 \xef\xbc\xa1\xef\xbc\x91")));
    QVERIFY(!(composed == *normalizePassphrase(secret("cafe A1"))));
    QCOMPARE(composed.view().toByteArray(), QByteArray("caf\xc3\xa9 A1"));
}

void PasswordHashTest::blanksAndCaseAreKept()
{
    QCOMPARE(normalizePassphrase(secret(" Two  Blanks "))->view().toByteArray(), QByteArray(" Two  Blanks "));
}

void PasswordHashTest::whatCannotBeAPassphraseIsRefused()
{
    QCOMPARE(normalizePassphrase(SecretBytes()).error().code, Errc::Usage);
    QCOMPARE(normalizePassphrase(SecretBytes(1025)).error().code, Errc::Usage);
    QVERIFY(normalizePassphrase(SecretBytes::copyOf(QByteArray(1024, 'x'))));
    for (const char *broken : {"\xff\xfe", "abc\xe2\x82", "\xc0\xaf", "\xed\xa0\x80"}) {
        const auto normal = normalizePassphrase(secret(broken));
        QVERIFY(!normal);
        QCOMPARE(normal.error().code, Errc::Usage);
    }
}

void PasswordHashTest::aSlowMachineGetsTheFloor()
{
    QList<PasswordHashParameters> asked;
    const PasswordHashParameters found = *calibrate(milliseconds(500), kUsualHashMemory, machine(20, &asked));
    QCOMPARE(found.memoryBytes, kLeastHashMemory);
    QCOMPARE(found.passes, kLeastHashPasses);
    QCOMPARE(asked.size(), 1); // it was slow enough once
}

void PasswordHashTest::aFastMachineGetsMemoryFirstThenPasses()
{
    // 0.25 ms: 64 MiB * 3 take 48 ms, 256 MiB * 3 take 192, so there is time for 7 passes.
    const PasswordHashParameters found = *calibrate(milliseconds(500), kUsualHashMemory, machine(0.25));
    QCOMPARE(found.memoryBytes, kUsualHashMemory);
    QCOMPARE(found.passes, 7u);
    // Between: doubling to 256 MiB would take longer than the target.
    const PasswordHashParameters middle = *calibrate(milliseconds(500), kUsualHashMemory, machine(1));
    QCOMPARE(middle.memoryBytes, 128 * kMiB);
    QCOMPARE(middle.passes, 3u);
}

void PasswordHashTest::aTightMemoryLimitGivesMorePasses()
{
    const PasswordHashParameters found = *calibrate(milliseconds(500), 1, machine(0.25));
    QCOMPARE(found.memoryBytes, kLeastHashMemory); // never under the floor, whatever the limit
    QCOMPARE(found.passes, 31u);
}

void PasswordHashTest::noMachineGetsMoreThanAFileMayAsk()
{
    const PasswordHashParameters found = *calibrate(milliseconds(60'000), qint64(1) << 40, machine(0.001));
    QVERIFY(checkParameters(found));
    QCOMPARE(found.memoryBytes, kMostHashMemory);
    QCOMPARE(found.passes, kMostHashPasses);
}

void PasswordHashTest::aHashThatFailsEndsCalibration()
{
    const auto failing = [](const PasswordHashParameters &) -> Result<milliseconds> {
        return fail(Errc::NotAvailable);
    };
    QCOMPARE(calibrate(milliseconds(500), kUsualHashMemory, failing).error().code, Errc::NotAvailable);
}

void PasswordHashTest::calibrationOnThisMachineGivesWhatAFileMayHold()
{
    const auto found = calibrate(milliseconds(1)); // whatever the clock says: the floor
    QVERIFY(found);
    QVERIFY(checkParameters(*found));
    QVERIFY(found->memoryBytes >= kLeastHashMemory);
    QVERIFY(found->passes >= kLeastHashPasses);
    QVERIFY(found->salt != calibrate(milliseconds(1), kUsualHashMemory, machine(1))->salt);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PasswordHashTest)
#include "password_hash_test.moc"
