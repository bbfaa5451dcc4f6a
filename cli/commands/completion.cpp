#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/syntax/help_text.h"

namespace mn::cli {

namespace {

struct Arguments {
    std::optional<Shell> shell;
};

Result<void> completion(Context &context, const Arguments &arguments)
{
    context.output().bytes(completionScript(context.program(), *arguments.shell));
    return {};
}

} // namespace

void declareCompletion(CommandSyntax &command)
{
    Arguments &a = command.runs(completion);
    command.chosenWord<std::optional<Shell>>(
        "SHELL", a.shell, {{"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}}, "For which shell");
    command.example("source <(mnemo completion bash)", "In ~/.bashrc, or typed");
    command.example("mnemo completion zsh > ~/.zfunc/_mnemo", "For zsh, in a folder of its fpath");
    command.example("mnemo completion fish > ~/.config/fish/completions/mnemo.fish", "For fish");
}

} // namespace mn::cli
