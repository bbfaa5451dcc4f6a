#pragma once
#include "tests/support/faulty_file_system.h"

namespace mn::test {

// A SQLite file layer (VFS) over a FaultyFileSystem, so that the database and all other files of a vault share one disk
// that can be lost, filled and broken. Locks and shared memory are those of this process.
class FaultyDatabaseLayer {
public:
    explicit FaultyDatabaseLayer(FaultyFileSystem &disk);
    ~FaultyDatabaseLayer();
    FaultyDatabaseLayer(const FaultyDatabaseLayer &) = delete;

    // For DatabaseOptions::vfs.
    const char *name() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mn::test
