#pragma once
#include <QByteArrayView>

namespace mn {

// Gives memory back to the system after work that is done once: what was freed, and the code of the loaded libraries
// whose file names begin with `library`. Code that runs again comes back by itself, from the system's cache of files.
// Does nothing where the system has no such calls. Any thread.
void giveBackMemory(QByteArrayView library);

} // namespace mn
