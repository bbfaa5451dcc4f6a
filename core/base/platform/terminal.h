#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <QByteArray>
#include <QString>

namespace mn {

enum class StandardStream { In, Out, Error };

// Whether a person sits at the other end.
bool isTerminal(StandardStream stream);

// How many characters fit on a line; 0 when it is no terminal or does not say.
int terminalColumns(StandardStream stream);

// Writes `prompt` to standard error and reads one line from standard input without showing it; what is read goes
// straight into locked memory. The terminal is as it was afterwards, also when the program is interrupted meanwhile.
// Errors: Usage when standard input is no terminal, Cancelled at the end of input, TooLarge above 1024 bytes.
Result<SecretBytes> readHiddenLine(const QString &prompt);

// The same, shown as it is typed.
Result<QString> readShownLine(const QString &prompt);

// All that can be read from a file descriptor that this process inherited, at most `limit` bytes.
// FileUnreadable, TooLarge.
Result<SecretBytes> readDescriptor(int descriptor, qsizetype limit);

} // namespace mn
