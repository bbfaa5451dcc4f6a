#include "cli/command_table.h"
#include "cli/commands/commands.h"

namespace mn::cli {

namespace {

struct Row {
    const char *name;
    const char *summary;
    void (*declare)(CommandSyntax &);
    bool hidden = false;
};

constexpr Row kCommands[] = {
    {"init", "Make a new vault", declareInit},
    {"unlock", "Keep the vault open for a while, so that nothing asks again", declareUnlock},
    {"lock", "Forget the key that unlock kept", declareLock},
    {"add", "Keep a memory", declareAdd},
    {"get", "Show a memory", declareGet},
    {"edit", "Change a memory", declareEdit},
    {"rm", "Move memories to the trash", declareRm},
    {"trash", "Show the trash, or empty it", declareTrash},
    {"restore", "Take memories out of the trash", declareRestore},
    {"purge", "Destroy memories beyond recall", declarePurge},
    {"list", "List memories", declareList},
    {"search", "Find memories by their words and their meaning", declareSearch},
    {"tags", "Show the tags in use", declareTags},
    {"link", "Show or change how memories are linked", declareLink},
    {"history", "Show earlier versions of a memory, or go back to one", declareHistory},
    {"diff", "Show what changed between versions of a memory", declareDiff},
    {"import", "Take memories over from files of this or other programs", declareImport},
    {"export", "Write memories to files that other programs read", declareExport},
    {"backup", "Make, verify or restore an encrypted backup", declareBackup},
    {"duplicates", "List memories that say the same twice", declareDuplicates},
    {"account", "Make an account on a server, or show it", declareAccount},
    {"join", "Make this vault a device of an account", declareJoin},
    {"sync", "Send and fetch what has changed", declareSync},
    {"devices", "Show, name or cut off the devices of the account", declareDevices},
    {"server", "Say how the account's server is", declareServer},
    {"conflicts", "List memories that devices changed in ways that do not go together", declareConflicts},
    {"resolve", "Decide which version of such a memory is the one", declareResolve},
    {"shelf", "Decide about what was written here and erased elsewhere", declareShelf},
    {"status", "Say how the vault is", declareStatus},
    {"doctor", "Check every part of the vault, and say how to mend it", declareDoctor},
    {"index", "Bring the search index up to date, or make it anew", declareIndex},
    {"key", "Show or change the ways to open the vault", declareKey},
    {"recovery", "Show, check or renew the recovery phrase", declareRecovery},
    {"config", "Show or change settings", declareConfig},
    {"completion", "Write a completion script for a shell", declareCompletion},
    {"version", "Say which version this is", declareVersion},
    {"help", "Explain a command", declareHelp, true},
    {"agent", "Keep a key in memory (started by unlock)", declareAgent, true},
};

constexpr const char *kBegin[] = {"init", "unlock", "lock"};
constexpr const char *kKeep[] = {"add", "get", "edit", "link", "history", "diff", "rm", "trash", "restore", "purge"};
constexpr const char *kFind[] = {"search", "list", "tags", "duplicates"};
constexpr const char *kMove[] = {"import", "export", "backup"};
constexpr const char *kDevices[] = {"account", "join", "sync", "devices", "server", "conflicts", "resolve", "shelf"};
constexpr const char *kCare[] = {"status", "doctor", "index", "key", "recovery", "config", "completion", "version"};

constexpr CommandGroup kGroups[] = {
    {"Begin", kBegin},    {"Keep", kKeep}, {"Find", kFind}, {"Come and go", kMove}, {"Several devices", kDevices},
    {"Take care", kCare},
};

} // namespace

std::span<const CommandGroup> commandGroups()
{
    return kGroups;
}

std::unique_ptr<CommandSyntax> makeProgram(GlobalOptions &options)
{
    auto program = std::make_unique<CommandSyntax>("mnemo", "Encrypted memories on your own machine");
    program->option("--vault", "DIR", options.vault, "The vault's folder (else MNEMOSYNE_VAULT, else the usual place)")
        .offering(Offers::Folders);
    program
        ->option("--passphrase-file", "FILE", options.passphraseFile,
                 "Read the passphrase from the first line of a file (- is standard input)")
        .offering(Offers::Files);
    program->option("--passphrase-fd", "N", options.passphraseDescriptor,
                    "Read the passphrase from an inherited file descriptor");
    program->flag("--json", options.json, "Write JSON Lines, one object a line");
    program->flag("-q,--quiet", options.quiet, "Say only what was asked for, and errors");
    program->flag("--version", options.version, "Say which version this is, and do nothing else");
    for (const Row &row : kCommands) {
        CommandSyntax &command = program->command(row.name, row.summary);
        command.hidden = row.hidden;
        row.declare(command);
    }
    return program;
}

} // namespace mn::cli
