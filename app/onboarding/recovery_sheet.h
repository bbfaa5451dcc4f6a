#pragma once
#include "core/base/platform/memory_file.h"
#include "core/base/secret_bytes.h"
#include "core/crypto/recovery_phrase.h"
#include <QPageSize>
#include <QString>

class QPainter;

namespace mn::app {

// What stands on a sheet of recovery words, printed or saved.
struct RecoverySheet {
    QString heading;
    QString day;
    RecoveryPhrase phrase;
    QString use; // what the words are for, and where to keep them
    QPageSize paper;
    bool isMirrored = false; // the words go from right to left, as the window does

    // As text, for a file.
    QString text() const;
};

// Into a painter of the paper without its margins; a little is left free below on every paper that is in use. Any
// thread.
void drawSheet(QPainter &painter, const RecoverySheet &sheet);

// The sheet as a PDF that lies on no disk. Copies made here are wiped; what Qt sets aside while it writes is out of
// reach. Any thread. NotAvailable, DiskFull.
Result<std::unique_ptr<MemoryFile>> printableSheet(const RecoverySheet &sheet);

} // namespace mn::app
