#pragma once
#include "cli/syntax/syntax.h"

namespace mn::cli {

struct ParsedLine {
    const CommandSyntax *command = nullptr; // the innermost that was named; the program itself when none was
    QStringList path;                       // its names from the outermost on
    bool help = false;                      // --help stood somewhere
};

// Reads the command line after what `program` allows, and calls `take` for each value. The options of `program` itself
// may stand before and behind the command. Usage errors name what is wrong, or missing.
Result<ParsedLine> parse(const CommandSyntax &program, const QStringList &arguments);

} // namespace mn::cli
