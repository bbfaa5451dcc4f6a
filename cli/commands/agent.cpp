#include "core/session/agent.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

namespace mn::cli {

namespace {

struct Arguments {
    QString vault;
};

Result<void> agent(Context &, const Arguments &arguments)
{
    MN_TRY(const VaultId vault, VaultId::fromString(arguments.vault));
    return runAgent(vault);
}

} // namespace

void declareAgent(CommandSyntax &command)
{
    Arguments &a = command.runs(agent);
    command.word("VAULT-ID", Count::One, a.vault, "Whose key it will be given");
}

} // namespace mn::cli
