#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/syntax/help_text.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList path;
    bool man = false;
};

Result<void> help(Context &context, const Arguments &arguments)
{
    if (arguments.man) {
        context.output().bytes(manualPage(context.program(), QStringLiteral(MN_VERSION)));
        return {};
    }
    if (arguments.path.isEmpty()) {
        writeProgramHelp(context.output(), context.program());
        return {};
    }
    const CommandSyntax *command = &context.program();
    for (const QString &name : arguments.path) {
        command = command->find(name);
        if (!command)
            return fail(Errc::Usage, u"there is no command '%1'"_s.arg(name));
    }
    writeCommandHelp(context.output(), context.program(), *command, arguments.path);
    return {};
}

} // namespace

void declareHelp(CommandSyntax &command)
{
    Arguments &a = command.runs(help);
    command.words("COMMAND", Count::Any, a.path, "Explain this command");
    command.flag("--man", a.man, "Write the manual page");
}

} // namespace mn::cli
