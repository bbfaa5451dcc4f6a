#pragma once
#include "core/base/file_system.h"
#include "core/record/identity.h"
#include <memory>

namespace mn {

// The witness of one vault in one file of the machine's state folder, outside the vault, so that it is not copied or
// restored along with it. It holds an actor's id and two counts, no content. One thread at a time.
// The caller names the file after the vault's id *and* its folder: two copies of a vault on one machine are two lives.
class WitnessFile {
public:
    // Makes the folder when it is absent. Errors: of the file system.
    static Result<WitnessFile> open(FileSystem &files, const QString &path);

    // What was written last. Nothing when there is no file, or a torn one: the vault then takes a new actor, which
    // costs a little and loses nothing.
    Result<std::optional<Witness>> read();

    // After every commit: one small write in place, not made durable. A power cut may bring back an older one, which
    // only says less.
    Result<void> write(const Witness &witness);
    // At closing, and after a new actor was taken.
    Result<void> sync();

private:
    explicit WitnessFile(std::unique_ptr<File> file) : m_file(std::move(file)) {}

    std::unique_ptr<File> m_file;
};

} // namespace mn
