#pragma once
#include "cli/syntax/syntax.h"

namespace mn::cli {

class Output;

// What `mnemo --help` says.
void writeProgramHelp(Output &output, const CommandSyntax &program);

// What `mnemo COMMAND --help` says; `path` as it is typed.
void writeCommandHelp(Output &output, const CommandSyntax &program, const CommandSyntax &command,
                      const QStringList &path);

// The manual page mnemo(1), in man(7) macros: everything of help in one text.
QByteArray manualPage(const CommandSyntax &program, const QString &version);

enum class Shell { Bash, Zsh, Fish };
// A script that offers commands, options and fixed choices. Nothing of a vault: completing must not need a key.
QByteArray completionScript(const CommandSyntax &program, Shell shell);

} // namespace mn::cli
