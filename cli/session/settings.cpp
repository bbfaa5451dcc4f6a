#include "cli/session/settings.h"
#include "cli/output/advice.h"
#include "cli/output/when.h"
#include "core/store/settings.h"
#include <QUrl>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostResults = 1000;

Result<void> checkDuration(const QString &value)
{
    MN_TRY(durationFromArgument(value));
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

constexpr SettingRow kRows[] = {
    {"search.results", "10", "How many results search shows", checkResults},
    {"search.mode", "hybrid", "How search finds: hybrid, words or meaning", checkMode},
    {"unlock.for", "8h", "How long unlock keeps the key", checkDuration},
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
    if (name == QLatin1StringView(kModelSetting))
        return fail(Errc::Usage, u"%1 is shown and chosen with: mnemo config model"_s.arg(name));
    const auto row =
        std::ranges::find_if(kRows, [&](const SettingRow &one) { return name == QLatin1StringView(one.name); });
    if (row == std::end(kRows))
        return failWithAdvice(Errc::NotFound, u"setting "_s + name, u"Run: mnemo config list"_s);
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

} // namespace mn::cli
