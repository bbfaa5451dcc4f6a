#include "core/session/settings.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsUsualFitsItsOwnRow();
    void whatWasChosenIsKeptUntilItIsTakenBack();
    void whatDoesNotFitIsRefusedByName();
    void anUnknownNameIsNotFound();
    void anIdleTimeIsADurationOrNever();
};

void SettingsTest::whatIsUsualFitsItsOwnRow()
{
    for (const SettingRow &row : settingRows())
        QVERIFY2(row.check(QString::fromLatin1(row.usual)), row.name);
}

void SettingsTest::whatWasChosenIsKeptUntilItIsTakenBack()
{
    TestVault vault;
    const SettingRow &row = **settingRow(QString::fromLatin1(setting::kLockAfter));
    QCOMPARE(*readSetting(*vault, setting::kLockAfter), u"15m"_s);
    MN_VERIFY(writeSetting(*vault, row, u"1h"_s));
    MN_VERIFY(vault.reopen());
    QCOMPARE(*readSetting(*vault, setting::kLockAfter), u"1h"_s);
    MN_VERIFY(writeSetting(*vault, row, std::nullopt));
    QCOMPARE(*readSetting(*vault, setting::kLockAfter), u"15m"_s);
}

void SettingsTest::whatDoesNotFitIsRefusedByName()
{
    TestVault vault;
    for (const auto &[name, wrong] : {std::pair{setting::kLockAfter, u"soon"_s},
                                      {setting::kLockWithScreen, u"1"_s},
                                      {setting::kResults, u"0"_s},
                                      {setting::kMode, u"magic"_s},
                                      {setting::kAlike, u"0.5"_s},
                                      {setting::kAlike, u"nan"_s},
                                      {setting::kAlike, u"always"_s}}) {
        const auto written = writeSetting(*vault, **settingRow(QString::fromLatin1(name)), wrong);
        QCOMPARE(written.error().code, Errc::Usage);
        QVERIFY(written.error().context.startsWith(QString::fromLatin1(name)));
    }
}

void SettingsTest::anUnknownNameIsNotFound()
{
    QCOMPARE(settingRow(u"lock.never"_s).error().code, Errc::NotFound);
}

void SettingsTest::anIdleTimeIsADurationOrNever()
{
    QCOMPARE(*idleTimeFrom(u"5m"_s), std::optional<std::chrono::seconds>(300));
    QCOMPARE(*idleTimeFrom(u"never"_s), std::nullopt);
    QCOMPARE(idleTimeFrom(u"0m"_s).error().code, Errc::Usage);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SettingsTest)
#include "settings_test.moc"
