#include "cli/command_table.h"
#include "cli/context.h"
#include "cli/syntax/command_line.h"
#include "cli/syntax/help_text.h"
#include "core/base/platform/process.h"
#include "core/embed/minilm_embedder.h"
#include <QCoreApplication>

namespace mn::cli {

namespace {

Result<int> run(const QStringList &arguments, Output &output)
{
    GlobalOptions options;
    // Read early, so that even the error about the rest comes in the form that was asked for.
    output.choose({.json = arguments.contains(QStringLiteral("--json")), .quiet = false});
    const std::unique_ptr<CommandSyntax> program = makeProgram(options);
    MN_TRY(const ParsedLine line, parse(*program, arguments));
    output.choose({.json = options.json, .quiet = options.quiet});
    if (line.path.isEmpty() && !options.version) {
        writeProgramHelp(output, *program);
        return line.help ? 0 : exitCode(Errc::Usage);
    }
    if (line.help) {
        writeCommandHelp(output, *program, *line.command, line.path);
        return 0;
    }
    const CommandSyntax *const command = options.version ? program->find(QStringLiteral("version")) : line.command;
    if (!command->run)
        return fail(
            Errc::Usage,
            QStringLiteral("%1: what follows is missing; see mnemo %1 --help").arg(line.path.join(QLatin1Char(' '))));
    Session session({options.vault, {options.passphraseFile, options.passphraseDescriptor}}, output);
    Context context(output, session, *program);
    MN_TRY(command->run(context));
    return context.exitCode();
}

} // namespace

} // namespace mn::cli

int main(int argc, char **argv)
{
    mn::forbidMemoryDumps();
    mn::MiniLmEmbedder::quietRuntime();
    QCoreApplication application(argc, argv);
    mn::cli::Output output;
    auto ended = mn::cli::run(application.arguments().sliced(1), output);
    if (const auto flushed = output.flush(); ended && !flushed)
        ended = std::unexpected(flushed.error());
    if (ended)
        return *ended;
    output.error(ended.error());
    return mn::exitCode(ended.error().code);
}
