#pragma once
#include <QString>

namespace mn {

// Keeps this process's memory out of core files and other processes of the same user. Call first in main().
void forbidMemoryDumps();
// Out of core files alone, for a program with windows: a desktop's portal looks into /proc to see who asks it, and
// refuses whom it cannot look at.
void forbidCoreFiles();

// Bytes of this process that are in memory now; 0 where the system does not tell.
qint64 residentBytes();

// Where the program keeps what belongs to this machine and not to a vault (the witness): made on demand, 0700.
QString stateFolder();

// Where a vault lies when nobody says otherwise.
QString defaultVaultFolder();

} // namespace mn
