#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include <QString>
#include <optional>

namespace mn::cli {

// Where a passphrase comes from: a file, an inherited descriptor, else a person at the terminal. Never the command line
// or the environment, which other programs can read.
struct PassphraseSource {
    QString file; // "-": standard input
    std::optional<qint64> descriptor;

    bool isNamed() const { return !file.isEmpty() || descriptor; }
    bool isStandardInput() const;
};

// Usage when a passphrase is to come through standard input too: what the one reads is lost to the other, and a
// passphrase must not end as the text of a memory. `what` else reads it, as it was typed.
Result<void> checkStandardInput(const PassphraseSource &passphrase, const QString &what);

// The first line, without its end. Usage when it is not named and nobody can be asked: `option` is what would have
// named it. FileUnreadable, TooLarge.
Result<SecretBytes> readPassphrase(FileSystem &files, const PassphraseSource &source, const QString &prompt,
                                   const QString &option);

// The same for one that is to be set: a person types it twice. Usage when the two differ, or when it is empty.
Result<SecretBytes> readNewPassphrase(FileSystem &files, const PassphraseSource &source, const QString &prompt,
                                      const QString &option);

// A yes or no of a person at the terminal; without one, Usage that names `option`.
Result<bool> askYes(const QString &question, const QString &option);

} // namespace mn::cli
