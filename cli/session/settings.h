#pragma once
#include "core/vault/vault.h"
#include <span>

// What a person can choose, kept in the vault itself and so encrypted like all else.
namespace mn::cli {

// Shown among the settings, but chosen by a command of its own, for it takes more than one value.
inline constexpr char kModelSetting[] = "meaning.model";

struct SettingRow {
    const char *name;
    const char *usual; // when nothing was chosen
    const char *help;
    Result<void> (*check)(const QString &value); // Usage says what would be right
};

// All of them, in the order of `mnemo config list`.
std::span<const SettingRow> settingRows();
// NotFound; Usage for kModelSetting.
Result<const SettingRow *> settingRow(const QString &name);

// What was chosen, else what is usual. The name is one of the table.
Result<QString> readSetting(Vault &vault, const char *name);
// Nothing: back to what is usual.
Result<void> writeSetting(Vault &vault, const SettingRow &row, const std::optional<QString> &value);

} // namespace mn::cli
