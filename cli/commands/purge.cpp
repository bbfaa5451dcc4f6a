#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/erasure_view.h"
#include "cli/view/resolve.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList ids;
    bool yes = false;
    bool now = false;
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
    sync::Destruction erasure{.destroyed = ids};
    if (arguments.now) {
        MN_TRY(await(vault->purge(ids)));
    } else {
        MN_TRY(erasure, sync::eraseForGood(*vault, ids));
    }
    writeErasure(context.output(), erasure);
    return {};
}

} // namespace

void declarePurge(CommandSyntax &command)
{
    Arguments &a = command.runs(purge);
    command.details =
        "Text, words, meaning, earlier versions and attachments go; a marker without content stays, so that "
        "an old copy does not bring them back. Backups made before keep what they hold.\n"
        "In an account the server is told first: until the next sync they lie in the trash, and whoever goes "
        "on with one until then, here or on another device, keeps it.";
    command.words("ID", Count::OneOrMore, a.ids, "Which memories (as for get)");
    command.flag("-y,--yes", a.yes, "Do not ask");
    command.flag("--now", a.now, "Destroy them here at once, and tell the server later");
}

} // namespace mn::cli
