#include "cli/commands/commands.h"
#include "cli/output/text.h"
#include "cli/view/resolve.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList ids;
};

Result<void> rm(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<RecordId> ids, resolveAll(*vault, arguments.ids));
    MN_TRY(await(vault->trash(ids)));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("trashed", ids.size()));
    else
        output.remark(u"moved %1 to the trash; undo: mnemo restore"_s.arg(counted(ids.size(), "memory", "memories")));
    return {};
}

} // namespace

void declareRm(CommandSyntax &command)
{
    Arguments &a = command.runs(rm);
    command.words("ID", Count::OneOrMore, a.ids, "Which memories (as for get)");
}

} // namespace mn::cli
