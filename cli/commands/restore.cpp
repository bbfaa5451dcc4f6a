#include "cli/commands/commands.h"
#include "cli/output/text.h"
#include "cli/view/resolve.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList ids;
};

Result<void> restore(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<RecordId> ids, resolveAll(*vault, arguments.ids));
    MN_TRY(await(vault->restore(ids)));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("restored", ids.size()));
    else
        output.remark(u"took %1 out of the trash"_s.arg(counted(ids.size(), "memory", "memories")));
    return {};
}

} // namespace

void declareRestore(CommandSyntax &command)
{
    Arguments &a = command.runs(restore);
    command.words("ID", Count::OneOrMore, a.ids, "Which memories (as for get)");
}

} // namespace mn::cli
