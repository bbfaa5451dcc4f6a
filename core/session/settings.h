#pragma once
#include "core/vault/vault.h"
#include <chrono>
#include <span>

// What a person can choose, kept in the vault itself and so encrypted like all else.
namespace mn {

// Names of the table's rows that the programs themselves ask for.
namespace setting {
inline constexpr char kResults[] = "search.results";
inline constexpr char kMode[] = "search.mode";
inline constexpr char kUnlockFor[] = "unlock.for";
inline constexpr char kLockAfter[] = "lock.after";
inline constexpr char kLockWithScreen[] = "lock.with-screen";
inline constexpr char kAttachments[] = "sync.attachments";
inline constexpr char kMeteredAttachments[] = "sync.metered-attachments";
inline constexpr char kAlike[] = "meaning.alike"; // core/vault/meaning_models.h reads it
} // namespace setting

// Of `sync.attachments`; the other value leaves them on the server until somebody wants one.
inline constexpr char kAttachmentsAlways[] = "always";

struct SettingRow {
    const char *name;
    const char *usual; // when nothing was chosen
    const char *help;
    Result<void> (*check)(const QString &value); // Usage says what would be right
};

// All of them, in the order of `mnemo config list`.
std::span<const SettingRow> settingRows();
// NotFound.
Result<const SettingRow *> settingRow(const QString &name);

// What was chosen, else what is usual. The name is one of the table. Waits: not on the thread that draws.
Result<QString> readSetting(Vault &vault, const char *name);
// Nothing: back to what is usual. Usage when the value does not fit. Waits too.
Result<void> writeSetting(Vault &vault, const SettingRow &row, const std::optional<QString> &value);

// "90s", "30m", "8h", "2d". Usage otherwise.
Result<std::chrono::seconds> durationFromArgument(const QString &text);
// A value of `lock.after`: nothing for "never".
Result<std::optional<std::chrono::seconds>> idleTimeFrom(const QString &value);

} // namespace mn
