#pragma once
#include "cli/context.h"
#include "cli/session/secrets.h"

// A device of the account lets another one in: `mnemo link` here, `mnemo join --code` there. docs/flows/link.md.
namespace mn::cli {

struct LinkDeviceArguments {
    PassphraseSource number; // that the other device shows, in place of the question
};
void declareLinkDevice(CommandSyntax &command, LinkDeviceArguments &arguments);
Result<void> linkDevice(Context &context, const LinkDeviceArguments &arguments);

} // namespace mn::cli
