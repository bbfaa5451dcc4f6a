#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/resolve.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList ids;
    bool yes = false;
};

Result<void> purge(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<RecordId> ids, resolveAll(*vault, arguments.ids));
    const QString what = counted(ids.size(), "memory", "memories");
    if (!arguments.yes) {
        MN_TRY(const bool agreed,
               askYes(u"Destroy %1 with all earlier versions and attachments? Nobody can bring that back."_s.arg(what),
                      u"--yes"_s));
        if (!agreed)
            return failWithAdvice(Errc::Cancelled, u"nothing was destroyed"_s, {});
    }
    MN_TRY(await(vault->purge(ids)));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("purged", ids.size()));
    else
        output.remark(u"destroyed %1; older backups may still hold them"_s.arg(what));
    return {};
}

} // namespace

void declarePurge(CommandSyntax &command)
{
    Arguments &a = command.runs(purge);
    command.details =
        "Text, words, meaning, earlier versions and attachments go; a marker without content stays, so that "
        "an old copy does not bring them back. Backups made before keep what they hold.";
    command.words("ID", Count::OneOrMore, a.ids, "Which memories (as for get)");
    command.flag("-y,--yes", a.yes, "Do not ask");
}

} // namespace mn::cli
