#pragma once
#include "cli/syntax/syntax.h"
#include <span>

namespace mn::cli {

// What is said before the command or behind it.
struct GlobalOptions {
    QString vault;
    QString passphraseFile;
    std::optional<qint64> passphraseDescriptor;
    bool json = false;
    bool quiet = false;
    bool version = false; // what the command of that name says, in place of all else
};

struct CommandGroup {
    const char *title;
    std::span<const char *const> commands;
};

// All commands, as they stand in help: the one list of them.
std::span<const CommandGroup> commandGroups();

// The whole program. `options` must outlive what is parsed with it.
std::unique_ptr<CommandSyntax> makeProgram(GlobalOptions &options);

} // namespace mn::cli
