#include "sync/device/device_name.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync {

using namespace test;
using namespace Qt::StringLiterals;

class DeviceNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameComesBack_data();
    void aNameComesBack();
    void allNamesAreAsLong();
    void aNameIsOneShortLine();
    void aNameOpensInItsPlaceAlone();

private:
    const SecretBytes m_key = SecretBytes::copyOf(QByteArray(32, 'k'));
};

void DeviceNameTest::aNameComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a letter") << u"x"_s;
    QTest::newRow("words") << u"Anna's old laptop"_s;
    QTest::newRow("other scripts") << u"書斎のパソコン 🧀"_s;
    QTest::newRow("the longest") << u"a"_s.repeated(kMaxNameBytes);
}

void DeviceNameTest::aNameComesBack()
{
    QFETCH(const QString, name);
    const auto sealed = sealedName(kAccount, idOf<ActorId>(2), 3, m_key, name);
    QVERIFY(sealed);
    QVERIFY(!sealed->sealed.contains(name.toUtf8()) || name.size() == 1);
    QCOMPARE(openedName(kAccount, *sealed, m_key).value(), name);
}

void DeviceNameTest::allNamesAreAsLong()
{
    for (const QString &name : {u"x"_s, u"a"_s.repeated(kMaxNameBytes)})
        QCOMPARE(sealedName(kAccount, idOf<ActorId>(2), 3, m_key, name)->sealed.size(), NameDevice::kSealedBytes);
}

void DeviceNameTest::aNameIsOneShortLine()
{
    QCOMPARE(deviceName(u"  Anna's\n old\tlaptop "_s), u"Anna's old laptop"_s);
    QCOMPARE(deviceName(u"\x1b[31mred"_s), u"[31mred"_s);
    const QString cut = deviceName(u"é"_s.repeated(100));
    QCOMPARE(cut, u"é"_s.repeated(60));
    QCOMPARE(deviceName(cut), cut);
    const auto codeOf = [this](const QString &name) {
        const auto sealed = sealedName(kAccount, idOf<ActorId>(2), 3, m_key, name);
        return sealed ? Errc::Failed : sealed.error().code;
    };
    QCOMPARE(codeOf({}), Errc::Usage);
    QCOMPARE(codeOf(u" "_s), Errc::Usage);
    QCOMPARE(codeOf(u"two\nlines"_s), Errc::Usage);
    QCOMPARE(codeOf(u"a"_s.repeated(kMaxNameBytes + 1)), Errc::TooLarge);
}

void DeviceNameTest::aNameOpensInItsPlaceAlone()
{
    const NameDevice good = sealedName(kAccount, idOf<ActorId>(2), 3, m_key, u"laptop"_s).value();
    const SecretBytes otherKey = SecretBytes::copyOf(QByteArray(32, 'o'));
    QCOMPARE(openedName(kAccount, good, otherKey).error().code, Errc::Damaged);
    QCOMPARE(openedName(idOf<AccountId>(1), good, m_key).error().code, Errc::Damaged);
    NameDevice other = good;
    other.actor = idOf<ActorId>(4);
    QCOMPARE(openedName(kAccount, other, m_key).error().code, Errc::Damaged);
    other = good;
    other.epoch = 4;
    QCOMPARE(openedName(kAccount, other, m_key).error().code, Errc::Damaged);
    for (qsizetype i = 0; i < good.sealed.size(); ++i) {
        other = good;
        other.sealed[i] = char(~other.sealed[i]);
        QVERIFY(!openedName(kAccount, other, m_key));
    }
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::DeviceNameTest)
#include "device_name_test.moc"
