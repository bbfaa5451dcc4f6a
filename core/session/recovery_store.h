#pragma once
#include "core/crypto/key_slots.h"
#include "core/vault/vault.h"
#include <optional>

// The recovery phrase can be shown again because the vault itself keeps it, encrypted like all else in its database:
// docs/adr/0011-recovery-phrase-can-be-shown.md. What asks the vault waits for it: not on the thread that draws.
namespace mn {

struct KeptPhrase {
    SlotId slot; // that it opens
    RecoveryPhrase phrase;
};

Result<std::optional<KeptPhrase>> keptPhrase(Vault &vault);
// Nothing: forgets it.
Result<void> keepPhrase(Vault &vault, const std::optional<KeptPhrase> &kept);

// Whether its person has put off to try the words on the paper, and so is to be asked again.
Result<bool> isPhraseCheckDue(Vault &vault);
Result<void> setPhraseCheckDue(Vault &vault, bool due);

// The words as they are written down: four to a line, numbered.
QByteArray phraseSheet(const RecoveryPhrase &phrase);

// AlreadyExists unless the file is absent or empty; FileUnwritable where no file can be made.
Result<void> checkPhraseFile(const QString &path);
// Into a new file that only its owner reads; AlreadyExists unless the file is absent or empty.
Result<void> writePhrase(FileSystem &files, const QString &path, const RecoveryPhrase &phrase);
// The same of a sheet that has more on it than the words; UTF-8.
Result<void> writeSheet(FileSystem &files, const QString &path, const SecretBytes &sheet);

} // namespace mn
