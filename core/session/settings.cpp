#include "core/session/settings.h"
#include "core/store/settings.h"
#include "core/vault/meaning_models.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostResults = 1000;

Result<void> checkDuration(const QString &value)
{
    MN_TRY(durationFromArgument(value));
    return {};
}

Result<void> checkIdleTime(const QString &value)
{
    MN_TRY(idleTimeFrom(value));
    return {};
}

Result<void> checkResults(const QString &value)
{
    const int number = value.toInt();
    if (number < 1 || number > kMostResults)
        return fail(Errc::Usage, u"'%1' is not a number from 1 to %2"_s.arg(value).arg(kMostResults));
    return {};
}

Result<void> checkMode(const QString &value)
{
    if (value != u"hybrid"_s && value != u"words"_s && value != u"meaning"_s)
        return fail(Errc::Usage, u"'%1' is none of: hybrid, words, meaning"_s.arg(value));
    return {};
}

Result<void> checkYesOrNo(const QString &value)
{
    if (value != u"yes"_s && value != u"no"_s)
        return fail(Errc::Usage, u"'%1' is neither yes nor no"_s.arg(value));
    return {};
}

Result<void> checkAttachments(const QString &value)
{
    if (value != QLatin1StringView(kAttachmentsAlways) && value != u"on-demand"_s)
        return fail(Errc::Usage, u"'%1' is neither always nor on-demand"_s.arg(value));
    return {};
}

Result<void> checkAlike(const QString &value)
{
    MN_TRY(MeaningModels::nearestFrom(value));
    return {};
}

constexpr SettingRow kRows[] = {
    {setting::kResults, "10", "How many results search shows", checkResults},
    {setting::kMode, "hybrid", "How search finds: hybrid, words or meaning", checkMode},
    {setting::kUnlockFor, "8h", "How long unlock keeps the key", checkDuration},
    {setting::kLockAfter, "15m", "The window locks after this long without you, or never", checkIdleTime},
    {setting::kLockWithScreen, "yes", "The window locks with the screen and before sleep", checkYesOrNo},
    {setting::kAttachments, kAttachmentsAlways, "Attachments of other devices are fetched always, or on-demand",
     checkAttachments},
    {setting::kMeteredAttachments, "no", "Attachments go over networks that are metered, too", checkYesOrNo},
    {setting::kAlike, "0.98", "How near a question must be to an earlier one to be answered like it, or never",
     checkAlike},
};

QString storedName(const char *name)
{
    return u"config."_s + QLatin1StringView(name);
}

} // namespace

std::span<const SettingRow> settingRows()
{
    return kRows;
}

Result<const SettingRow *> settingRow(const QString &name)
{
    const auto row =
        std::ranges::find_if(kRows, [&](const SettingRow &one) { return name == QLatin1StringView(one.name); });
    if (row == std::end(kRows))
        return fail(Errc::NotFound, u"setting "_s + name);
    return row;
}

Result<QString> readSetting(Vault &vault, const char *name)
{
    auto read = vault.read([name](Database &database) { return Settings(database).read(storedName(name)); });
    MN_TRY(const QByteArray value, read.takeResult());
    if (!value.isEmpty())
        return QString::fromUtf8(value);
    MN_TRY(const SettingRow *const row, settingRow(QString::fromLatin1(name)));
    return QString::fromLatin1(row->usual);
}

Result<void> writeSetting(Vault &vault, const SettingRow &row, const std::optional<QString> &value)
{
    if (value)
        if (const auto fits = row.check(*value); !fits)
            return fail(fits.error().code, QLatin1StringView(row.name) + u": "_s + fits.error().context);
    auto saved = vault.save(Durability::Full, [&](Saving &saving) {
        return Settings(saving.database()).write(storedName(row.name), value.value_or(QString()).toUtf8());
    });
    return saved.takeResult();
}

Result<std::chrono::seconds> durationFromArgument(const QString &text)
{
    constexpr qint64 kMostSeconds = 366 * 24 * 3600;
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    const qint64 seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : unit == u'd' ? 86400 : 0;
    bool understood = false;
    const qint64 count = QStringView(text).chopped(unit.isNull() ? 0 : 1).toLongLong(&understood);
    if (!understood || seconds == 0 || count <= 0 || count > kMostSeconds / seconds)
        return fail(Errc::Usage, u"'%1' is no time such as 90s, 30m, 8h or 2d"_s.arg(text));
    return std::chrono::seconds(count * seconds);
}

Result<std::optional<std::chrono::seconds>> idleTimeFrom(const QString &value)
{
    if (value == u"never"_s)
        return std::optional<std::chrono::seconds>();
    MN_TRY(const std::chrono::seconds duration, durationFromArgument(value));
    return std::optional(duration);
}

} // namespace mn
